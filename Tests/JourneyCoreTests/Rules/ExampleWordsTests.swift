import Testing

@testable import JourneyCore

/// The examples of rules speak one language each.
@Suite struct ExampleWordsTests {
  private static let vietnamese = Set(
    "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ")

  @Test(arguments: RuleDescription.all.map(\.id)) func english(_ id: RuleID) throws {
    let rule = try #require(RuleDescription.all.first { $0.id == id })
    for example in [rule.bad, rule.good] {
      // A word from French keeps its accent.
      let text = example.en.replacing("Café", with: "Cafe").lowercased()
      #expect(text.allSatisfy { !Self.vietnamese.contains($0) }, "\(example.en)")
    }
  }

  /// A text with a letter of Vietnamese or a blank is a sentence, so it has both wordings.
  @Test func everyTextIsInTheTable() {
    for rule in RuleDescription.all {
      for example in [rule.bad, rule.good] {
        for text in texts(in: example.vi) where isSentence(text) {
          #expect(!texts(in: example.en).contains(text), "\(rule.id): \(text)")
        }
      }
    }
  }

  @Test func everyRowIsUsedOnce() {
    let examples = RuleDescription.all.flatMap { [$0.bad.vi, $0.good.vi] }
    for (vi, en) in ExampleWords.english {
      #expect(examples.contains { $0.contains(vi) }, "\(vi)")
      #expect(!en.isEmpty && vi != en)
    }
    let words = ExampleWords.english.map(\.vi)
    #expect(Set(words).count == words.count)
  }

  /// What is said of the signs in an example is said of those that stand in it, in both languages.
  @Test func signsAreThoseOfTheExample() throws {
    let encoding = try #require(RuleDescription.all.first { $0.id == .encoding })
    #expect(encoding.bad.vi.contains(#"\xE1"#) && encoding.bad.en.contains(#"\xE9"#))
    #expect(RuleLabels.signs(in: encoding.bad.vi)?.vi.hasPrefix(#"\xE1 "#) == true)
    #expect(RuleLabels.signs(in: encoding.bad.en)?.en.hasPrefix(#"\xE9 "#) == true)
    let deep = try #require(RuleDescription.all.first { $0.id == .tooDeep })
    for signs in [RuleLabels.signs(in: deep.bad.vi)?.vi, RuleLabels.signs(in: deep.bad.en)?.en] {
      #expect(signs?.hasPrefix(#"\[127] "#) == true)
    }
    #expect(RuleLabels.signs(in: "{ }") == nil)
  }

  /// In Vietnamese the id of a source reads as the code of a program, unless a word parts the two.
  @Test func idsOfSourcesAreNotSourceCode() {
    for rule in RuleDescription.all {
      #expect(!rule.summary.vi.contains("mã nguồn") && !rule.reason.vi.contains("mã nguồn"))
    }
  }

  private func isSentence(_ text: String) -> Bool {
    text.contains(" ") || text.lowercased().contains { Self.vietnamese.contains($0) }
  }

  /// What stands between quotes.
  private func texts(in example: String) -> [String] {
    example.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }
}
