import Testing

@testable import JourneyCore

/// Ways beside the order of the stages, read as lines and boxes.
@Suite struct JumpsLayoutTests {
  private struct Way {
    var points: [PicturePoint]
    var text: Frame?
  }

  private func ways(_ jumps: [DocumentTable.Jump], count: Int = 7) -> [Way] {
    let layer = JumpsLayout(jumps, left: 132, columnWidth: 252, count: count).layer
    var ways: [Way] = []
    for case .path(let steps, let paint) in layer.elements where paint.fill == nil {
      ways.append(
        Way(
          points: steps.compactMap { step in
            switch step {
            case .move(let point), .line(let point): point
            default: nil
            }
          }))
    }
    return ways
  }

  @Test func everyWayReachesTheHeadsAtBothEnds() {
    let ways = ways([
      .init(from: 7, to: 1, "reviews"), .init(from: 7, to: 2, "again"),
      .init(from: 4, to: 4, "so lại"),
      .init(from: 2, to: 5, "skips"),
    ])
    #expect(ways.count == 4)
    for way in ways {
      #expect(way.points.first?.y == 0)
      // The last piece ends at the tip of the arrow, which touches the heads.
      #expect(way.points.last.map { $0.y <= 8 } == true)
    }
    let levels = ways.map { $0.points[1].y }
    #expect(Set(levels).count == 4)
    let ends = ways.flatMap { [$0.points[0].x, $0.points[3].x] }
    #expect(Set(ends).count == ends.count, "no two ways share an end: \(ends)")
  }

  /// Ways that lie within one another do not cross.
  @Test func nestedWaysDoNotCross() {
    let ways = ways([
      .init(from: 7, to: 1, ""), .init(from: 6, to: 2, ""), .init(from: 7, to: 2, ""),
    ])
    for one in ways {
      for other in ways where one.points != other.points {
        let level = one.points[1].y
        let (low, high) = (
          min(one.points[0].x, one.points[3].x), max(one.points[0].x, one.points[3].x)
        )
        for x in [other.points[0].x, other.points[3].x] where x > low && x < high {
          #expect(other.points[1].y < level, "\(x) crosses the way at \(level)")
        }
      }
    }
  }

  @Test func theWordsOfALoopStandBesideIt() throws {
    let layer = JumpsLayout(
      [.init(from: 3, to: 3, "so lại nhiều lần với bạn bè và người thân")], left: 132,
      columnWidth: 252, count: 5
    ).layer
    let lines = layer.elements.compactMap { element -> Double? in
      guard case .path(let steps, let paint) = element, paint.fill == nil else { return nil }
      return steps.map { step in
        switch step {
        case .move(let point), .line(let point): point.x
        default: 0
        }
      }.max()
    }
    let right = try #require(lines.max())
    var count = 0
    for case .text(let text) in layer.elements {
      #expect(text.box.x > right)
      #expect(text.box.maxX <= 132 + 5 * 252)
      count += 1
    }
    #expect(count > 0)
  }

  @Test func waysToNowhereAreLeftOut() {
    #expect(ways([.init(from: 0, to: 9, "x"), .init(from: 1, to: 8, "x")]).isEmpty)
    #expect(JumpsLayout([], left: 0, columnWidth: 200, count: 0).layer.elements.isEmpty)
  }

  /// A framework's own way back is drawn for a map that says nothing of it.
  @Test func theWayBackOfAFrameworkIsDrawn() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "digital-7"))
    var map = JourneyMap(title: "T", framework: .id("digital-7"))
    map.stages = framework.stages.map { StageEntry(stage: $0.id) }
    map.stages[0].goal = "Goal"
    func jumps(_ map: JourneyMap) -> [DocumentTable.Jump] {
      let document = MapSheet(map, framework: framework, language: .en).document
      for case .table(let table) in document.blocks { return table.jumps }
      return []
    }
    let ways = framework.stages.flatMap(\.next)
    #expect(ways.count > 1 && jumps(map).count == ways.count)
    #expect(jumps(map).allSatisfy { $0.from > $0.to && !$0.text.isEmpty })
    map.stages[6].next = [NextStage(stage: map.stages[3].stage)]
    #expect(jumps(map).count { $0.from == 7 } == 1)
    // A return that is a column of its own is where the way leads, and has no ways of the framework.
    map.stages[6].next = [NextStage(stage: map.stages[3].stage)]
    var again = StageEntry(stage: map.stages[3].stage)
    again.visit = WrittenNumber(2)
    map.stages.append(again)
    #expect(jumps(map).filter { $0.from == 7 }.map(\.to) == [8])
    #expect(!jumps(map).contains { $0.from == 8 })
    let bands = FrameworkBands([framework], language: .en).bands
    #expect(bands.bands[0].remark?.contains(" → 1, 2: ") == true)
  }
}
