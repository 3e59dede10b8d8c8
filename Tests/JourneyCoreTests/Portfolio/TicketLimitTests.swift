import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// Tickets that trackers take: bodies within their limits, and the owner of a pain.
@Suite struct TicketLimitTests {

  @Test func aPainHasItsOwner() throws {
    let map = try SmallMaps.touchpoint(
      #""owner": "Support", "painPoints": [{ "text": "P", "owner": "Zed" }, "Q"]"#)
    let tickets = PortfolioTickets(SmallMaps.report([("a", map)])).tickets
    #expect(tickets.map(\.owner) == ["Zed", "Support"])
    #expect(tickets.map(\.text) == ["P", "Q"])
  }

  /// What was named or found and cannot be read stands in the report, and in those that it joins.
  @Test func whatIsNotReadIsKept() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "unread-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = #"{ "title": "T", "framework": "buyer-4", "stages": [] }"#
    try Data(text.utf8).write(to: folder.appendingPathComponent("a.journey.json"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("b.journey.json").path, withDestinationPath: "nowhere")
    let run = ConsoleFixture().run(
      ["report", folder.path, folder.path + "/c.journey.json", "--format", "json"],
      root: JourneyTool.self)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let unread = try #require(object["unread"] as? [String])
    #expect(
      unread.map { String($0.split(separator: "/").last ?? "") } == [
        "b.journey.json", "c.journey.json",
      ])
  }

  /// The rows of a map are those of the values that they are made of, whatever the texts are.
  @Test func rowsAreQuotedAsTables() throws {
    let texts = [
      "", "a", "=1+1", "-2", "'x", "@a", "a,b", "say \"so\"", "two\nlines", "Chờ lâu",
      "\u{202E}abc",
      "tab\there", "\u{AD}", "\r\nx", "a\u{300}", "🧑‍🤝‍🧑",
    ]
    for text in texts {
      var line = CSVLine()
      line.add(text)
      line.add(SourceText(text))
      line.add(number: 1.5)
      line.end()
      var row = ""
      CSVText.append([.text(text), .text(text), .number("1.5")], to: &row)
      #expect(String(decoding: line.bytes, as: UTF8.self) == row, "\(text)")
    }
    for place in [
      PortfolioPlace(MapPlace(stage: 3, touchpoint: 12), 4),
      PortfolioPlace(MapPlace(stage: 0, touchpoint: nil), 0),
      PortfolioPlace(MapPlace(stage: nil, touchpoint: 7)),
    ] {
      var buffer = TextBuffer()
      place.append(.metrics, to: &buffer)
      #expect(String(decoding: buffer.bytes, as: UTF8.self) == place.pointer("metrics"))
    }
  }
}
