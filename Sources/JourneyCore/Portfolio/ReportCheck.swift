/// Whether what a report says in sum is what its parts say: a report that was changed by hand, or cut,
/// would be joined and compared with numbers of which some count what others do not.
///
/// Only a report that tells its sums is checked: those that are kept since earlier have them all.
struct ReportCheck {
  private let root: PortfolioObject
  /// Whether it is checked how many opportunities nobody owns.
  private let isUnownedChecked: Bool

  /// Prepares the check of a report by its object, without the long lists or with them.
  init(_ root: PortfolioObject, isUnownedChecked: Bool = true) {
    self.root = root
    self.isUnownedChecked = isUnownedChecked
  }

  /// Checks the maps once all that stands in them was read.
  ///
  /// - Throws: `unequal` with what does not hold what the rest says.
  func check(_ portfolio: Portfolio) throws(PortfolioReadingError) {
    let sums = PartSums(portfolio)
    try check("mapCount", portfolio.maps.count)
    try check("touchpointCount", sums.touchpoints)
    try check("momentsOfTruth", sums.moments)
    try check("momentsBelow", portfolio.moments.elements.count)
    try check("handoverCount", portfolio.handovers.elements.count)
    try check("metricCount", portfolio.metrics.elements.count)
    try check("unanswered", sums.openPains)
    if isUnownedChecked { try check("unowned", sums.unowned) }
    try check("stale", sums.stale)
    guard root.has("unanswered") else { return }
    try checkMaps(portfolio)
    guard root.has("touchpointCount") else { return }
    try root.check("evidenceShare", sums.evidence.backedShare, in: "evidenceShare", isOfRoot: true)
    try root.check("meanEmotion", sums.points.mean, in: "meanEmotion", isOfRoot: true)
    try checkChannels(portfolio, sums)
    try checkPhases(portfolio, sums)
    try checkStages(portfolio, sums)
    try checkOwners(portfolio, sums)
    try checkGroups(portfolio)
  }

  private func check(_ key: String, _ number: Int) throws(PortfolioReadingError) {
    guard root.has(key) else { return }
    try Self.check(try root.count(key), number, key)
  }

  private static func check(
    _ told: Int, _ due: Int, _ list: String, _ key: String? = nil, of name: String? = nil
  ) throws(PortfolioReadingError) {
    if told == due { return }
    throw .unequal(
      ReportMismatch(list: list, key: key, name: name, told: "\(told)", due: .equal("\(due)")))
  }

  private static func check(
    _ told: Int, atMost due: Int, _ list: String, _ key: String, of name: String? = nil
  ) throws(PortfolioReadingError) {
    if told <= due { return }
    throw .unequal(
      ReportMismatch(list: list, key: key, name: name, told: "\(told)", due: .atMost("\(due)")))
  }

  /// Checks how many emotions are told, their sum, and the lowest where it is known.
  private static func check(
    _ told: EmotionSum, _ due: EmotionSum, _ list: String, of name: String, hasLowest: Bool = true
  ) throws(PortfolioReadingError) {
    try check(told.count, due.count, list, "emotions", of: name)
    try check(units: told.units, due.units, list, "sum", of: name)
    guard hasLowest, let low = told.lowestUnits, let lowest = due.lowestUnits else { return }
    try check(units: low, lowest, list, "lowest", of: name)
  }

  private static func check(
    units told: Int, _ due: Int, _ list: String, _ key: String, of name: String
  ) throws(PortfolioReadingError) {
    if told == due { return }
    func text(_ units: Int) -> String { FixedDecimal.text(units, digits: 9) }
    throw .unequal(
      ReportMismatch(list: list, key: key, name: name, told: text(told), due: .equal(text(due))))
  }

  // MARK: Maps

