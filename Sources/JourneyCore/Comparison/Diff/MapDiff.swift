// Comparison/Diff: what changed between two states of a map, by what its parts are and not by
// lines.

/// What changed from one map to another, completely and in the map's own terms.
///
/// Stages are matched by their ids; for touchpoints see `TouchpointHistory`. Making all changes
/// to the old map gives the new one. The time grows with the size of the maps, not with its
/// square, whatever has changed.
public struct MapDiff: Sendable {
  /// The map as it was.
  public let old: JourneyMap
  /// The map as it is.
  public let new: JourneyMap
  /// All changes: of the map, stage after stage of the new map with their touchpoints, of stages
  /// that are gone, of unplaced touchpoints.
  public let changes: [MapChange]
  /// For each stage entry of the new map that of the old map.
  public let stageOrigins: [Int?]
  /// Whether a touchpoint was found again by its name, because it has no id.
  public let isMatchedByName: Bool
  /// The opportunities that have become done.
  let finished: FinishedOpportunities
  /// For each old stage entry, and the unplaced touchpoints last, where its touchpoints stand among
  /// all of the new map.
  let touchpointPartners: [[OptionalIndex]]
  /// Whether neither a stage nor a touchpoint of the old map is in the new one.
  public let hasNothingInCommon: Bool
  /// Whether the maps are told through two frameworks, so that stages are compared by ids alone.
  public let hasOtherFramework: Bool

  /// Compares two maps.
  ///
  /// - Parameters:
  ///   - old: The map as it was.
  ///   - new: The map as it is.
  ///   - channels: The channels that are known, by which two writings of one are the same.
  public init(_ old: JourneyMap, _ new: JourneyMap, channels: ChannelCatalog = .builtIn) {
    self.init(old, new, frameworks: (nil, nil), channels: channels)
  }

  /// Compares two maps.
  ///
  /// - Parameters:
  ///   - old: The map as it was.
  ///   - new: The map as it is.
  ///   - frameworks: The frameworks of the maps, as far as they were found: two paths may lead to
  ///     one, and a table holds a copy of it.
  ///   - channels: The channels that are known, by which two writings of one are the same.
  package init(
    _ old: JourneyMap, _ new: JourneyMap, frameworks: (old: Framework?, new: Framework?),
    channels: ChannelCatalog
  ) {
    self.old = old
    self.new = new
    let names = (
      frameworks.old?.id ?? old.frameworkName, frameworks.new?.id ?? new.frameworkName
    )
    hasOtherFramework =
      old.frameworkName != new.frameworkName && names.0 != names.1 && !names.0.isBlank
      && !names.1.isBlank
    let stages = ListMatching(
      old.stages.map(\.visitName), new.stages.map(\.visitName), isNearest: false)
    stageOrigins = stages.origins
    var builder = ChangeCollector(old, new, stages, channels)
    builder.compareAll()
    changes = builder.changes
    finished = FinishedOpportunities(builder.changes, in: new)
    touchpointPartners = builder.matching.partners
    isMatchedByName = builder.matching.isByName
    let isSomethingFound =
      stages.isFound.contains(true)
      || builder.matching.partners.joined().contains { $0.value != nil }
    hasNothingInCommon =
      !isSomethingFound && !(old.stages.isEmpty && old.unplaced.isEmpty)
      && !(new.stages.isEmpty && new.unplaced.isEmpty)
  }

  /// Whether there is no difference at all.
  public var isEmpty: Bool { changes.isEmpty }

  /// Whether a stage that is new or gone is only one more visit, or one less, to a stage.
  package func isVisit(_ change: MapChange) -> Bool {
    if change.kind == .removed {
      return change.place.oldStage.map { old.stages[$0].isRevisit } ?? false
    }
    return change.place.newStage.map { new.stages[$0].isRevisit } ?? false
  }
}

extension StageEntry {
  /// The stage, and which time it is entered: what tells entries apart.
  fileprivate var visitName: SourceText {
    guard isRevisit, let visit else { return stage }
    return SourceText("\(stage) \(visit.value)")
  }
}

extension JourneyMap {
  /// The id or path of the map's framework.
  var frameworkName: SourceText {
    switch framework {
    case .id(let text), .path(let text): text
    case .inline(let framework): framework.id
    }
  }
}
