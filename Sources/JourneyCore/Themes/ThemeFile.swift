/// What a theme file says, with the places of its colours.
struct ThemeFile {
  /// A colour as it was written.
  struct WrittenColor {
    let color: PictureColor
    /// The place of the value, in bytes.
    let range: Range<Int>
    let pointer: DocumentPointer?
  }

  /// A font family as it was written.
  struct WrittenFont {
    let family: String
    /// The place of the value, in bytes.
    let range: Range<Int>
    let pointer: DocumentPointer?
  }

  var name: String?
  var base = PictureTheme.light
  var colors: [ThemeColorKey: WrittenColor] = [:]
  var fonts: [WrittenFont] = []
  var logo: PictureTheme.Logo?
  var footer: String?

  /// The theme: what the file leaves open follows from what it says, else from its base.
  var theme: PictureTheme {
    var theme = base
    theme.name = name ?? base.name
    for (key, written) in colors {
      for tone in key.tones { theme[tone] = written.color }
    }
    ThemeCompletion.complete(&theme, given: Set(colors.keys.flatMap(\.tones)))
    if !fonts.isEmpty {
      theme.fonts = (fonts.map { Self.css($0.family) } + [base.fonts]).joined(separator: ", ")
    }
    theme.logo = logo
    theme.footer = footer
    return theme
  }

  /// A font family as CSS writes it; the words for whole kinds of fonts stand without quotes.
  private static func css(_ family: String) -> String {
    let kinds = ["serif", "sans-serif", "monospace", "system-ui", "ui-sans-serif", "ui-serif"]
    return kinds.contains(family) ? family : "'" + family + "'"
  }
}

extension ThemeColorKey {
  /// What the colour is for on a picture.
  var tones: [PictureTone] {
    self == .onStage ? [.onFirst, .onSecond, .onThird] : [tone]
  }

  private var tone: PictureTone {
    switch self {
    case .background: .ground
    case .stripe: .shade
    case .line: .line
    case .card: .card
    case .text: .ink
    case .muted: .muted
    case .before: .first
    case .during: .second
    case .after: .third
    case .beforeText: .firstInk
    case .duringText: .secondInk
    case .afterText: .thirdInk
    case .onStage: .onFirst
    case .pain: .pain
    case .painBackground: .painGround
    case .opportunity: .opportunity
    case .opportunityBackground: .opportunityGround
    case .low: .low
    case .high: .high
    case .moment: .gold
    }
  }

  /// The colour of a file that a tone comes from.
  init?(_ tone: PictureTone) {
    guard let key = Self.allCases.first(where: { $0.tones.contains(tone) }) else { return nil }
    self = key
  }
}