  private func checkMaps(_ portfolio: Portfolio) throws(PortfolioReadingError) {
    var unmarked = 0
    for map in portfolio.maps {
      let open = map.pains.count { $0.isOpen }
      try Self.check(map.openPains, open, "maps", "openPains", of: map.file)
      if map.fingerprint == 0 { unmarked += 1 }
      // Where no stage stands there twice, its points are those of the curve.
      let felt = map.stages.compactMap(\.emotion)
      if let lowest = felt.min(), felt.count == map.points.count,
        let told = map.points.lowestUnits
      {
        try Self.check(units: told, lowest, "maps", "lowest", of: map.file)
      }
      guard let today = portfolio.today, map.isStale != map.isReviewDue(on: today) else { continue }
      throw .unequal(
        ReportMismatch(
          list: "maps", key: "stale", name: map.file, told: "\(map.isStale)",
          due: .equal("\(!map.isStale)")))
    }
    var low: [PathBytes: Int] = [:]
    for moment in portfolio.moments.elements { low[PathBytes(path: moment.file), default: 0] += 1 }
    for map in portfolio.maps {
      let known = (low[PathBytes(path: map.file)] ?? 0) + (map.highMoments?.count ?? 0)
      try Self.check(known, atMost: map.momentCount, "moments", "file", of: map.file)
    }
    // The product writes all fingerprints; maps that are made up in memory have none.
    guard unmarked == 0 || unmarked == portfolio.maps.count else { throw .damaged("maps") }
  }

  // MARK: Sums

  private func checkChannels(
    _ portfolio: Portfolio, _ sums: PartSums
  ) throws(PortfolioReadingError) {
    var (touchpoints, pains) = (0, 0)
    for (name, sum) in portfolio.channels {
      touchpoints += sum.touchpoints
      pains += sum.pains
      try Self.check(
        sum.emotions.count, atMost: sum.touchpoints, "channels", "emotions", of: name.words)
      guard let channels = sums.channels else { continue }
      try Self.check(
        sum.emotions, channels[name] ?? EmotionSum(), "channels", of: name.words,
        hasLowest: false)
    }
    for name in sums.channels?.keys.sorted(by: ChannelName.isBefore) ?? []
    where portfolio.channels[name] == nil {
      try Self.check(EmotionSum(), sums.channels?[name] ?? EmotionSum(), "channels", of: name.words)
    }
    try Self.check(touchpoints, sums.touchpoints, "channels", "touchpoints")
    // An owner may have a pain at the touchpoint of somebody else, which does not count then.
    guard portfolio.narrowing.owners.isEmpty else {
      return try Self.check(pains, atMost: sums.touchpointPains, "channels", "pains")
    }
    try Self.check(pains, sums.touchpointPains, "channels", "pains")
  }

  private func checkPhases(
    _ portfolio: Portfolio, _ sums: PartSums
  ) throws(PortfolioReadingError) {
    for phase in Phase.allCases {
      let (told, due) = (portfolio.phases[phase.order], sums.phases[phase.order])
      try Self.check(told.maps, due.maps, "phases", "maps", of: phase.rawValue)
      try Self.check(told.emotions, due.emotions, "phases", of: phase.rawValue)
      try Self.check(told.pains, atMost: sums.pains, "phases", "pains", of: phase.rawValue)
      try Self.check(told.openPains, atMost: told.pains, "phases", "openPains", of: phase.rawValue)
      try Self.check(
        told.openPains, atMost: sums.openPains, "phases", "openPains", of: phase.rawValue)
    }
  }

  private func checkStages(
    _ portfolio: Portfolio, _ sums: PartSums
  ) throws(PortfolioReadingError) {
    var all = StretchSum()
    let names = Set(portfolio.stages.keys).union(sums.stages.keys)
    for name in names.sorted(by: StageName.isBefore) {
      let (told, due) = (
        portfolio.stages[name] ?? StretchSum(), sums.stages[name] ?? StretchSum()
      )
      try Self.check(told.maps, due.maps, "stages", "maps", of: name.stage)
      try Self.check(told.emotions, due.emotions, "stages", of: name.stage)
      try Self.check(told.openPains, atMost: told.pains, "stages", "openPains", of: name.stage)
      all += told
    }
    try Self.check(all.touchpoints, atMost: sums.touchpoints, "stages", "touchpoints")
    try Self.check(all.pains, sums.stagePains, "stages", "pains")
    try Self.check(all.openPains, sums.openStagePains, "stages", "openPains")
  }

