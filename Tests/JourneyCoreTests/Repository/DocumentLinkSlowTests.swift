import Foundation
import Testing

/// Links of all documents of the repository.
@Suite struct DocumentLinkSlowTests {
  @Test(arguments: try MarkdownFile.all())
  func linksLeadSomewhere(_ path: String) throws {
    let document = try MarkdownFile(path)
    let folder = Repository.root.appending(path: path).deletingLastPathComponent()
    for link in document.links where !DocumentLinkTests.isForeign(link) {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      var target = document
      if !parts[0].isEmpty {
        let url = folder.appending(path: String(parts[0])).standardizedFileURL
        #expect(FileManager.default.fileExists(atPath: url.path), "\(path): \(link)")
        guard parts.count == 2, url.path.hasPrefix(Repository.root.path + "/") else { continue }
        target = try MarkdownFile(String(url.path.dropFirst(Repository.root.path.count + 1)))
      }
      if parts.count == 2 {
        #expect(target.anchors.contains(String(parts[1])), "\(path): \(link)")
      }
    }
  }
}
