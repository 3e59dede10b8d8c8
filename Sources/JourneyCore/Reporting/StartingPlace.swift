/// A place that a person should begin with, and how pressing it is.
///
/// An error scores 1000. A pain without an answer scores 100 for each step of its severity (low 1,
/// medium 2, high 3; 1 where it is not stated), 60 at a moment of truth, and up to 50 for how low
/// the emotion is there: nothing at the top of the scale, 50 at its bottom. So errors come first,
/// then pains by severity, of equal ones those at moments of truth, of those the lower ones.
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
    let all = (first + second).enumerated().sorted {
      $0.element.score != $1.element.score
        ? $0.element.score > $1.element.score : $0.offset < $1.offset
    }
    return all.prefix(most).map(\.element)
  }

  /// Finds the most pressing places of a file among its findings.
  static func places(in content: FileReading, _ diagnostics: [Diagnostic]) -> [StartingPlace] {
    var found: [(score: Double, diagnostic: Diagnostic)] = []
    for diagnostic in diagnostics where diagnostic.severity == .error {
      found.append((1000, diagnostic))
      if found.count == most { break }
    }
    if found.count < most { found += unansweredPains(in: content, diagnostics) }
    guard !found.isEmpty else { return [] }
    let lines = LineTable(content.source)
    let best = found.enumerated().sorted {
      $0.element.score != $1.element.score
        ? $0.element.score > $1.element.score : $0.offset < $1.offset
    }
    return best.prefix(most).map { _, found in
      StartingPlace(
        score: found.score,
        place: FindingLine.place(content.source, lines, found.diagnostic.range.lowerBound),
        message: found.diagnostic.message)
    }
  }

  private static func unansweredPains(
    in content: FileReading, _ diagnostics: [Diagnostic]
  ) -> [(score: Double, diagnostic: Diagnostic)] {
    var reported: [Int: Diagnostic] = [:]
    for diagnostic in diagnostics where diagnostic.rule == .painUnanswered {
      reported[diagnostic.range.lowerBound] = diagnostic
    }
    guard !reported.isEmpty, case .map(let reading) = content, let map = reading.map else {
      return []
    }
    var places = reading.sourceMap.places
    return map.placedPains.compactMap { pain in
      let place = places.place(of: pain.pointer, .opening).range.lowerBound
      return reported[place].map { (score(of: pain, in: map), $0) }
    }
  }

  private static func score(of pain: JourneyMap.PlacedPain, in map: JourneyMap) -> Double {
    let scale = map.emotionScale
    let span = scale.maximum.value - scale.minimum.value
    let emotion = pain.emotion ?? scale.middle
    let low = span > 0 ? min(max((scale.maximum.value - emotion) / span, 0), 1) : 0
    let isTurning =
      pain.touchpoint.map {
        map.stages[pain.stage].touchpoints[$0].isMomentOfTruth == true
      } ?? false
    let severity = Double(pain.pain.severity?.rank ?? 1)
    return 100 * severity + (isTurning ? 60 : 0) + 50 * low
  }
}
