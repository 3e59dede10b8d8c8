// Themes: files that say how pictures look; read, completed and held against the contrast that
// texts need.

/// What came of reading a theme file: the theme, and what was wrong with the file.
public struct ThemeReading: Sendable {
  /// The theme; what was wrong is as in the theme that it is based on.
  public let theme: PictureTheme
  /// What the reader found; colours that are hard to read and fonts of unknown widths are warnings.
  public let diagnostics: [Diagnostic]
  /// The file that the places of the diagnostics count in.
  public let source: SourceFile

  /// The most bytes that a file of a theme with its logo may have.
  public static let maximumBytes = 4_000_000

  /// Whether something is wrong that keeps the theme from being used.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads a theme from JSON.
  ///
  /// - Parameter source: The file; it is read without errors thrown, whatever it holds.
  /// - Returns: The theme as far as it was understood, and what is wrong.
  public static func json(_ source: SourceFile) -> ThemeReading {
    let document = JSONDocument(source)
    let reader = ThemeReader(ObjectReader(document))
    let file = document.hasRoot ? reader.file(0) : ThemeFile()
    let theme = file.theme
    let problems = document.problems + reader.reader.problems
    let contrasts = ThemeContrast(file, theme).findings + ThemeFonts.findings(file.fonts)
    return ThemeReading(
      theme: theme, diagnostics: (problems + contrasts).sorted(by: Diagnostic.isOrdered),
      source: source)
  }
}
