import Testing

@testable import JourneyCore

/// The numbers and signs on the cards of a diff's picture are explained at its foot.
@Suite struct DiffFootTests {
  private func picture(
    _ old: JourneyMap, _ new: JourneyMap, _ language: Language = .en
  ) throws -> Document {
    let framework = try Subject.example("phone-instalments").1
    return DiffDocument(
      MapDiff(old, new), origin: DiffOrigin(old: "old", new: "new"),
      frameworks: (framework, framework), language: language
    ).picture
  }

  private func notes(_ document: Document) -> [String] {
    document.blocks.compactMap { block in
      if case .note(let text) = block { text.text } else { nil }
    }
  }

  private func legend(_ document: Document) -> [String] {
    document.blocks.flatMap { block in
      if case .legend(let entries) = block { entries.map(\.text.text) } else { [String]() }
    }
  }

  @Test(arguments: Language.allCases)
  func everyNumberOnACardIsInAListOfSources(_ language: Language) throws {
    let old = try Subject.example("phone-instalments").0
    var new = try Subject.example("phone-instalments-future").0
    new.sources.removeLast()
    let document = try picture(old, new, language)
    let texts = PageLayout(document, language: language).layer.allTexts.map(\.words)
    let sources = notes(document).joined(separator: " ")
    let label = SheetLabels.sources[language]
    #expect(sources.contains(label + " · A: [1] ") && sources.contains(label + " · B: [1] "))
    for number in 1...9 where texts.contains(where: { $0.contains("[\(number)]") }) {
      #expect(sources.contains("[\(number)] "), "[\(number)]")
    }
    let words = texts.joined(separator: " ")
    for source in old.sources + new.sources {
      for word in source.title.string.split(separator: " ") { #expect(words.contains(word)) }
    }
  }

  @Test func aListThatBothMapsHaveIsToldOnce() throws {
    let old = try Subject.example("phone-instalments").0
    var new = old
    new.stages[0].touchpoints[0].name = "Renamed"
    let lists = notes(try picture(old, new)).filter { $0.hasPrefix("Sources") }
    #expect(lists.count == 1 && lists[0].hasPrefix("Sources: [1] "))
    var bare = old
    bare.sources = []
    new.sources = []
    #expect(notes(try picture(bare, new)).filter { $0.hasPrefix("Sources") } == [])
  }

  @Test(arguments: Language.allCases)
  func theSignsThatAreDrawnAreExplained(_ language: Language) throws {
    let old = try Subject.example("phone-instalments").0
    let new = try Subject.example("phone-instalments-future").0
    let signs = [
      MapLabels.momentOfTruthExplained, ChannelMode.online.label, ChannelMode.offline.label,
      SheetLabels.severity, MapLabels.pain, MapLabels.opportunity,
    ]
    #expect(legend(try picture(old, new, language)) == signs.map { $0[language] })
    // What nobody draws is not explained.
    var bare = (old, new)
    for index in bare.0.stages.indices { bare.0.stages[index].touchpoints = [] }
    for index in bare.1.stages.indices { bare.1.stages[index].touchpoints = [] }
    let left = legend(try picture(bare.0, bare.1, language))
    #expect(!left.contains(ChannelMode.online.label[language]))
    // A terminal shows neither.
    let framework = try Subject.example("phone-instalments").1
    let told = DiffDocument(
      MapDiff(old, new), origin: DiffOrigin(old: "old", new: "new"),
      frameworks: (framework, framework), language: language
    ).document
    #expect(legend(told) == [] && !notes(told).contains { $0.contains("[1]") })
  }
}
