/// The groups that the pains of an earlier report have by what a later one counts as the same.
///
/// What settings count as the same, and no longer do, puts pains into other groups, though nobody
/// touched a map. So a pain goes by the group in which its words stand in the later report; one whose
/// words are not there any more by its own key, or with those that it stood with.
struct RegroupedPains {
  /// The group of some words.
  private enum Found {
    case group(TextKey)
    /// The settings of several repositories put the words into different groups.
    case several
  }

  private let new: PortfolioReport
  private var exact: [String: Found] = [:]
  private var near: [TextKey: Found] = [:]
  private var known: Set<TextKey> = []

  init(_ new: PortfolioReport) {
    self.new = new
    var seen: [TextPool.Index: TextKey] = [:]
    for map in new.portfolio.maps {
      for pain in map.pains {
        if seen.updateValue(pain.key, forKey: pain.text) == pain.key { continue }
        known.insert(pain.key)
        guard let text = new.portfolio.texts[pain.text] else { continue }
        Self.add(pain.key, &exact[text])
        Self.add(pain.key, &near[TextKey(text)])
      }
    }
  }

  private static func add(_ key: TextKey, _ found: inout Found?) {
    switch found {
    case .group(key)?: break
    case .group?, .several?: found = .several
    case nil: found = .group(key)
    }
  }

  /// The earlier report with its pains in the groups of the later one.
  ///
  /// - Parameters:
  ///   - old: The earlier report.
  ///   - maps: Which maps of the two are the same ones.
  /// - Returns: The earlier report itself where nothing is grouped otherwise.
  func regrouped(_ old: PortfolioReport, _ maps: MapPairs) -> PortfolioReport {
    var keys: [TextPool.Index: Found] = [:]
    for map in old.portfolio.maps {
      for pain in map.pains where keys[pain.text] == nil {
        guard let text = old.portfolio.texts[pain.text] else { continue }
        keys[pain.text] = exact[text] ?? near[TextKey(text)]
      }
    }
    let keysOfGroups = groups(old, keys)
    var indices = [Int?](repeating: nil, count: old.portfolio.maps.count)
    for (index, match) in maps.before.enumerated() {
      if let match { indices[match] = index }
    }
    var portfolio = old.portfolio
    var isOther = false
    for map in portfolio.maps.indices {
      for index in portfolio.maps[map].pains.indices {
        let pain = portfolio.maps[map].pains[index]
        var key = keysOfGroups[pain.key]
        switch keys[pain.text] {
        case .group(let found)?: key = found
        case .several?:
          key = indices[map].flatMap { self.key(of: portfolio.texts[pain.text], inMapAt: $0) }
        case nil: break
        }
        // The same map calls it by the same id, whatever it says now.
        if let now = indices[map],
          let same = self.key(ofPainAt: pain.place, in: old.portfolio, map, now)
        {
          key = same
        }
        guard let key, key != pain.key else { continue }
        portfolio.maps[map].pains[index].key = key
        isOther = true
      }
    }
    return isOther ? PortfolioReport(regrouped: portfolio, old.opportunities) : old
  }

  /// The key of the pain of the later report to which a map gives the id that it gave to one before.
  private func key(
    ofPainAt place: PortfolioPlace, in old: Portfolio, _ map: Int, _ now: Int
  ) -> TextKey? {
    let ids = new.portfolio.maps[now].painIDs
    guard !ids.isEmpty,
      let before = old.maps[map].painIDs.first(where: { $0.place == place }),
      let id = old.texts[before.text],
      let after = ids.first(where: { new.portfolio.texts[$0.text] == id })
    else { return nil }
    return new.portfolio.maps[now].pains.first { $0.place == after.place }?.key
  }

  /// The key of a text in one map of the later report.
  private func key(of text: String?, inMapAt index: Int) -> TextKey? {
    new.portfolio.maps[index].pains.first { new.portfolio.texts[$0.text] == text }?.key
  }

  /// The keys of groups that are no groups any more: a text that is gone stays with those that it
  /// stood with.
  private func groups(
    _ old: PortfolioReport, _ keys: [TextPool.Index: Found]
  ) -> [TextKey: TextKey] {
    func key(_ member: PainGroups.Member) -> TextKey? {
      guard case .group(let key)? = keys[old.placed(member).text] else { return nil }
      return key
    }
    var keysOfGroups: [TextKey: TextKey] = [:]
    for index in old.pains.indicesOfAll {
      let group = old.pains.group(index)
      if known.contains(group.key) { continue }
      let others = old.pains.members(of: group).lazy.compactMap(key)
      if let key = key(old.pains.worst(of: group)) ?? others.first {
        keysOfGroups[group.key] = key
      }
    }
    return keysOfGroups
  }
}
