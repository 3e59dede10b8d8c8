import Testing

@testable import JourneyCore

/// Lines of Mermaid that it would lose or refuse, and what becomes of them.
@Suite struct FixedMermaidTests {
  /// A line of a journey, and how it is corrected.
  static let lines: [(written: String, fixed: String)] = [
    ("    Step 1: pay: 5: Me", "    Step 1#58; pay: 5: Me"),
    ("    Make tea: 5 stars: Me", "    Make tea: 5: Me"),
    ("    Make tea: 3,5: Me", "    Make tea: 3.5: Me"),
    ("    Make tea: 4/5: Me", "    Make tea: 4: Me"),
    ("    Make tea: ５: Me", "    Make tea: 5: Me"),
    ("    Make tea：5：Me", "    Make tea: 5: Me"),
    ("    Ticket #1: 5: Me", "    Ticket #35;1: 5: Me"),
    ("    Make tea: 5: Me;", "    Make tea: 5: Me"),
    ("    Tea: 5: Me; Cat", "    Tea: 5: Me#59; Cat"),
    ("    Make; drink: 5: Me", "    Make#59; drink: 5: Me"),
    ("    A%%b: 5: Me", "    A#37;#37;b: 5: Me"),
    ("    Journey home: 5: Me", "    #74;ourney home: 5: Me"),
    ("    Make tea: 5: Me %% later", "    %% later\n    Make tea: 5: Me"),
    ("    Make tea: 5: Me,, Cat,", "    Make tea: 5: Me, Cat"),
    ("    Make tea: 5:", "    Make tea: 5"),
    ("  section: Evening", "  section Evening"),
    ("  section: Evening: late", "  section Evening#58; late"),
    // Several things can be meant.
    ("    Make tea: 4/10: Me", "    Make tea: 4/10: Me"),
    ("    Make tea: 3-4: Me", "    Make tea: 3-4: Me"),
    ("    Make tea: good: Me", "    Make tea: good: Me"),
    ("    Make tea: 9: Me", "    Make tea: 9: Me"),
    ("    Make tea: 5: Me # later", "    Make tea: 5: Me # later"),
    ("    # Make tea: 5: Me", "    # Make tea: 5: Me"),
    ("    A: 5: Me; B: 4: You", "    A: 5: Me; B: 4: You"),
    ("  title: Another day", "  title: Another day"),
  ]

  private static func journey(_ line: String) -> String {
    "journey\n  title My day\n  section Go\n    Wake: 3: Me\n\(line)\n    Sleep: 4: Me\n"
  }

  @Test(arguments: lines)
  func isCorrectedOrLeft(written: String, fixed: String) {
    let result = FixedText.of(Self.journey(written), as: "a.mmd")
    #expect(result == Self.journey(fixed))
    #expect(FixedText.of(result, as: "a.mmd") == result)
  }

  @Test func aTitleWithAColon() {
    let text = "journey\n  title: My day: long\n  section A\n    B: 3: Me\n"
    let expected = text.replacing("title: ", with: "title ")
    #expect(FixedText.of(text, as: "a.mmd") == expected)
    #expect(FixedText.of(text.replacing("title: ", with: "title : "), as: "a.mmd") == expected)
  }

  @Test func aWordInCapitals() {
    #expect(
      FixedText.of("Journey\n  section A\n    Step 1: pay: 5: Me\n", as: "a.mmd")
        == "journey\n  section A\n    Step 1#58; pay: 5: Me\n")
  }

  /// Every journey of a document is corrected, in quotes and lists, too, and the rest stays.
  @Test func blocksInMarkdown() {
    let text = """
      # My day: 5;

      ```mermaid
      journey
        section A
          Step 1: pay: 5: Me
      ```
      Not this: a: b;

      > - ~~~mermaid
      >   journey
      >     section B
      >       Make tea：5：Me;
      >   ~~~

      ```text
      Step 1: pay: 5: Me;
      ```
      """
    let expected =
      text
      .replacing("    Step 1: pay: 5: Me\n", with: "    Step 1#58; pay: 5: Me\n")
      .replacing("Make tea：5：Me;", with: "Make tea: 5: Me")
    #expect(FixedText.of(text, as: "a.md") == expected)
  }

  @Test func entitiesOfHTMLStay() {
    let text =
      "<pre class=\"mermaid\">\njourney\n  section A\n    Salt &amp; pepper: b: 5: Me\n</pre>\n"
    #expect(FixedText.of(text, as: "a.md") == text)
  }

  @Test func lineEndsStay() {
    let text = Self.journey("    Make tea: 5: Me %% later").replacing("\n", with: "\r\n")
    let expected = Self.journey("    %% later\n    Make tea: 5: Me").replacing("\n", with: "\r\n")
    #expect(FixedText.of(text, as: "a.mmd") == expected)
  }
}
