extension FrameworkReading {
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
      framework: framework, diagnostics: .joining(document.problems, reader.reader.problems),
      sourceMap: SourceMap(
        JSONPlaces(
          document, skipped: reader.reader.skipped, problems: reader.reader.problems)),
      fixes: reader.reader.fixes)
  }
}
