/// What the readers of maps and frameworks say.
enum ReadingMessages {
  /// What is wrong, where else to look, and how to mend it.
  struct Message {
    var text: LocalizedText
    /// The ids and texts that it names.
    var about: [SourceText] = []
    var notes: [Diagnostic.Note] = []
    var help: LocalizedText?
  }

  static let firstHere = LocalizedText(vi: "lần đầu ở đây", en: "first here")
  static let nullHelp = LocalizedText(
    vi: "nếu chưa biết, hãy bỏ cả khóa", en: "leave the key out where nothing is known")

  static let onePersona = LocalizedText(
    vi: "một bản đồ kể về một khách hàng; hãy lập thêm bản đồ cho người kia",
    en: "one map is about one persona; make a second map for the other one")

  static let mapWithin = LocalizedText(
    vi: "cả bản đồ nằm trong này: viết các khóa của nó ở ngoài cùng",
    en: "the map is in here: write its keys at the top")

  static let otherText = Message(
    text: LocalizedText(
      vi: "chỉ hành trình Mermaid trong tài liệu được đọc; phần chữ xung quanh không vào bản đồ",
      en: "only the Mermaid journey of the document was read; the text around it is not in the map"),
    help: LocalizedText(
      vi: "bản đồ đầy đủ được giữ ở dạng JSON, CSV hoặc Excel",
      en: "a map is kept whole as JSON, CSV or Excel"))

  static let tooMany = LocalizedText(
    vi: "quá nhiều lỗi; các lỗi sau lỗi này không được liệt kê",
    en: "too many findings; those behind this one are not listed")

  static let blankText = Message(
    text: LocalizedText(vi: "văn bản này để trống", en: "this text is blank"))
  static let numberTooLarge = Message(
    text: LocalizedText(vi: "số này quá lớn", en: "this number is too large"))
  static let scaleOrder = Message(
    text: LocalizedText(vi: "'min' phải nhỏ hơn 'max'", en: "'min' must be below 'max'"),
    about: ["min", "max"])

  static func type(_ expected: LocalizedText, found: LocalizedText) -> LocalizedText {
    LocalizedText.deferred(
      vi: "cần \(expected.vi), nhưng đây là \(found.vi)",
      en: "expected \(expected.en), found \(found.en)")
  }

  static func identifier(_ text: String) -> Message {
    let example = text.utf8.count <= FoldedName.longest ? IDText.id(of: text) : nil
    return Message(
      text: LocalizedText.deferred(
        vi: "mã '\(text)' không hợp lệ", en: "'\(text)' cannot be an id"),
      about: [SourceText(text)],
      help: LocalizedText.deferred(
        vi: "mã gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ "
          + (example ?? "tim-tren-google"),
        en: "ids are lower-case ASCII letters, digits and hyphens, such as "
          + (example ?? "google-search")))
  }

  static func range(_ written: String, _ low: Int, _ high: Int?) -> Message {
    guard let high else {
      return Message(
        text: LocalizedText.deferred(
          vi: "\(written) nhỏ hơn \(low)", en: "\(written) is below \(low)"))
    }
    return Message(
      text: LocalizedText.deferred(
        vi: "\(written) nằm ngoài khoảng \(low) đến \(high)",
        en: "\(written) is not between \(low) and \(high)"))
  }

