/// By what the maps of a report are compared in a table.
package enum PortfolioGrouping: String, Sendable, CaseIterable {
  case persona, framework, team, file
}

/// The maps of one persona, framework or file, or what one team takes care of, added up.
package struct PortfolioGroup: Sendable, Equatable {
  /// What they have in common; nothing for those that do not say it.
  package var name: String?
  /// How many maps there are; nothing for a team.
  package var maps: Int?
  /// How many touchpoints.
  package var touchpoints = 0
  /// What is felt: the points of the curves, or the touchpoints of a team.
  package var emotions = EmotionSum()
  /// How many pains need an answer and have none.
  package var openPains = 0
  /// How many opportunities.
  package var opportunities = 0
  /// How many of them nobody owns; nothing for a team.
  package var unowned: Int?
  /// The pains and low emotions, and those that a source backs; nothing for a team.
  package var evidence: EvidenceShare?

  /// Adds the maps of a group whose name people read as the same.
  mutating func add(_ other: PortfolioGroup) {
    maps = (maps ?? 0) + (other.maps ?? 0)
    touchpoints += other.touchpoints
    emotions += other.emotions
    openPains += other.openPains
    opportunities += other.opportunities
    unowned = (unowned ?? 0) + (other.unowned ?? 0)
    evidence = (evidence ?? .init()) + (other.evidence ?? .init())
  }
}

extension Portfolio {
  /// Adds the maps up by what they have in common, the lowest mean first.
  package func groups(by grouping: PortfolioGrouping) -> [PortfolioGroup] {
    var groups: [String?: PortfolioGroup] = [:]
    func add(_ map: PortfolioMap, as name: String?) {
      var group = groups[name] ?? PortfolioGroup(name: name, maps: 0, unowned: 0, evidence: .init())
      group.maps = (group.maps ?? 0) + 1
      group.touchpoints += map.touchpoints
      group.emotions += map.points
      group.openPains += map.openPains
      group.opportunities += map.opportunities.count
      group.unowned = (group.unowned ?? 0) + map.unowned
      group.evidence = (group.evidence ?? .init()) + map.evidence
      groups[name] = group
    }
    switch grouping {
    case .persona: for map in maps { add(map, as: map.persona.map(writings.persona)) }
    case .framework: for map in maps { add(map, as: map.framework.isEmpty ? nil : map.framework) }
    case .file: for map in maps { add(map, as: map.file) }
    case .team:
      for (name, sum) in owners {
        groups[name] = PortfolioGroup(
          name: name, touchpoints: sum.touchpoints, emotions: sum.emotions,
          openPains: sum.openPains, opportunities: sum.opportunities)
      }
    }
    return groups.values.sorted { left, right in
      let (first, second) = (left.emotions.mean ?? 3, right.emotions.mean ?? 3)
      if first != second { return first < second }
      return Self.isBefore(left.name ?? "", right.name ?? "")
    }
  }
}
