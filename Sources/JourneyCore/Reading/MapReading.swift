/// What came of reading a file: the map as far as it was understood, and what was wrong.
public struct MapReading: Sendable {
  /// The map, unless the file holds nothing that could be one.
  public let map: JourneyMap?
  /// What the reader found.
  public let diagnostics: [Diagnostic]
  /// Where everything stands in the file.
  public let sourceMap: SourceMap
}
