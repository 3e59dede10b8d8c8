/// What only the reader of settings says.
enum SettingsMessages {
  /// A rule that is turned off where severities stand.
  static func turnedOff(_ rule: String) -> ReadingMessages.Message {
    ReadingMessages.Message(
      text: LocalizedText(
        vi: "ở đây chỉ có các mức note, warning, error",
        en: "here stand the severities note, warning and error"),
      about: [SourceText(rule)],
      help: LocalizedText.deferred(
        vi: "muốn tắt, viết \"disable\": [{ \"rule\": \"\(rule)\", \"reason\": \"…\" }]",
        en: "to turn it off, write \"disable\": [{ \"rule\": \"\(rule)\", \"reason\": \"…\" }]"))
  }
}
