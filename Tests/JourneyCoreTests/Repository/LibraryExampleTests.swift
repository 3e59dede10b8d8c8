import Foundation
import JourneyCore
import Testing

/// The example for Swift developers in the README is the code of this file.
@Suite struct LibraryExampleTests {
  @Test func theExampleRuns() throws {
    let bytes = Array(try Repository.text("Examples/phone-instalments.journey.json").utf8)
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // README
    let reading = MapReading.json(SourceFile(name: "map.journey.json", bytes: bytes))
    for diagnostic in reading.diagnostics { print(diagnostic.message.en) }
    if let map = reading.map, case .id(let id) = map.framework,
      let framework = FrameworkCatalog.framework(id: id.string),
      let digital = FrameworkCatalog.framework(id: "digital-7")
    {
      let document = MapDocument(map, framework: framework, language: .en).document
      print(TerminalRenderer(width: 80, isColored: false, language: .en).render(document))

      // The same map in another framework, and what that changed.
      let told = try Reframing(map, from: framework, to: digital, named: .id("digital-7"))
      print("\(MapDiff(map, told.map).changes.count) changes")

      // Both frameworks side by side.
      let comparison = FrameworkComparison([framework, digital])
      let table = FrameworkComparisonDocument(comparison, language: .en).document
      print(MarkdownRenderer(language: .en).render(table))
    }
    // README

    #expect(printed.count == 3)
    #expect(printed[0].hasPrefix("Mua điện thoại trả góp"))
    #expect(printed[2].hasPrefix("# Frameworks side by side\n"))
  }

  @Test func theReadmeHoldsTheExample() throws {
    let parts = try Repository.text("Tests/JourneyCoreTests/Repository/LibraryExampleTests.swift")
      .components(separatedBy: "    // README\n")
    let lines = parts[1].split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : String($0) }
    let block = "```swift\nimport JourneyCore\n\n" + lines.joined(separator: "\n") + "```\n"
    let readme = try Repository.text("README.md")
    if !readme.contains(block), Recording.isOn,
      let start = readme.range(of: "```swift\nimport JourneyCore\n"),
      let end = readme.range(of: "```\n", range: start.upperBound..<readme.endIndex)
    {
      try Repository.write(
        readme.replacingCharacters(in: start.lowerBound..<end.upperBound, with: block),
        to: "README.md")
    }
    #expect(readme.contains(block), "run the tests with RECORD=1 to copy the example")
  }
}
