import Foundation
import Testing

@testable import JourneyCore

/// The table of headings holds what the lists of their names say.
///
/// `RECORD=1 swift test --filter HeadingTable` writes it anew; such a run fails once.
@Suite struct HeadingTableTests {
  /// Names by their numbers; of several meanings of a name the first one counts.
  private struct Names {
    private(set) var places: [UInt64: Int] = [:]

    mutating func add(_ place: Int, _ name: NameNumber) {
      for number in [name.letters, name.key] where places[number] == nil { places[number] = place }
    }

    var numbers: [UInt64] { places.keys.sorted() }
    var sortedPlaces: [UInt8] { numbers.map { UInt8(places[$0] ?? 0) } }
  }

  private static func columns() -> Names {
    var names = Names()
    for (place, list) in KeyAliases.columns.map(\.0).enumerated() {
      NameNumber.forEach(partedByCommas: list) { names.add(place, $0) }
    }
    for (place, column) in GridColumn.all.enumerated() {
      for language in Language.allCases {
        names.add(KeyAliases.columns.count + place, column.number(in: language))
      }
    }
    return names
  }

  private static func heads() -> Names {
    var names = Names()
    for (place, list) in KeyAliases.heads.map(\.0).enumerated() {
      NameNumber.forEach(partedByCommas: list) { names.add(place, $0) }
    }
    for (place, row) in GridHeadRow.all.enumerated() {
      for language in Language.allCases {
        names.add(KeyAliases.heads.count + place, NameNumber(row.label[language]))
      }
    }
    return names
  }

  @Test func namesAreThoseOfTheLists() throws {
    let (columns, heads) = (Self.columns(), Self.heads())
    if Recording.isOn {
      let path = "Sources/JourneyCore/Reading/Grid/HeadingTable.swift"
      try Repository.write(Self.text(columns, heads), to: path)
      Issue.record("recorded \(path)")
      return
    }
    // Hundreds of numbers help nobody who reads a failure.
    let areColumns =
      HeadingTable.columns == columns.numbers && HeadingTable.columnPlaces == columns.sortedPlaces
    let areHeads =
      HeadingTable.heads == heads.numbers && HeadingTable.headPlaces == heads.sortedPlaces
    #expect(areColumns && areHeads, "run RECORD=1 swift test --filter HeadingTable")
  }

  /// A longer text is not looked up as a name.
  @Test func namesAreShort() {
    let aliases = KeyAliases.columns.map(\.0) + KeyAliases.heads.map(\.0)
    var names = aliases.flatMap { $0.split(separator: ",").map(String.init) }
    for language in Language.allCases {
      names += GridColumn.all.map { $0.label[language] }
      names += GridHeadRow.all.map { $0.label[language] }
    }
    let longest = names.map { $0.decomposedStringWithCanonicalMapping.utf8.count }.max() ?? 0
    #expect((30...HeadingWords.longestName).contains(longest))
    let ofStages = KeyAliases.columns.filter { $0.1 == .stage(.stage) }.map(\.0)
      .flatMap { $0.split(separator: ",") }
    let longestOfStages = ofStages.map { $0.decomposedStringWithCanonicalMapping.utf8.count }.max()
    #expect((30...HeadingWords.longestNameOfStages).contains(longestOfStages ?? 0))
  }

  private static func text(_ columns: Names, _ heads: Names) -> String {
    """
    /// The names of headings as sorted numbers, so that nothing is made of them at the start.
    ///
    /// `RECORD=1 swift test --filter HeadingTable` writes this file from `KeyAliases`, `GridColumn` and
    /// `GridHeadRow`.
    enum HeadingTable {
      /// The names of columns.
      static let columns: [UInt64] = [
    \(TableLines.lines(columns.numbers))
      ]

      /// Which of the columns each name means.
      static let columnPlaces: [UInt8] = [
    \(TableLines.lines(columns.sortedPlaces))
      ]

      /// The names of rows above a table.
      static let heads: [UInt64] = [
    \(TableLines.lines(heads.numbers))
      ]

      /// Which of the heads each name means.
      static let headPlaces: [UInt8] = [
    \(TableLines.lines(heads.sortedPlaces))
      ]
    }

    """
  }
}
