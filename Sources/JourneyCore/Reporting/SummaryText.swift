/// The counts at the end of a report, in words.
enum SummaryText {
  static func line(_ summary: FindingSummary) -> LocalizedText {
    let counts = [
      part(summary.errors, vi: "lỗi", en: "error"),
      part(summary.warnings, vi: "cảnh báo", en: "warning"),
      part(summary.notes, vi: "gợi ý", en: "note"),
    ].compactMap { $0 }
    let files = LocalizedText(
      vi: "\(summary.files) tệp", en: summary.files == 1 ? "1 file" : "\(summary.files) files")
    let known = baseline(summary.known)
    guard !counts.isEmpty else {
      return summary.known == 0
        ? LocalizedText(vi: "\(files.vi), không phát hiện gì", en: "\(files.en), nothing found")
        : LocalizedText(
          vi: "\(files.vi), không phát hiện gì mới" + known.vi,
          en: "\(files.en), nothing new" + known.en)
    }
    let some = summary.filesWithFindings
    return LocalizedText(
      vi: counts.map(\.vi).joined(separator: ", ")
        + (summary.files == 1 ? " trong 1 tệp" : " trong \(some)/\(files.vi)") + known.vi,
      en: counts.map(\.en).joined(separator: ", ")
        + (summary.files == 1 ? " in 1 file" : " in \(some) of \(files.en)") + known.en)
  }

  /// How many findings nobody has to correct by hand.
  static func fixable(_ summary: FindingSummary) -> LocalizedText {
    let count = summary.fixable
    return LocalizedText(
      vi: "journey-cli fix tự sửa được \(count) trong số đó",
      en: "journey-cli fix corrects \(count) of them")
  }

  /// How far the answers to the questions of starter maps have come, and where to go on.
  static func questions(_ count: OpenQuestionCount, _ language: Language) -> AddressedText {
    let before = LocalizedText(
      vi: "còn \(count.open)/\(count.asked) câu hỏi chưa được trả lời; viết tiếp từ",
      en: "\(count.open) of \(count.asked) questions "
        + (count.asked == 1 ? "is" : "are") + " open; go on at")
    let after = LocalizedText(vi: "(--all liệt kê từng câu)", en: "(--all lists them)")
    return AddressedText(
      before: before[language], address: count.next ?? "", after: after[language])
  }

  /// The findings that nobody is told of again.
  private static func baseline(_ count: Int) -> LocalizedText {
    count == 0
      ? LocalizedText(same: "")
      : LocalizedText(vi: "; \(count) đã có trong mốc", en: "; \(count) in the baseline")
  }

  /// What a person can act on: the findings by rule, the files with most, how much is backed by
  /// evidence, and where to begin; nothing where the findings themselves are few enough.
  static func details(
    _ summary: FindingSummary, _ language: Language
  ) -> [(label: String, entries: [AddressedText])] {
    let total = summary.count(from: .note)
    guard total > StartingPlace.most, summary.files > 1 else { return [] }
    var details: [(label: String, entries: [AddressedText])] = []
    func add(_ label: LocalizedText, _ entries: [AddressedText]) {
      if !entries.isEmpty { details.append((label[language], entries)) }
    }
    let rules = summary.rules.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key
    }
    add(
      LocalizedText(vi: "theo quy tắc", en: "by rule"),
      [
        AddressedText(
          after: rules.map { "\($0.value)\u{A0}\($0.key.rawValue)" }.joined(separator: ", "))
      ])
    if summary.filesWithFindings > 1 {
      add(
        LocalizedText(vi: "nhiều nhất", en: "most in"),
        summary.worstFiles.map {
          AddressedText(address: VisibleText.escaped($0.name), after: "(\($0.count))")
        })
    }
    add(
      LocalizedText(vi: "dẫn chứng", en: "evidence"),
      [AddressedText(after: evidence(summary)[language])])
    add(
      LocalizedText(vi: "nên sửa trước", en: "first"),
      summary.first.map {
        AddressedText(address: $0.place, after: VisibleText.escaped($0.message[language]))
      })
    return details
  }

  private static func evidence(_ summary: FindingSummary) -> LocalizedText {
    let all = summary.pains + summary.lows
    guard let share = all.backedShare else {
      return LocalizedText(vi: "không có điểm đau hay cảm xúc thấp", en: "no pain points or lows")
    }
    return LocalizedText(
      vi:
        "\(NumberText.percent(share, language: .vi)) có dẫn chứng: \(summary.pains.backed)/\(summary.pains.count)"
        + " điểm đau, \(summary.lows.backed)/\(summary.lows.count) cảm xúc thấp",
      en:
        "\(NumberText.percent(share, language: .en)) backed by a source: \(summary.pains.backed) of \(summary.pains.count)"
        + " pain points, \(summary.lows.backed) of \(summary.lows.count) lows")
  }

  /// The findings of a rule in a file beyond those that are told.
  static func more(_ rest: FindingLimit.Rest) -> LocalizedText {
    LocalizedText(
      vi: "còn " + (rest.isAtLeast ? "ít nhất " : "") + "\(rest.count) phát hiện nữa như trên",
      en: (rest.isAtLeast ? "at least " : "") + "\(rest.count) more like "
        + (rest.count == 1 && !rest.isAtLeast ? "this" : "these"))
  }

  /// How to have all findings told.
  static let allOption = LocalizedText(
    vi: "journey-cli validate --all in hết mọi phát hiện",
    en: "journey-cli validate --all lists every finding")

  private static func part(_ count: Int, vi: String, en: String) -> LocalizedText? {
    guard count > 0 else { return nil }
    return LocalizedText(vi: "\(count) \(vi)", en: "\(count) \(en)" + (count == 1 ? "" : "s"))
  }
}
