import Testing

@testable import JourneyCore

/// The lists in which a report holds what many maps say.
@Suite struct PortfolioListTests {
  /// Of a list of which only the first few are kept these are the same ones in whatever order.
  @Test(arguments: [0, 1, 2, 7, 100])
  func onlyTheFirstAreKept(_ most: Int) {
    var random = SeededGenerator(seed: UInt64(most) + 1)
    for count in [0, 1, most, 500, 3000] {
      let numbers = (0..<count).map { _ in Int.random(in: 0..<200, using: &random) }
      var list = RankedList<Int>(most: most) { $0 < $1 }
      for number in numbers { list.add(number) }
      list.finish()
      #expect(list.elements == Array(numbers.sorted().prefix(most)))
      #expect(list.count == count)
    }
  }

  @Test func packedTextsAreTheirTexts() {
    let texts = ["", "a", "Chờ lâu", "", "🧑‍🤝‍🧑", String(repeating: "x", count: 300)]
    var packed = PackedTexts()
    for text in texts { packed.append(text) }
    #expect(Array(packed) == texts)
    #expect(Array(PackedTexts(texts)) == texts)
    #expect(PackedTexts().isEmpty)
  }

  /// Names are shared by their bytes: equal names in other bytes stay as they are written.
  @Test func namesKeepTheirBytes() {
    let composed = "Phòng chăm sóc khách hàng"
    let decomposed = "Pho\u{300}ng cha\u{306}m so\u{301}c kha\u{301}ch ha\u{300}ng"
    var names = SharedNames()
    for name in [composed, decomposed, "CSKH", composed, decomposed] {
      #expect(Array(names.shared(name).utf8) == Array(name.utf8))
    }
  }

  /// What somebody owns is added up by who it is, wherever in the map it stands.
  @Test func ownersAreFoundAgain() {
    var owners = OwnerSums()
    for name in ["A", "B", "A", "A", "C", "B"] {
      let number = owners.change(SourceText(name)) { $0.pains += 1 }
      #expect(owners.name(number) == name)
    }
    // A name alone is no owner of anything.
    let named = owners.number(of: "D")
    #expect(owners.name(named) == "D")
    #expect(owners.name(OwnerSums.nobody) == nil)
    #expect(owners.names == ["A", "B", "C", "D"])
    #expect(owners.sums.map(\.?.pains) == [3, 2, 1, nil])
  }
}
