import Testing

@testable import JourneyCore

/// Sheets of thousands of rows whose cells are merged.
@Suite struct MergedCellsSlowTests {
  /// Merged cells over many rows are looked at once each.
  @Test func mergedCellsOverManyRowsAreReadInStep() {
    func steps(_ count: Int) -> Double {
      var text =
        "sheet Map\nA1 s Stage\nB1 s Touchpoint\nC1 s Pain point\nA2 s Buy\nB2 s Till\nC2 s Slow\n"
      for row in 3...count { text += "D\(row) s note\n" }
      text += "merge A2:A\(count)\nmerge B2:B\(count)\nmerge C2:C\(count)\n"
      let bytes = WorkbookText(text).bytes
      let clock = ContinuousClock()
      let times = (0..<3).map { _ in
        clock.measure { _ = SheetText(book: bytes, name: "map.xlsx") }
      }
      return (times.min() ?? .zero) / .milliseconds(1)
    }
    // Twenty times the rows would take four hundred times the time.
    #expect(steps(3_000) < max(steps(150), 1) * 100)
  }
}
