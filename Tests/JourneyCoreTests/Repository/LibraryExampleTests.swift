import Foundation
import JourneyCore
import Testing

// Example: Sources/JourneyCore/JourneyCore.docc/WriteARenderer.md
/// Draws the headings of a document with what stands in fields below them.
struct OutlineRenderer: DocumentRenderer {
  func bytes(_ document: Document) -> [UInt8] {
    let lines = [document.title?.text.text ?? ""] + document.blocks.flatMap(lines)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func lines(_ block: DocumentBlock) -> [String] {
    switch block {
    case .section(let section):
      [section.heading.text.text] + section.blocks.flatMap(lines)
    case .fields(let fields):
      fields.map { field in
        "  \(field.label): " + field.entries.map(\.text.text).joined(separator: "; ")
      }
    case .paragraph(let text), .note(let text): ["  " + text.text]
    // An outline leaves out what is drawn.
    case .list, .legend, .footnotes, .code, .table, .chart, .curves, .bands, .heat, .quadrant: []
    }
  }
}
// Example: Sources/JourneyCore/JourneyCore.docc/WriteARenderer.md

/// The Swift of the documents is the code of this file: it compiles, runs and does what they say.
///
/// An example stands between two lines `// Example: PATH`. The first example of a document is its
/// first block of Swift, and so on.
@Suite struct LibraryExampleTests {
  private static let bytes: [UInt8] = {
    Array(((try? Repository.text("Examples/phone-instalments.journey.json")) ?? "").utf8)
  }()

  @Test func aMapIsLoadedAndDrawn() throws {
    let bytes = Self.bytes
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    let settings = ProjectSettings()
    func contents(_ path: String) -> [UInt8]? { nil }

    // Example: README.md
    let checker = FileChecker(settings: settings)
    let source = SourceFile(name: "map.journey.json", bytes: bytes)
    let file = try checker.check(source) { path in contents(path) }
    for finding in file.diagnostics { print("\(finding.severity): \(finding.message.en)") }
    if let map = file.map, let framework = file.framework {
      let document = MapDocument(map, framework: framework, language: .en).document
      print(TerminalRenderer(width: 80, isColored: false, language: .en).render(document))
    }
    // Example: README.md

    #expect(printed.last?.hasPrefix("Mua điện thoại trả góp") == true)
    #expect(printed.dropLast().allSatisfy { $0.hasPrefix("note: ") })
  }

  @Test func aFileIsCheckedWithItsFrameworkAndSettings() throws {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }
    let bytes = Array(#"{ "title": "Shop", "framework": "own.json", "stages": [] }"#.utf8)
    let settings = ProjectSettings()
    func contents(_ path: String) -> [UInt8]? {
      path == "own.json" ? Array(#"{ "id": "own", "name": "Own", "stages": [] }"#.utf8) : nil
    }

    // Example: Sources/JourneyCore/JourneyCore.docc/UseTheLibrary.md
    let checker = FileChecker(settings: settings)
    let source = SourceFile(name: "map.journey.json", bytes: bytes)
    let file = try checker.check(source) { path in contents(path) }
    print("\(file.map?.title.string ?? "no map"), \(file.framework?.id.string ?? "no framework")")
    for finding in file.diagnostics { print("\(finding.severity): \(finding.message.en)") }
    // Example: Sources/JourneyCore/JourneyCore.docc/UseTheLibrary.md

    #expect(printed.first?.hasPrefix("Shop, ") == true)
    #expect(printed.contains { $0.hasPrefix("warning: ") })
  }

  @Test func aMapIsToldAnewAndFrameworksAreCompared() throws {
    let bytes = Self.bytes
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // Example: Sources/JourneyCore/JourneyCore.docc/UseTheLibrary.md
    let reading = MapReading.json(SourceFile(name: "map.journey.json", bytes: bytes))
    if let map = reading.map, let customer = FrameworkCatalog.framework(id: "customer-6"),
      let digital = FrameworkCatalog.framework(id: "digital-7")
    {
      // The same map in another framework, and what that changed.
      let told = try Reframing(map, from: customer, to: digital, named: .id("digital-7"))
      print("\(MapDiff(map, told.map).changes.count) changes")

      // Both frameworks side by side.
      let comparison = FrameworkComparison([customer, digital])
      let table = FrameworkComparisonDocument(comparison, language: .en).document
      print(MarkdownRenderer(language: .en).render(table))
    }
    // Example: Sources/JourneyCore/JourneyCore.docc/UseTheLibrary.md

    #expect(printed.count == 2)
    #expect(printed[1].hasPrefix("# Frameworks side by side\n"))
  }

  @Test func aRendererOfOnesOwnDrawsAMap() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "customer-6"))
    let reading = MapReading.json(SourceFile(name: "map.journey.json", bytes: Self.bytes))
    let map = try #require(reading.map)

    // Example: Sources/JourneyCore/JourneyCore.docc/WriteARenderer.md
    let document = MapDocument(map, framework: framework, language: .en).document
    let outline = OutlineRenderer().render(document)
    // Example: Sources/JourneyCore/JourneyCore.docc/WriteARenderer.md

    #expect(outline.hasPrefix("Mua điện thoại trả góp\n"))
    #expect(outline.contains("\nPurchase decision\n"))
    #expect(outline.contains("Góp 12 tháng hay 9 tháng?"))
  }

  @Test func theDocumentsHoldTheExamples() throws {
    let examples = try Self.examples()
    for path in try MarkdownFile.guides() {
      let fences = try MarkdownFile(path).fences.filter { $0.language == "swift" }
      let expected = examples.filter { $0.path == path }.map(\.code)
      #expect(fences.count == expected.count, "\(path): each block of Swift is an example here")
      for (index, code) in expected.enumerated() where index < fences.count {
        // Read anew, for a recording moves what follows.
        let document = try MarkdownFile(path)
        let fence = document.fences.filter { $0.language == "swift" }[index]
        if fence.body != code, Recording.isOn {
          try Repository.write(
            document.text.replacingCharacters(in: fence.range, with: code), to: path)
        }
        #expect(fence.body == code, "\(path): run the tests with RECORD=1 to copy the example")
      }
    }
  }

  /// The examples of this file with the document that shows each.
  private static func examples() throws -> [(path: String, code: String)] {
    let text = try Repository.text("Tests/JourneyCoreTests/Repository/LibraryExampleTests.swift")
    var examples: [(path: String, code: String)] = []
    var open: (path: String, indentation: Int, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop { $0 == " " }
      if content.hasPrefix("// Example: ") {
        if let example = open {
          let head =
            example.lines.contains { $0.hasPrefix("import ") } ? "" : "import JourneyCore\n\n"
          examples.append((example.path, head + example.lines.map { $0 + "\n" }.joined()))
          open = nil
        } else {
          open = (String(content.dropFirst(12)), line.count - content.count, [])
        }
      } else if let example = open {
        open?.lines.append(content.isEmpty ? "" : line.dropFirst(example.indentation))
      }
    }
    return examples
  }
}
