/// What only the reader of settings says.
enum SettingsMessages {
  /// A text that two lists of texts hold that count as the same.
  static func inTwoLists(_ text: SourceText) -> ReadingMessages.Message {
    let shown = VisibleText.escaped(text.string)
    return ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "'\(shown)' đã có trong một danh sách trước và ở đây không được tính",
        en: "'\(shown)' is in an earlier list already and counts for nothing here"),
      about: [text],
      help: LocalizedText.deferred(
        vi: "gom các câu giống nhau vào một danh sách", en: "put what is the same in one list"))
  }

  /// A rule that is turned off where severities stand.
  static func turnedOff(_ rule: String) -> ReadingMessages.Message {
    ReadingMessages.Message(
      text: LocalizedText(
        vi: "ở đây chỉ có các mức note, warning, error",
        en: "only the severities note, warning and error belong here"),
      about: [SourceText(rule)],
      help: LocalizedText.deferred(
        vi: "muốn tắt, viết \"disable\": [{ \"rule\": \"\(rule)\", \"reason\": \"…\" }]",
        en: "to turn it off, write \"disable\": [{ \"rule\": \"\(rule)\", \"reason\": \"…\" }]"))
  }
}
