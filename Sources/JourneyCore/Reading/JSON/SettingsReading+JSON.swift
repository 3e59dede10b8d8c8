extension SettingsReading {
  /// Reads settings from JSON.
  ///
  /// - Parameter source: The file; it is read without errors thrown, whatever it holds.
  /// - Returns: The settings as far as they were understood, and what is wrong.
  public static func json(_ source: SourceFile) -> SettingsReading {
    let document = JSONDocument(source)
    let reader = ObjectReader(document)
    let settings =
      document.hasRoot ? SettingsReader(reader: reader).settings(0) : ProjectSettings()
    return SettingsReading(
      settings: settings,
      diagnostics: (document.problems + reader.problems).sorted(by: Diagnostic.isOrdered),
      sourceMap: SourceMap(
        JSONPlaces(document, skipped: reader.skipped, problems: reader.problems)))
  }
}
