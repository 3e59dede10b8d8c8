import Testing

@testable import JourneyCore

@Suite struct MarkdownRendererTests {
  func render(_ document: Document) -> String {
    MarkdownRenderer(language: .vi).render(document)
  }

  @Test func looksAsRecorded() {
    for (name, document) in TerminalRendererTests.samples {
      Snapshot.expect(render(document), "\(name).md")
    }
  }

  static let hostile: [(String, String)] = [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("[a](javascript:x)", "\\[a\\](javascript:x)"),
    ("![p](//x)", "!\\[p\\](//x)"),
    ("`a` **b** _c_ ~~d~~", "\\`a\\` \\*\\*b\\*\\* \\_c\\_ \\~\\~d\\~\\~"),
    ("a|b\\|c\\", "a\\|b\\\\\\|c\\\\"),
    ("# x", "\\# x"), ("- x", "\\- x"), ("+ x", "\\+ x"), ("+", "\\+"), ("-1", "-1"),
    ("> x", "&gt; x"), ("---", "\\---"),
    ("===", "\\==="), ("12. x", "12\\. x"), ("1) x", "1\\) x"), ("1.5", "1.5"), ("12", "12"),
    ("     code", "code"), ("\tcode", "␉code"),
    ("@team, a@b.vn", "@&#8203;team, a@&#8203;b.vn"), ("fixes #12", "fixes \\#&#8203;12"),
    ("https://x.vn www.x.vn", "https:\\//x.vn www\\.x.vn"),
    ("&lt;b&gt; &#60;", "&amp;lt;b&amp;gt; &amp;\\#&#8203;60;"),
    ("{{ site.x }} $$x$$ [^1]", "\\{\\{ site.x \\}\\} \\$\\$x\\$\\$ \\[\\^1\\]"),
    ("a\n# b\r\n- c", "a<br>\\# b<br>- c"),
    ("\u{1B}[31m\u{202E}", "␛\\[31m‹U+202E›"), ("<!-- x", "&lt;!-- x"),
    ("", ""), ("  ", ""), ("Giá 50.000đ – Tốt", "Giá 50.000đ – Tốt"),
  ]

  @Test(arguments: hostile)
  func textsStayTexts(text: String, written: String) {
    #expect(MarkdownText.line(InlineText(text)) == written)
  }

  @Test func linesOfCurvesAreCodeUnlessTheyCouldEndIt() {
    func cell(_ letter: String) -> Substring? {
      let curves = EmotionCurves(
        minimum: -2, maximum: 2, steps: [.init("P")],
        series: [.init(letter: letter, points: [.init(1, "+1")])],
        words: .init(step: "S", meeting: "m", beyondScale: "b"))
      let lines = render(Document(blocks: [.curves(curves)])).split(separator: "\n")
      #expect(lines.count == 3)
      return lines.last
    }
    #expect(cell("A") == "| P | `────────┼───A────` | +1 |")
    #expect(cell("`") == "| P | ────────┼───\\`──── | +1 |")
    #expect(cell("|") == "| P | ────────┼───\\|──── | +1 |")
    #expect(cell("\u{1B}") == "| P | ────────┼───␛──── | +1 |")
  }

  @Test func codeWithinASentenceIsCodeUnlessItCouldEndIt() {
    func line(_ code: String) -> String { MarkdownText.line(InlineText(code, .code)) }
    #expect(line("a | b") == "a \\| b")
    #expect(line("*a* <b> #1 @c") == "`*a* <b> #1 @c`")
    for (text, written) in [("a`b", "a\\`b"), (" a", "a"), ("\u{1B}", "␛"), ("a\nb", "a<br>b")] {
      #expect(line(text) == written)
    }
  }

  @Test func codeStaysInItsFence() {
    func written(_ text: String, _ language: String?) -> String {
      render(Document(blocks: [.code(DocumentCode(text, language: language))]))
    }
    #expect(written("{ \"a\": 1 }\n  <b>*x*", "json") == "```json\n{ \"a\": 1 }\n  <b>*x*\n```\n")
    #expect(written("a\n", nil) == "```\na\n```\n")
    #expect(written("```\n````` x", "js on`") == "``````\n```\n````` x\n``````\n")
    #expect(written("a\u{1B}\r\nb", nil) == "```\na␛\nb\n```\n")
    #expect(written("", "json").isEmpty)
  }

