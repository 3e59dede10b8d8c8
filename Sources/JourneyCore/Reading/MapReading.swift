/// What came of reading a file: the map as far as it was understood, and what was wrong.
public struct MapReading: Sendable {
  /// The map, unless the file holds nothing that could be one.
  public let map: JourneyMap?
  /// What the reader found.
  public let diagnostics: [Diagnostic]
  /// Where everything stands in the file.
  public let sourceMap: SourceMap
  /// The corrections that the readers of JSON and Mermaid keep apart from what they have found, in a
  /// file that is to be corrected.
  var fixes = FixList()
  /// Whether the file holds other text than the map, such as a document around its diagram.
  package var hasOtherText = false

  /// What of the file is not in the map, and is no error: the reader's warnings, and its notes on
  /// what it has left out.
  package var losses: [Diagnostic] {
    var found = diagnostics.filter {
      $0.severity != .error && ($0.severity == .warning || $0.losesContent)
    }
    if hasOtherText {
      let message = ReadingMessages.otherText
      found.append(
        Diagnostic(
          rule: .syntax, severity: .note, message: message.text,
          range: sourceMap.place(of: .root).range, pointer: .root, help: message.help
        ).losingContent())
    }
    return found
  }
}
