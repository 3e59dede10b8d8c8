/// What stands before the words that say how to mend something.
enum HelpLabel {
  static let text = LocalizedText(vi: "cách sửa: ", en: "help: ")
}