  @Test func entriesLeadToSectionsWhoseNameIsKnown() {
    func written(_ section: String?) -> String {
      var entry = DocumentEntry(InlineText("x-1", .identifier))
      entry.section = section
      return render(Document(blocks: [.list([entry])]))
    }
    #expect(written("x-1") == "- [`x-1`](#x-1)\n")
    for heading in ["", "X", "a b", "a)", "ă", nil] { #expect(written(heading) == "- `x-1`\n") }
  }

  @Test func everyCharacterIsShownAndNoneIsAMark() {
    var random = SeededGenerator(seed: 8)
    let signs = "\\`*_[]<>|~{}$^#/.-+=)(!:@&;0123w \n\u{1B}\u{202E}aế"
    for _ in 0..<3000 {
      var text = RandomText.any(length: 4, using: &random)
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.append(signs.randomElement(using: &random) ?? "x")
      }
      let reading = MarkdownReading(MarkdownText.line(InlineText(text)))
      #expect(reading.marks.isEmpty, "\(text.debugDescription)")
      #expect(letters(reading.text) == letters(visible(text)), "\(text.debugDescription)")
    }
  }

  @Test func onlyWholeWordsAreStrong() {
    func line(_ parts: (String, TextRole)...) -> String {
      var text = InlineText()
      for (part, role) in parts { text.append(part, role) }
      return MarkdownText.line(text)
    }
    #expect(line(("Lan", .strong), (", đi làm", .plain)) == "**Lan**, đi làm")
    #expect(line(("a", .strong), ("b", .strong)) == "**ab**")
    #expect(line(("a", .strong), ("b", .plain)) == "ab")
    #expect(line(("a)", .strong)) == "a)")
    #expect(line(("*", .strong), ("*", .plain)) == "\\*\\*")
    #expect(line(("customer-6", .identifier)) == "`customer-6`")
    #expect(line(("a`b", .identifier)) == "a\\`b")
  }

  @Test func listsSideBySideStayTwo() {
    let document = Document(blocks: [.list(["a", "b"]), .list(["c"]), .list(["d"])])
    #expect(render(document) == "- a\n- b\n\n* c\n\n- d\n")
  }

  @Test func signsOfEntriesBeginNoList() {
    let entries = [
      DocumentEntry("mới", marker: .added, children: [DocumentEntry("x\ny", marker: .changed)]),
      DocumentEntry("cũ", marker: .removed, trailing: "−2"),
    ]
    #expect(
      render(Document(blocks: [.list(entries)])) == """
        - \\+ mới
          - \\~ x<br>y
        - − cũ · −2

        """)
  }

  @Test func tablesHoldTheirCells() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let cells = (0..<4).map { _ in DocumentRandomCell.entries(using: &random) }
      let table = DocumentTable(
        columns: [.init("|"), .init("b", alignment: .right), .init("", alignment: .centre)],
        rows: [Array(cells[..<3]), [cells[3]]])
      let lines = render(Document(blocks: [.table(table)]))
        .split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 5 && lines[4].isEmpty)
      #expect(lines[0] == "| \\| | b | |" && lines[1] == "| --- | --: | :-: |")
      for line in lines.prefix(4) { #expect(bars(line) == 4, "\(line)") }
    }
  }

  /// The bars that part cells: those without a backslash in front that is not escaped itself.
  private func bars(_ line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: "|"), !isEscaped { count += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return count
  }

  func visible(_ text: String) -> String {
    VisibleText.escaped(text, keepingLineBreaks: true)
  }

  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" }
  }
}

/// Cells of every kind of text.
private enum DocumentRandomCell {
  static func entries(using random: inout SeededGenerator) -> [DocumentEntry] {
    var entries = RandomDocument.entries(depth: 1, using: &random)
    if Bool.random(using: &random) { entries.append("a|b\\|c\\") }
    return entries
  }
}
