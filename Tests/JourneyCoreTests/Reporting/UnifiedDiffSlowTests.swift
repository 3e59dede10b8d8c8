import Testing

@testable import JourneyCore
@testable import journey_cli

/// Generated changes, applied by `patch`.
@Suite struct UnifiedDiffSlowTests {
  /// What the quick ones look with.
  private let quick = UnifiedDiffTests()

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
    try scratch.put(quick.report(old, new), "diff")
    let run = try scratch.shell("if command -v patch; then patch -p0 < diff; else exit 0; fi")
    if run.output.isEmpty { return }
    #expect(run.code == .done, "\(run)")
    #expect(try scratch.text("a") == new)
  }
}
