import Testing

@testable import JourneyCore
@testable import journey_cli

@Suite struct UnifiedDiffTests {
  private func report(_ old: String, _ new: String, isColored: Bool = false) -> String {
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

  /// What the tool prints, `patch` understands.
  @Test(arguments: 0..<20 as Range<UInt64>) func patchUnderstandsIt(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed + 100)
    func text() -> String {
      var text = ""
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        text += "\(Int.random(in: 0..<8, using: &random))\n"
      }
      if Bool.random(using: &random) { text += "end" }
      return text
    }
    let (old, new) = (text(), text())
    let scratch = try Scratch()
    try scratch.put(old, "a")
    try scratch.put(report(old, new), "diff")
    let run = try scratch.shell("if command -v patch; then patch -p0 < diff; else exit 0; fi")
    if run.output.isEmpty { return }
    #expect(run.code == .done, "\(run)")
    #expect(try scratch.text("a") == new)
  }
}
