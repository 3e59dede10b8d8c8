/// What only the reader of maps says.
enum MapMessages {
  static func language(_ text: String) -> ReadingMessages.Message {
    ReadingMessages.Message(
      text: LocalizedText(
        vi: "'\(text)' không phải là mã ngôn ngữ", en: "'\(text)' is not a language tag"),
      help: LocalizedText(vi: "ví dụ vi, en hoặc en-GB", en: "such as vi, en or en-GB"))
  }

  static func rule(_ text: String) -> ReadingMessages.Message {
    let suggestion = ReadingMessages.suggestion(text, RuleID.allCases.map(\.rawValue))
    return ReadingMessages.Message(
      text: LocalizedText(
        vi: "không có quy tắc '\(text)'" + suggestion.vi,
        en: "unknown rule '\(text)'" + suggestion.en))
  }
}
