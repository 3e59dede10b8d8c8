/// Finds the fonts of a theme file for whose letters pictures are not laid out.
enum ThemeFonts {
  /// The fonts whose letters are as wide as those of Arial or Noto Sans, which were measured.
  private static let known: Set<String> = [
    "arial", "arimo", "helvetica", "helvetica neue", "liberation sans", "noto sans", "sans-serif",
  ]

  /// So many fonts are told of.
  private static let most = 1_000

  /// A warning for each font that a reader may get before one of known widths.
  static func findings(_ fonts: [ThemeFile.WrittenFont]) -> [Diagnostic] {
    let unknown = fonts.prefix { !known.contains($0.family.lowercased()) }
    var findings = unknown.prefix(most).map { font in
      Diagnostic(
        rule: .wrongValue, severity: .warning,
        message: LocalizedText(
          vi: "chưa biết chữ của phông '\(font.family)' rộng bao nhiêu: chữ có thể tràn khỏi khung",
          en: "how wide the letters of '\(font.family)' are is not known: texts may leave their"
            + " boxes"),
        range: font.range, pointer: font.pointer, about: [SourceText(font.family)],
        help: LocalizedText(
          vi: "xem lại hình, hoặc dùng Arial, Helvetica, Liberation Sans hay Noto Sans",
          en: "look at the picture, or take Arial, Helvetica, Liberation Sans or Noto Sans"))
    }
    if unknown.count > most { findings[most - 1].help = ReadingMessages.tooMany }
    return findings
  }
}
