/// Which pains of the old map hurt no more and which are new, over the whole map.
///
/// A pain that has only changed its place is neither.
public struct PainBalance: Sendable {
  /// A pain point and the stage in which it hurts.
  public struct Placed: Sendable, Equatable {
    /// The pain point.
    public let pain: PainPoint
    /// The index of the stage entry in its map; none for an unplaced touchpoint.
    public let stage: Int?
  }

  /// The pains that are gone, with their stages in the old map.
  public private(set) var solved: [Placed] = []
  /// The pains that are new, with their stages in the new map.
  public private(set) var fresh: [Placed] = []
  /// The texts of pains that are in another place now.
  public private(set) var relocated: Set<SourceText> = []

  /// Counts the pains that changes take away and bring.
  public init(_ diff: MapDiff) {
    var gone: [Placed] = []
    var come: [Placed] = []
    for change in diff.changes {
      gone += Self.pains(of: change, .removed, diff.old)
      come += Self.pains(of: change, .added, diff.new)
    }
    var waiting: [SourceText: Int] = [:]
    for placed in come { waiting[placed.pain.text, default: 0] += 1 }
    var moved: [SourceText: Int] = [:]
    for placed in gone {
      let text = placed.pain.text
      if let count = waiting[text], count > 0 {
        waiting[text] = count - 1
        moved[text, default: 0] += 1
        relocated.insert(text)
      } else {
        solved.append(placed)
      }
    }
    for placed in come {
      let text = placed.pain.text
      if let count = moved[text], count > 0 {
        moved[text] = count - 1
      } else {
        fresh.append(placed)
      }
    }
  }

  /// The pains that a change adds or removes in a map, alone or with the place that they are in.
  private static func pains(
    of change: MapChange, _ kind: MapChange.Kind, _ map: JourneyMap
  ) -> [Placed] {
    guard change.kind == kind, change.key == nil else { return [] }
    let isNew = kind == .added
    let stage = isNew ? change.place.newStage : change.place.oldStage
    let touchpoint = isNew ? change.place.newTouchpoint : change.place.oldTouchpoint
    let entry = stage.map { map.stages[$0] }
    let touchpoints = entry?.touchpoints ?? map.unplaced
    let pains: [PainPoint]
    switch change.subject {
    case .stage: pains = entry?.painPoints ?? []
    case .touchpoint: pains = touchpoint.map { touchpoints[$0].painPoints } ?? []
    case .painPoint:
      let pointer = isNew ? change.newPointer : change.oldPointer
      let all = touchpoint.map { touchpoints[$0].painPoints } ?? entry?.painPoints ?? []
      guard case .index(let index)? = pointer?.steps.last, all.indices.contains(index) else {
        return []
      }
      pains = [all[index]]
    default: pains = []
    }
    return pains.map { Placed(pain: $0, stage: stage) }
  }
}
