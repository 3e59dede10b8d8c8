import Foundation
import Testing

@testable import JourneyCore

/// Pages of everything, read as HTML.
@Suite struct HTMLRendererSlowTests {
  /// What the quick ones look with.
  private let quick = HTMLRendererTests()

  @Test(arguments: Subject.allCases)
  func pagesFetchNothingAndCloseWhatTheyOpen(_ subject: Subject) throws {
    for document in try subject.documents(Subject.examples() + Subject.generated(2), .vi) {
      let page = quick.renderer.render(document)
      let inOrder = PageTags.all(page)
      let tags = Set(inOrder).filter { !$0.hasPrefix("<meta") }
      let all = tags.joined(separator: "\n")
      for mark in ["src=", "url(", "@import", "onload", "onclick", "<iframe", "<object", "<link"] {
        #expect(!all.contains(mark), "\(tags.first { $0.contains(mark) } ?? "")")
      }
      // A link is followed by a click alone, and leads to the web alone.
      for tag in tags where tag.contains("href=") {
        #expect(tag.hasPrefix("<a href=\"http"), "\(tag)")
      }
      #expect(PageTags.unbalanced(inOrder) == [])
    }
  }

  @Test func hostileTextsStayTexts() throws {
    for text in [
      "</script><script>alert(1)</script>", "\"><svg onload=alert(1)>", "javascript:alert(1)",
      "]]>", "<!--", "</style>", "' onmouseover='x", "\u{202E}abc\u{202C}", "\u{0}\u{1B}[31m",
      "a|unanswered=yes", "a=b|c",
    ] {
      var (map, framework) = try Subject.example("phone-instalments")
      map.title = SourceText(text)
      map.persona?.name = SourceText(text)
      for stage in map.stages.indices {
        map.stages[stage].name = SourceText(text)
        map.stages[stage].owner = SourceText(text)
        for touchpoint in map.stages[stage].touchpoints.indices {
          map.stages[stage].touchpoints[touchpoint].name = SourceText(text)
          map.stages[stage].touchpoints[touchpoint].channel = SourceText(text)
          map.stages[stage].touchpoints[touchpoint].owner = SourceText(text)
        }
      }
      let page = quick.renderer.render(
        MapSheet(map, framework: framework, language: .vi).document)
      let names = Set(PageTags.all(page).map { $0.prefix { $0 != " " && $0 != ">" } })
      #expect(names.isSubset(of: PageTags.plainNames), "\(names.subtracting(PageTags.plainNames))")
      #expect(page.components(separatedBy: "<script").count == 2)
      #expect(!page.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" || $0 == "\0" })
    }
  }
}
