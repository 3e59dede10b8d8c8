import Testing

@testable import JourneyCore

/// What people write in place of a key.
@Suite struct KeyAliasesTests {
  private func offered(_ object: FileObject, _ word: String, isList: Bool = false) -> String? {
    KeyGuess(word, among: object.keys.map(\.name), taken: 0, value: isList ? .list : .text).key
  }

  /// Whose a key may be is found out for as many keys as anybody reads about.
  @Test func theHomesOfAThousandStrangersAreLookedFor() {
    let known = FileObject.stage.keys.map(\.name)
    func home(after count: Int) -> String? {
      var guesses = ReadingGuesses()
      for number in 0..<count {
        _ = guesses.key("zqx\(number)zqx", among: known, taken: 0, value: .text)
      }
      return guesses.key("chanel", among: known, taken: 0, value: .text).homeKey
    }
    #expect(home(after: 0) == "channel")
    #expect(home(after: 999) == "channel")
    #expect(home(after: 1_000) == nil)
  }

  @Test func everyLabelOfEveryKeyMeansThatKey() {
    for object in FileObject.allCases {
      let keys = object.keys
      for (index, key) in keys.enumerated() {
        for language in Language.allCases {
          let label = key.facts.label[language]
          // A label that two keys of one object share means one of them.
          let folded = FoldedName.key(label)
          let alike = keys.filter { other in
            FoldedName.key(other.name) == folded
              || Language.allCases.contains { FoldedName.key(other.facts.label[$0]) == folded }
          }
          for form in WrittenForms.of(label) where !keys.contains(where: { $0.name == form }) {
            let meant = offered(object, form, isList: key.name.hasSuffix("s"))
            #expect(
              alike.contains { $0.name == meant } || meant == keys[index].name,
              "\(object) \(form): \(meant ?? "nothing")")
          }
        }
      }
    }
  }

  @Test(arguments: [
    (FileObject.touchpoint, "kênh", "channel"), (.stage, "đau", "painPoints"),
    (.stage, "pain", "painPoints"), (.touchpoint, "ideas", "opportunities"),
    (.touchpoint, "solutions", "opportunities"), (.stage, "KPI", "metrics"),
    (.stage, "kpis", "metrics"), (.map, "phases", "stages"), (.stage, "id", "stage"),
    (.touchpoint, "phụ trách", "owner"), (.painPoint, "mức độ", "severity"),
    (.map, "chân dung", "persona"), (.stage, "Cảm xúc", "emotion"),
  ])
  func wordsOfTheTrade(object: FileObject, word: String, key: String) {
    for form in WrittenForms.of(word) {
      #expect(offered(object, form, isList: key.hasSuffix("s")) == key, "\(form)")
    }
  }

  @Test func whatNobodySaysIsNoKey() {
    for word in ["", "xyzzy", "?", String(repeating: "đau", count: 200)] {
      #expect(offered(.stage, word) == nil)
    }
  }
}
