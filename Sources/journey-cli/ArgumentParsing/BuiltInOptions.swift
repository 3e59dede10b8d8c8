import JourneyCore

/// The flags that the parser itself answers, whatever the command.
enum BuiltInOptions {
  /// Prints the version.
  static let version = Option.flag(
    "version", LocalizedText(vi: "In số phiên bản.", en: "Show the version."))

  /// Prints the help.
  static let help = Option.flag(
    "help", short: "h", LocalizedText(vi: "Hiện phần trợ giúp.", en: "Show help information."))

  /// Both, in the order of the help.
  static var all: [any Parameter] { [version, help] }
}
