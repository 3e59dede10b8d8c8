/// What the rules have found in one file, each with its place.
public struct Findings {
  /// The findings in the order in which they were made.
  public private(set) var diagnostics: [Diagnostic] = []
  private let sourceMap: SourceMap

  init(_ sourceMap: SourceMap) {
    self.sourceMap = sourceMap
  }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - rule: Who found it.
  ///   - message: What is wrong, one phrase.
  ///   - pointer: Where in the map; the nearest value around it if there is none.
  ///   - part: Which part of the value to show.
  ///   - other: A second place and what is there.
  ///   - help: How to mend it.
  public mutating func add<Finder: Rule>(
    _ rule: Finder.Type, _ message: LocalizedText, at pointer: DocumentPointer,
    _ part: SourceMap.Part = .value, other: (LocalizedText, DocumentPointer)? = nil,
    help: LocalizedText? = nil
  ) {
    let place = sourceMap.place(of: pointer, part)
    diagnostics.append(
      Diagnostic(
        rule: rule.id, severity: rule.severity, message: message, range: place.range,
        pointer: place.pointer,
        notes: other.map { [.init($0.0, at: sourceMap.place(of: $0.1).range)] } ?? [], help: help))
  }
}
