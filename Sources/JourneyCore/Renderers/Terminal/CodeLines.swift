/// Lays out code: its lines as they are, whatever the width, so that it can be copied.
enum CodeLines {
  static func write(_ code: DocumentCode, to lines: inout TerminalLines) {
    let text = VisibleText.escaped(code.text, keepingLineBreaks: true)
    guard !text.isEmpty else { return }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.pad(to: lines.margin)
      lines.append(String(line), .plain, columns: 0)
      lines.endLine()
    }
  }
}
