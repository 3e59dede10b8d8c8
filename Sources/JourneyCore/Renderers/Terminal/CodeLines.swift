/// Lays out code: its lines as they are, whatever the width, so that it can be copied.
enum CodeLines {
  static func lines(of code: DocumentCode) -> [TextLine] {
    let text = VisibleText.escaped(code.text, keepingLineBreaks: true)
    guard !text.isEmpty else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map {
      TextLine(String($0))
    }
  }
}