  static func numberOf(_ unit: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "viết một số theo đơn vị \"\(unit)\"", en: "write a number in the unit \"\(unit)\"")
  }

  static func numberBetween(_ low: Int, _ high: Int) -> LocalizedText {
    LocalizedText.deferred(
      vi: "viết một số từ \(low) đến \(high)", en: "write a number from \(low) to \(high)")
  }

  static func date(_ text: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "'\(text)' không phải là một ngày", en: "'\(text)' is not a date"),
      about: [SourceText(text)],
      help: LocalizedText(
        vi: "viết ngày theo năm-tháng-ngày, ví dụ 2026-03-02",
        en: "write dates as year-month-day, such as 2026-03-02"))
  }

  /// A value that the enumeration of a key does not have.
  static func choice<Value: NamedChoice>(_ text: String, _ type: Value.Type) -> Message {
    enumeration(text, Value.names.ids, meant: Value.suggestion(for: text))
  }

  /// A word that is none of a list.
  static func enumeration(_ text: String, _ allowed: [String], meant: String? = nil) -> Message {
    let nearest = meant ?? Spelling.nearest(to: text, among: allowed)
    return enumeration(text, allowed.map { NamedID($0) }, meant: nearest.map { NamedID($0) })
  }

  private static func enumeration(
    _ text: String, _ allowed: [NamedID], meant: NamedID?
  ) -> Message {
    let suggestion = suggestion(meant)
    return Message(
      text: LocalizedText.deferred(
        vi: "giá trị '\(text)' không hợp lệ" + suggestion.vi,
        en: "unknown value '\(text)'" + suggestion.en),
      about: [SourceText(text)],
      help: LocalizedText.deferred(
        vi: "các giá trị: " + NamedID.list(allowed, .vi),
        en: "values: " + NamedID.list(allowed, .en)))
  }

  static func version(_ written: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "chưa hỗ trợ phiên bản \(written) của định dạng",
        en: "version \(written) of the format is not supported"),
      help: LocalizedText(
        vi: "chương trình này đọc phiên bản 1", en: "this program reads version 1"))
  }

  static func missingKey(_ name: String) -> LocalizedText {
    LocalizedText.deferred(vi: "thiếu khóa bắt buộc '\(name)'", en: "missing key '\(name)'")
  }

  /// The id that an object lacks, made of its name.
  static func newID(_ id: String) -> LocalizedText {
    LocalizedText.deferred(vi: "thêm \"id\": \"\(id)\"", en: "add \"id\": \"\(id)\"")
  }

  static func requiredKey(_ name: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "thiếu khóa '\(name)', mà thiết lập của kho yêu cầu",
      en: "missing key '\(name)', which the repository's settings require")
  }

  static func unknownKey(_ name: String, _ known: [String]) -> Message {
    unknownKey(name, known, meant: Spelling.nearest(to: name, among: known))
  }

  /// Says that a key is unknown, with the one that it seems to stand for.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - known: The keys of the object.
  ///   - meant: The one for which it seems to stand.
  ///   - homes: The objects that have such a key, if this one has none like it.
  ///   - homeKey: What that key is called, if not like the unknown one.
  /// - Returns: What to say.
  static func unknownKey(
    _ name: String, _ known: [String], meant: String?, homes: [FileObject] = [],
    homeKey: String? = nil
  ) -> Message {
    let suggestion = suggestion(meant.map { NamedID($0) })
    if meant == nil, !homes.isEmpty {
      let key = homeKey ?? name
      return Message(
        text: LocalizedText.deferred(
          vi: "khóa '\(name)' không hợp lệ ở đây", en: "the key '\(name)' does not belong here"),
        about: [SourceText(name)],
        help: LocalizedText.deferred(
          vi: "'\(key)' là khóa của " + either(homes.map(\.label.vi), " hoặc "),
          en: "'\(key)' belongs to " + either(homes.map(\.label.en), " or ")))
    }
    let ownKeys = LocalizedText(
      vi: "khóa riêng bắt đầu bằng x-", en: "keys of your own begin with x-")
    return Message(
      text: LocalizedText.deferred(
        vi: "khóa '\(name)' không hợp lệ" + suggestion.vi,
        en: "unknown key '\(name)'" + suggestion.en),
      about: [SourceText(name)],
      help: suggestion.en.isEmpty
        ? LocalizedText.deferred(
          vi: "các khóa: " + known.joined(separator: ", ") + "; " + ownKeys.vi,
          en: "keys: " + known.joined(separator: ", ") + "; " + ownKeys.en) : nil)
  }

  /// One of several: `a, b or c`.
  private static func either(_ words: [String], _ or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + or + last
  }

  static func duplicateKey(_ name: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "khóa '\(name)' có hai lần", en: "the key '\(name)' appears twice")
  }

  static func unknownPhase(_ text: String, _ suggestion: LocalizedText) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "không có chặng '\(text)'" + suggestion.vi,
        en: "unknown phase '\(text)'" + suggestion.en
      ),
      about: [SourceText(text)],
      help: LocalizedText.deferred(
        vi: "các chặng: " + NamedID.list(Phase.names.ids, .vi),
        en: "phases: " + NamedID.list(Phase.names.ids, .en)))
  }

  /// A way to a stage that the framework does not have.
  static func unknownNext(_ id: String, _ suggestion: LocalizedText) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "mô hình không có giai đoạn '\(id)'" + suggestion.vi,
        en: "unknown stage '\(id)'" + suggestion.en),
      about: [SourceText(id)])
  }

  static func duplicateStage(_ id: String, first: Range<Int>) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "giai đoạn '\(id)' có hai lần", en: "the stage '\(id)' appears twice"),
      about: [SourceText(id)],
      notes: [.init(firstHere, at: first)])
  }

  /// So many words are no list that somebody has in mind, and comparing them would take time.
  private static let maximumCandidates = 500

  /// The words among which to look for a suggestion: none if there are too many.
  static func candidates(_ words: [String]) -> [String] {
    isList(words.count) ? words : []
  }

  /// Whether somebody may have so many words in mind.
  static func isList(_ count: Int) -> Bool { count <= maximumCandidates }

  /// The words "did you mean" with the nearest of the candidates, or nothing.
  static func suggestion(_ text: String, _ candidates: [String]) -> LocalizedText {
    suggestion(Spelling.nearest(to: text, among: candidates).map { NamedID($0) })
  }

  /// The words "did you mean" with ids and their names, one of which is meant, or nothing.
  static func suggestion(_ meant: [NamedID]) -> LocalizedText {
    guard meant.count > 1 else { return suggestion(meant.first) }
    return LocalizedText.deferred(
      vi: "; ý bạn là \(either(meant.map { $0.quoted(.vi) }, " hay "))?",
      en: "; did you mean \(either(meant.map { $0.quoted(.en) }, " or "))?")
  }

  /// The words "did you mean" with an id and its name, or nothing.
  static func suggestion(_ meant: NamedID?) -> LocalizedText {
    guard let meant else { return LocalizedText(same: "") }
    return LocalizedText.deferred(
      vi: "; ý bạn là \(meant.quoted(.vi))?", en: "; did you mean \(meant.quoted(.en))?")
  }
}
