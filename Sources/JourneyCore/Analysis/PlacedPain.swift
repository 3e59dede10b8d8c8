/// A pain point of a map: where it hurts and how much.
public struct PlacedPain: Sendable, Equatable {
  /// The stage or touchpoint that hurts.
  public let place: MapPlace
  /// The index of the pain point among those of its place.
  public let index: Int
  /// Whether it asks for an opportunity: nobody has accepted it.
  public let needsAnswer: Bool
  /// Whether an opportunity answers it: one of its place, or in a map that says what its
  /// opportunities answer, one that names it.
  public let isAnswered: Bool
  /// How much it hurts, from 100 up to 410.
  ///
  /// 100 for each step of its severity (low 1, medium 2, high 3; 1 where it is not stated), 60 at a
  /// moment of truth, and up to 50 for how low the emotion is there: nothing at the top of the
  /// scale, 50 at its bottom, 25 where no emotion is stated. A touchpoint without an emotion of
  /// its own feels as its stage does.
  public let score: Double
  /// Its severity: 1 low, 2 medium, 3 high, 0 where it is not stated.
  let severity: UInt8

  init(
    _ pain: PainPoint, at place: MapPlace, _ index: Int, isAnswered: Bool,
    isMomentOfTruth: Bool, emotion: Double?
  ) {
    self.place = place
    self.index = index
    needsAnswer = pain.isAccepted != true
    self.isAnswered = isAnswered
    severity = UInt8(pain.severity?.rank ?? 0)
    score =
      100 * Double(max(severity, 1)) + (isMomentOfTruth ? 60 : 0) + 50
      * EmotionScale.depth(of: emotion ?? 0)
  }

  /// Whether it needs an answer and has none.
  public var isUnanswered: Bool { needsAnswer && !isAnswered }

  /// The pointer to the pain point.
  var pointer: DocumentPointer { place.pointer.element("painPoints", index) }

  /// Whether a source backs it: its own, or one of the place where it stands.
  ///
  /// - Parameter map: The map whose fact this is.
  /// - Returns: Whether there is one.
  func isBacked(in map: JourneyMap) -> Bool {
    let placeHasSource =
      map.touchpoint(at: place)?.hasSource ?? place.stage.map { map.stages[$0].hasSource } ?? false
    return pain(of: map).isBacked(byPlace: placeHasSource)
  }

  /// Whether a source should back it: nobody says that it is a guess.
  ///
  /// - Parameter map: The map whose fact this is.
  /// - Returns: Whether there should be one.
  func asksForSource(in map: JourneyMap) -> Bool {
    let basis =
      pain(of: map).basis ?? map.touchpoint(at: place)?.basis
      ?? place.stage.flatMap { map.stages[$0].basis }
    return basis?.asksForSource != false
  }

  /// The pain point itself.
  ///
  /// - Parameter map: The map whose fact this is.
  /// - Returns: The pain point in its place.
  public func pain(of map: JourneyMap) -> PainPoint { map.painPoints(at: place)[index] }
}
