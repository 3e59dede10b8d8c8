import Testing

@testable import JourneyCore

/// What a reader is told to look up can be looked up, and no file name or crib stands for it.
@Suite struct BibliographyTests {
  @Test(arguments: Bibliography.allCases) func canBeLookedUp(_ entry: Bibliography) {
    let work = entry.work
    for language in Language.allCases {
      let citation = work.citation(in: language)
      #expect(work.title[language].count > 10, "\(entry)")
      #expect(!citation.contains(".txt") && !citation.contains("document 0"), "\(citation)")
    }
    if let address = work.address { #expect(MarkdownText.isPlainAddress(address), "\(address)") }
    if let year = work.year { #expect((1900...2026).contains(Int(year) ?? 0), "\(entry)") }
    // The documents of the frameworks came without an address.
    #expect(work.address != nil || !entry.frameworks.isEmpty, "\(entry)")
  }

  @Test func isSortedAndTaken() {
    let ids = Bibliography.allCases.map(\.rawValue)
    #expect(ids == ids.sorted())
    let taken = Set(RuleDescription.all.flatMap { $0.sources.map(\.entry) })
    for entry in Bibliography.allCases where entry != .lemonAndVerhoef {
      #expect(taken.contains(entry) || !entry.frameworks.isEmpty, "nothing takes from \(entry)")
    }
  }

  @Test func everyFrameworkHasItsWork() {
    #expect(Set(Bibliography.allCases.flatMap(\.frameworks)) == Set(FrameworkCatalog.ids))
    for framework in FrameworkCatalog.all {
      let document = framework.source?.document?.string ?? ""
      #expect(!document.hasSuffix(".txt"), "\(framework.id)")
    }
  }

  @Test func aCitationNamesThePlace() {
    let citation = Citation(.gibbons, LocalizedText(vi: "phần 1", en: "part 1"))
    #expect(
      citation.text(in: .vi)
        == "Sarah Gibbons, Journey Mapping 101, Nielsen Norman Group, 2018: phần 1")
    #expect(citation.text(in: .en).hasSuffix(": part 1"))
  }

  @Test func aWorkWithoutAuthorOrYearBeginsWithItsTitle() {
    #expect(
      Bibliography.conifer.work.citation(in: .en)
        == "Common Mistakes During Customer Journey Mapping, Conifer Research")
  }
}
