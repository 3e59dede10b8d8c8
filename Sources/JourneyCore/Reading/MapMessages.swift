/// What only the reader of maps says.
enum MapMessages {
  static func language(_ text: String) -> ReadingMessages.Message {
    ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "'\(text)' không phải là mã ngôn ngữ", en: "'\(text)' is not a language tag"),
      about: [SourceText(text)],
      help: LocalizedText(vi: "ví dụ vi, en hoặc en-GB", en: "such as vi, en or en-GB"))
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
