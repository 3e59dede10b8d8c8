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
      for (index, pain) in map.pains.enumerated() {
        let number = map.text(ofPain: index)
        if seen.updateValue(pain.key, forKey: number) == pain.key { continue }
        known.insert(pain.key)
        guard let text = new.portfolio.texts[number] else { continue }
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
      for number in map.painTexts where keys[number] == nil {
        guard let text = old.portfolio.texts[number] else { continue }
        keys[number] = exact[text] ?? near[TextKey(text)]
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
      let before = old.portfolio.maps[map].painIDs
      let ids = before.isEmpty ? [:] : indices[map].map(keysOfIDs) ?? [:]
      for index in portfolio.maps[map].pains.indices {
        let pain = portfolio.maps[map].pains[index]
        let number = portfolio.maps[map].text(ofPain: index)
        var key = keysOfGroups[pain.key]
        switch keys[number] {
        case .group(let found)?: key = found
        case .several?:
          key = indices[map].flatMap { self.key(of: portfolio.texts[number], inMapAt: $0) }
        case nil: break
        }
        // The same map calls it by the same id, whatever it says now.
        let id = ids.isEmpty ? .none : before.text(at: portfolio.maps[map].place(ofPain: index))
        if let name = portfolio.texts[id], let same = ids[name] { key = same }
        guard let key, key != pain.key else { continue }
        portfolio.maps[map].pains[index].key = key
        isOther = true
      }
    }
    return isOther ? PortfolioReport(regrouped: portfolio, old.opportunities) : old
  }

  /// The keys of the pains of a map of the later report, by the ids that it gives them.
  private func keysOfIDs(ofMap now: Int) -> [String: TextKey] {
    let map = new.portfolio.maps[now]
    var keys: [String: TextKey] = [:]
    var index = 0
    // Both lists are in the order of the places.
    for id in map.painIDs {
      while index < map.pains.count, map.place(ofPain: index) < id.place { index += 1 }
      guard index < map.pains.count, map.place(ofPain: index) == id.place,
        let text = new.portfolio.texts[id.text], keys[text] == nil
      else { continue }
      keys[text] = map.pains[index].key
    }
    return keys
  }

  /// The key of a text in one map of the later report.
  private func key(of text: String?, inMapAt index: Int) -> TextKey? {
    let map = new.portfolio.maps[index]
    return map.painTexts.firstIndex { new.portfolio.texts[$0] == text }.map { map.pains[$0].key }
  }

  /// The keys of groups that are no groups any more: a text that is gone stays with those that it
  /// stood with.
  private func groups(
    _ old: PortfolioReport, _ keys: [TextPool.Index: Found]
  ) -> [TextKey: TextKey] {
    func key(_ member: PainGroups.Member) -> TextKey? {
      guard case .group(let key)? = keys[old.text(of: member)] else { return nil }
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
