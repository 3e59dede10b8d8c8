import JourneyCore

/// Finds the theme that a word on the command line names.
enum ThemeArgument {
  /// Finds a built-in theme by its name, or reads a file.
  ///
  /// What is wrong with a file is told on the standard error; colours that are hard to read are
  /// told, too, and used.
  ///
  /// - Parameters:
  ///   - word: The name of a theme, or a file if it contains `/` or `.`.
  ///   - documents: Where findings go.
  ///   - console: The world.
  /// - Returns: The theme.
  /// - Throws: `UsageError` for an unknown name, `CommandFailure` for a file that is no theme.
  static func find(
    _ word: String, _ documents: DocumentOutput, _ console: Console
  ) throws -> PictureTheme {
    if let theme = PictureTheme.builtIn.first(where: { $0.name == word }) { return theme }
    guard FrameworkArgument.isFile(word), word != "-" else {
      let shown = VisibleText.escaped(word)
      let known = PictureTheme.builtIn.map(\.name)
      let names = known.joined(separator: ", ")
      throw UsageError(
        LocalizedText(vi: "Không có bộ màu '\(shown)'", en: "Unknown theme '\(shown)'")
          .suggesting(Spelling.nearest(to: word, among: known))
          .followed(
            by: LocalizedText(
              vi: "Các bộ màu: \(names), hoặc một tệp như ./brand.json.",
              en: "The themes: \(names), or a file such as ./brand.json.")))
    }
    let file = try NamedFile(word, limit: ThemeReading.maximumBytes, console)
    let reading = ThemeReading.json(file.source)
    try file.accept(reading.diagnostics, documents) { name in
      LocalizedText(
        vi: "bộ màu '\(name)' có lỗi nên chưa vẽ gì",
        en: "the theme '\(name)' has errors; nothing was drawn")
    }
    return reading.theme
  }
}
