import Testing

@testable import JourneyCore

/// Rows of plain cells are read at once; whatever stands in them, they say what they say cell by cell.
@Suite struct PlainRowsSlowTests {
  private static let plain = ["website", "Gọi điện", "Ấm áp", "x", "\"hai, ba\"", "Web", ""]
  private static let others = [
    "n/a", "N", "nt", "-", " ", "a) một", "- một", "'=1", "như trên", "\"hai\nba\"", "1. Một",
    "\"một \"\"hai\"\"\"", "5", "-1", "-0", "một\u{A0}", "#N/A", "\u{201D}", "asf", "sa", "di",
    "\"x\" y", "😊", "4/5", " một ", "Tổng", "−2",
  ]

  /// A cell behind the last heading makes a row one that is read cell by cell, and says nothing.
  @Test func rowsSayTheSameCellByCell() {
    var random = SeededGenerator(seed: 10)
    for _ in 0..<300 {
      let headings = "Stage,Touchpoint,Channel,Emotion,Pain point,Opportunity,Owner,Severity\n"
      var (text, other) = (headings, headings)
      for _ in 0..<Int.random(in: 1..<12, using: &random) {
        var row = ["Stage \(Int.random(in: 1..<4, using: &random))"]
        for column in 1..<8 {
          let isPlain = Int.random(in: 0..<12, using: &random) > 0
          let word = (isPlain ? Self.plain : Self.others).randomElement(using: &random) ?? ""
          let number = String(Int.random(in: -2...2, using: &random))
          row.append(!isPlain ? word : column == 3 ? number : column == 7 ? "" : word)
        }
        text += row.joined(separator: ",") + "\n"
        other += row.joined(separator: ",") + ",\n"
      }
      let atOnce = MapReading.csv(SourceFile(name: "a.csv", text: text))
      let byCells = MapReading.csv(SourceFile(name: "a.csv", text: other))
      #expect(atOnce.map == byCells.map, "\(text)")
      let told = atOnce.diagnostics.map(\.message.en)
      #expect(told == byCells.diagnostics.map(\.message.en), "\(text)")
    }
  }
}
