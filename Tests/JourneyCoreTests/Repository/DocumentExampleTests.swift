import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// What documents show as JSON is taken by the tool without an error.
@Suite struct DocumentExampleTests {
  /// The keys without which a file is no map; pieces of maps get them here.
  private static let required = [
    ("title", #""A piece of a map""#), ("framework", #""basic-5""#), ("stages", "[]"),
  ]

  @Test(arguments: try MarkdownFile.guides().filter { !$0.hasSuffix("/Rules.md") })
  func jsonIsTaken(_ path: String) throws {
    for fence in try MarkdownFile(path).fences where fence.language == "json" {
      let object = try JSONSerialization.jsonObject(with: Data(fence.body.utf8))
      let keys = Set(try #require(object as? [String: Any]).keys)
      if keys.isSubset(of: SettingsKey.allCases.map(\.rawValue)), keys != ["disable"] {
        let source = SourceFile(name: ".journey-cli.json", text: fence.body)
        #expect(SettingsReading.json(source).diagnostics.isEmpty, "\(path): \(fence.body)")
        continue
      }
      var text = fence.body
      if !keys.contains("id"), let brace = text.firstIndex(of: "{") {
        let missing = Self.required.filter { !keys.contains($0.0) }
          .map { "\"\($0.0)\": \($0.1)," }.joined()
        text.insert(contentsOf: missing, at: text.index(after: brace))
      }
      let run = ConsoleFixture(input: text).run(
        ["validate", "--quiet", "-"], root: JourneyTool.self)
      #expect(run == .init(), "\(path): \(fence.body)")
    }
  }
}
