/// An opportunity of a map: where it stands and what it brings.
public struct PlacedOpportunity: Sendable, Equatable {
  /// The stage or touchpoint for which it is.
  public let place: MapPlace
  /// The index of the opportunity among those of its place.
  public let index: Int
  /// Whether it is done, so that nobody has to begin with it.
  public let isDone: Bool
  /// Its impact without its effort, −4 to 4; nothing unless the map states both.
  public let gain: Double?

  init(_ opportunity: Opportunity, at place: MapPlace, _ index: Int) {
    self.place = place
    self.index = index
    isDone = opportunity.status == .done
    if let impact = opportunity.impact?.value, let effort = opportunity.effort?.value {
      gain = impact - effort
    } else {
      gain = nil
    }
  }

  /// The opportunity itself.
  ///
  /// - Parameter map: The map whose fact this is.
  /// - Returns: The opportunity in its place.
  public func opportunity(of map: JourneyMap) -> Opportunity {
    map.opportunities(at: place)[index]
  }
}
