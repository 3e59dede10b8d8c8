@testable import JourneyCore

/// A finding of the readers of maps and frameworks as a person sees it.
struct ReadFinding: Equatable, CustomStringConvertible {
  let rule: RuleID
  /// The characters that the finding marks.
  let marked: String
  let line: Int
  let column: Int
  let message: String
  var help: String?
  let pointer: String

  var description: String {
    "\(line):\(column) «\(marked)» \(rule.rawValue) \(pointer): \(message) | \(help ?? "-")"
  }
}

extension ReadFinding {
  /// Tells findings in the order of the file.
  static func all(
    _ diagnostics: [Diagnostic], in source: SourceFile, _ language: Language = .en
  ) -> [ReadFinding] {
    let table = LineTable(source)
    return diagnostics.sorted(by: Diagnostic.isOrdered).map { diagnostic in
      let position = table.position(of: diagnostic.range.lowerBound)
      return ReadFinding(
        rule: diagnostic.rule,
        marked: String(decoding: source.bytes[diagnostic.range], as: UTF8.self),
        line: position.line, column: position.column, message: diagnostic.message[language],
        help: diagnostic.help?[language], pointer: diagnostic.pointer?.description ?? "none")
    }
  }

  /// Returns what the reader of maps finds.
  static func inMap(_ text: String, _ language: Language = .en) -> [ReadFinding] {
    let source = SourceFile(name: "a.journey.json", text: text)
    return all(MapReading.json(source).diagnostics, in: source, language)
  }

  /// Returns what the reader of frameworks finds.
  static func inFramework(_ text: String, _ language: Language = .en) -> [ReadFinding] {
    let source = SourceFile(name: "a.framework.json", text: text)
    return all(FrameworkReading.json(source).diagnostics, in: source, language)
  }
}
