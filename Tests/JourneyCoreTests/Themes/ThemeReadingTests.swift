import Testing

@testable import JourneyCore

@Suite struct ThemeReadingTests {
  static let whole = """
    {
      "name": "Acme", "base": "light",
      "colors": { "before": "#E4002B", "during": "#5B2A86", "after": "#00754A", "text": "#222" },
      "fonts": ["Inter", "sans-serif"],
      "logo": "data:image/png;base64,iVBORw0KGgo=",
      "footer": "Acme · nội bộ", "x-note": 1
    }
    """

  private func read(_ text: String) -> ThemeReading {
    ThemeReading.json(SourceFile(name: "theme.json", text: text))
  }

  /// What was found, each with the text of its place.
  private func findings(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return read(text).diagnostics.map {
      "\($0.severity.rawValue) \($0.rule.rawValue) "
        + String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test func aThemeSaysWhatItSays() {
    let reading = read(Self.whole)
    // How wide the letters of that font are is not known.
    #expect(findings(Self.whole) == ["warning wrong-value \"Inter\""])
    let theme = reading.theme
    #expect(theme.name == "Acme")
    #expect(theme[.first].css == "#E4002B")
    #expect(theme[.ink].css == "#222222")
    #expect(theme.fonts.hasPrefix("'Inter', sans-serif, Arial"))
    #expect(theme.logo?.address == "data:image/png;base64,iVBORw0KGgo=")
    #expect(theme.foot(in: .vi) == "Acme · nội bộ")
  }

  @Test func whatIsWrongIsToldAtItsPlace() {
    #expect(findings("{\"colours\": {}}") == ["error unknown-key \"colours\""])
    #expect(
      findings("{\"colors\": {\"txt\": \"#111\", \"text\": \"dark\"}}") == [
        "error unknown-key \"txt\"", "error wrong-value \"dark\"",
      ])
    #expect(findings("{\"colors\": {\"line\": 7}}") == ["error wrong-type 7"])
    #expect(findings("{\"base\": \"drak\"}") == ["error wrong-value \"drak\""])
    #expect(
      findings("{\"fonts\": [\"Arial\", \"Inter\", \"a'}*{\"]}") == [
        "error wrong-value \"a'}*{\""
      ])
    #expect(
      findings("{\"fonts\": [\"DejaVu Serif\", \"Arial\"]}") == [
        "warning wrong-value \"DejaVu Serif\""
      ])
    #expect(findings("[]") == ["error wrong-type []"])
    #expect(findings("{\"logo\": \"logo.png\"}") == ["error wrong-value \"logo.png\""])
  }

  @Test(
    arguments: [
      ("https://example.com/logo.png", .noAddress), ("data:text/html;base64,AAAA", .noAddress),
      ("data:image/png;base64,", .notBase64), ("data:image/png;base64,a", .notBase64),
      ("data:image/png;base64,iVB\"><script>", .notBase64),
      ("data:image/png;base64,AAAA", .noPicture(kind: "png")),
      ("data:image/jpeg;base64,iVBORw0KGgo=", .noPicture(kind: "jpeg")),
      ("data:image/svg+xml;base64,PHA+", .noPicture(kind: "svg+xml")),
    ] as [(String, LogoReader.Problem)])
  func aLogoThatIsNoPicture(_ address: String, _ problem: LogoReader.Problem) {
    #expect(throws: problem) { try LogoReader.logo(address) }
  }

  @Test func aLogoThatIsTooLarge() {
    let letters = String(repeating: "AAAA", count: 333_334)
    #expect(throws: LogoReader.Problem.tooLarge(bytes: 1_000_008)) {
      try LogoReader.logo("data:image/png;base64,iVBORw0K" + letters)
    }
  }

  @Test func contrastIsToldInNumbersOnceAColour() throws {
    let text = "{\"colors\": {\"text\": \"#777\", \"muted\": \"#999999\"}}"
    let warnings = read(text).diagnostics
    #expect(
      findings(text) == ["warning wrong-value \"#777\"", "warning wrong-value \"#999999\""])
    let first = try #require(warnings.first)
    #expect(first.message.en.contains("text #777777 on "))
    #expect(warnings.allSatisfy { $0.message.en.hasSuffix("4.5:1 is needed") })
    #expect(warnings.allSatisfy { $0.message.vi.hasSuffix("cần ít nhất 4,5:1") })
    // 4.478 to 1: near, and still told as what it is.
    let near = read("{\"colors\": {\"text\": \"#777777\", \"card\": \"#FFFFFF\"}}").diagnostics
    #expect(near.contains { $0.message.en.contains("contrast of") })
    #expect(read("{\"colors\": {\"text\": \"#111\"}}").diagnostics.isEmpty)
  }

  /// A brand gives a few colours; those that follow from them can be read.
  @Test(
    arguments: [
      "\"before\": \"#FFD400\"", "\"before\": \"#E4002B\", \"after\": \"#7BD6C7\"",
      "\"background\": \"#0B1020\", \"text\": \"#F5F5F5\"",
      "\"background\": \"#FFF8E7\", \"pain\": \"#C00000\"", "\"opportunity\": \"#005A9C\"",
    ], PictureTheme.builtIn.map(\.name))
  func whatFollowsFromAFewColoursCanBeRead(_ colors: String, _ base: String) throws {
    let reading = read("{\"base\": \"\(base)\", \"colors\": {\(colors)}}")
    let given = Set(
      ThemeColorKey.allCases.filter { colors.contains("\"\($0.rawValue)\"") }
        .flatMap(\.tones))
    for pair in PictureTheme.textPairs where !given.contains(pair.text) {
      // Where both were given the file is warned of; a strong colour may be its own ground.
      guard !given.contains(pair.ground) || pair.text != .ground else { continue }
      let contrast = reading.theme[pair.text].contrast(with: reading.theme[pair.ground])
      guard reading.diagnostics.isEmpty else { continue }
      #expect(contrast >= 4.5, "\(base) \(colors): \(pair.text) on \(pair.ground) is \(contrast)")
    }
    #expect(!reading.hasErrors)
  }
}
