import Testing

@testable import JourneyCore

/// Every key of a map, changed on its own.
@Suite struct EveryKeySlowTests {
  /// What the quick ones look with.
  private let quick: EveryKeyTests

  init() throws { quick = try EveryKeyTests() }

  @Test(arguments: FileObject.allCases) func isNamedByDiffWhenItChanges(_ object: FileObject) throws
  {
    for key in object.keys {
      var new: JSONValue?
      if case .number(let literal)? = quick.value(object, key) {
        new = .number(SourceText(literal.string + "1"))
      }
      let changed = try #require(
        quick.file.replacing(quick.pointer(object, key).steps[...], by: new))
      let source = SourceFile(name: "a.journey.json", bytes: JSONLayout.bytes(changed))
      let diff = MapDiff(quick.map, try #require(MapReading.json(source).map))
      #expect(!diff.isEmpty, "diff misses \(object).\(key.name)")
      guard !EveryKeyTests.isIdentity(object, key), !diff.isEmpty else { continue }
      for language in Language.allCases {
        let document = DiffDocument(
          diff, origin: DiffOrigin(old: "a", new: "b"), frameworks: (nil, nil), language: language
        ).document
        let text = TerminalRenderer(width: 400, isColored: false, language: language)
          .render(document)
        let shown = text.lowercased()
        let label = key.facts.label[language].lowercased()
        #expect(
          EveryKeyTests.isToldOtherwise(object, key) || shown.contains(label),
          "diff does not name \(object).\(key.name) in \(language): \(shown)")
        #expect(
          label == key.name || !shown.contains(" \(key.name.lowercased()): ") || language == .en,
          "diff shows \(object).\(key.name) raw: \(shown)")
      }
    }
  }
}
