import Testing

@testable import JourneyCore

/// Keys of texts that a repository counts as the same: tickets that were imported are found again.
@Suite struct SameTextsTests {
  private static func key(_ text: String, _ lists: [[String]]) -> TextKey {
    var words = KeyWords()
    return SameTexts(lists).key(of: SourceText(text), &words)
  }

  /// Whoever adds texts behind the first one keeps the key of the ticket that is there.
  @Test func aListKeepsTheKeyOfItsFirstText() {
    let lists = [["The line is slow", "Waits twenty minutes"]]
    #expect(Self.key("The line is slow", lists) == TextKey("The line is slow"))
    #expect(Self.key("Waits twenty minutes", lists) == TextKey("The line is slow"))
    #expect(Self.key("Slow is the line!", lists) == TextKey("The line is slow"))
    let longer = [lists[0] + ["It takes an age"]]
    #expect(Self.key("It takes an age", longer) == TextKey("The line is slow"))
  }

  @Test func listsStayApart() {
    let lists = [["Slow till", "A"], ["Till slow", "B"], ["Slow, till"]]
    let keys = ["A", "B", "Slow, till"].map { Self.key($0, lists) }
    #expect(Set(keys).count == 3)
    #expect(Self.key("Slow till", lists) == keys[0])
    #expect(Self.key("Till slow", lists) == keys[1])
    #expect(Self.key("slow TILL", lists) == keys[0])
    // A text of two lists belongs to the first.
    #expect(
      Self.key("A", [["A", "B"], ["A", "C"]]) == Self.key("B", [["A", "B"], ["A", "C"]]))
    #expect(
      Self.key("C", [["A", "B"], ["A", "C"]]) != Self.key("B", [["A", "B"], ["A", "C"]]))
  }

  /// Whoever writes the list writes as people do: case, blanks, forms of accents and marks tell
  /// nothing, whether texts are put together or told apart.
  @Test func otherWritingsAreTheSameText() {
    let lists = [["CHO\u{31B}\u{300}  MÁY quá lâu"], ["pain ALPHA one", "Beta"]]
    let alone = TextKey.exact("CHO\u{31B}\u{300}  MÁY quá lâu")
    #expect(Self.key("Chờ máy quá lâu.", lists) == alone)
    #expect(Self.key("Máy quá lâu, chờ", lists) == TextKey("Máy quá lâu, chờ"))
    #expect(Self.key("Pain Alpha, one!", lists) == TextKey("pain ALPHA one"))
  }

  @Test func itIsKnownWhichTextsMapsHave() throws {
    let texts = SameTexts([["Slow till", "A"], ["Nobody says this"]], from: 5)
    var (words, held) = (KeyWords(), Set<Int>())
    let key = texts.key(of: SourceText("Till: slow"), &words, holding: &held)
    #expect(key == TextKey("Slow till"))
    #expect(held == [5])
    #expect(texts.numbers == 5..<8)
  }

  private static func tickets(_ lists: [[String]]) throws -> [PortfolioTickets.Ticket] {
    let map = try SmallMaps.touchpoint(
      #""painPoints": ["The line is slow", "Waits twenty minutes", "Slow is the line"]"#)
    return Array(PortfolioTickets(SmallMaps.report([("a", map)], sameAs: lists)).tickets)
  }

  @Test func ticketsKnowTheirFormerKeys() throws {
    let before = try Self.tickets([])
    #expect(before.count == 2 && before.allSatisfy(\.formerKeys.isEmpty))
    let keys = Set(before.map(\.key))
    for list in [
      ["The line is slow", "Waits twenty minutes"], ["Waits twenty minutes", "The line is slow"],
    ] {
      let ticket = try #require(try Self.tickets([list]).first)
      #expect(Set([ticket.key] + ticket.formerKeys) == keys)
    }
    // The other texts of these words are the ticket that was imported before.
    let parted = try Self.tickets([["Slow is the line"]])
    #expect(parted.count == 3 && parted.allSatisfy(\.formerKeys.isEmpty))
    // Alone under a list of its own it is that ticket itself.
    let alone = try SmallMaps.touchpoint(#""painPoints": ["Slow is the line"]"#)
    let report = SmallMaps.report([("a", alone)], sameAs: [["Slow is the line"]])
    let ticket = try #require(Array(PortfolioTickets(report).tickets).first)
    #expect(ticket.formerKeys == ["pain-" + TextKey("The line is slow").text])
  }

  @Test func everyFormOfTicketsHoldsThem() throws {
    let map = try SmallMaps.touchpoint(#""painPoints": ["B", "A"]"#)
    let report = SmallMaps.report([("a", map)], sameAs: [["A", "B"]])
    let tickets = PortfolioTickets(report)
    let former = "pain-" + TextKey("B").text
    let list = Array(tickets.tickets)
    #expect(list.map(\.formerKeys) == [[former]])
    var rows = ""
    TicketsCSV(tickets).write { rows += $0 }
    #expect(rows.contains(former))
    var bytes: [UInt8] = []
    TicketsJSON(tickets).write { bytes += $0 }
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""formerKeys": ["\#(former)"]"#))
    let body = MarkdownRenderer(language: .en).render(
      TicketDocument(list[0], language: .en).document)
    #expect(body.contains(former) && body.contains(list[0].key))
  }
}
