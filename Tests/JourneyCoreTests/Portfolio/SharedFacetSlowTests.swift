import Testing

@testable import JourneyCore

/// More names than a report tells.
@Suite struct SharedFacetSlowTests {
  /// Of thousands nobody chooses: they are in no list, and make no page long.
  @Test func tooManyNamesAreNone() throws {
    let page = try SharedFacetTests.page(400, owners: 300)
    for kind in SharedFacetTests.kinds {
      for tag in SharedFacetTests.tags(page, kind) {
        #expect(!tag.contains("persona=") && !tag.contains("owner="), "\(kind)")
        #expect(tag.contains("state="), "\(kind)")
      }
    }
    #expect(!page.contains("<select name=\"persona\">"))
    let more = try SharedFacetTests.page(800, owners: 600)
    #expect(more.utf8.count < page.utf8.count + page.utf8.count / 10)
  }
}
