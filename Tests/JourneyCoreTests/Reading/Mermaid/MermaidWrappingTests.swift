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
  ]

  @Test(arguments: documents)
  func areRead(name: String, text: String) throws {
    #expect(try Self.names(text, name: name) == ["Pay"], "\(text)")
  }

  /// What only looks like one leaves the journey behind it to be read.
  @Test(arguments: [
    "[mermaid]\n---------\n\nText\n", "{{< mermaid file=\"x\" />}}\n", "=== Shop\n\n", "!!!\n",
    ".. note::\n\n   text\n", "{% raw %}\n",
  ])
  func othersAreText(above: String) throws {
    #expect(try Self.names(above + "\n```mermaid\n\(Self.journey)```\n") == ["Pay"], "\(above)")
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
