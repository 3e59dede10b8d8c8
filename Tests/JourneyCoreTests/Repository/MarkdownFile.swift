import Foundation
import Testing

/// A Markdown document of this repository, with what the tests of documents look at.
struct MarkdownFile: CustomTestStringConvertible, Sendable {
  /// A block between two lines of three backticks.
  struct Fence: Sendable {
    /// The word behind the first backticks.
    let language: String
    /// The lines between them, each with its line feed.
    let body: String
    /// The place of `body` in the text.
    let range: Range<String.Index>
  }

  /// The folder of the articles.
  static let catalog = "Sources/JourneyCore/JourneyCore.docc"

  /// The path from the root of the repository.
  let path: String
  let text: String

  init(_ path: String) throws {
    self.path = path
    text = try Repository.text(path)
  }

  var testDescription: String { path }

  /// The articles.
  static func articles() throws -> [String] {
    try Repository.files(in: catalog, endingIn: ".md")
  }

  /// The documents for people who use the tool or the library; their commands are run.
  static func guides() throws -> [String] { try ["README.md", "README.vi.md"] + articles() }

  /// Every document that is kept in git.
  static func all() throws -> [String] {
    let atRoot = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
      .filter { $0.hasSuffix(".md") }.sorted()
    return try atRoot + articles()
      + Repository.files(in: "Benchmarks", endingIn: ".md")
      .filter { !$0.contains("/.build/") }
  }

  /// The fenced blocks in their order.
  var fences: [Fence] {
    var fences: [Fence] = []
    var open: (language: String, indentation: Int, body: String, start: String.Index)?
    var line = text.startIndex
    while line < text.endIndex {
      let end = text[line...].firstIndex(of: "\n").map(text.index(after:)) ?? text.endIndex
      // Blocks of a numbered list are moved to the right.
      let content = text[line..<end].drop { $0 == " " }
      if !content.hasPrefix("```") {
        let indentation = min(
          open?.indentation ?? 0, text[line..<end].count - content.count)
        open?.body += text[line..<end].dropFirst(indentation)
      } else if let begun = open {
        fences.append(
          Fence(language: begun.language, body: begun.body, range: begun.start..<line))
        open = nil
      } else {
        let language = content.dropFirst(3).trimmingCharacters(in: .whitespacesAndNewlines)
        open = (language, text[line..<end].count - content.count, "", end)
      }
      line = end
    }
    return fences
  }

  /// The text without fenced blocks.
  var prose: String {
    var prose = ""
    var start = text.startIndex
    for fence in fences {
      prose += text[start..<fence.range.lowerBound]
      start = fence.range.upperBound
    }
    return prose + text[start...]
  }

  /// What stands between backticks in the text, outside fenced blocks.
  var inlineCode: [String] {
    prose.split(separator: "\n").flatMap { line in
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  /// The headings: their level, text and line.
  var headings: [(level: Int, title: String)] {
    prose.split(separator: "\n").compactMap { line in
      let level = line.prefix { $0 == "#" }.count
      guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
      return (level, String(line.dropFirst(level + 1)))
    }
  }

  /// The anchors of the headings as GitHub makes them.
  var anchors: Set<String> {
    var anchors: Set<String> = []
    for heading in headings {
      let kept = heading.title.lowercased().filter {
        $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_"
      }
      let anchor = kept.replacingOccurrences(of: " ", with: "-")
      var name = anchor
      var count = 0
      while !anchors.insert(name).inserted {
        count += 1
        name = "\(anchor)-\(count)"
      }
    }
    return anchors
  }

  /// The targets of the links of the text.
  var links: [String] {
    prose.components(separatedBy: "](").dropFirst().compactMap { part in
      part.firstIndex(of: ")").map { String(part[..<$0]) }
    }
  }

  /// The text below a heading, up to the next heading of its level or above.
  func section(_ title: String) -> String? {
    var level: Int?
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let signs = line.prefix { $0 == "#" }.count
      if let level {
        if (1...level).contains(signs) { break }
        lines.append(line)
      } else if signs > 0, line.dropFirst(signs) == " " + title {
        level = signs
      }
    }
    return level == nil ? nil : lines.joined(separator: "\n")
  }

  /// The rows of the tables of a section: the code in the first cell, and the whole row.
  func rows(of title: String) -> [(code: String, row: String)]? {
    section(title)?.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "`") else {
        return nil
      }
      return (String(line[line.index(line.startIndex, offsetBy: 3)..<end]), String(line))
    }
  }
}
