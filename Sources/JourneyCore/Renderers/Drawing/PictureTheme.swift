/// The colours of pictures.
public struct PictureTheme: Sendable, Hashable {
  /// The name by which the theme is chosen.
  public var name: String
  /// The colours, by what they are for.
  var colors: [PictureTone: PictureColor]
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
  public static let light = PictureTheme(
    name: "light",
    [
      .ground: 0xFF_FFFF, .shade: 0xF5_F7FA, .line: 0xD8_DEE6, .card: 0xFF_FFFF, .ink: 0x1B_2430,
      .muted: 0x56_6273, .first: 0x3D_5A98, .second: 0x6D_3F94, .third: 0x1C_6E63,
      .firstInk: 0x3D_5A98, .secondInk: 0x6D_3F94, .thirdInk: 0x1C_6E63,
      .onFirst: 0xFF_FFFF, .onSecond: 0xFF_FFFF, .onThird: 0xFF_FFFF,
      .pain: 0xB8_480A, .painGround: 0xFC_EFE6, .opportunity: 0x0A_66A8,
      .opportunityGround: 0xEA_F3FA, .low: 0xF3_E2D9, .high: 0xD9_E6F2, .gold: 0x95_5F00,
    ])

  /// White on dark.
  public static let dark = PictureTheme(
    name: "dark",
    [
      .ground: 0x12_171E, .shade: 0x18_1F28, .line: 0x35_3F4C, .card: 0x1C_242E, .ink: 0xEE_F2F6,
      .muted: 0xA9_B4C2, .first: 0x46_66AC, .second: 0x7A_4CA2, .third: 0x1E_776B,
      .firstInk: 0xA3_BCF5, .secondInk: 0xCF_AEEF, .thirdInk: 0x7B_D6C7,
      .onFirst: 0xFF_FFFF, .onSecond: 0xFF_FFFF, .onThird: 0xFF_FFFF,
      .pain: 0xFF_A76F, .painGround: 0x38_2318, .opportunity: 0x7F_C1F5,
      .opportunityGround: 0x14_2C40, .low: 0x4E_2F20, .high: 0x1D_3D58, .gold: 0xF2_C14E,
    ])

  /// Black, white and grey, for paper.
  public static let print = PictureTheme(
    name: "print",
    [
      .ground: 0xFF_FFFF, .shade: 0xF6_F6F6, .line: 0xC4_C4C4, .card: 0xFF_FFFF, .ink: 0x11_1111,
      .muted: 0x52_5252, .first: 0x4A_4A4A, .second: 0x22_2222, .third: 0x61_6161,
      .firstInk: 0x4A_4A4A, .secondInk: 0x22_2222, .thirdInk: 0x61_6161,
      .onFirst: 0xFF_FFFF, .onSecond: 0xFF_FFFF, .onThird: 0xFF_FFFF,
      .pain: 0x22_2222, .painGround: 0xEC_ECEC, .opportunity: 0x3C_3C3C,
      .opportunityGround: 0xF8_F8F8, .low: 0xD2_D2D2, .high: 0xE9_E9E9, .gold: 0x11_1111,
    ])

  /// The themes that everybody has.
  public static let builtIn = [light, dark, print]

  private init(name: String, _ colors: [PictureTone: UInt32]) {
    self.name = name
    self.colors = colors.mapValues(PictureColor.init)
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
  subscript(tone: PictureTone) -> PictureColor { colors[tone] ?? PictureColor(0) }
}
