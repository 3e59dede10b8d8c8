extension SettingsReading {
  /// Reads settings from JSON.
  ///
  /// - Parameter source: The file; it is read without errors thrown, whatever it holds.
  /// - Returns: The settings as far as they were understood, and what is wrong.
  public static func json(_ source: SourceFile) -> SettingsReading {
    read(JSONDocument(source))
  }

  /// Reads settings that are to be corrected: more typing accidents are found than are told.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - guesses: How many guesses at what was meant are built on.
  /// - Returns: The settings as far as they were understood, and what is wrong.
  package static func toCorrect(_ source: SourceFile, guesses: Int) -> SettingsReading {
    read(JSONDocument(source, isForCorrection: true, guesses: guesses))
  }

  private static func read(_ document: JSONDocument) -> SettingsReading {
    let reader = ObjectReader(document)
    let settings =
      document.hasRoot ? SettingsReader(reader: reader).settings(0) : ProjectSettings()
    return SettingsReading(
      settings: settings,
      diagnostics: (document.problems + reader.problems).sorted(by: Diagnostic.isOrdered),
      sourceMap: SourceMap(
        JSONPlaces(document, skipped: reader.skipped, problems: reader.problems)),
      fixes: reader.fixes)
  }
}
