import Foundation
import Testing

/// Documents can be found and read: links lead somewhere, the first page is short.
@Suite struct DocumentLinkTests {
  /// Links of documents that lead to other servers; they are not followed.
  static func isForeign(_ link: String) -> Bool {
    link.hasPrefix("https://") || link.hasPrefix("http://")
  }

  @Test func theReadmesAreShort() throws {
    for path in ["README.md", "README.vi.md"] {
      #expect(try Repository.text(path).utf8.count <= 12 * 1024, "\(path)")
    }
  }

  @Test func everyArticleCanBeFound() throws {
    let landing = try MarkdownFile(MarkdownFile.catalog + "/JourneyCore.md")
    let readme = try MarkdownFile("README.md")
    for path in try MarkdownFile.articles() where path != landing.path {
      let file = String(path.split(separator: "/").last ?? "")
      let name = file.dropLast(3)
      #expect(landing.links.contains(file), "\(file) in JourneyCore.md")
      #expect(landing.text.contains("<doc:\(name)>"), "\(name) among the topics of DocC")
      #expect(readme.links.contains { $0.hasPrefix(path) }, "\(file) in the README")
    }
  }

  @Test func everyDocumentBeginsWithItsTitle() throws {
    for path in try MarkdownFile.all() {
      let headings = try MarkdownFile(path).headings
      #expect(headings.first?.level == 1, "\(path)")
      #expect(headings.dropFirst().allSatisfy { $0.level > 1 }, "\(path) has one title")
    }
  }
}
