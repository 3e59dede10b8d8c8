/// A place that a person should begin with, and how pressing it is.
///
/// An error scores 1000, a pain without an answer what ``PlacedPain/score`` says: errors come
/// first, then what hurts most.
public struct StartingPlace: Sendable, Equatable {
  /// How many places are named.
  static let most = 3

  /// How pressing it is; see the type's comment.
  public let score: Double
  /// The file, line and column.
  public let place: String
  /// What is wrong there.
  public let message: LocalizedText

  /// Puts the most pressing places of two lists into one; of equal ones those of the first list.
  static func merged(_ first: [StartingPlace], _ second: [StartingPlace]) -> [StartingPlace] {
    if second.isEmpty { return first }
    return Array(MapFacts.ranked(first + second) { $0.score }.prefix(most))
  }

  /// Finds the most pressing places of a file among its findings.
  ///
  /// - Parameters:
  ///   - content: What came of reading the file.
  ///   - pains: The pain points of its map.
  ///   - diagnostics: What was found in it.
  /// - Returns: At most ``most`` places, the most pressing first; equal ones as in the file.
  static func places(
    in content: FileReading, _ pains: [PlacedPain], _ diagnostics: [Diagnostic]
  ) -> [StartingPlace] {
    var found: [(score: Double, diagnostic: Diagnostic)] = []
    for diagnostic in diagnostics where diagnostic.severity == .error {
      found.append((1000, diagnostic))
      if found.count == most { break }
    }
    if found.count < most {
      found += unanswered(pains, in: content, diagnostics, most: most - found.count)
    }
    guard !found.isEmpty else { return [] }
    let lines = LineTable(content.source)
    return found.map { score, diagnostic in
      StartingPlace(
        score: score,
        place: FindingLine.place(content.source, lines, diagnostic.range.lowerBound),
        message: diagnostic.message)
    }
  }

  /// The findings about the pains without an answer that hurt most, with the scores of the pains.
  private static func unanswered(
    _ pains: [PlacedPain], in content: FileReading, _ diagnostics: [Diagnostic], most: Int
  ) -> [(score: Double, diagnostic: Diagnostic)] {
    var reported: [Int: Diagnostic] = [:]
    for diagnostic in diagnostics where diagnostic.rule == .painUnanswered {
      reported[diagnostic.range.lowerBound] = diagnostic
    }
    if reported.isEmpty { return [] }
    var places = content.sourceMap.places
    var found: [(score: Double, diagnostic: Diagnostic)] = []
    for pain in pains {
      // Of hundreds of thousands nobody looks for places but those of the worst.
      if found.count == most, let last = found.last, pain.score <= last.score { continue }
      let place = places.place(of: pain.pointer, .opening).range.lowerBound
      guard let diagnostic = reported[place] else { continue }
      if found.count == most { found.removeLast() }
      let index = found.firstIndex { $0.score < pain.score } ?? found.count
      found.insert((pain.score, diagnostic), at: index)
    }
    return found
  }
}
