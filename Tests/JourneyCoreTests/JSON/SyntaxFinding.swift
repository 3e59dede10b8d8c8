@testable import JourneyCore

/// A finding as a person sees it: line, column, sentence and help in one language.
struct SyntaxFinding: Equatable, CustomStringConvertible {
  let line: Int
  let column: Int
  let message: String
  let help: String?

  init(_ line: Int, _ column: Int, _ message: String, _ help: String? = nil) {
    self.line = line
    self.column = column
    self.message = message
    self.help = help
  }

  /// Creates the finding that a person sees of a diagnostic.
  init(_ diagnostic: Diagnostic, in table: LineTable, _ language: Language) {
    let position = table.position(of: diagnostic.range.lowerBound)
    self.init(
      position.line, position.column, diagnostic.message[language], diagnostic.help?[language])
  }

  var description: String { "\(line):\(column) \(message) | \(help ?? "-")" }
}

extension SyntaxFinding {
  /// Returns what the JSON reader finds in a text.
  static func all(in text: String, _ language: Language = .en) -> [SyntaxFinding] {
    all(in: Array(text.utf8), language)
  }

  /// Returns what the JSON reader finds in bytes.
  static func all(in bytes: [UInt8], _ language: Language = .en) -> [SyntaxFinding] {
    let document = JSONDocument(SourceFile(name: "map.json", bytes: bytes))
    let table = LineTable(document.source)
    return document.problems.map { SyntaxFinding($0, in: table, language) }
  }
}
