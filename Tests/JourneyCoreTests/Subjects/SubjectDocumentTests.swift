import Testing

@testable import JourneyCore

/// A document tells all of its subject as data, so that a renderer which knows no subject can draw
/// every one.
@Suite struct SubjectDocumentTests {
  @Test func curvesOfComparisonsAndMatricesAreValues() throws {
    let (map, framework) = try Subject.example("phone-instalments")
    let view = MapDocument(map, framework: framework, language: .en)
    let tables = view.matrix.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let curve = try #require(tables.first?.curve)
    #expect(curve.points.map(\.value) == map.stages.map(\.feltEmotion))
    #expect(curve.points.count == tables[0].columns.count - 1)

    let journey = PhasedJourney(name: "a", map: map, framework: framework)
    let comparison = MapComparison([journey, journey])
    let document = MapComparisonDocument(comparison, language: .en).document
    let all = document.blocks.flatMap { block -> [DocumentBlock] in
      if case .section(let section) = block { section.blocks } else { [block] }
    }
    let curves = all.compactMap { block in
      if case .curves(let curves) = block { curves } else { nil }
    }
    #expect(curves.count == 1)
    for series in try #require(curves.first).series {
      #expect(series.points.map { $0?.value } == map.stages.map(\.feltEmotion))
    }
  }

  /// Checks that the toy draws every text and number of a document, each as often as it is there.
  func expectWhole(_ document: Document) {
    let drawn = ToyRenderer().render(document).split(separator: ToyRenderer.end)
    let held = Self.texts(in: document).flatMap { $0.split(separator: ToyRenderer.end) }
    #expect(drawn.sorted() == held.sorted())
  }

  /// All texts and numbers that a document holds, wherever they lie in it.
  static func texts(in value: Any) -> [String] {
    let found: [String] =
      switch value {
      case let text as String: [text]
      case let text as InlineText: [text.text]
      case let number as Double: ["\(number)"]
      case let number as Int: ["\(number)"]
      // What is known of texts that are told elsewhere.
      case is ForeignTexts: []
      default: Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
      }
    return found.filter { !$0.isEmpty }
  }
}
