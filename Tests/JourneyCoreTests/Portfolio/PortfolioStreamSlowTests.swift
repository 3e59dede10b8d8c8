import Testing

@testable import JourneyCore

/// A report that is read while its bytes come is the one that is read whole.
@Suite struct PortfolioStreamSlowTests {
  private static func stream(_ bytes: [UInt8], by size: Int) -> Portfolio? {
    var stream = PortfolioStream(name: "r.json")
    var start = 0
    while start < bytes.count {
      let end = min(start + size, bytes.count)
      guard stream.take(Array(bytes[start..<end])) else { return nil }
      start = end
    }
    return stream.finish()
  }

  private static func whole(_ bytes: [UInt8]) -> [UInt8]? {
    (try? Portfolio(report: SourceFile(name: "r.json", bytes: bytes))).map {
      PortfolioJSON(PortfolioReport($0)).bytes
    }
  }

  private static func report() throws -> [UInt8] {
    PortfolioJSON(PortfolioReport(PortfolioSample.portfolio(try PortfolioSample.maps()))).bytes
  }

  @Test(arguments: [1, 7, 64, 4096, 1 << 20])
  func piecesAreTheWhole(_ size: Int) throws {
    let bytes = try Self.report()
    let read = try #require(Self.stream(bytes, by: size))
    #expect(PortfolioJSON(PortfolioReport(read)).bytes == bytes)
    #expect(Self.whole(bytes) == bytes)
  }

  /// Other layouts of the same JSON, too.
  @Test func layoutDoesNotMatter() throws {
    let text = String(decoding: try Self.report(), as: UTF8.self)
    let dense = text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    let wide = String(text.flatMap { $0 == "\n" ? Array("\r\n\t ") : [$0] })
    for other in [dense, wide, text + " \n\n"] {
      let read = try #require(Self.stream(Array(other.utf8), by: 100))
      #expect(PortfolioJSON(PortfolioReport(read)).bytes == Array(text.utf8))
    }
    let empty =
      #"{"maps":[],"pains":[ ],"opportunities":[],"moments":[],"handovers":[],"metrics":[],"#
      + #""channels":[],"phases":[],"stages":[],"owners":[],"version":1,"kind":"report"}"#
    #expect(Self.stream(Array(empty.utf8), by: 3)?.maps.isEmpty == true)
  }

  /// What is cut, damaged or mutated is never read as another report than the whole one.
  @Test func damagedReportsAreNotReadOtherwise() throws {
    let maps = Array(try PortfolioSample.maps().prefix(1))
    let bytes = PortfolioJSON(PortfolioReport(PortfolioSample.portfolio(maps))).bytes
    var random = SeededGenerator(seed: 7)
    var refused = 0
    for round in 0..<1000 {
      var other = bytes
      let place = Int.random(in: 0..<other.count, using: &random)
      switch round % 4 {
      case 0: other.removeSubrange(place...)
      case 1: other.remove(at: place)
      case 2: other[place] = Array("{}[],:\"\\ 0a".utf8).randomElement(using: &random) ?? 0x20
      default:
        let end = min(place + Int.random(in: 1..<200, using: &random), other.count)
        other.insert(contentsOf: other[place..<end], at: place)
      }
      guard let read = Self.stream(other, by: 4096) else {
        refused += 1
        continue
      }
      #expect(PortfolioJSON(PortfolioReport(read)).bytes == Self.whole(other), "\(round) \(place)")
    }
    #expect(refused > 300)
    for text in ["", "[]", "{", "{}", "{\"version\": 1, \"kind\": \"report\"}", "{} x", "nul"] {
      #expect(Self.stream(Array(text.utf8), by: 2) == nil, "\(text)")
    }
  }

  /// Long lists come in pieces, none of which is much longer than its objects.
  @Test func longListsAreHandedOnInPieces() throws {
    let object = "{ \"a\": \"" + String(repeating: "x", count: 990) + "\" }"
    let list = Array(repeating: object, count: 2000).joined(separator: ",\n")
    let text = "{ \"long\": [" + list + "], \"b\": [1, 2], \"c\": -1.5e3 }"
    var splitter = ReportSplitter(lists: ["long"])
    var pieces: [ReportSplitter.Piece] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: 1000) {
      let part = Array(bytes[start..<min(start + 1000, bytes.count)])
      let found = splitter.add(part)
      pieces += try #require(found)
    }
    #expect(splitter.isComplete && splitter.keys == ["long", "b", "c"])
    let long = pieces.filter(\.isOfList)
    #expect(long.count > 25 && long.allSatisfy { $0.bytes.count < 70_000 })
    let objects = long.reduce(0) { count, piece in
      count + JSONDocument(SourceFile(name: "p", bytes: piece.bytes)).count(ofArray: 0)
    }
    #expect(objects == 2000)
    #expect(
      pieces.filter { !$0.isOfList }.map { String(decoding: $0.bytes, as: UTF8.self) }
        == ["[1, 2]", "-1.5e3"])
  }
}
