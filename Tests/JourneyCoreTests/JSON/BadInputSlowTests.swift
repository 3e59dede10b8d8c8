import Testing

@testable import JourneyCore

/// Whatever the bytes: the reader ends, says something that has a place, and leaves a sound tape.
@Suite struct BadInputSlowTests {
  @Test func everyTruncation() throws {
    let bytes = Array(try Repository.text("Examples/broken/shop.json").utf8)
    let whole = JSONDocument(SourceFile(name: "", bytes: bytes)).problems.count
    for length in 0..<bytes.count - 1 {
      let cut = Array(bytes[..<length])
      let document = length % 5 == 0 ? read(cut) : JSONDocument(SourceFile(name: "", bytes: cut))
      TapeCheck.expectConsistent(document, "\(length) bytes")
      // A cut file is never taken for a whole one, and the cut is told in few words.
      #expect((1...whole + 4).contains(document.problems.count), "\(length) bytes")
    }
  }

  @Test func bytesReplaced() throws {
    let bytes = Array(try Repository.text("Examples/broken/shop.json").utf8)
    var random = RandomJSON(seed: 3)
    for _ in 0..<500 { read(random.damaged(bytes)) }
  }

  @Test func noise() {
    var random = RandomJSON(seed: 4)
    for round in 0..<3000 { read(random.noise(length: 1 + round % 200)) }
    for _ in 0..<5 { read(random.noise(length: 20_000)) }
  }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 5)
    for round in 0..<3000 {
      read((0..<round % 64).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }
  }

  @Test func everySingleByteAndPair() {
    for first in UInt8.min...UInt8.max {
      read([first])
      for second in Array("{}[]\",:'\\/ 1\n".utf8) {
        read([first, second])
        read([second, first])
        read([0x5B, first, second])
      }
    }
  }

  @Test func manyMistakesTakeBoundedTime() {
    let clock = ContinuousClock()
    for piece in [
      "}", "]", "[}", "{]", "{\"a\" ", "\"a\" b ", "'", "“", "{a", "[\"a\n", "\"a\": ", ":",
    ] {
      let bytes = Array(String(repeating: piece, count: 100_000 / piece.utf8.count).utf8)
      let time = clock.measure { read(bytes) }
      #expect(time < .seconds(60), "\(piece)")
    }
  }

  /// Reads bytes as JSON, as a map and as a framework, and checks what came of it.
  @discardableResult
  private func read(_ bytes: [UInt8]) -> JSONDocument {
    let source = SourceFile(name: "a.journey.json", bytes: bytes)
    let document = JSONDocument(source)
    TapeCheck.expectConsistent(document, String(decoding: bytes.prefix(300), as: UTF8.self))
    let map = MapReading.json(source)
    let framework = FrameworkReading.json(source)
    for problems in [map.diagnostics, framework.diagnostics] {
      let sorted = problems.sorted(by: Diagnostic.isOrdered)
      if let flaw = TapeCheck.flaw(ofPlacesOf: sorted, in: document) {
        Issue.record("\(flaw) \(String(decoding: bytes.prefix(300), as: UTF8.self))")
      }
    }
    return document
  }
}
