/// What the comparison of two maps may be read as: what may be said of a pain that is gone.
extension MapDiff {
  /// Whether the maps tell of two different personas.
  public var hasOtherPersona: Bool {
    guard let first = old.persona?.name, let second = new.persona?.name,
      !first.isBlank, !second.isBlank, first.trimmed != second.trimmed
    else { return false }
    return NearestNames.pairs([first], [second]).isEmpty
  }

  /// Whether the new map is what the old one, of the same persona, should become.
  public var isPromise: Bool {
    old.state == .current && new.state == .future && !hasOtherPersona
  }

  /// Whether the old map is what should have become of the new one, of the same persona.
  public var isOutcome: Bool {
    old.state == .future && new.state == .current && !hasOtherPersona
  }

  /// Whether a change takes a pain away that somebody has dealt with.
  ///
  /// A text that is gone says no more than that: it may have been told better, moved or given up.
  /// A pain is solved only in a future map of the same persona, or where an opportunity of its
  /// place, or one that names it, has become done.
  ///
  /// - Parameter change: A change of this comparison.
  /// - Returns: Whether it removes a pain that is solved.
  public func isSolved(_ change: MapChange) -> Bool {
    guard change.subject == .painPoint, change.kind == .removed, change.key == nil else {
      return false
    }
    return isPromise || isAnsweredByDone(change)
  }

  private func isAnsweredByDone(_ pain: MapChange) -> Bool {
    guard !hasOtherPersona else { return false }
    return finished.contains { done in
      if let id = Self.id(of: pain.old), !done.answers.isEmpty { return done.answers.contains(id) }
      return done.place == pain.place
        || done.place.newTouchpoint == nil && done.place.newStage == pain.place.newStage
    }
  }

  /// An opportunity that has become done.
  struct FinishedOpportunity: Sendable, Equatable {
    let place: MapChange.Place
    /// The ids of the pains that it answers.
    let answers: [String]
  }

  /// Finds the opportunities that have become done.
  static func finished(_ changes: [MapChange], in new: JourneyMap) -> [FinishedOpportunity] {
    changes.compactMap { change in
      guard change.subject == .opportunity, change.key == "status",
        case .string(let status)? = change.new, status.equals(Opportunity.Status.done.rawValue)
      else { return nil }
      let steps = change.newPointer?.steps ?? []
      let place = MapPlace(
        stage: change.place.newStage, touchpoint: change.place.newTouchpoint)
      let list = new.opportunities(at: place)
      guard case .index(let index)? = steps.dropLast().last, list.indices.contains(index) else {
        return FinishedOpportunity(place: change.place, answers: [])
      }
      return FinishedOpportunity(
        place: change.place, answers: list[index].answers.map(\.string))
    }
  }

  private static func id(of pain: JSONValue?) -> String? {
    guard case .object(let members)? = pain,
      case .string(let id)? = members.first(where: { $0.key.equals("id") })?.value
    else { return nil }
    return id.string
  }
}
