import Testing

@testable import JourneyCore

/// Tables as people save them, broken off and damaged.
@Suite struct PracticeTableSlowTests {
  /// No table stops a reader, wherever it is cut and whatever one of its bytes is changed to.
  ///
  /// Each table is cut and changed at some places, which are others in every table.
  @Test(arguments: PracticeTableTests.files)
  func cutsAndChangesAreRead(_ path: String) throws {
    for (number, table) in PracticeTableTests.tables(try Repository.text(path)).enumerated() {
      let bytes = Array(PracticeTableTests.content(table.text).utf8)
      for cut in Self.places(in: bytes, most: 16, of: number) {
        _ = SheetText(bytes: Array(bytes[..<cut]))
      }
      for (index, place) in Self.places(in: bytes, most: 10, of: number + 1).enumerated() {
        var changed = bytes
        changed[place] = Self.signs[(number + index) % Self.signs.count]
        _ = SheetText(bytes: changed)
      }
    }
  }

  private static let signs: [UInt8] = [
    0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x7C, 0x2D, 0x23, 0x27, 0x3A, 0x09, 0x31,
  ]

  /// Places all over a table, at equal distances.
  private static func places(
    in bytes: [UInt8], most: Int, of number: Int
  ) -> StrideTo<Int> {
    let step = max(3, bytes.count / most)
    return stride(from: number % step, to: bytes.count, by: step)
  }
}
