import Testing

@testable import JourneyCore

@Suite struct ColumnWidthsTests {
  private func share(_ width: Int, _ demands: [(Int, Int)]) -> [Int]? {
    ColumnWidths.share(
      width, among: demands.map { ColumnWidths.Demand(natural: $0.0, least: $0.1) })
  }

  @Test func givesEveryColumnWhatItAsksForIfThereIsRoom() {
    #expect(share(100, [(10, 5), (20, 5)]) == [10, 20])
  }

  @Test func keepsShortColumnsWhole() {
    #expect(share(50, [(8, 4), (90, 10), (60, 10)]) == [8, 21, 21])
    #expect(share(31, [(10, 4), (90, 10), (9, 9)]) == [10, 12, 9])
  }

  @Test func saysWhenNothingCanBeRead() {
    #expect(share(20, [(30, 16), (30, 16)]) == nil)
    #expect(share(20, []) == [])
  }

  @Test func usesTheWholeRoomAndNoMore() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<1_000 {
      let demands = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        (Int.random(in: 0...60, using: &random), Int.random(in: 1...20, using: &random))
      }
      let width = Int.random(in: 0...200, using: &random)
      let natural = demands.reduce(0) { $0 + $1.0 }
      guard let widths = share(width, demands) else { continue }
      #expect(widths.reduce(0, +) == min(width, natural))
      #expect(zip(widths, demands).allSatisfy { $0 <= $1.0 && $0 >= min($1.0, $1.1) })
    }
  }
}
