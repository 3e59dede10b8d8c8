import Testing

@testable import JourneyCore

/// The article *Rules* says what the rules say.
@Suite struct RulesFileTests {
  @Test func isFresh() throws {
    let rules = MarkdownRenderer(language: .en).render(RuleDocument.reference(language: .en))
    try expect(
      rules + "\nAll works that are named here: [Sources](Sources.md).\n", in: "Rules.md")
  }

  /// The article *Sources* lists the works that the program knows.
  @Test func sourcesAreFresh() throws {
    let made = MarkdownRenderer(language: .en).render(SourcesDocument.document(language: .en))
    try expect(made, in: "Sources.md")
  }

  private func expect(_ made: String, in article: String) throws {
    let path = MarkdownFile.catalog + "/" + article
    let written = (try? Repository.text(path)) ?? ""
    if made != written, Recording.isOn { try Repository.write(made, to: path) }
    #expect(made == written, "run the tests with RECORD=1 to write the article anew")
  }

  @Test func everyRuleHasTheSameHeadings() {
    for rule in RuleDescription.all {
      let text = MarkdownRenderer(language: .vi).render(
        RuleDocument.reference([rule], language: .vi))
      let headings = text.split(separator: "\n").filter { $0.hasPrefix("##") }
      let expected = [
        "## \(rule.id.rawValue)", "### Quy tắc này tìm gì", "### Vì sao cần sửa", "### Ví dụ",
        "### Nên viết", "### Nguồn",
      ]
      #expect(headings.prefix(6).map(String.init) == expected)
    }
  }
}
