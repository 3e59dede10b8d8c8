import Testing

/// What the library lets others see.
@Suite struct PublicSurfaceSlowTests {
  @Test func isTheListThatWasMeant() throws {
    let symbols = try PublicSymbols().lines
    if Recording.isOn {
      try Repository.write(symbols.joined(separator: "\n") + "\n", to: PublicSurfaceTests.list)
      Issue.record("recorded")
    }
    let meant = try Repository.text(PublicSurfaceTests.list).split(separator: "\n").map(String.init)
    for line in Set(symbols).subtracting(meant).sorted() { Issue.record("new: \(line)") }
    for line in Set(meant).subtracting(symbols).sorted() { Issue.record("gone: \(line)") }
    // A list of thousands helps nobody who reads a failure.
    let isSame = symbols == meant
    #expect(isSame, "RECORD=1 swift test --filter PublicSurface writes down what is public now")
  }
}
