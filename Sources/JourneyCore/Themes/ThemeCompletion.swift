/// Finds the colours that a theme leaves open from those that it gives.
///
/// A brand has a few colours; a picture needs twenty. A colour that follows from others is taken
/// from them, mixed until texts in it can be read.
enum ThemeCompletion {
  /// The least contrast of texts with what is behind them: WCAG 2.2, criterion 1.4.3.
  static let leastContrast = 4.5

  /// The tones from which one that was not given is taken, where one of them was given.
  static func sources(of tone: PictureTone) -> [PictureTone] {
    switch tone {
    case .card: [.ground]
    case .shade, .line, .muted: [.ground, .ink]
    case .firstInk: [.first, .ground, .ink]
    case .secondInk: [.second, .ground, .ink]
    case .thirdInk: [.third, .ground, .ink]
    case .onFirst: [.first]
    case .onSecond: [.second]
    case .onThird: [.third]
    case .painGround, .low: [.pain, .ground]
    case .opportunityGround, .high: [.opportunity, .ground]
    case .ground, .ink, .first, .second, .third, .pain, .opportunity, .gold: []
    }
  }

  /// Completes a theme.
  ///
  /// - Parameters:
  ///   - theme: A theme with every tone, some of them given.
  ///   - given: The tones that stay as they are.
  static func complete(_ theme: inout PictureTheme, given: Set<PictureTone>) {
    func derive(_ tone: PictureTone, by color: (PictureTheme) -> PictureColor) {
      guard !given.contains(tone), sources(of: tone).contains(where: given.contains) else { return }
      theme[tone] = color(theme)
    }
    derive(.card) { $0[.ground] }
    derive(.shade) { $0[.ground].mixed(with: $0[.ink], 0.04) }
    derive(.line) { $0[.ground].mixed(with: $0[.ink], 0.17) }
    for (hue, ink, top) in [
      (PictureTone.first, PictureTone.firstInk, PictureTone.onFirst),
      (.second, .secondInk, .onSecond), (.third, .thirdInk, .onThird),
    ] {
      derive(ink) { $0[hue] }
      derive(top) { $0.textColor(on: hue) }
    }
    for (strong, ground) in [
      (PictureTone.pain, PictureTone.painGround), (.opportunity, .opportunityGround),
    ] {
      derive(ground) { $0[.ground].mixed(with: $0[strong], 0.1) }
    }
    derive(.low) { $0[.ground].mixed(with: $0[.pain], 0.18) }
    derive(.high) { $0[.ground].mixed(with: $0[.opportunity], 0.18) }
    derive(.muted) { $0[.ink].mixed(with: $0[.ground], 0.35) }
    // What was not given goes towards the text until it can be read where it stands.
    for tone in [
      PictureTone.muted, .firstInk, .secondInk, .thirdInk, .pain, .opportunity, .gold,
    ] where !given.contains(tone) {
      let grounds = PictureTheme.textPairs.filter { $0.text == tone }.map(\.ground)
      for step in 0...20 {
        let color = theme[tone].mixed(with: theme[.ink], step == 0 ? 0 : 0.1)
        theme[tone] = color
        if grounds.allSatisfy({ color.contrast(with: theme[$0]) >= leastContrast }) { break }
      }
    }
  }
}

extension PictureTheme {
  /// The colour of text on a hue: white, text or ground where one of them can be read, else black,
  /// which can where white cannot.
  fileprivate func textColor(on hue: PictureTone) -> PictureColor {
    let colors = [PictureColor(0xFF_FFFF), self[.ink], self[.ground]]
    return colors.first { $0.contrast(with: self[hue]) >= ThemeCompletion.leastContrast }
      ?? PictureColor(0)
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
