import Testing

@testable import JourneyCore

@Suite struct MapDiffTests {
  @Test func aMapDoesNotDifferFromItself() {
    for seed in 1...200 {
      var random = RandomMap(seed: UInt64(seed))
      let map = random.map()
      #expect(MapDiff(map, map).isEmpty)
    }
  }

  /// A map of a workbook has no version of a format, and is none the less the same.
  @Test func aMissingFormatVersionIsNoDifference() {
    var random = RandomMap(seed: 7)
    var first = random.map()
    var second = first
    (first.formatVersion, second.formatVersion) = (1, nil)
    #expect(MapDiff(first, second).isEmpty && MapDiff(second, first).isEmpty)
  }

  @Test func theTextNamesOldAndNewValues() {
    for (first, second) in Self.pairs(201...220) {
      let diff = MapDiff(first, second)
      let document = DiffDocument(
        diff, origin: DiffOrigin(old: "a", new: "b"), frameworks: (nil, nil), language: .en
      ).document
      let text = TerminalRenderer(width: 200, isColored: false, language: .en).render(document)
      let shown = letters(text)
      for change in diff.changes where change.kind == .changed {
        for case .string(let value)? in [change.old, change.new] {
          let content = KeyLabels.Path(change.key ?? "", of: change.subject).content
          if case .choice(let choice)? = content, KeyLabels.label(value.string, of: choice) != nil {
            continue
          }
          let said = letters(VisibleText.escaped(value.string, keepingLineBreaks: true))
          // By scalars: some signs make one character with whatever follows them.
          #expect(shown.unicodeScalars.contains(said.unicodeScalars), "\(change)")
        }
      }
      let markdown = MarkdownRenderer(language: .en).render(document)
      #expect(!markdown.contains("\n\n\n"))
    }
  }

  @Test func touchpointsAreMatchedAsDecided() {
    func touchpoint(_ name: String, _ channel: String? = nil, id: String? = nil) -> Touchpoint {
      var touchpoint = Touchpoint(name: SourceText(name))
      touchpoint.channel = channel.map { SourceText($0) }
      touchpoint.id = id.map { SourceText($0) }
      return touchpoint
    }
    func partners(_ old: [[Touchpoint]], _ new: [[Touchpoint]]) -> [[Int?]] {
      func map(_ stages: [[Touchpoint]]) -> JourneyMap {
        var map = JourneyMap(title: "t", framework: .id("buyer-4"))
        map.stages = stages.enumerated().map { index, touchpoints in
          var stage = StageEntry(stage: SourceText("s\(index)"))
          stage.touchpoints = touchpoints
          return stage
        }
        return map
      }
      return TouchpointHistory(
        map(old), map(new), stages: old.indices.map { $0 < new.count ? $0 : nil }
      ).partners.dropLast().map { $0.map(\.value) }
    }
    // By id, wherever it is and whatever it is called.
    #expect(
      partners([[touchpoint("a", id: "x")], []], [[], [touchpoint("b", id: "x")]]) == [[0], []])
    // Two ids are two touchpoints; an id that comes or goes is not.
    #expect(partners([[touchpoint("a", id: "x")]], [[touchpoint("a", id: "y")]]) == [[nil]])
    #expect(partners([[touchpoint("a", id: "x")]], [[touchpoint("a")]]) == [[0]])
    #expect(partners([[touchpoint("a")]], [[touchpoint("a", id: "x")]]) == [[0]])
    // The own stage before another one, equals by their order.
    #expect(
      partners(
        [[], [touchpoint("a", "web")]], [[touchpoint("a", "web")], [touchpoint("a", "web")]])
        == [[], [1]])
    #expect(
      partners([[touchpoint("a"), touchpoint("a")]], [[touchpoint("a"), touchpoint("a")]])
        == [[0, 1]])
    #expect(
      partners([[touchpoint("a", "web")], []], [[], [touchpoint("a", "web")]]) == [[0], []])
    // The nearest name, only in the same stage and only if it is near.
    #expect(
      partners(
        [[touchpoint("Tìm trên Google"), touchpoint("Gọi tổng đài")]],
        [[touchpoint("Gọi lên tổng đài"), touchpoint("TIM KIEM TREN GOOGLE")]]) == [[1, 0]])
    #expect(partners([[touchpoint("Gọi tổng đài")]], [[touchpoint("Ký hợp đồng")]]) == [[nil]])
    #expect(
      partners([[touchpoint("Gọi tổng đài")], []], [[], [touchpoint("Gọi lên tổng đài")]])
        == [[nil], []])
  }

  @Test func onlyWhatLeftItsOrderHasMoved() {
    #expect(ListOrder.kept([]) == [])
    #expect(ListOrder.kept([0, 1, 2]) == [true, true, true])
    #expect(ListOrder.kept([3, 0, 1, 2]) == [false, true, true, true])
    #expect(ListOrder.kept([1, 2, 3, 0]) == [true, true, true, false])
    #expect(ListOrder.kept([2, 1, 0]).filter { $0 }.count == 1)
  }

  /// Maps with another version of them, forth and back, and with a map of their own.
  static func pairs(_ seeds: ClosedRange<Int>) -> [(JourneyMap, JourneyMap)] {
    seeds.flatMap { seed -> [(JourneyMap, JourneyMap)] in
      var random = RandomMap(seed: UInt64(seed))
      let (old, other) = (random.map(), random.map())
      var versions = ChangedMap(seed: UInt64(seed))
      let new = versions.version(of: old, borrowing: other)
      return [(old, new), (new, old), (old, other)]
    }
  }

  private func letters(_ text: String) -> String {
    var letters = ""
    letters.unicodeScalars.append(
      contentsOf: text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" })
    return letters
  }
}
