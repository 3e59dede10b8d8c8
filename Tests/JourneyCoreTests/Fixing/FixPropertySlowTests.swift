import Testing

@testable import JourneyCore

/// Files with accidents by the thousand: whatever is in them, a correction keeps what was
/// understood, leaves less wrong, and leaves nothing for a second run.
@Suite(.timeLimit(.minutes(10))) struct FixPropertySlowTests {
  private func check(_ bytes: [UInt8], as name: String, _ number: Int) {
    let fixed = FixedText.fixed(bytes, as: name)
    #expect((fixed.bytes != bytes) == fixed.isChanged, "\(name) \(number)")
    guard fixed.isChanged else { return }
    let before = FixedText.read(bytes, as: name)
    let after = FixedText.read(fixed.bytes, as: name)
    #expect(!FixedText.fixed(fixed.bytes, as: name).isChanged, "\(name) \(number)")
    let isByRules = fixed.changes.allSatisfy { $0.finding.subject != nil }
    // A value that got its key or brackets is read for the first time, with its mistakes; everywhere
    // else less is wrong.
    let left = FixedText.countOutsideOpened(fixed, as: name)
    #expect(
      left < before.count || before.isCutShort || isByRules,
      "\(name) \(number): \(before.count) and \(left) of \(after.count)")
    // A correction replaces one text or number, or none.
    var texts = after.texts.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    var lost = 0
    for text in before.texts {
      if let count = texts[text], count > 0 { texts[text] = count - 1 } else { lost += 1 }
    }
    #expect(lost <= fixed.changeCount, "\(name) \(number): \(lost) lost")
  }

  @Test(arguments: ["phone-instalments", "bike-repair"])
  func maps(_ example: String) throws {
    var mutations = MutatedFile(seed: 11)
    let original = Array(try Repository.text("Examples/\(example).journey.json").utf8)
    for number in 0..<300 { check(mutations.mutated(original), as: "a.journey.json", number) }
  }

  @Test func frameworks() throws {
    var mutations = MutatedFile(seed: 12)
    let original = Array(
      try Repository.text("Examples/subscription-box.framework.json").utf8)
    for number in 0..<250 { check(mutations.mutated(original), as: "a.framework.json", number) }
  }

  @Test func journeysOfMermaid() {
    var mutations = MutatedFile(seed: 13)
    let text = """
      journey
        title My working day
        section Go to work
          Make tea: 5: Me
          Step 1: pay: 5: Me, Cat
        section Go home
          Sit down: 3: Me %% later
          Ticket #1: 5: Me;
      """
    for number in 0..<600 {
      let bytes = mutations.mutated(Array(text.utf8))
      let fixed = FixedText.fixed(bytes, as: "a.mmd")
      #expect(!FixedText.fixed(fixed.bytes, as: "a.mmd").isChanged, "\(number)")
      #expect((fixed.bytes != bytes) == fixed.isChanged, "\(number)")
    }
  }

  /// Whatever slip is made wherever: the corrected file says what the file said before the slip.
  @Test func slipsEverywhere() throws { try FixedSlipSlowTests.check(each: .max) }
}
