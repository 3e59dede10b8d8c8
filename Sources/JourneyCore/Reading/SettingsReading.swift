/// What came of reading a settings file: the settings as far as understood, and what was wrong.
public struct SettingsReading: Sendable {
  /// The settings; what was wrong decides nothing.
  public let settings: ProjectSettings
  /// What the reader found.
  public let diagnostics: [Diagnostic]
  /// The file that the places of the diagnostics count in.
  public let source: SourceFile

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
      source: document.source)
  }
}
