/// What was found in one file.
public struct FileFindings: Sendable {
  /// The file.
  public let source: SourceFile
  /// The findings in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Creates the findings of a file.
  public init(source: SourceFile, diagnostics: [Diagnostic]) {
    self.source = source
    self.diagnostics = diagnostics
  }
}
