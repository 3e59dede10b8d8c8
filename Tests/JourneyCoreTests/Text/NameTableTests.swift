import Testing

@testable import JourneyCore

@Suite struct NameTableTests {
  /// Names of every length, more than the table has slots for.
  @Test(arguments: [0, 1, 99, 100, 101, 128, 500]) func findsEveryName(count: Int) {
    let names = (0..<count).map { String(repeating: "n", count: $0 % 24) + String($0) }
    let table = NameTable(names)
    for (index, name) in names.enumerated() {
      #expect(table.index(of: SourceText(name)) == index, "\(name)")
    }
    for name in ["", "x", "n", "sixteen-bytes-xx", "a name of more than sixteen bytes"] {
      #expect(table.index(of: SourceText(name)) == nil, "\(name)")
    }
  }

  @Test func findsLongNamesWithinOtherText() {
    let table = NameTable(["short", "alternativeTouchpoints", "alternativeTouchpointz", ""])
    let bytes = Array("{\"alternativeTouchpoints\"}".utf8)
    #expect(table.index(of: bytes, 2..<bytes.count - 2) == 1)
    #expect(table.index(of: bytes, 2..<bytes.count - 3) == nil)
    #expect(table.index(of: SourceText("alternativeTouchpointz")) == 2)
    #expect(table.index(of: bytes, 2..<2) == 3)
  }

  @Test func findsTheFirstOfEqualNames() {
    let long = "a name of more than sixteen bytes"
    let table = NameTable(["a", "a", long, long])
    #expect(table.index(of: SourceText("a")) == 0)
    #expect(table.index(of: SourceText(long)) == 2)
  }
}
