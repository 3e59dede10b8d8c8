import Testing

@testable import JourneyCore

@Suite struct FrameworkCatalogTests {
  @Test func listsExactlyTheDocumentsFrameworks() {
    #expect(FrameworkCatalog.ids == FrameworkFacts.all.map(\.id))
    #expect(FrameworkCatalog.all.map(\.id.string) == FrameworkCatalog.ids)
    #expect(FrameworkCatalog.framework(id: "customer-5") == nil)
    #expect(FrameworkCatalog.framework(id: "customer") == nil)
    #expect(FrameworkCatalog.framework(id: "") == nil)
  }

  @Test(arguments: FrameworkFacts.all)
  func agreesWithTheDocuments(facts: FrameworkFacts) throws {
    let framework = try #require(FrameworkCatalog.framework(id: facts.id))
    #expect(framework.name[.vi] == facts.vi)
    #expect(framework.name[.en] == facts.en)
    #expect(framework.source?.document?.string == facts.document)
    #expect(framework.stages.map(\.id.string) == facts.stages.map(\.id))
    for (stage, expected) in zip(framework.stages, facts.stages) {
      #expect(stage.name[.vi] == expected.vi)
      #expect(stage.name[.en] == expected.en)
      #expect(stage.phases == expected.phases, "\(facts.id)/\(expected.id)")
      #expect(stage.substages.map { $0[.vi] } == expected.substages)
    }
  }

  @Test(arguments: FrameworkFacts.all)
  func tellsEveryTextInBothLanguages(facts: FrameworkFacts) throws {
    let framework = try #require(FrameworkCatalog.framework(id: facts.id))
    var texts = [framework.name] + [framework.note, framework.chooseWhen].compactMap(\.self)
    texts += [framework.source?.title, framework.source?.author].compactMap(\.self)
    if let criteria = framework.criteria {
      texts += [
        criteria.purpose, criteria.objective, criteria.touchpoints, criteria.duration,
        criteria.metrics,
      ].compactMap(\.self)
    }
    for stage in framework.stages {
      texts += [stage.name] + [stage.summary].compactMap(\.self)
      texts += stage.substages + stage.feelings + stage.metrics + stage.questions.map(\.text)
      texts += (stage.activities + stage.touchpoints).map(\.text) + stage.next.compactMap(\.when)
      #expect(stage.summary != nil && !stage.questions.isEmpty, "\(stage.id)")
    }
    for text in texts {
      guard case .localized(let vi?, let en?, _) = text else {
        // Names and loan words read the same in every language.
        #expect(text[.vi].utf8.allSatisfy { $0 < 0x80 }, "\(text)")
        continue
      }
      #expect(!vi.isBlank && !en.isBlank)
    }
    #expect(framework.chooseWhen != nil)
  }

  @Test func saysWhoseWordsTheStagesAre() throws {
    for facts in FrameworkFacts.all where facts.id != "experience-8" {
      let framework = try #require(FrameworkCatalog.framework(id: facts.id))
      #expect(framework.stages.allSatisfy { $0.provenance == .document }, "\(facts.id)")
    }
    let experience = try #require(FrameworkCatalog.framework(id: "experience-8"))
    #expect(
      experience.stages.map(\.provenance) == [
        .document, .document, .document, .document, .book, .book, .book, .book,
      ])
  }

  @Test func saysWhichNamesAreTranslations() throws {
    for facts in FrameworkFacts.all {
      let framework = try #require(FrameworkCatalog.framework(id: facts.id))
      for (index, stage) in framework.stages.enumerated() {
        func origin(_ language: SourceText) -> Translation.Origin? {
          (stage.translations.first { $0.language == language }
            ?? framework.translations.first { $0.language == language })?.origin
        }
        let isOfTheBook = facts.id == "experience-8"
        let isPublished =
          facts.id == "digital-7" && ["awareness", "discovery"].contains(stage.id.string)
        #expect(
          origin("en") == (isOfTheBook ? .book : isPublished ? .source : .own),
          "\(facts.id)/\(stage.id)")
        #expect(
          origin("vi") == (!isOfTheBook ? .source : index < 4 ? .document : .own),
          "\(facts.id)/\(stage.id)")
      }
    }
  }

  @Test func carriesTheCriteriaOfTheirDocument() throws {
    for id in ["buyer-4", "customer-7"] {
      let criteria = try #require(FrameworkCatalog.framework(id: id)?.criteria)
      #expect(criteria.purpose != nil && criteria.objective != nil && criteria.touchpoints != nil)
      #expect(criteria.duration != nil && criteria.metrics != nil)
    }
    let buyer = try #require(FrameworkCatalog.framework(id: "buyer-4")?.criteria)
    #expect(buyer.duration?[.en] == "Usually short: a few minutes to a few months")
    #expect(buyer.metrics?[.en].hasPrefix("Conversion rate, click-through rate") == true)
    let customer = try #require(FrameworkCatalog.framework(id: "customer-7")?.criteria)
    #expect(customer.metrics?[.en].contains("NPS") == true)
    #expect(customer.metrics?[.en].contains("CLV") == true)
    #expect(customer.duration?[.vi].hasPrefix("Thường dài") == true)
  }

  @Test func onlyTheDigitalFrameworkIsOnline() throws {
    for facts in FrameworkFacts.all {
      let framework = try #require(FrameworkCatalog.framework(id: facts.id))
      #expect(framework.mode == (facts.id == "digital-7" ? .online : nil), "\(facts.id)")
    }
  }

  @Test(arguments: [
    ("customer-6", ["customer-6"]), ("customer", ["customer-6", "customer-7"]),
    ("exp", ["experience-8"]), ("digital", ["digital-7"]), ("b", ["basic-5", "buyer-4"]),
    ("buyer-4x", []), ("Customer", []), ("", []), ("6", []),
  ])
  func matchesPrefixes(word: String, expected: [String]) {
    #expect(FrameworkCatalog.ids(matching: word) == expected)
  }

  @Test func ordersThePhases() {
    #expect(Phase.allCases.map(\.rawValue) == FrameworkFacts.phases)
    #expect(Phase.allCases.map(\.order) == Array(0..<11))
    #expect(Phase.allCases.sorted() == Phase.allCases)
    #expect(Phase.allCases.filter { $0.period == .before } == [.aware, .search, .evaluate])
    #expect(Phase.allCases.filter { $0.period == .during } == [.purchase])
  }

  @Test func findsStagesByTheirBytes() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "customer-6"))
    #expect(framework.index(ofStage: "recognise-and-search") == 0)
    #expect(framework.index(ofStage: "loyalty") == 5)
    #expect(framework.index(ofStage: "Loyalty") == nil)
  }
}
