import Testing

@testable import JourneyCore

/// Journeys with changed bytes.
@Suite struct MermaidReaderSlowTests {
  /// Whatever happens to a file, it is read to its end, and a part that is gone is missed or told.
  @Test func mutationsAreReadOrTold() throws {
    let text = """
      journey
        title Buying a #35;1 bike
        section Look around
          Read listings: 4: Buyer
          Ask a friend: 5: Buyer, Friend
        section Meet
          Pay#58; in cash: 2: Buyer
      """
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      let reading = try MermaidReaderTests.read(String(decoding: bytes[..<end], as: UTF8.self))
      for finding in reading.diagnostics { #expect(finding.range.upperBound <= end) }
    }
    var random = SeededGenerator(seed: 7)
    let signs = Array("#:;%<>{}\n\r\t ,5journey`~-\"'\u{0}&".utf8)
    for _ in 0..<3000 {
      var mutated = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<mutated.count, using: &random)
        let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
        switch Int.random(in: 0..<3, using: &random) {
        case 0: mutated[place] = sign
        case 1: mutated.insert(sign, at: place)
        default: mutated.remove(at: place)
        }
      }
      let source = SourceFile(name: Bool.random(using: &random) ? "a.mmd" : "a.md", bytes: mutated)
      guard case .map(let reading) = try FileReading.read(source) else { continue }
      for finding in reading.diagnostics {
        #expect(finding.range.upperBound <= mutated.count && !finding.message.vi.isEmpty)
      }
      for (stage, entry) in (reading.map?.stages ?? []).enumerated() {
        for touchpoint in entry.touchpoints.indices {
          let pointer = DocumentPointer.touchpoint(stage, touchpoint)
          for key in ["name", "emotion", "actors"] {
            let place = reading.sourceMap.place(of: pointer.key(key))
            #expect(place.range.upperBound <= mutated.count)
          }
        }
      }
    }
  }
}
