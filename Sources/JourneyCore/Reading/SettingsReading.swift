/// What came of reading a settings file: the settings as far as understood, and what was wrong.
public struct SettingsReading: Sendable {
  /// The settings; what was wrong decides nothing.
  public let settings: ProjectSettings
  /// What the reader found.
  public let diagnostics: [Diagnostic]
  /// Where everything stands in the file.
  public let sourceMap: SourceMap
  /// The corrections of what the reader of JSON found, in a file that is to be corrected.
  var fixes = FixList()

  /// The file that the places of the diagnostics count in.
  public var source: SourceFile { sourceMap.source }
}
