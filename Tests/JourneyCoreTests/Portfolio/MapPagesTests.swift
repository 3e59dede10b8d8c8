import Foundation
import Testing

@testable import journey_cli

/// The pages of maps that `report --with-maps` writes: every link leads to the page of its map, and
/// nothing that exists is lost.
@Suite struct MapPagesTests {
  private static func map(_ title: String) -> String {
    """
    { "title": "\(title)", "language": "en", "framework": "buyer-4", "stages": [
      { "stage": "decision", "touchpoints": [
        { "name": "Till of \(title)", "channel": "store", "painPoints": ["Slow till"] }] }] }
    """
  }

  /// Runs `report` in a folder with maps in `maps`, as often as there are lists of arguments.
  private static func run(
    _ maps: [String: String], others: [String: String] = [:], _ arguments: [[String]],
    _ check: (URL, [(errors: String, exit: Int32)]) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "pages-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in maps.map({ ("maps/" + $0, $1) }) + others.map({ ($0, $1) }) {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let runs = arguments.map { arguments -> (errors: String, exit: Int32) in
      let run = ConsoleFixture().run(
        ["report", folder.path + "/maps", "--lang", "en", "--format", "html"]
          + arguments.map { $0.replacingOccurrences(of: "@", with: folder.path) },
        root: JourneyTool.self)
      return (run.errors, run.code.rawValue)
    }
    try check(folder, runs)
  }

  private static func text(_ folder: URL, _ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The files to which a page leads.
  private static func links(_ page: String) -> Set<String> {
    Set(
      page.components(separatedBy: "href=\"").dropFirst().compactMap { part in
        let address = part.components(separatedBy: "\"")[0]
        return address.hasPrefix("#") ? nil : address.removingPercentEncoding
      })
  }

  @Test func everyLinkLeadsToThePageOfItsMap() throws {
    let maps = [
      "a/plug.journey.json": Self.map("Same"), "b/plug.journey.json": Self.map("Same"),
      "b/plug-2.journey.json": Self.map("Other"), "tên & cách #1?.journey.json": Self.map("Third"),
    ]
    try Self.run(maps, [["--with-maps", "@/pages", "-o", "@/report.html"]]) { folder, runs in
      #expect(runs[0].exit == 0, "\(runs[0].errors)")
      let page = try Self.text(folder, "report.html")
      let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/pages")
      #expect(pages.count == 4)
      #expect(Self.links(page) == Set(pages.map { "./pages/" + $0 }))
      for name in pages {
        let links = try Self.links(Self.text(folder, "pages/" + name))
        #expect(links == ["./../report.html"])
      }
      // Links to maps of one title are told apart, and those of another one need no more.
      let links = page.components(separatedBy: "<a ").dropFirst().map {
        $0.components(separatedBy: "</a>")[0]
      }
      for name in ["a/plug", "b/plug"] { #expect(links.contains { $0.contains(name) }) }
      #expect(links.contains { $0.hasSuffix(">Other") })
      for name in pages where name.hasPrefix("tên") {
        #expect(try Self.text(folder, "pages/" + name).contains("Till of Third"))
      }
    }
  }

  /// The page of the report may lie among those of the maps, of which one has its name.
  @Test func theReportTakesNoPageFromAMap() throws {
    let maps = ["Report.journey.json": Self.map("One"), "b.journey.json": Self.map("Two")]
    for force in [[], ["--force"]] {
      try Self.run(maps, [["--with-maps", "@", "-o", "@/report.html"] + force]) { folder, runs in
        #expect(runs[0].exit == 0, "\(runs[0].errors)")
        let page = try Self.text(folder, "report.html")
        #expect(page.contains("Report over 2 maps"))
        #expect(Self.links(page) == ["./Report-2.html", "./b.html"])
        let text = try Self.text(folder, "Report-2.html")
        #expect(text.contains("Till of One"))
        #expect(Self.links(text) == ["./report.html"])
      }
    }
  }

  /// Pages to which no file leads have no way back.
  @Test func pagesBesideAPrintedReportLeadNowhere() throws {
    try Self.run(["a.journey.json": Self.map("One")], [["--with-maps", "@/pages"]]) {
      folder, runs in
      #expect(runs[0].exit == 0, "\(runs[0].errors)")
      let links = try Self.links(Self.text(folder, "pages/a.html"))
      #expect(links.isEmpty)
    }
  }

  /// Where one page exists, none is written before that is told; `--force` replaces it.
  @Test func pagesThatExistStay() throws {
    let maps = ["a.journey.json": Self.map("One"), "b.journey.json": Self.map("Two")]
    let arguments = ["--with-maps", "@/pages", "-o", "@/report.html"]
    try Self.run(maps, others: ["pages/b.html": "mine"], [arguments]) { folder, runs in
      #expect(runs[0].exit == 73)
      #expect(runs[0].errors.contains("b.html': it exists already; --force replaces it"))
      #expect(try Self.text(folder, "pages/b.html") == "mine")
      let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/pages")
      #expect(pages == ["b.html"])
    }
    try Self.run(maps, others: ["pages/b.html": "mine"], [arguments + ["--force"]]) {
      folder, runs in
      #expect(runs[0].exit == 0, "\(runs[0].errors)")
      let text = try Self.text(folder, "pages/b.html")
      #expect(text.contains("Till of Two"))
    }
  }
}
