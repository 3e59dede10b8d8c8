/// What came of reading a framework file: the framework as far as understood, and what was wrong.
public struct FrameworkReading: Sendable {
  /// The framework, unless the file holds nothing that could be one.
  public let framework: Framework?
  /// What the reader found.
  public let diagnostics: [Diagnostic]
  /// Where everything stands in the file.
  public let sourceMap: SourceMap

  /// Reads a framework from JSON.
  ///
  /// - Parameter source: The file; it is read without errors thrown, whatever it holds.
  /// - Returns: The framework as far as it was understood, and what is wrong.
  public static func json(_ source: SourceFile) -> FrameworkReading {
    read(JSONDocument(source))
  }

  static func read(_ document: JSONDocument) -> FrameworkReading {
    let reader = FrameworkReader(reader: ObjectReader(document))
    let framework = document.hasRoot ? reader.framework(0) : nil
    return FrameworkReading(
      framework: framework, diagnostics: document.problems + reader.reader.problems,
      sourceMap: SourceMap(document: document, skipped: reader.reader.skipped))
  }
}
