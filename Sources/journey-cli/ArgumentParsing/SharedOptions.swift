import JourneyCore

/// The options that every command understands.
enum SharedOptions {
  /// The language.
  static let lang = Option<Language?>.optional(
    "lang", .choice,
    LocalizedText(
      vi: "Ngôn ngữ hiển thị; mặc định theo JOURNEY_LANG, rồi theo hệ thống.",
      en: "The language of texts; by default JOURNEY_LANG, then the system."))

  /// The colours.
  static let color = Option<ColorChoice?>.optional(
    "color", .choice, valueName: "when",
    LocalizedText(
      vi: "Khi nào dùng màu; mặc định chỉ dùng khi in ra cửa sổ dòng lệnh.",
      en: "When to use colours; by default only in a terminal."))

  /// All of them, in the order of the help.
  static var all: [any Parameter] { [lang, color] }

  /// The language that `--lang` asks for in a command line that may be wrong elsewhere.
  static func language(in words: [String]) -> Language? {
    let key = lang.shape.key
    let options = words.prefix { $0 != "--" }
    for (index, word) in options.enumerated() {
      if word == key, index + 1 < options.count,
        let language = Language(rawValue: options[index + 1])
      {
        return language
      }
      if word.hasPrefix(key + "="),
        let language = Language(rawValue: String(word.dropFirst(key.count + 1)))
      {
        return language
      }
    }
    return nil
  }
}
