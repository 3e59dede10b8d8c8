import Testing

@testable import JourneyCore

@Suite struct JSONLayoutTests {
  private func lines(_ value: JSONValue) -> [Substring] {
    String(decoding: JSONLayout.bytes(value), as: UTF8.self).split(separator: "\n")
  }

  private func member(_ key: SourceText, _ value: JSONValue) -> JSONValue.Member {
    JSONValue.Member(key: key, value: value)
  }

  /// A list of one text of so many letters, which are of two bytes each.
  private func list(_ letters: Int) -> JSONValue {
    .array([.string(SourceText(String(repeating: "é", count: letters)))])
  }

  @Test func aLineHasAtMostAHundredColumns() {
    // `  "goals": ["…"],` takes 16 columns beside the letters, the comma included.
    let fits = lines(.object([member("goals", list(84)), member("x", .null)]))
    #expect(fits.count == 4)
    #expect(fits[1].unicodeScalars.count == 100 && fits[1].hasSuffix("\"],"))
    let breaks = lines(.object([member("goals", list(85)), member("x", .null)]))
    #expect(breaks.count == 6)
    #expect(breaks[1] == "  \"goals\": [" && breaks[3] == "  ],")
    #expect(breaks[2].hasPrefix("    \"é"))
  }

  @Test func theCommaCountsAlsoWhereThereIsNone() {
    #expect(lines(.object([member("goals", list(84))])).count == 3)
    #expect(lines(.object([member("goals", list(85))])).count == 5)
  }

  /// Each level has two blanks more before each of its lines: a hundred of them would make a
  /// hundred times the file.
  @Test func deepValuesStandOnOneLine() {
    var deep = JSONValue.number("1")
    for _ in 0..<100 { deep = .array([deep]) }
    let lines = lines(deep)
    #expect(lines.count == 2 * 32 + 1)
    #expect(lines[32].hasSuffix("[[[1]" + String(repeating: "]", count: 67)))
    let bytes = JSONLayout.bytes(deep)
    #expect(bytes.count < 5_000)
  }

  @Test func objectsHaveBlanksInside() {
    let object = JSONValue.object([
      member("name", .string("CTR")), member("value", .number("2.10")), member("e", .array([])),
      member("o", .object([])), member("t", .bool(true)), member("n", .null),
    ])
    #expect(
      lines(.array([object])) == [
        "[",
        "  { \"name\": \"CTR\", \"value\": 2.10, \"e\": [], \"o\": {}, \"t\": true, \"n\": null }",
        "]",
      ])
    // `  { "k": "…" },` takes 14 columns beside the letters.
    func list(_ letters: Int) -> JSONValue {
      .array([.object([member("k", .string(SourceText(String(repeating: "x", count: letters))))])])
    }
    #expect(lines(list(86)).count == 3 && lines(list(87)).count == 5)
  }

  @Test func containersInContainersTakeLines() {
    #expect(
      lines(.array([.array([.number("1")]), .number("2")])) == ["[", "  [1],", "  2", "]"])
    #expect(lines(.object([])) == ["{}"] && lines(.array([.array([])])) == ["[[]]"])
    #expect(lines(.string("a")) == ["\"a\""])
  }

  @Test func whatNobodySeesIsEscaped() {
    let text = SourceText("\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}\u{85}\u{2028}ữ😀'</")
    #expect(
      lines(.string(text)) == [
        "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\\u0085\\u2028ữ😀'</\""
      ])
    #expect(lines(.object([member("a\"\n", .null)])) == ["{ \"a\\\"\\n\": null }"])
  }
}
