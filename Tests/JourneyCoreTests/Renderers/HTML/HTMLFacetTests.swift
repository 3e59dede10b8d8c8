import Foundation
import Testing

@testable import JourneyCore

@Suite struct HTMLFacetTests {
  /// A filter finds a value as its entry has it, whatever signs the value holds.
  @Test(arguments: [
    "a|b", "|", "50%", "100%7C", "a|unanswered=yes", "a=b|c%", "cửa hàng | kho", "a|\u{301}b",
  ])
  func everyValueReachesTheFilter(_ value: String) throws {
    var entry = DocumentEntry(InlineText("Text"))
    entry.facets = [
      DocumentFacet("owner", label: "Owner", value: value),
      DocumentFacet("channel", label: "Channel", value: "store"),
    ]
    var other = entry
    other.facets[0].value = "somebody"
    let document = Document(blocks: [.list([entry, other])])
    let page = HTMLRenderer(language: .en).render(document)
    let written = try #require(page.firstMatch(of: /data-facets="([^"]*)"/)).output.1
    let facets = Self.asTheScriptReads(String(written))
    #expect(facets == ["owner": [value], "channel": ["store"]])
    #expect(page.contains("<option value=\"\(value)\">"))
  }

  /// What the script of the page makes of the attribute.
  private static func asTheScriptReads(_ attribute: String) -> [String: [String]] {
    var facets: [String: [String]] = [:]
    for pair in attribute.split(separator: "|") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      facets[String(parts[0]), default: []].append(parts[1].removingPercentEncoding ?? "?")
    }
    return facets
  }
}
