import Testing

@testable import JourneyCore

@Suite struct NumberTableTests {
  @Test func findsTheFirstPlaceOfEachNumber() {
    var random = SeededGenerator(seed: 3)
    var table = NumberTable(capacity: 4)
    var known: [UInt64: Int] = [:]
    for place in 0..<3_000 {
      // Numbers that are alike, too, and 0.
      let number = place % 3 == 0 ? random.next() : UInt64(place / 6)
      #expect(table[number] == known[number])
      table.note(place, for: number)
      known[number] = known[number] ?? place
      #expect(table[number] == known[number])
    }
    #expect(table[.max] == nil)
  }
}
