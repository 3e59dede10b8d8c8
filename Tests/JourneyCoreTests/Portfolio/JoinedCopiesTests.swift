import Testing

@testable import JourneyCore

/// Parts that hold the same maps under other paths: the same files are refused, copies are named.
@Suite struct JoinedCopiesTests {
  private static func portfolio(_ maps: [(file: String, fingerprint: UInt64)]) throws -> Portfolio {
    var portfolio = Portfolio()
    for map in maps {
      portfolio.add(
        SmallMaps.contribution(
          map.file, try SmallMaps.touchpoint(#""painPoints": ["P"]"#),
          fingerprint: map.fingerprint))
    }
    return portfolio
  }

  @Test(arguments: [
    ("P/a.json", "/home/me/P/a.json", true), ("./P/a.json", "P/a.json", true),
    ("../P/a.json", "/home/P/a.json", true), ("P/x/../a.json", "P/a.json", true),
    ("P//a.json", "P/a.json", true), ("north/P/a.json", "P/a.json", false),
    ("/x/P/a.json", "/y/P/a.json", false), ("P/a.json", "/home/Q/a.json", false),
    ("P/a.json", "/a.json", false),
  ])
  func theSameFileIsFound(_ first: String, _ second: String, _ isSame: Bool) throws {
    for (first, second) in [(first, second), (second, first)] {
      let copies = try Self.portfolio([(first, 7)]).copies(in: try Self.portfolio([(second, 7)]))
      #expect(copies.files == [second])
      #expect(copies.isSameFiles == isSame)
    }
  }

  @Test func otherMapsAreNoCopies() throws {
    let copies = try Self.portfolio([("P/a.json", 7), ("b", 0)])
      .copies(in: try Self.portfolio([("./P/a.json", 8), ("c", 0)]))
    #expect(copies.files == [] && !copies.isSameFiles)
    // What is the very same path is found by `join`.
    let same = try Self.portfolio([("a", 7)]).copies(in: try Self.portfolio([("a", 7)]))
    #expect(same.files == [])
  }
}
