import Testing

@testable import JourneyCore

/// Maps of thousands of stages, which nobody draws and a program may write.
@Suite(.timeLimit(.minutes(10))) struct ManyStagesSlowTests {
  private static func map(_ count: Int) throws -> (JourneyMap, Framework) {
    let rows = (0..<count).map { "Stage \($0),Step \($0),\($0 % 5 - 2)" }.joined(separator: "\n")
    let reading = MapReading.csv(
      SourceFile(name: "a.csv", text: "Stage,Touchpoint,Emotion\n" + rows))
    let map = try #require(reading.map)
    guard case .inline(let framework) = map.framework else {
      throw Unexpected.noFramework
    }
    #expect(framework.stages.count == count)
    return (map, framework)
  }

  private enum Unexpected: Error { case noFramework }

  @Test(arguments: [FileFormat.csv, .sheet]) func areWrittenInOneGo(_ format: FileFormat) throws {
    try LinearGrowth.expect(500) { count in
      let (map, framework) = try Self.map(count)
      var choices = WritingChoices()
      choices.framework = framework
      #expect(try !format.written(map, choices).bytes.isEmpty)
    }
  }

  @Test func heatMapsArePartedAtOnce() {
    LinearGrowth.expect(500) { count in
      let heat = DocumentHeat(
        corner: "", columns: (0..<count).map { "Stage \($0)" },
        rows: [.init(title: InlineText("Map"), values: (0..<count).map { Double($0 % 5 - 2) })],
        minimum: -2, maximum: 2)
      let document = Document(title: DocumentHeading(InlineText("T")), blocks: [.heat(heat)])
      #expect(
        TerminalRenderer(width: 80, isColored: false, language: .en).bytes(document).count > count)
    }
  }
}
