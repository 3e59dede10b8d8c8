import Testing

@testable import JourneyCore

@Suite struct RangeTableTests {
  @Test func findsWhatWasNotedByItsBytes() {
    let words = (0..<500).map { "stage \($0 % 100)" }
    let text = Array(words.joined(separator: ";").utf8)
    var table = RangeTable()
    var start = 0
    for (index, word) in words.enumerated() {
      let range = start..<start + word.utf8.count
      #expect(table.number(of: range, text.span) == (index < 100 ? nil : index % 100))
      // The first number of a text stays.
      table.note(index, for: range, text.span)
      #expect(table.number(of: range, text.span) == index % 100)
      start = range.upperBound + 1
    }
    #expect(table.count == 100)
  }

  @Test func keepsTextsApartThatBeginAlike() {
    let text = Array("pay now pay later".utf8)
    var table = RangeTable()
    table.note(1, for: 0..<3, text.span)
    table.note(2, for: 0..<7, text.span)
    table.note(3, for: 0..<0, text.span)
    #expect(table.number(of: 8..<11, text.span) == 1)
    #expect(table.number(of: 0..<7, text.span) == 2)
    #expect(table.number(of: 5..<5, text.span) == 3)
    #expect(table.number(of: 8..<17, text.span) == nil)
  }
}
