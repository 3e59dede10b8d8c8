import Testing

@testable import JourneyCore

/// Pages of all examples.
@Suite struct SheetWidthSlowTests {
  @Test func examplesAreSmallPages() throws {
    for path in try Repository.files(in: "Examples", endingIn: ".journey.json")
    where !path.contains("/broken/") && !path.contains("/portfolio/") {
      let name = String(path.dropFirst("Examples/".count).dropLast(".journey.json".count))
      guard name != "subscription-box" else { continue }
      let example = try DrawnExample(name)
      for language in Language.allCases {
        let bytes = example.page(language).utf8.count
        #expect(bytes < 150_000, "\(name) \(language) has \(bytes) bytes")
      }
    }
  }
}
