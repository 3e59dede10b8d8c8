/// The colours of pictures.
public struct PictureTheme: Sendable, Hashable {
  /// The name by which the theme is chosen.
  public var name: String
  /// The colours, each at the place of its tone.
  private var colors: [PictureColor]
  /// The fonts, the first that a reader has is taken; as CSS writes them.
  public var fonts: String
  /// The picture at the head.
  var logo: Logo?
  /// A line at the foot of each picture; without one the product is named there.
  public var footer: String?

  /// A picture that stands for whoever shows the map.
  struct Logo: Sendable, Hashable {
    /// The picture itself, as a `data:` address.
    let address: String
    /// The room that it fits into, in px.
    static let size = (width: 180.0, height: 44.0)
  }

  /// Dark on white.
  public static let light = PictureTheme(name: "light") { tone in
    switch tone {
    case .ground, .card, .onFirst, .onSecond, .onThird: 0xFF_FFFF
    case .shade: 0xF5_F7FA
    case .line: 0xD8_DEE6
    case .ink: 0x1B_2430
    case .muted: 0x56_6273
    case .first, .firstInk: 0x3D_5A98
    case .second, .secondInk: 0x6D_3F94
    case .third, .thirdInk: 0x1C_6E63
    case .pain: 0xB8_480A
    case .painGround: 0xFC_EFE6
    case .opportunity: 0x0A_66A8
    case .opportunityGround: 0xEA_F3FA
    case .low: 0xF3_E2D9
    case .high: 0xD9_E6F2
    case .gold: 0x95_5F00
    }
  }

  /// White on dark.
  public static let dark = PictureTheme(name: "dark") { tone in
    switch tone {
    case .ground: 0x12_171E
    case .shade: 0x18_1F28
    case .line: 0x35_3F4C
    case .card: 0x1C_242E
    case .ink: 0xEE_F2F6
    case .muted: 0xA9_B4C2
    case .first: 0x46_66AC
    case .second: 0x7A_4CA2
    case .third: 0x1E_776B
    case .firstInk: 0xA3_BCF5
    case .secondInk: 0xCF_AEEF
    case .thirdInk: 0x7B_D6C7
    case .onFirst, .onSecond, .onThird: 0xFF_FFFF
    case .pain: 0xFF_A76F
    case .painGround: 0x38_2318
    case .opportunity: 0x7F_C1F5
    case .opportunityGround: 0x14_2C40
    case .low: 0x4E_2F20
    case .high: 0x1D_3D58
    case .gold: 0xF2_C14E
    }
  }

  /// Black, white and grey, for paper.
  public static let print = PictureTheme(name: "print") { tone in
    switch tone {
    case .ground, .card, .onFirst, .onSecond, .onThird: 0xFF_FFFF
    case .shade: 0xF6_F6F6
    case .line: 0xC4_C4C4
    case .ink, .gold: 0x11_1111
    case .muted: 0x52_5252
    case .first, .firstInk: 0x4A_4A4A
    case .second, .secondInk, .pain: 0x22_2222
    case .third, .thirdInk: 0x61_6161
    case .painGround: 0xEC_ECEC
    case .opportunity: 0x3C_3C3C
    case .opportunityGround: 0xF8_F8F8
    case .low: 0xD2_D2D2
    case .high: 0xE9_E9E9
    }
  }

  /// The themes that everybody has.
  public static let builtIn = [light, dark, print]

  private init(name: String, _ color: (PictureTone) -> UInt32) {
    self.name = name
    colors = PictureTone.allCases.map { PictureColor(color($0)) }
    fonts = "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif"
  }

  /// Whether texts are lighter than what is behind them.
  var isDark: Bool {
    self[.ground].contrast(with: PictureColor(0xFF_FFFF))
      > self[.ground].contrast(with: PictureColor(0))
  }

  /// The line at the foot of a picture.
  func foot(in language: Language) -> String {
    footer ?? LocalizedText(vi: "Vẽ bằng journey-cli", en: "Made with journey-cli")[language]
  }

  /// The colour of a tone.
  subscript(tone: PictureTone) -> PictureColor {
    get { colors[tone.place] }
    set { colors[tone.place] = newValue }
  }
}
