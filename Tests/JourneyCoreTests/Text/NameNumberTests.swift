import Testing

@testable import JourneyCore

/// Names as numbers mean what the folded strings mean.
@Suite struct NameNumberTests {
  private static let names: [String] = {
    var names = KeyAliases.columns.map(\.0) + KeyAliases.heads.map(\.0)
    names = names.flatMap { $0.split(separator: ",").map(String.init) }
    names += GridColumn.all.flatMap { [$0.label.vi, $0.label.en] }
    names += [
      "", " ", "/", "s", "yes", "ties", "stories", "passes", "glasses", "class", "bus/stops",
    ]
    names += [
      "ĐIỂM CHẠM", "Đie\u{302}\u{309}m cha\u{323}m", "購買 s", "❤\u{FE0F} love", "a\u{200D}b",
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 { names.append(RandomText.any(length: 6, using: &random)) }
    return names
  }()

  @Test func equalNamesHaveEqualNumbersAndOthersDoNot() {
    var letters: [UInt64: String] = [:]
    var keys: [UInt64: String] = [:]
    for name in Self.names {
      let words = FoldedName.words(name)
      let number = NameNumber(name)
      #expect(number.isEmpty == words.isEmpty, "\(name)")
      #expect(letters[number.letters] ?? words.joined() == words.joined(), "\(name)")
      #expect(keys[number.key] ?? FoldedName.key(words) == FoldedName.key(words), "\(name)")
      letters[number.letters] = words.joined()
      keys[number.key] = FoldedName.key(words)
    }
    #expect(letters.count == Set(letters.values).count)
    #expect(keys.count == Set(keys.values).count)
  }

  @Test func wordsMayBeAddedOneAfterTheOther() {
    for name in Self.names {
      let number = NameNumber(name)
      let ofWords = NameNumber(ofWords: FoldedName.words(name))
      #expect(number.letters == ofWords.letters && number.key == ofWords.key, "\(name)")
    }
    var number = NameNumber("Pain points")
    number.add(": levels")
    #expect(number.key == NameNumber("pain point: LEVEL").key)
    #expect(number.letters != NameNumber("pain point: LEVEL").letters)
  }

  @Test func headingsHaveTheNumbersOfTheirLabels() {
    for column in GridColumn.all {
      for language in Language.allCases {
        let (number, label) = (column.number(in: language), NameNumber(column.label[language]))
        #expect(number.letters == label.letters && number.key == label.key)
      }
    }
  }
}
