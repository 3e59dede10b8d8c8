import Testing

@testable import JourneyCore

/// Journeys in documents of sites and tools that have other signs than the fences of Markdown.
@Suite struct MermaidWrappingTests {
  private static let journey = "journey\ntitle T\nsection A\nPay: 5: Me\n"

  private static func indented(_ columns: Int) -> String {
    journey.split(separator: "\n").map { String(repeating: " ", count: columns) + $0 + "\n" }
      .joined()
  }

  private static func names(_ text: String, name: String = "a.md") throws -> [String]? {
    guard case .map(let reading) = try FileReading.read(SourceFile(name: name, text: text)) else {
      return nil
    }
    return reading.map?.stages.flatMap { $0.touchpoints.map(\.name.string) }
  }

  private static let documents: [(name: String, text: String)] = [
    ("a.md", "# Doc\n\n{{< mermaid >}}\n\(journey){{< /mermaid >}}\n\nMore\n"),
    ("a.md", "{{<mermaid align=\"left\">}}\n\(journey){{</mermaid>}}\n"),
    ("a.md", "{{% mermaid %}}\n\(journey){{% /mermaid %}}\n"),
    ("a.md", "{% mermaid %}\n\(journey){% endmermaid %}\n"),
    ("a.md", "=== \"Shop\"\n\n    ```mermaid\n\(indented(4))    ```\n\nMore\n"),
    ("a.md", "!!! note \"Map\"\n    ``` mermaid\n\(indented(4))    ```\n"),
    ("a.md", "??? info\n\n    ~~~mermaid\n\(indented(4))    ~~~\n"),
    ("a.md", "<pre><code class=\"language-mermaid\">\n\(journey)</code></pre>\n"),
    ("a.md", "<div align=\"center\">\n<pre class=\"mermaid\">\n\(journey)</pre>\n</div>\n"),
    ("a.md", "<mermaid>\n\(journey)</mermaid>\n"),
    ("a.mdx", "import X from 'x';\n\n<Mermaid\n  chart={`\(journey)`}\n/>\n"),
    ("a.mdx", "<Mermaid value={`\n\(journey)`} />\n"),
    ("a.rst", "Title\n=====\n\n.. mermaid::\n\n\(indented(3))\nMore\n"),
    ("a.rst", ".. mermaid::\n   :align: center\n\n\(indented(3))"),
    ("a.adoc", "= Title\n\n[mermaid]\n----\n\(journey)----\n\nMore\n"),
    ("a.adoc", "[source,mermaid]\n----\n\(journey)----\n"),
    ("a.adoc", "[mermaid, \"shop\", svg]\n.The shop\n....\n\(journey)....\n"),
    ("a.adoc", "[mermaid]\n--\n\(journey)--\n"),
    ("a.wiki", "h1. Page\n\n{mermaid}\n\(journey){mermaid}\n\nMore\n"),
    ("a.wiki", "{mermaid:title=Shop|theme=dark}\n\(journey){mermaid}\n"),
    ("a.wiki", "{code:title=Shop|language=mermaid}\n\(journey){code}\n"),
    ("a.org", "* Page\n\n#+begin_src mermaid :file a.png\n\(indented(2))#+end_src\n\nMore\n"),
    ("a.org", "** Page\n   #+BEGIN_SRC mermaid\n\(indented(3))   #+END_SRC\n"),
    ("a.textile", "h1. Page\n\nbc(mermaid). \(journey)\nMore: text\n"),
    ("a.textile", "{{mermaid_macro\n\(journey)}}\n"),
    ("a.wiki", "{{mermaid}}\n\(journey){{/mermaid}}\n"),
    ("a.wiki", "== Page ==\n{{#mermaid:\n\(journey)}}\n"),
    ("a.wiki", "= Page =\n{{{#!mermaid\n\(journey)}}}\n"),
    ("a.txt", "====== Page ======\n<mermaid right>\n\(journey)</mermaid>\n"),
    ("a.mdx", "<Mermaid>\n{`\n\(journey)`}\n</Mermaid>\n"),
    ("a.mdx", "<Tabs>\n  <Tab>\n    ```mermaid\n\(indented(4))    ```\n  </Tab>\n</Tabs>\n"),
    ("a", "[![CI](a.svg)](b)\n\n```mermaid\n\(journey)```\n"),
    ("a", "[[_TOC_]]\n\n```mermaid\n\(journey)```\n"),
  ]

