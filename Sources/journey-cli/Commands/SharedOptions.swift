import JourneyCore

/// The options that every command understands.
enum SharedOptions {
  /// The language.
  static let lang = Option<Language?>.optional(
    "lang", .choice,
    LocalizedText(
      vi: "Ngôn ngữ của lời văn; nếu không chọn thì theo JOURNEY_LANG rồi theo hệ thống.",
      en: "The language of texts; if not given, that of JOURNEY_LANG or the system."))

  /// The colours.
  static let color = Option<ColorChoice?>.optional(
    "color", .choice, valueName: "when",
    LocalizedText(
      vi: "Khi nào thì tô màu; nếu không chọn thì tô khi in ra màn hình dòng lệnh.",
      en: "When to use colours; if not given, in a terminal."))

  /// All of them, in the order of the help.
  static var all: [any Parameter] { [lang, color] }
}
