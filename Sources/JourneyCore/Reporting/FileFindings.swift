/// What was found in one file.
public struct FileFindings: Sendable {
  /// The file.
  public let source: SourceFile
  /// The path by which other programs know the file: from the root of its repository, with `/`.
  public let path: String
  /// The findings in the order of the file.
  public let diagnostics: [Diagnostic]
  /// Where everything stands in the file; kept where a baseline has to name what was found.
  public let sourceMap: SourceMap?

  /// Creates the findings of a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - path: The path by which other programs know it; its name if there is no other.
  ///   - diagnostics: The findings in the order of the file.
  ///   - sourceMap: Where everything stands in the file, for a baseline.
  public init(
    source: SourceFile, path: String? = nil, diagnostics: [Diagnostic],
    sourceMap: SourceMap? = nil
  ) {
    self.source = source
    self.path = path ?? source.name
    self.diagnostics = diagnostics
    self.sourceMap = sourceMap
  }
}
