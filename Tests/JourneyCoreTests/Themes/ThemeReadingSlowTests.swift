import Testing

@testable import JourneyCore

/// Themes that were cut off or changed.
@Suite struct ThemeReadingSlowTests {
  @Test func damagedFilesAreReadToTheirEnd() {
    let bytes = Array(ThemeReadingTests.whole.utf8)
    for count in bytes.indices {
      let reading = ThemeReading.json(SourceFile(name: "t", bytes: Array(bytes[..<count])))
      #expect(reading.hasErrors, "cut at \(count)")
    }
    var random = SeededGenerator(seed: 11)
    for _ in 0..<1000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        changed[Int.random(in: 0..<changed.count, using: &random)] =
          UInt8.random(in: 0...255, using: &random)
      }
      let reading = ThemeReading.json(SourceFile(name: "t", bytes: changed))
      #expect(reading.diagnostics.allSatisfy { $0.range.upperBound <= changed.count })
      // Nothing of a file ends the style of a page.
      #expect(!reading.theme.fonts.contains { "<>{};\"\\".contains($0) })
    }
  }
}
