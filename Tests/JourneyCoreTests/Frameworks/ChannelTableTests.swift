import Testing

@testable import JourneyCore

/// The table of the channels' names holds what the catalog knows.
///
/// `RECORD=1 swift test --filter ChannelTable` writes it anew; such a run fails once.
@Suite struct ChannelTableTests {
  private static let catalog = ChannelCatalog.builtIn

  /// All ids, names and aliases.
  private static let texts = catalog.channels.flatMap { channel in
    [channel.id] + Language.allCases.map { channel.name[$0] } + catalog.aliases(of: channel)
  }

  @Test func namesAreThoseOfTheCatalog() throws {
    let known = Self.texts.filter { Self.catalog.knows(SourceText($0)) }
    let names = Set(known.map { NameNumber($0).key }).sorted()
    if Recording.isOn {
      let path = "Sources/JourneyCore/Keys/Names/ChannelTable.swift"
      try Repository.write(Self.text(names), to: path)
      Issue.record("recorded \(path)")
      return
    }
    // Hundreds of numbers help nobody who reads a failure.
    let isSame = ChannelTable.names == names
    #expect(isSame, "run RECORD=1 swift test --filter ChannelTable")
  }

  @Test func bothKnowTheSame() {
    for text in Self.texts + ["Zalo OA", "cua hang", "SHOWROOM", "Moon", "", "?", "Stage"] {
      #expect(ChannelWords.holds(text) == Self.catalog.knows(SourceText(text)), "\(text)")
    }
  }

  private static func text(_ names: [UInt64]) -> String {
    """
    /// What people call the channels that ship, as sorted numbers.
    ///
    /// `RECORD=1 swift test --filter ChannelTable` writes this file from the catalog.
    enum ChannelTable {
      /// The ids, names and aliases.
      static let names: [UInt64] = [
    \(TableLines.lines(names))
      ]
    }

    """
  }
}
