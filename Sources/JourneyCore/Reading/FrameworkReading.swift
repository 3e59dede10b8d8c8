/// What came of reading a framework file: the framework as far as understood, and what was wrong.
public struct FrameworkReading: Sendable {
  /// The framework, unless the file holds nothing that could be one.
  public let framework: Framework?
  /// What the reader found.
  public let diagnostics: [Diagnostic]
  /// Where everything stands in the file.
  public let sourceMap: SourceMap
  /// The corrections of what the reader of JSON found, in a file that is to be corrected.
  var fixes = FixList()
}
