/// Finds the colours of a theme file in which texts are hard to read.
struct ThemeContrast {
  private let file: ThemeFile
  private let theme: PictureTheme

  init(_ file: ThemeFile, _ theme: PictureTheme) {
    self.file = file
    self.theme = theme
  }

  /// A warning for each colour of the file, with the pair that is the hardest to read.
  var findings: [Diagnostic] {
    // What was written is told before what only follows from it.
    let written = worst { key($0) ?? key($1) }
    let following = worst {
      key($0) == nil && key($1) == nil ? cause($0) ?? cause($1) : nil
    }
    return written.merging(following) { written, _ in written }.compactMap { key, pair in
      guard let written = file.colors[key] else { return nil }
      return Diagnostic(
        rule: .wrongValue, severity: .warning,
        message: message(pair.text, pair.ground, pair.contrast),
        range: written.range, pointer: written.pointer,
        about: [pair.text, pair.ground].compactMap {
          ThemeColorKey($0).map { SourceText($0.rawValue) }
        })
    }
  }

  private typealias Pair = (text: PictureTone, ground: PictureTone, contrast: Double)

  /// The pair that is the hardest to read, by the colour of the file that is to be changed.
  private func worst(
    _ key: (PictureTone, PictureTone) -> ThemeColorKey?
  ) -> [ThemeColorKey: Pair] {
    var worst: [ThemeColorKey: Pair] = [:]
    for (text, ground) in PictureTheme.textPairs {
      let contrast = theme[text].contrast(with: theme[ground])
      guard contrast < ThemeCompletion.leastContrast, let key = key(text, ground) else { continue }
      if let known = worst[key], known.contrast <= contrast { continue }
      worst[key] = (text, ground, contrast)
    }
    return worst
  }

  private func key(_ tone: PictureTone) -> ThemeColorKey? {
    ThemeColorKey(tone).flatMap { file.colors[$0] == nil ? nil : $0 }
  }

  /// The colour of the file from which a tone follows that the file does not give.
  private func cause(_ tone: PictureTone) -> ThemeColorKey? {
    ThemeCompletion.sources(of: tone).lazy.compactMap(key).first
  }

  private func message(
    _ text: PictureTone, _ ground: PictureTone, _ contrast: Double
  ) -> LocalizedText {
    func shown(_ tone: PictureTone) -> String {
      (ThemeColorKey(tone)?.rawValue ?? tone.rawValue) + " " + theme[tone].css
    }
    // Rounded down: 4.496 is not 4.5.
    let number = (contrast * 100).rounded(.down) / 100
    func written(_ language: Language) -> String { NumberText.plain(number, language: language) }
    return LocalizedText(
      vi: "khó đọc: \(shown(text)) trên \(shown(ground)) có độ tương phản \(written(.vi)):1, cần ít"
        + " nhất 4,5:1",
      en: "hard to read: \(shown(text)) on \(shown(ground)) has a contrast of \(written(.en)):1;"
        + " 4.5:1 is needed")
  }
}
