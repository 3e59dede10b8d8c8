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
    guard let id = Self.id(of: pain.old) else { return finished.all.contains(pain.place) }
    return finished.answers.contains(id) || finished.unnamed.contains(pain.place)
  }

  private static func id(of pain: JSONValue?) -> SourceText? {
    guard case .object(let members)? = pain,
      case .string(let id)? = members.first(where: { $0.key.equals("id") })?.value
    else { return nil }
    return id
  }
}
