/// Which pains, or opportunities, of the old map are not in the new one and which are new, over
/// the whole map.
///
/// One that has only changed its place is neither.
package struct ElementTurnover<Element: Sendable & Equatable>: Sendable {
  /// An element and the stage in which it is.
  package struct Placed: Sendable, Equatable {
    /// The pain point or opportunity.
    package let element: Element
    /// The index of the stage entry in its map; none for an unplaced touchpoint.
    package let stage: Int?
    /// The part of the map that has changed: the element itself, or the place that it was in.
    package let cause: MapChange.Subject
    /// Whether it is a pain that somebody has dealt with.
    package let isSolved: Bool
  }

  /// Those that are gone from places that stay, with their stages in the old map.
  package private(set) var ended: [Placed] = []
  /// Those that are gone because their touchpoint or stage is, with their stages in the old map.
  package private(set) var goneWithPlace: [Placed] = []
  /// Those that are new, with their stages in the new map.
  package private(set) var added: [Placed] = []
  /// The texts of those that are in another place now.
  package private(set) var relocated: Set<SourceText> = []

  /// Where a map holds the elements.
  struct Source {
    let subject: MapChange.Subject
    let text: (Element) -> SourceText
    let ofStage: (StageEntry) -> [Element]
    let ofTouchpoint: (Touchpoint) -> [Element]
  }

  /// Counts the elements that changes take away and bring.
  init(_ diff: MapDiff, _ source: Source) {
    var gone: [Placed] = []
    var come: [Placed] = []
    for change in diff.changes {
      gone += Self.elements(of: change, .removed, diff, source)
      come += Self.elements(of: change, .added, diff, source)
    }
    var waiting: [SourceText: Int] = [:]
    for placed in come { waiting[source.text(placed.element), default: 0] += 1 }
    var moved: [SourceText: Int] = [:]
    for placed in gone {
      let text = source.text(placed.element)
      if let count = waiting[text], count > 0 {
        waiting[text] = count - 1
        moved[text, default: 0] += 1
        relocated.insert(text)
      } else if placed.cause == source.subject {
        ended.append(placed)
      } else {
        goneWithPlace.append(placed)
      }
    }
    for placed in come {
      let text = source.text(placed.element)
      if let count = moved[text], count > 0 {
        moved[text] = count - 1
      } else {
        added.append(placed)
      }
    }
  }

  /// Whether a change only tells that an element is in another place.
  func isRelocation(_ change: MapChange) -> Bool {
    change.key == nil && (change.kind == .added || change.kind == .removed)
      && change.name.map { relocated.contains($0) } ?? false
  }

  /// What a change adds to a map or removes, alone or with the place that it is in.
  private static func elements(
    of change: MapChange, _ kind: MapChange.Kind, _ diff: MapDiff, _ source: Source
  ) -> [Placed] {
    guard change.kind == kind, change.key == nil else { return [] }
    let isNew = kind == .added
    let map = isNew ? diff.new : diff.old
    let stage = isNew ? change.place.newStage : change.place.oldStage
    let touchpoint = isNew ? change.place.newTouchpoint : change.place.oldTouchpoint
    // Hundreds of thousands may come or go that tell nothing but their names.
    if change.subject == .touchpoint, let touchpoint {
      let isTold =
        stage.map { map.stages[$0].touchpoints[touchpoint].parts.isTold }
        ?? map.unplaced[touchpoint].parts.isTold
      guard isTold else { return [] }
    }
    let entry = stage.map { map.stages[$0] }
    let touchpoints = entry?.touchpoints ?? map.unplaced
    let elements: [Element]
    switch change.subject {
    case .stage: elements = entry.map(source.ofStage) ?? []
    case .touchpoint: elements = touchpoint.map { source.ofTouchpoint(touchpoints[$0]) } ?? []
    case source.subject:
      let pointer = isNew ? change.newPointer : change.oldPointer
      let all =
        touchpoint.map { source.ofTouchpoint(touchpoints[$0]) } ?? entry.map(source.ofStage) ?? []
      guard case .index(let index)? = pointer?.steps.last, all.indices.contains(index) else {
        return []
      }
      elements = [all[index]]
    default: elements = []
    }
    let isSolved = diff.isSolved(change)
    // What only holds a place open is no pain and no opportunity, here as in a report.
    return elements.filter { source.text($0).isStatement }.map {
      Placed(element: $0, stage: stage, cause: change.subject, isSolved: isSolved)
    }
  }
}

extension ElementTurnover<PainPoint> {
  /// Counts the pains that changes take away and bring.
  package init(_ diff: MapDiff) {
    self.init(
      diff,
      Source(
        subject: .painPoint, text: { $0.text }, ofStage: { $0.painPoints },
        ofTouchpoint: { $0.painPoints }))
  }
}

extension ElementTurnover<Opportunity> {
  /// Counts the opportunities that changes take away and bring.
  package init(_ diff: MapDiff) {
    self.init(
      diff,
      Source(
        subject: .opportunity, text: { $0.text }, ofStage: { $0.opportunities },
        ofTouchpoint: { $0.opportunities }))
  }
}
