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
    ("    Tea: 5: Me; Cat", "    Tea: 5: Me, Cat"),
    ("    Tea: 5: Me #amp; Cat; Dog", "    Tea: 5: Me #amp; Cat, Dog"),
    ("    Tea; milk: 5: Me; Cat", "    Tea#59; milk: 5: Me#59; Cat"),
    ("    Tea: 5: Me，Cat、Dog, You", "    Tea: 5: Me, Cat, Dog, You"),
    ("    Tea: 5：Me", "    Tea: 5: Me"),
    ("    Tea：4: Me", "    Tea: 4: Me"),
    ("    Tea：milk: 4：Me", "    Tea：milk: 4: Me"),
    ("    Tea at 10:30：4：Me", "    Tea at 10#58;30: 4: Me"),
    ("    Tea at 10:05: 3: Me", "    Tea at 10#58;05: 3: Me"),
    ("    Tea at 6:30: 3", "    Tea at 6#58;30: 3"),
    ("    At 10:03 sharp: 2: Me", "    At 10#58;03 sharp: 2: Me"),
    ("    Step 1: at 10:30: 4: Me", "    Step 1#58; at 10#58;30: 4: Me"),
    ("  section #1 Tea", "  section #35;1 Tea"),
    ("  section #1 Tea: milk", "  section #35;1 Tea#58; milk"),
    ("    Make; drink: 5: Me", "    Make#59; drink: 5: Me"),
    ("    A%%b: 5: Me", "    A#37;#37;b: 5: Me"),
    ("    Journey home: 5: Me", "    #74;ourney home: 5: Me"),
    ("    Make tea: 5: Me %% later", "    %% later\n    Make tea: 5: Me"),
    ("    Make tea: 5: Me,, Cat,", "    Make tea: 5: Me, Cat"),
    ("    Make tea: 5:", "    Make tea: 5"),
    ("    Order #12; paid: 5: Me", "    Order #35;12#59; paid: 5: Me"),
    ("  section Bill #7; paid", "  section Bill #35;7#59; paid"),
    ("    Tea: 5: Order #3; paid", "    Tea: 5: Order #35;3#59; paid"),
    ("    ---", "    "),
    ("    Tea: ⭐⭐⭐: Me", "    Tea: 3: Me"),
    ("    Tea: ★★☆☆☆: Me", "    Tea: 2: Me"),
    ("  section: Evening", "  section Evening"),
    ("  section: Evening: late", "  section Evening#58; late"),
    // Several things can be meant.
    ("    Tea: Me: 3", "    Tea: Me: 3"),
    ("    Tea: Me, Cat: 3", "    Tea: Me, Cat: 3"),
    ("    Tea: 3 Me", "    Tea: 3 Me"),
    ("    Tea: 3 minutes: Me", "    Tea: 3 minutes: Me"),
    ("    Ratio 1:3: 4: Me", "    Ratio 1:3: 4: Me"),
    ("    Tea: 5: 3: Me", "    Tea: 5: 3: Me"),
    ("    Tea at 10:05: Me", "    Tea at 10:05: Me"),
    ("    actor Lan", "    actor Lan"),
    ("    Tea: ★★☆: Me", "    Tea: ★★☆: Me"),
    ("  section # Tea", "  section # Tea"),
    ("  section #1 Tea: 4: Me", "  section #1 Tea: 4: Me"),
    ("    accDescr: 2: Me", "    accDescr: 2: Me"),
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

  @Test(arguments: ["\n", "\r\n"])
  func theFencesOfADocument(lineEnd: String) {
    let journey = Self.journey("    Step 1: pay: 5: Me")
    let fixed = Self.journey("    Step 1#58; pay: 5: Me")
    func lines(_ text: String) -> String { text.replacing("\n", with: lineEnd) }
    #expect(
      FixedText.of(lines("```mermaid\n\(journey)```\n"), as: "a.mmd") == lines(fixed))
    // A document by another name keeps them.
    let document = "Text\n\n```mermaid\n\(fixed)```\n"
    #expect(FixedText.of(document, as: "a.mmd") == document)
  }

  @Test func frontMatterBehindBlanks() {
    let journey = Self.journey("    Tea: 5")
    let fixed = "---\nconfig: {}\n---\n" + journey
    #expect(FixedText.of("  ---\nconfig: {}\n---\n" + journey, as: "a.mmd") == fixed)
    #expect(FixedText.of("---\nconfig: {}\n ---\n" + journey, as: "a.mmd") == fixed)
  }

  @Test func aTitleBehindASign() {
    let text = "journey\n  title #1 shop\n  section A\n    B: 3: Me\n"
    #expect(FixedText.of(text, as: "a.mmd") == text.replacing("#1", with: "#35;1"))
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
