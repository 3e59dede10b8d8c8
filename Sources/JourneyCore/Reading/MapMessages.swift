/// What only the reader of maps says.
enum MapMessages {
  static func language(_ text: String, meant: String?) -> ReadingMessages.Message {
    ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "'\(text)' không phải là mã ngôn ngữ", en: "'\(text)' is not a language tag"),
      about: [SourceText(text)],
      help: meant.map { LocalizedText(vi: "viết \($0)", en: "write \($0)") }
        ?? LocalizedText(vi: "ví dụ vi, en hoặc en-GB", en: "such as vi, en or en-GB"))
  }

  /// A word for an emotion in a map that has no legend of such words.
  static func noEmotionWords(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "muốn dùng từ thay cho số, khai báo trong bản đồ: \"emotionWords\": { \"\(text)\": … }",
      en: "to use words for numbers, declare them in the map: \"emotionWords\": { \"\(text)\": … }")
  }

  static func emotionWord(
    _ text: String, _ known: [String], _ suggestion: LocalizedText
  ) -> ReadingMessages.Message {
    let some = known.prefix(maximumWords).joined(separator: ", ")
    let more = known.count > maximumWords ? ", …" : ""
    return ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "\"emotionWords\" không có từ '\(text)'" + suggestion.vi,
        en: "\"emotionWords\" does not have '\(text)'" + suggestion.en),
      about: [SourceText(text)],
      help: LocalizedText.deferred(
        vi: "viết một số, hoặc một trong các từ: " + some + more,
        en: "write a number or one of the words: " + some + more))
  }

  /// So many words are named.
  private static let maximumWords = 20

  static func sameEmotionWord(
    _ text: String, _ other: String, first: Range<Int>
  ) -> ReadingMessages.Message {
    ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "'\(text)' và '\(other)' là một từ", en: "'\(text)' and '\(other)' are one word"),
      about: [SourceText(text), SourceText(other)],
      notes: [.init(ReadingMessages.firstHere, at: first)],
      help: LocalizedText(
        vi: "chỉ khác chữ hoa, chữ thường hay cách gõ dấu thì vẫn là một từ",
        en: "words that differ only in capitals or in how accents are typed are one word"))
  }

  static func visit(_ written: String) -> ReadingMessages.Message {
    ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "\(written) không phải là số lần ghé lại", en: "\(written) is not the number of a visit"
      ),
      help: LocalizedText(
        vi: "lần thứ hai vào giai đoạn này là 2, lần thứ ba là 3",
        en: "the second time in this stage is 2, the third 3"))
  }

  static let oneChannel = LocalizedText(
    vi: "một điểm chạm một kênh; với kênh khác, thêm một điểm chạm nữa",
    en: "one touchpoint has one channel; add another touchpoint for another channel")
  /// What to write for a text that is no single time, or for a number without a unit.
  ///
  /// - Parameters:
  ///   - times: The times that it names, as JSON writes them.
  ///   - text: The text, which has a place of its own.
  /// - Returns: One phrase.
  static func time(_ times: [String], _ text: String?) -> LocalizedText {
    let first = times.first ?? "{ \"minutes\": … }"
    let (vi, en) = (
      "viết " + (times.count > 1 ? times.joined(separator: " hoặc ") : first),
      "write " + (times.count > 1 ? times.joined(separator: " or ") : first)
    )
    guard let text else { return LocalizedText.deferred(vi: vi, en: en) }
    return LocalizedText.deferred(
      vi: vi + "; lời thì thuộc về giai đoạn: \"duration\": \"\(text)\"",
      en: en + "; words belong to the stage: \"duration\": \"\(text)\"")
  }

  static let enormousTime = ReadingMessages.Message(
    text: LocalizedText(
      vi: "khoảng thời gian này dài hơn một trăm năm",
      en: "this time is longer than a hundred years"))
  static let waitsTooLong = ReadingMessages.Message(
    text: LocalizedText(
      vi: "chờ lâu hơn cả thời gian kéo dài", en: "the wait is longer than the whole"),
    about: ["waits", "takes"],
    help: LocalizedText(
      vi: "\"takes\" gồm cả phần chờ \"waits\"", en: "\"takes\" includes what \"waits\" tells"))

  static func link(_ scheme: String) -> ReadingMessages.Message {
    ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "liên kết '\(scheme):' không được phép", en: "a link must not be '\(scheme):'"),
      about: [SourceText(scheme)],
      help: LocalizedText(
        vi: "viết một địa chỉ http:// hoặc https://, hay mã của một yêu cầu như CX-12",
        en: "write an address with http:// or https://, or the key of a ticket such as CX-12"))
  }

  static func rule(_ text: String) -> ReadingMessages.Message {
    let suggestion = ReadingMessages.suggestion(text, RuleID.allCases.map(\.rawValue))
    return ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "không có quy tắc '\(text)'" + suggestion.vi,
        en: "unknown rule '\(text)'" + suggestion.en),
      about: [SourceText(text)])
  }

  /// A rule that somebody wants to turn off although nothing could be relied on without it.
  static func indispensableRule(_ id: String) -> ReadingMessages.Message {
    ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "không thể tắt hay hạ mức quy tắc '\(id)'",
        en: "the rule '\(id)' can be neither turned off nor lowered"),
      about: [SourceText(id)],
      help: LocalizedText(
        vi: "tệp không đọc được thì không kiểm tra được gì",
        en: "what cannot be read cannot be checked"))
  }
}
