import Testing

@testable import JourneyCore
@testable import journey_cli

@Suite struct UnifiedDiffTests {
  func report(_ old: String, _ new: String, isColored: Bool = false) -> String {
    UnifiedDiff(isColored: isColored).text(SourceFile(name: "a", text: old), Array(new.utf8))
  }

  @Test func equalFiles() {
    #expect(report("a\nb\n", "a\nb\n").isEmpty)
  }

  @Test func blocksAreApartOrTogether() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("\n2\n", with: "\nzwei\n").replacing("\n9\n", with: "\n")
      .replacing("20\n", with: "20")
    #expect(
      report(old, new) == """
        --- a
        +++ a
        @@ -1,12 +1,11 @@
         1
        -2
        +zwei
         3
         4
         5
         6
         7
         8
        -9
         10
         11
         12
        @@ -17,4 +16,4 @@
         17
         18
         19
        -20
        +20
        \\ No newline at end of file

        """)
  }

  @Test func anEmptySide() {
    #expect(report("", "a\n") == "--- a\n+++ a\n@@ -0,0 +1 @@\n+a\n")
    #expect(report("a\n", "") == "--- a\n+++ a\n@@ -1 +0,0 @@\n-a\n")
  }

  @Test func whatHidesIsShown() {
    #expect(
      report("\u{FEFF}a\u{1B}\r\n", "a\n", isColored: true)
        == "\u{1B}[1m--- a\u{1B}[0m\n\u{1B}[1m+++ a\u{1B}[0m\n\u{1B}[36m@@ -1 +1 @@\u{1B}[0m\n"
        + "\u{1B}[31m-‹U+FEFF›a␛␍\u{1B}[0m\n\u{1B}[32m+a\u{1B}[0m\n")
  }
}
