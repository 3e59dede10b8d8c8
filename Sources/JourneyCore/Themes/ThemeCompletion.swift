/// Finds the colours that a theme leaves open from those that it gives.
///
/// A brand has a few colours; a picture needs twenty. A colour that follows from others is taken
/// from them, mixed until texts in it can be read.
enum ThemeCompletion {
  /// The least contrast of texts with what is behind them: WCAG 2.2, criterion 1.4.3.
  static let leastContrast = 4.5

  /// Completes a theme.
  ///
  /// - Parameters:
  ///   - theme: A theme with every tone, some of them given.
  ///   - given: The tones that stay as they are.
  static func complete(_ theme: inout PictureTheme, given: Set<PictureTone>) {
    func derive(
      _ tone: PictureTone, from sources: PictureTone..., by color: (PictureTheme) -> PictureColor
    ) {
      guard !given.contains(tone), sources.contains(where: given.contains) else { return }
      theme.colors[tone] = color(theme)
    }
    derive(.card, from: .ground) { $0[.ground] }
    derive(.shade, from: .ground, .ink) { $0[.ground].mixed(with: $0[.ink], 0.04) }
    derive(.line, from: .ground, .ink) { $0[.ground].mixed(with: $0[.ink], 0.17) }
    for (hue, ink) in [
      (PictureTone.first, PictureTone.firstInk), (.second, .secondInk), (.third, .thirdInk),
    ] {
      derive(ink, from: hue, .ground, .ink) { $0[hue] }
    }
    for (strong, ground) in [
      (PictureTone.pain, PictureTone.painGround), (.opportunity, .opportunityGround),
    ] {
      derive(ground, from: strong, .ground) { $0[.ground].mixed(with: $0[strong], 0.1) }
    }
    derive(.low, from: .pain, .ground) { $0[.ground].mixed(with: $0[.pain], 0.18) }
    derive(.high, from: .opportunity, .ground) { $0[.ground].mixed(with: $0[.opportunity], 0.18) }
    derive(.muted, from: .ground, .ink) { $0[.ink].mixed(with: $0[.ground], 0.35) }
    derive(.onHue, from: .first, .second, .third) { theme in
      let white = PictureColor(0xFF_FFFF)
      func least(_ color: PictureColor) -> Double {
        [PictureTone.first, .second, .third].map { color.contrast(with: theme[$0]) }.min() ?? 0
      }
      return [white, theme[.ink], theme[.ground]].max { least($0) < least($1) } ?? white
    }
    // What was not given goes towards the text until it can be read where it stands.
    for tone in [
      PictureTone.muted, .firstInk, .secondInk, .thirdInk, .pain, .opportunity, .gold,
    ] where !given.contains(tone) {
      let grounds = PictureTheme.textPairs.filter { $0.text == tone }.map(\.ground)
      for step in 0...20 {
        let color = theme[tone].mixed(with: theme[.ink], step == 0 ? 0 : 0.1)
        theme.colors[tone] = color
        if grounds.allSatisfy({ color.contrast(with: theme[$0]) >= leastContrast }) { break }
      }
    }
  }
}

extension PictureColor {
  /// The colour with a share of another one in it, from 0 to 1.
  fileprivate func mixed(with other: PictureColor, _ share: Double) -> PictureColor {
    var mixed: UInt32 = 0
    for shift in [16, 8, 0] as [UInt32] {
      let own = Double(value >> shift & 0xFF)
      let foreign = Double(other.value >> shift & 0xFF)
      mixed |= UInt32((own + (foreign - own) * share).rounded()) << shift
    }
    return PictureColor(mixed)
  }
}
