import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// What the product has stands in an article: each key with its values, each channel, each option.
@Suite struct DocumentCoverageTests {
  /// The sections of *Write a map* and *Frameworks and phases* that explain the objects of the
  /// schemas.
  private static let sections = [
    "Journey map": "The map", "Persona": "The persona", "Source": "Sources",
    "Emotion scale": "The emotion scale", "Lane": "Rows of your own",
    "Disabled rule": "Rules that do not apply", "Stage": "A stage",
    "Touchpoint": "A touchpoint", "Pain point": "A pain point", "Opportunity": "An opportunity",
    "Metric": "A metric", "Next stage": "Where the journey goes on", "Time": "How long it takes",
    "Stage framework": "The framework", "Source of a framework": "The source",
    "Criteria": "The criteria", "Stage of a framework": "A stage of a framework",
    "Activity or touchpoint of a framework": "Who acts",
    "Question of a framework": "Questions",
    "Way to a stage of a framework": "Ways to other stages",
    "Text in two languages": "Texts in two languages",
  ]

  @Test func everyKeyOfAMapWithItsValues() throws {
    // A map may hold a framework, whose keys stand in the other article.
    let others = try Self.titles(of: JSONSchema.framework())
    try expectKeys(of: JSONSchema.map(), in: "WriteAMap.md", without: others)
  }

  @Test func everyKeyOfAFrameworkWithItsValues() throws {
    try expectKeys(of: JSONSchema.framework(), in: "FrameworksAndPhases.md", without: [])
  }

  private static func titles(of schema: [UInt8]) throws -> Set<String> {
    let root = try #require(try JSONSerialization.jsonObject(with: Data(schema)) as? [String: Any])
    let definitions = try #require(root["$defs"] as? [String: [String: Any]])
    return Set(([root] + definitions.values).compactMap { $0["title"] as? String })
  }

  private func expectKeys(
    of schema: [UInt8], in name: String, without others: Set<String>
  ) throws {
    let article = try Self.article(name)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(schema)) as? [String: Any])
    let definitions = try #require(root["$defs"] as? [String: [String: Any]])
    var count = 0
    for object in [root] + definitions.values {
      guard let properties = object["properties"] as? [String: [String: Any]],
        let title = object["title"] as? String, !others.contains(title)
      else { continue }
      let section = try #require(Self.sections[title], "no section explains \(title)")
      let rows = try #require(article.rows(of: section), "\(name) has no section “\(section)”")
      count += 1
      let required = object["required"] as? [String] ?? []
      #expect(rows.map(\.code).sorted() == properties.keys.sorted(), "\(name): \(section)")
      for (key, row) in rows {
        #expect(
          row.hasPrefix("| `\(key)` **required**") == required.contains(key), "\(section): \(key)")
        for value in Self.values(of: properties[key] ?? [:], definitions) {
          #expect(row.contains("`\(value)`"), "\(section): \(key) can be \(value)")
        }
      }
    }
    #expect(count >= 4)
  }

  /// The values that a key can have, where they are few and not listed elsewhere.
  private static func values(
    of property: [String: Any], _ definitions: [String: [String: Any]]
  ) -> [String] {
    if let reference = property["$ref"] as? String {
      let name = String(reference.split(separator: "/").last ?? "")
      return name == "phase" ? [] : values(of: definitions[name] ?? [:], definitions)
    }
    let values = property["enum"] as? [String] ?? []
    return values.count > 10 ? [] : values
  }

  @Test func everyChannelWithItsMode() throws {
    let rows = try #require(try Self.article("WriteAMap.md").rows(of: "Channels"))
    let channels = ChannelCatalog.builtIn.channels
    #expect(rows.map(\.code) == channels.map(\.id))
    for (channel, row) in zip(channels, rows.map(\.row)) {
      #expect(row.contains("| \(channel.mode.rawValue) |"), "\(channel.id)")
    }
  }

  @Test func everyPhaseAndFramework() throws {
    let article = try Self.article("FrameworksAndPhases.md")
    let phases = try #require(article.rows(of: "The eleven phases"))
    #expect(phases.map(\.code) == Phase.allCases.map(\.rawValue))
    for (phase, row) in zip(Phase.allCases, phases.map(\.row)) {
      #expect(row.contains("| \(phase.period.rawValue) |"), "\(phase)")
    }
    let frameworks = try #require(article.rows(of: "The built-in frameworks"))
    #expect(frameworks.map(\.code) == FrameworkCatalog.ids)
  }

  @Test func everySetting() throws {
    let article = try Self.article("RepositorySettings.md")
    func expectRows<Key: CaseIterable & RawRepresentable<String>>(_ keys: Key.Type, _ title: String)
    {
      #expect(article.rows(of: title)?.map(\.code) == keys.allCases.map(\.rawValue), "\(title)")
    }
    expectRows(SettingsKey.self, "The settings")
    expectRows(DisableKey.self, "A rule that does not apply")
    expectRows(ProjectSettings.ObjectKind.self, "Required keys")
    expectRows(ChannelKey.self, "A channel")
  }

  @Test func everyKeyOfAThemeAndEveryRow() throws {
    let article = try Self.article("Pictures.md")
    #expect(
      article.rows(of: "The keys of a theme")?.map(\.code) == ThemeKey.allCases.map(\.rawValue))
    #expect(
      article.rows(of: "The colours of a theme")?.map(\.code)
        == ThemeColorKey.allCases.map(\.rawValue))
    #expect(Set(article.inlineCode).isSuperset(of: SheetLane.keys.map(\.rawValue)))
  }

  @Test func everyExitCode() throws {
    let rows = try #require(try Self.article("CheckMapsInCI.md").rows(of: "Exit codes"))
    #expect(rows.map(\.code) == ExitCode.allCases.map { String($0.rawValue) })
  }

  @Test func everyCommandAndOption() throws {
    let code = Set(
      try MarkdownFile.articles().flatMap {
        let article = try MarkdownFile($0)
        return article.inlineCode + article.fences.map(\.body)
      }.flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init) })
    for command in JourneyTool.subcommands {
      let name = command.name
      #expect(code.contains(name), "no article names the command \(name)")
      let help = ConsoleFixture().run([name, "--help"], root: JourneyTool.self).output
      for option in help.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-") })
      where option.hasPrefix("--") && option.count > 2 {
        #expect(code.contains(String(option)), "no article names \(option) of \(name)")
      }
    }
  }

  private static func article(_ name: String) throws -> MarkdownFile {
    try MarkdownFile(MarkdownFile.catalog + "/" + name)
  }
}
