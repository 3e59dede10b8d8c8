import Testing

@testable import JourneyCore

/// A workbook that was cut off or changed, again and again.
@Suite struct BadWorkbookSlowTests {
  private static let sample: [UInt8] = {
    var sheet = WorkbookWriter.Sheet(name: "Map")
    sheet.rows = [["Stage", "Touchpoint"], ["Buy", "Till"]].map { row in
      row.map { WorkbookWriter.Cell(.text($0, isVerbatim: false)) }
    }
    return WorkbookWriter.bytes([sheet])
  }()

  /// Whatever is cut off or flipped, there is an answer, and never another map without a finding.
  @Test func damagedWorkbooks() {
    let whole = MapReading.sheet(SourceFile(name: "a.xlsx", bytes: Self.sample))
    #expect(whole.diagnostics.isEmpty)
    #expect(whole.map?.stages.first?.touchpoints.map(\.name.string) == ["Till"])
    for length in stride(from: 0, to: Self.sample.count, by: 7) {
      let reading = MapReading.sheet(
        SourceFile(name: "a.xlsx", bytes: Array(Self.sample[..<length])))
      #expect(reading.map == nil && !reading.diagnostics.isEmpty)
    }
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      var bytes = Self.sample
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      _ = MapReading.sheet(SourceFile(name: "a.xlsx", bytes: bytes))
    }
  }
}
