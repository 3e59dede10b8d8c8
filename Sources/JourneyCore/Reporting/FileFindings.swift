/// What was found in one file.
public struct FileFindings: Sendable {
  /// The file.
  public let source: SourceFile
  /// The path by which other programs know the file: from the root of its repository, with `/`.
  public let path: String
  /// The findings in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Creates the findings of a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - path: The path by which other programs know it; its name if there is no other.
  ///   - diagnostics: The findings in the order of the file.
  public init(source: SourceFile, path: String? = nil, diagnostics: [Diagnostic]) {
    self.source = source
    self.path = path ?? source.name
    self.diagnostics = diagnostics
  }
}
