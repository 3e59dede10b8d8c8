import Testing

@testable import JourneyCore

@Suite struct FixListTests {
  private func list() -> FixList {
    var list = FixList()
    list.append(.replace(2..<5, with: "ab"), of: .wrongType, at: 1, isOfReader: true)
    list.append(
      Diagnostic.Fix(.init(7..<7, "("), .init(9..<9, ")")), of: .unknownKey, at: 7,
      isOfReader: false)
    list.append(.remove(11..<12), of: .wrongType, at: 11, isOfReader: true)
    return list
  }

  private func texts(_ list: FixList, _ fix: Int) -> [String] {
    list.editIndices(fix).map { String(decoding: list.edits.text($0), as: UTF8.self) }
  }

  @Test func keepsWhatCorrectionsChange() {
    let list = list()
    #expect(list.count == 3)
    #expect((0..<3).map { list.rule($0) } == [.wrongType, .unknownKey, .wrongType])
    #expect((0..<3).map { list.place($0) } == [1, 7, 11])
    #expect((0..<3).map { list.isOfReader($0) } == [true, false, true])
    #expect((0..<3).map { list.range($0) } == [2..<5, 7..<9, 11..<12])
    #expect((0..<3).map { texts(list, $0) } == [["ab"], ["(", ")"], [""]])
  }

  @Test func takesThoseOfAnotherList() {
    var some = list()
    some.append(list(), from: 1)
    #expect((0..<some.count).map { some.place($0) } == [1, 7, 11, 7, 11])
    #expect(texts(some, 3) == ["(", ")"] && some.range(4) == 11..<12)
    var chosen = FixList()
    chosen.append(list(), where: { $0 == .wrongType })
    #expect((0..<chosen.count).map { chosen.place($0) } == [1, 11])
    #expect(texts(chosen, 0) == ["ab"] && texts(chosen, 1) == [""])
  }
}
