import Testing

@testable import JourneyCore

/// One mistake gives one finding, near the mistake, wherever it is made.
@Suite struct SingleSlipSlowTests {
  /// A finding is near where it, or one of its notes, is at most this many lines away.
  private static let nearLines = 2

  @Test func inADenseMap() throws {
    let text = try Repository.text("Examples/broken/shop.json")
      .replacing("\"], }]", with: "\"] }]").replacing("chanel", with: "channel")
    #expect(SyntaxFinding.all(in: text).isEmpty)
    expectOneFinding(for: Slip.all(in: Array(text.utf8)))
  }

  @Test(arguments: ["phone-instalments", "clinic-visit"])
  func inAMapAsTheProductWritesIt(name: String) throws {
    let text = try Repository.text("Examples/\(name).journey.json")
    let slips = Slip.all(in: Array(text.utf8))
    let firsts = Dictionary(grouping: slips, by: \.name).mapValues { $0.prefix(5) }
    expectOneFinding(for: firsts.values.flatMap(\.self))
  }

  private func expectOneFinding(for slips: [Slip]) {
    #expect(slips.count > 200)
    for slip in slips {
      let document = JSONDocument(SourceFile(name: "map.json", bytes: slip.bytes))
      let table = LineTable(document.source)
      func isNear(_ range: Range<Int>) -> Bool {
        let line = table.position(of: slip.place).line
        return abs(table.position(of: range.lowerBound).line - line) <= Self.nearLines
      }
      let reading = MapReading.json(document.source)
      let others = reading.diagnostics.filter { $0.rule != .syntax }
      #expect(others.isEmpty, "\(slip.name) at \(table.position(of: slip.place))")
      let found = document.problems.map { SyntaxFinding($0, in: table, .en) }
      #expect(found.count == 1, "\(slip.name) at \(table.position(of: slip.place))")
      for problem in document.problems {
        #expect(problem.rule == .syntax)
        #expect(
          isNear(problem.range) || problem.notes.contains { isNear($0.range) },
          "\(slip.name) at \(table.position(of: slip.place)): \(found)")
      }
    }
  }
}
