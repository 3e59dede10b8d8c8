/// What the summary of a run needs to know about one file.
public struct MapStatistics: Sendable {
  /// Creates the statistics of a file.
  ///
  /// - Parameters:
  ///   - content: What came of reading it.
  ///   - diagnostics: What was found in it.
  public init(_ content: FileContent, _ diagnostics: [Diagnostic]) {}
}
