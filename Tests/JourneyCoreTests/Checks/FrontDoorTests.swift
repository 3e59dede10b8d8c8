import JourneyCore
import Testing

/// The front door of the library, as somebody outside uses it: bytes in, no files.
@Suite struct FrontDoorTests {
  private static let map = "Examples/subscription-box.journey.json"
  private static let framework = "Examples/subscription-box.framework.json"

  private func bytes(_ path: String) throws -> [UInt8] { Array(try Repository.text(path).utf8) }

  private func bytes(naming framework: String) -> [UInt8] {
    Array(#"{ "title": "Shop", "framework": "\#(framework)", "stages": [] }"#.utf8)
  }

  @Test func theFiveLinesRun() throws {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }
    let (bytes, framework) = (try bytes(Self.map), try bytes(Self.framework))
    var asked: [String] = []
    func contents(_ path: String) -> [UInt8]? {
      asked.append(path)
      return framework
    }
    var settings = ProjectSettings()
    settings.requiredKeys[.map] = ["reviewBy"]

    // DOOR
    let checker = FileChecker(settings: settings)
    let source = SourceFile(name: "box.journey.json", bytes: bytes)
    let file = try checker.check(source) { path in contents(path) }
    print("\(file.map?.title.string ?? "no map"), \(file.framework?.id.string ?? "no framework")")
    for finding in file.diagnostics { print("\(finding.severity): \(finding.message.en)") }
    // DOOR

    #expect(asked == ["subscription-box.framework.json"])
    #expect(file.map?.stages.isEmpty == false && file.framework?.stages.isEmpty == false)
    #expect(printed.first == "Hộp sách thiếu nhi mỗi tháng, subscription-box-5")
    #expect(printed.contains { $0.contains("'reviewBy'") })
    #expect(file.findings.diagnostics == file.diagnostics)
    #expect(file.findings.sourceMap != nil)
  }

  @Test func theCatalogueShowsTheFiveLines() throws {
    let parts = try Repository.text("Tests/JourneyCoreTests/Checks/FrontDoorTests.swift")
      .split(separator: "    // DOOR\n", omittingEmptySubsequences: false)
    let lines = parts[1].split(separator: "\n").map { "/// " + $0.dropFirst(4) }
    #expect(lines.count == 5)
    let documentation = try Repository.text("Sources/JourneyCore/Checks/FileChecker.swift")
    #expect(
      documentation.contains("/// ```swift\n" + lines.joined(separator: "\n") + "\n/// ```\n"))
  }

  /// What a map names is looked for only where the closure leads, and it is told why it failed.
  @Test func theClosureDecidesWhatAMapSees() throws {
    let named = SourceFile(name: "a.journey.json", bytes: bytes(naming: "own.json"))
    func message(_ framework: [UInt8]?) throws -> String {
      let file = try FileChecker().check(named) { _ in framework }
      #expect(file.framework == nil)
      return try #require(file.diagnostics.first { $0.rule == .unknownFramework }).message.en
    }
    #expect(try message(nil).contains("cannot read the framework file 'own.json'"))
    #expect(try message([]).contains("the framework file 'own.json' has errors"))
    let map = try bytes(Self.map)
    #expect(try message(map).contains("the file 'own.json' is a map, not a framework"))
    let sound = try bytes(Self.framework)
    let file = try FileChecker().check(named) { _ in sound }
    #expect(file.framework?.id == "subscription-box-5")
    #expect(!file.diagnostics.contains { $0.rule == .unknownFramework })
  }

  @Test func builtInFrameworksAskForNoFile() throws {
    let source = SourceFile(name: "a.journey.json", bytes: bytes(naming: "digital-7"))
    let file = try FileChecker().check(source) { path in
      Issue.record("asked for \(path)")
      return nil
    }
    #expect(file.framework == FrameworkCatalog.framework(id: "digital-7"))
  }

  @Test func aFrameworkFileIsItsOwnFramework() throws {
    let source = SourceFile(name: Self.framework, bytes: try bytes(Self.framework))
    let file = try FileChecker().check(source) { _ in nil }
    #expect(file.map == nil && file.framework?.id == "subscription-box-5")
    #expect(file.diagnostics.isEmpty)
  }

  @Test func settingsDecideAboutRules() throws {
    let source = SourceFile(name: "a.journey.json", bytes: bytes(naming: "digital-7"))
    func found(_ change: (inout ProjectSettings) -> Void) throws -> [Diagnostic] {
      var settings = ProjectSettings()
      change(&settings)
      let file = try FileChecker(settings: settings).check(source) { _ in nil }
      return file.diagnostics.filter { $0.rule == .missingStage }
    }
    let usual = try found { _ in }
    #expect(!usual.isEmpty && usual.allSatisfy { $0.severity != .error })
    #expect(try found { $0.disabledRules = [.missingStage] }.isEmpty)
    #expect(
      try found { $0.severities = [.missingStage: .error] }.map(\.severity)
        == usual.map { _ in .error })
  }

  @Test(arguments: FileFormat.allCases.filter { !$0.isRead && !$0.endings.isEmpty })
  func formatsThatAreNotReadYetAreRefused(_ format: FileFormat) throws {
    let source = SourceFile(name: "a" + format.endings[0], bytes: bytes(naming: "digital-7"))
    let error = #expect(throws: UnreadFormat.self) { try FileChecker().check(source) { _ in nil } }
    #expect(error?.format == format)
    // Who knows better than the name says so.
    #expect(try FileChecker().check(source, as: .json) { _ in nil }.map?.title == "Shop")
  }
}