  /// What is taken out of a line, entities of HTML and directives, is taken out in its order.
  @Test func entitiesAndDirectivesInALine() throws {
    let line = "Ask %%{a}%%Lan &#38; me%%{b &#38;}%%, too: 3: Me"
    let text = "<pre class=\"mermaid\">\njourney\nsection A\n\(line)\n</pre>\n"
    #expect(try Self.names(text, name: "a.md") == ["Ask Lan & me, too"])
  }

  @Test(arguments: documents)
  func areRead(name: String, text: String) throws {
    #expect(try Self.names(text, name: name) == ["Pay"], "\(text)")
  }

  /// What only looks like one leaves the journey behind it to be read.
  @Test(arguments: [
    "[mermaid]\n---------\n\nText\n", "{{< mermaid file=\"x\" />}}\n", "=== Shop\n\n", "!!!\n",
    ".. note::\n\n   text\n", "{% raw %}\n", "Write {mermaid}\n{mermaid}\n",
    "{{mermaid file=a.mmd}}\n",
    "#+begin_src python\n", "<Tabs />\n", "bc(ruby). x\n", "{code:title=x}\n",
  ])
  func othersAreText(above: String) throws {
    #expect(try Self.names(above + "\n```mermaid\n\(Self.journey)```\n") == ["Pay"], "\(above)")
  }

  /// Front matter belongs to the block that it stands in, however deep that is.
  @Test(arguments: ["- a\n\n", "> [!note]\n", ".. mermaid::\n\n"])
  func titlesOfBlocksWithinOthers(above: String) throws {
    let prefix = above.first == ">" ? "> " : above.first == "-" ? "  " : "   "
    let matter = "---\ntitle: Day\nconfig:\n  theme: dark\n---\n"
    var lines = (matter + "journey\nsection A\nPay: 5: Me\n").split(separator: "\n")
    if above.first != "." { lines = ["```mermaid"] + lines + ["```"] }
    let text = above + lines.map { prefix + $0 + "\n" }.joined()
    guard case .map(let reading) = try FileReading.read(SourceFile(name: "a.md", text: text)) else {
      Issue.record("no map")
      return
    }
    #expect(reading.map?.title.string == "Day", "\(text)")
    #expect(!reading.diagnostics.contains { $0.severity == .error }, "\(text)")
  }

  /// A journey that no site draws is pointed at, with what it lacks.
  @Test(arguments: [
    ("# A\n\n```\n\(journey)```\n", 4, "in no block of Mermaid"),
    ("<!--\n```mermaid\n\(journey)```\n-->\n", 3, "it stands in a comment"),
    ("# A\n\n    ```mermaid\n\(indented(4))    ```\n", 4, "it stands in a comment"),
  ])
  func aJourneyThatIsText(text: String, line: Int, words: String) throws {
    let source = SourceFile(name: "a.md", text: text)
    guard case .map(let reading) = try FileReading.read(source, as: .markdown) else {
      Issue.record("no reading")
      return
    }
    let finding = try #require(reading.diagnostics.first)
    #expect(reading.map == nil && reading.diagnostics.count == 1)
    #expect(LineTable(source).position(of: finding.range.lowerBound).line == line, "\(text)")
    #expect(finding.message.en.contains(words), "\(finding.message.en)")
    // By the content alone, too.
    let unnamed = try FileReading.read(SourceFile(name: "a", text: text))
    guard case .map(let same) = unnamed else { return }
    #expect(same.diagnostics == reading.diagnostics)
  }

  /// What stands behind a directive is no part of it.
  @Test func textBehindADirectiveIsRead() throws {
    let text = ".. mermaid::\n\n   flowchart TD\n\n```mermaid\n\(Self.journey)```\n"
    #expect(try Self.names(text) == ["Pay"])
    // In a document whose name tells nothing, too.
    #expect(
      try Self.names("{{< mermaid >}}\n\(Self.journey){{< /mermaid >}}\n", name: "a") == ["Pay"])
  }
}
