import Testing

@testable import JourneyCore

/// The work for a finding does not grow with the findings, nor with the length of its line.
///
/// Work is counted, not timed: the bytes that are counted for columns and hashed for names.
@Suite struct FindingFloodTests {
  private static let source = SourceFile(
    name: "flood.json", text: String(repeating: "ả🙂a\u{301}x", count: 4_000))

  @Test func columnsAreCountedWithinABlock() {
    let lines = LineTable(Self.source)
    var column = 0
    for (offset, byte) in Self.source.bytes.enumerated() {
      if byte & 0xC0 != 0x80 { column += 1 }
      guard offset % 97 == 0 || offset > Self.source.bytes.count - 600 else { continue }
      let isInside = byte & 0xC0 == 0x80
      #expect(lines.position(of: offset) == .init(line: 1, column: isInside ? column + 1 : column))
      #expect(LineTable.counted(before: offset).count <= LineTable.blockSize)
    }
    let end = lines.position(of: Self.source.bytes.count)
    #expect(end == .init(line: 1, column: column + 1))
    #expect(lines.position(of: Self.source.bytes.count + 9) == end)
  }

  @Test func aLineIsHashedOnce() {
    let lines = LineTable(Self.source)
    var fingerprints = LineFingerprints(Self.source, lines)
    var names: Set<String> = []
    for _ in 0..<4_000 { names.insert(fingerprints.next(.syntax, onLine: 1)) }
    #expect(names.count == 4_000)
    #expect(fingerprints.hashedBytes == Self.source.bytes.count)
  }

  @Test func everyFindingTakesTheSameRoom() {
    let few = Self.findings(100)
    let many = Self.findings(2_000)
    for format in Self.reports {
      let short = SampleReports.write(format, [few]).utf8.count
      let long = SampleReports.write(format, [many]).utf8.count
      let empty = SampleReports.write(format, []).utf8.count
      // Numbers grow by a digit or two; nothing else does.
      #expect(long - empty < 22 * (short - empty), "\(type(of: format))")
    }
  }

  /// Moved lines keep their names: blank lines and other indents change nothing.
  @Test func namesStayWhereLinesMove() {
    func names(_ text: String) -> [String] {
      let source = SourceFile(name: "a", text: text)
      let lines = LineTable(source)
      var fingerprints = LineFingerprints(source, lines)
      return (1...lines.lineCount).compactMap { line in
        lines.range(ofLine: line).isEmpty ? nil : fingerprints.next(.syntax, onLine: line)
      }
    }
    let before = names("a\nb\nb\nc")
    #expect(before == names("\n\n  a\n\tb\r\nb  \r\nc\n"))
    #expect(Set(before).count == 4)
    #expect(before[1].dropLast(2) == before[2].dropLast(2))
    #expect(before[1].hasSuffix(":1") && before[2].hasSuffix(":2"))
    // The same in every version of the program.
    #expect(before[0] == "b0d3bfbd4eb9628f:1")
  }

  private static let reports: [any FindingReport] = [
    TextReport(language: .en, width: 80, isColored: false, hasSummary: true),
    ConciseReport(language: .en), JSONReport(language: .en, version: "1"),
    SARIFReport(language: .en, version: "1"), GitHubReport(language: .en, hasSummary: true),
    JUnitReport(language: .en, failLevel: .error),
  ]

  private static func findings(_ count: Int) -> FileFindings {
    let diagnostics = (0..<count).map { index in
      let place = index * 11
      return Diagnostic(
        rule: .syntax, severity: .error, message: LocalizedText(same: "wrong"),
        range: place..<place + 4,
        notes: [.init(LocalizedText(same: "here"), at: 0..<source.bytes.count)])
    }
    return FileFindings(source: source, diagnostics: diagnostics)
  }
}