  /// By their names as people read them: parts that were joined write one in several ways.
  private func checkOwners(
    _ portfolio: Portfolio, _ sums: PartSums
  ) throws(PortfolioReadingError) {
    var owners: [String: (name: String, sum: OwnerSum)] = [:]
    for (name, sum) in portfolio.ownersByName {
      owners[WrittenName.key(name), default: (name, OwnerSum())].sum += sum
    }
    var touchpoints = 0
    for key in Set(owners.keys).union(sums.owners.keys).sorted(by: Portfolio.isBefore) {
      let (name, told) = owners[key] ?? (key, OwnerSum())
      let due = sums.owners[key] ?? OwnerSum()
      try Self.check(told.pains, due.pains, "owners", "pains", of: name)
      try Self.check(told.openPains, due.openPains, "owners", "openPains", of: name)
      try Self.check(told.opportunities, due.opportunities, "owners", "opportunities", of: name)
      try Self.check(told.done, due.done, "owners", "done", of: name)
      try Self.check(
        told.emotions.count, atMost: told.touchpoints, "owners", "emotions", of: name)
      touchpoints += told.touchpoints
    }
    try Self.check(touchpoints, atMost: sums.touchpoints, "owners", "touchpoints")
  }

  /// Checks what `--by` adds up, but for teams, which are owners.
  private func checkGroups(_ portfolio: Portfolio) throws(PortfolioReadingError) {
    guard let grouping = root.text("by").flatMap({ PortfolioGrouping(rawValue: $0) }),
      grouping != .team
    else { return }
    func key(_ name: String?) -> String? {
      grouping == .persona ? name.map(WrittenName.key) : name
    }
    var due: [String?: PortfolioGroup] = [:]
    for group in portfolio.groups(by: grouping) {
      guard var known = due[key(group.name)] else {
        due[key(group.name)] = group
        continue
      }
      known.add(group)
      due[key(group.name)] = known
    }
    let objects = try root.objects("groups")
    try Self.check(objects.count, due.count, "groups")
    for object in objects {
      let name = object.text("name")
      guard let group = due[key(name)] else { throw object.damaged }
      try Self.check(try object.count("maps"), group.maps ?? 0, "groups", "maps", of: name)
      try Self.check(
        try object.count("touchpoints"), group.touchpoints, "groups", "touchpoints", of: name)
      try Self.check(
        try object.count("openPains"), group.openPains, "groups", "openPains", of: name)
      try Self.check(
        try object.count("opportunities"), group.opportunities, "groups", "opportunities", of: name)
      if isUnownedChecked {
        try Self.check(
          try object.count("unowned"), group.unowned ?? 0, "groups", "unowned", of: name)
      }
      try object.check("meanEmotion", group.emotions.mean, in: "groups", of: name)
      try object.check("lowest", group.emotions.lowest, in: "groups", of: name)
      try object.check("evidenceShare", group.evidence?.backedShare, in: "groups", of: name)
    }
  }
}

extension PortfolioObject {
  /// Checks a number that follows from others, as the product writes it.
  ///
  /// - Parameters:
  ///   - key: The key of the number.
  ///   - due: What it should be; nothing where it should not be there.
  ///   - list: The key of the report under which it stands.
  ///   - name: What it is said of.
  ///   - isOfRoot: Whether it stands in the report itself.
  /// - Throws: `unequal` where it is another one.
  func check(
    _ key: String, _ due: Double?, in list: String, of name: String? = nil, isOfRoot: Bool = false
  ) throws(PortfolioReadingError) {
    // Numbers are written so that they are read as they were.
    if number(key) == due { return }
    let text = due.map { WrittenNumber($0).literal.string }
    throw .unequal(
      ReportMismatch(
        list: list, key: isOfRoot ? nil : key, name: name, told: literal(key) ?? "—",
        due: .equal(text ?? "—")))
  }
}

extension ChannelName {
  /// The channel with its mode, as a message names it.
  fileprivate var words: String {
    [channel.isEmpty ? "—" : channel, mode?.rawValue].compactMap { $0 }.joined(separator: ", ")
  }
}
