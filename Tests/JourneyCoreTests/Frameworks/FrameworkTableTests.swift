import Testing

@testable import JourneyCore

/// The table of the stages' names holds what the built-in frameworks say.
///
/// `RECORD=1 swift test --filter FrameworkTable` writes it anew; such a run fails once.
@Suite struct FrameworkTableTests {
  /// The names of a framework's stages by their numbers, and which stage each means.
  private static func names(of framework: Framework) -> [(number: UInt64, place: UInt8)] {
    let places = NamePlaces(framework.stages)
    var found: [UInt64: Int] = [:]
    for stage in framework.stages {
      for text in [stage.id.string] + Language.allCases.map({ stage.name[$0] }) {
        let number = NameNumber(text)
        if let place = places.place(of: number) { found[number.key] = place }
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, UInt8($0.value)) }
  }

  @Test func namesAreThoseOfTheFrameworks() throws {
    let names = FrameworkCatalog.all.map(Self.names)
    let stageCounts = FrameworkCatalog.all.map { UInt8($0.stages.count) }
    let ends = names.indices.map { index in
      UInt8(names[...index].map(\.count).reduce(0, +))
    }
    let numbers = names.flatMap { $0.map(\.number) }
    let places = names.flatMap { $0.map(\.place) }
    if Recording.isOn {
      let path = "Sources/JourneyCore/Frameworks/FrameworkTable.swift"
      try Repository.write(Self.text(stageCounts, ends, numbers, places), to: path)
      Issue.record("recorded \(path)")
      return
    }
    #expect(FrameworkTable.stageCounts == stageCounts)
    #expect(FrameworkTable.ends == ends)
    // Dozens of numbers help nobody who reads a failure.
    let isSame = FrameworkTable.names == numbers && FrameworkTable.places == places
    #expect(isSame, "run RECORD=1 swift test --filter FrameworkTable")
  }

  @Test(arguments: FrameworkCatalog.ids, Language.allCases)
  func stagesOfAFrameworkAreCertain(_ id: String, _ language: Language) throws {
    let framework = try #require(FrameworkCatalog.framework(id: id))
    let names = framework.stages.map { SourceText($0.name[language]) }
    let guess = FrameworkGuess(names, among: FrameworkCatalog.known)
    #expect(guess.certain == id)
    #expect(guess.count == names.count)
  }

  @Test func noFrameworkIsReadToSeeWhetherItFits() {
    let known = KnownFrameworks(
      Array(zip(FrameworkCatalog.ids, FrameworkTable.stageCounts.map(Int.init))),
      ends: FrameworkTable.ends, names: FrameworkTable.names, places: FrameworkTable.places
    ) { id in
      Issue.record("read \(id)")
      return nil
    }
    #expect(FrameworkGuess(["Purchase", "Shipping", "Use"], among: known).certain == nil)
  }

  private static func text(
    _ stageCounts: [UInt8], _ ends: [UInt8], _ names: [UInt64], _ places: [UInt8]
  ) -> String {
    """
    /// The names of the built-in frameworks' stages as sorted numbers, so that no framework is read only to
    /// see whether it fits.
    ///
    /// `RECORD=1 swift test --filter FrameworkTable` writes this file from the frameworks.
    enum FrameworkTable {
      /// How many stages each framework has, in the order of their ids.
      static let stageCounts: [UInt8] = [
    \(TableLines.lines(stageCounts))
      ]

      /// Where the names of each framework end.
      static let ends: [UInt8] = [
    \(TableLines.lines(ends))
      ]

      /// The ids and names of the stages.
      static let names: [UInt64] = [
    \(TableLines.lines(names))
      ]

      /// Which of the stages of its framework each name means.
      static let places: [UInt8] = [
    \(TableLines.lines(places))
      ]
    }

    """
  }
}
