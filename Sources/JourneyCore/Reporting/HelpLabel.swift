/// What stands before the words that say how to mend something.
enum HelpLabel {
  static let text = LocalizedText(vi: "hướng xử lý: ", en: "help: ")
}
