/// Reads the parts of a report over many maps.
///
/// Long lists are read object by object: `maps` before what refers to them.
struct PortfolioReader {
  /// The keys of the lists that grow with the maps.
  static let longLists: Set<String> = [
    "maps", "pains", "opportunities", "moments", "handovers", "metrics",
  ]

  private var portfolio = Portfolio()
  private var indices = ValuesByPath<Int>()
  /// How many opportunities without an owner the maps say to have, by their indices.
  private var toldUnowned: [(map: Int, count: Int)] = []
  /// The names that maps have in common.
  private var names = SharedNames()
  /// What metrics have in common.
  private var titles = MetricTitles()
  /// The files of the maps that have metrics, by the indices of the maps.
  private var metricFiles: [Int: MapFile] = [:]
  /// What stands behind the pains of each map, by its index.
  private var opportunities: [Int: ReadOpportunities] = [:]
  /// The moments and handovers of each map, by its index.
  private var moments: [Int: [(key: TextKey, owners: [String])]] = [:]
  private var handovers: [Int: [(key: TextKey, owners: [String])]] = [:]

  /// Reads a whole report.
  static func read(_ root: PortfolioObject) throws(PortfolioReadingError) -> Portfolio {
    var reader = PortfolioReader()
    try reader.readHead(root)
    for list in ["maps", "pains", "opportunities"] {
      for object in try root.objects(list) { try reader.add(object, to: list) }
    }
    try reader.readSums(root)
    for list in ["moments", "handovers", "metrics"] {
      for object in try root.objects(list) { try reader.add(object, to: list) }
    }
    return try reader.complete(root)
  }

  /// Reads an object of a long list.
  mutating func add(_ object: PortfolioObject, to list: String) throws(PortfolioReadingError) {
    switch list {
    case "maps": try readMap(object)
    case "pains": try readPains(object)
    case "opportunities": try readOpportunity(object)
    case "moments": try readMoment(object)
    case "handovers": try readHandover(object)
    case "metrics": try readMetric(object)
    default: throw .damaged(list)
    }
  }

  /// Reads what is no long list, once these are read.
  mutating func finish(_ root: PortfolioObject) throws(PortfolioReadingError) -> Portfolio {
    try readHead(root)
    try readSums(root)
    return try complete(root)
  }

  private mutating func readHead(_ root: PortfolioObject) throws(PortfolioReadingError) {
    portfolio.unread = try root.texts("unread")
    portfolio.knownChannels = Set(try root.texts("knownChannels"))
    portfolio.momentCount = try root.count("momentsOfTruth")
    portfolio.exitCode = try root.count("exitCode")
    // Codes of files that are wrong, as programs end with them.
    guard portfolio.exitCode == 0 || 65...78 ~= portfolio.exitCode else {
      throw .damaged("exitCode")
    }
    try readNarrowing(root)
    try readOwnNames(root)
  }

  /// Brings what was read into order; the portfolio is empty afterwards here.
  private mutating func complete(
    _ root: PortfolioObject
  ) throws(PortfolioReadingError) -> Portfolio {
    var portfolio = Portfolio()
    swap(&portfolio, &self.portfolio)
    for index in portfolio.maps.indices {
      let read = opportunities.removeValue(forKey: index) ?? ReadOpportunities()
      guard portfolio.maps[index].take(read) else { throw .damaged("opportunities") }
      portfolio.maps[index].compact(&names)
      let traits = portfolio.maps[index].traits
      let moments = moments[index] ?? []
      let handovers = handovers[index] ?? []
      portfolio.momentMaps.add(
        ofOneMap: moments.map(\.key), owners: moments.map(\.owners), traits)
      portfolio.handoverMaps.add(
        ofOneMap: handovers.map(\.key), owners: handovers.map(\.owners), traits)
    }
    // Reports of earlier versions count what is done, too.
    var isUnownedChecked = true
    for (index, told) in toldUnowned where portfolio.maps[index].unowned != told {
      if portfolio.maps[index].opportunities.count(where: { $0.owner == .none }) == told {
        isUnownedChecked = false
        continue
      }
      throw .unequal(
        ReportMismatch(
          list: "maps", key: "unowned", name: portfolio.maps[index].file, told: "\(told)",
          due: .equal("\(portfolio.maps[index].unowned)")))
    }
    try ReportCheck(root, isUnownedChecked: isUnownedChecked).check(portfolio)
    return portfolio
  }

  /// What of the maps counts; everything in reports before that was told.
  private mutating func readNarrowing(
    _ root: PortfolioObject
  ) throws(PortfolioReadingError) {
    portfolio.today = try root.date("today")
    guard let object = root.object("narrowing") else { return }
    portfolio.narrowing.personas = try object.texts("persona")
    portfolio.narrowing.frameworks = try object.texts("framework")
    portfolio.narrowing.owners = try object.texts("owner")
    portfolio.narrowing.channels = try object.texts("channel")
    portfolio.narrowing.since = try object.date("since")
    for word in try object.texts("state") {
      guard let state = JourneyMap.State(rawValue: word) else { throw object.damaged }
      portfolio.narrowing.states.append(state)
    }
  }

  /// What repositories call their own; reports before there was such a thing hold none.
  private mutating func readOwnNames(
    _ root: PortfolioObject
  ) throws(PortfolioReadingError) {
    func name(_ object: PortfolioObject) throws(PortfolioReadingError) -> OwnNames.Name {
      guard let name = object.object("name") else { throw object.damaged }
      return OwnNames.Name(vi: try name.required("vi"), en: try name.required("en"))
    }
    for object in try root.objectsIfAny("ownChannels") {
      portfolio.ownNames.add(try name(object), ofChannel: try object.required("channel"))
    }
    for object in try root.objectsIfAny("ownFrameworks") {
      var stages: [(id: String, name: OwnNames.Name)] = []
      for stage in try object.objects("stages") {
        stages.append((id: try stage.required("stage"), name: try name(stage)))
      }
      portfolio.ownNames.add(
        OwnNames.FrameworkNames(name: try name(object), stages: stages),
        ofFramework: try object.required("framework"))
      if object.flag("divided") { portfolio.ownNames.divide(try object.required("framework")) }
    }
  }

  // MARK: Maps and what stands in them

  private mutating func readMap(_ object: PortfolioObject) throws(PortfolioReadingError) {
    var map = PortfolioMap(
      file: try object.required("file"), fingerprint: 0, title: try object.textIfAny("title") ?? "",
      persona: try object.textIfAny("persona"), framework: try object.textIfAny("framework") ?? "")
    let isKnown = indices[map.file] != nil
    indices[map.file] = portfolio.maps.count
    guard !isKnown else {
      throw object.damaged
    }
    if let state = object.text("state") {
      guard let state = JourneyMap.State(rawValue: state) else { throw object.damaged }
      map.state = state
    }
    if object.text("fingerprint") != nil {
      map.fingerprint = try object.textKey("fingerprint").number
    }
    if object.has("likeness") { map.likeness = try object.textKey("likeness").number }
    map.language = try object.textIfAny("language")
    map.date = try object.date("date")
    map.reviewBy = try object.date("reviewBy")
    map.owner = try object.textIfAny("owner")
    map.owners = try object.texts("owners").map { portfolio.texts.index(of: $0) }
    map.isStale = object.flag("stale")
    map.errors = try object.count("errors")
    map.lowestStage = try object.textIfAny("lowestStage")
    map.touchpoints = try object.count("touchpoints")
    map.momentCount = try object.count("momentsOfTruth")
    map.openPains = try object.count("openPains")
    map.claims = try object.count("claims")
    map.unreviewed = try object.count("unreviewed")
    map.takes = try object.time("takes")
    map.waits = try object.time("waits")
    if let evidence = object.object("evidence") {
      map.evidence = EvidenceShare(
        count: try evidence.count("count"), backed: try evidence.count("backed"))
    }
    if let curve = object.object("curve") {
      map.points.count = try curve.count("points")
      map.points.units = try curve.parts("sum", 9) ?? 0
      map.points.lowestUnits = try object.emotion("lowest")
    }
    for object in try object.objects("phases") {
      guard let phase = object.text("phase").flatMap({ Phase(rawValue: $0) }) else {
        throw object.damaged
      }
      map.toldPhases.insert(phase)
      map.phases[phase.order] = try object.emotion("emotion")
    }
    var stages: [PortfolioMap.StagePoint] = []
    for object in try object.objects("stages") {
      stages.append(
        PortfolioMap.StagePoint(
          stage: try object.required("stage"), emotion: try object.emotion("emotion")))
    }
    map.stages = stages
    try readTold(object, &map)
    if object.has("evidence") {
      try object.check("evidenceShare", map.evidence.backedShare, in: "maps", of: map.file)
    }
    if object.has("curve") {
      try object.check("meanEmotion", map.points.mean, in: "maps", of: map.file)
    }
    if object.has("unowned") {
      toldUnowned.append((portfolio.maps.count, try object.count("unowned")))
    }
    portfolio.maps.append(map)
  }

  /// How much a map tells, and what is felt in its channels; earlier reports do not know it.
  private mutating func readTold(
    _ object: PortfolioObject, _ map: inout PortfolioMap
  ) throws(PortfolioReadingError) {
    if object.has("moments") {
      var points: [MomentPoint] = []
      for object in try object.objects("moments") {
        guard let emotion = try object.emotion("emotion"), emotion >= 0,
          try object.required("file") == map.file
        else { throw object.damaged }
        points.append(
          MomentPoint(
            try object.place("pointer"),
            portfolio.texts.index(of: try object.required("text")), emotion: emotion))
      }
      map.highMoments = points
    }
    guard let told = object.object("told") else { return }
    map.told = ToldCounts()
    map.told?.emotions = try told.count("emotions")
    map.told?.waits = try told.count("waits")
    if told.has("owners") { map.told?.owners = try told.count("owners") }
    if told.has("modes") { map.told?.modes = try told.count("modes") }
    for object in try object.objectsIfAny("channels") {
      let count = try object.count("emotions")
      guard let sum = try object.parts("sum", 9) else { throw object.damaged }
      map.channels.append(
        ChannelPoint(
          portfolio.texts.index(of: object.text("channel") ?? ""), try mode(object), count: count,
          units: sum))
    }
  }

  private func map(of object: PortfolioObject) throws(PortfolioReadingError) -> Int {
    guard let index = indices[try object.required("file")] else { throw object.damaged }
    return index
  }

  private mutating func readPains(_ group: PortfolioObject) throws(PortfolioReadingError) {
    let key = try group.textKey("key")
    let text = try group.required("text")
    let places = try group.objects("places")
    var sum = PlaceSum()
    for object in places {
      guard let score = try object.parts("score", 6), PortfolioPain.scores.contains(score) else {
        throw object.damaged
      }
      let index = try map(of: object)
      var pain = PortfolioPain(
        key: key, score: Int32(score), severity: try object.severity("severity"),
        isAnswered: object.flag("answered"), isAccepted: object.flag("accepted"),
        isLinked: object.flag("linked"))
      let place = try object.place("pointer")
      pain.owner = portfolio.index(ofText: object.text("owner"))
      sum.add(pain, at: place, ofMap: index)
      portfolio.maps[index].pains.append(pain)
      portfolio.maps[index].places.append(place)
      let text = portfolio.texts.index(of: object.text("text") ?? text)
      portfolio.maps[index].texts.append(text)
      if let id = object.text("id") {
        portfolio.maps[index].painIDs.append(
          PlaceName(place: place, text: portfolio.texts.index(of: id)))
      }
    }
    try sum.check(group, text)
  }

  private mutating func readOpportunity(
    _ object: PortfolioObject
  ) throws(PortfolioReadingError) {
    var status: Opportunity.Status?
    if let word = object.text("status") {
      guard let known = Opportunity.Status(rawValue: word) else { throw object.damaged }
      status = known
    }
    var answers: [TextKey] = []
    for word in try object.texts("answers").prefix(PortfolioOpportunity.mostAnswers) {
      guard let key = TextKey(text: word) else { throw object.damaged }
      answers.append(key)
    }
    let index = try map(of: object)
    var opportunity = PortfolioOpportunity(
      key: try object.textKey("key"), impact: object.number("impact"),
      effort: object.number("effort"), status: status,
      isMomentOfTruth: object.flag("momentOfTruth"),
      isLinked: object.flag("linked"), severity: try object.severity("severity"))
    let text = try object.required("text")
    if object.has("score") {
      let points = opportunity.score(sharedBy: try object.count("sharedBy"))
      try object.check("score", points, in: "opportunities", of: text)
    }
    opportunity.owner = portfolio.index(ofText: object.text("owner"))
    opportunities[index, default: ReadOpportunities()].add(
      opportunity, at: try object.place("pointer"), portfolio.texts.index(of: text),
      answering: answers)
  }

  // MARK: Sums

  private mutating func readSums(_ root: PortfolioObject) throws(PortfolioReadingError) {
    for object in try root.objects("channels") {
      let name = ChannelName(channel: object.text("channel") ?? "", mode: try mode(object))
      portfolio.channels[name] = ChannelSum(
        touchpoints: try object.count("touchpoints"), emotions: try emotions(object),
        pains: try object.count("pains"), lowestPlace: try lowestPlace(object))
    }
    for object in try root.objects("phases") {
      guard let phase = object.text("phase").flatMap({ Phase(rawValue: $0) }) else {
        throw object.damaged
      }
      portfolio.phases[phase.order] = try stretch(object)
    }
    for object in try root.objects("stages") {
      let name = StageName(
        framework: object.text("framework") ?? "", stage: try object.required("stage"))
      portfolio.stages[name] = try stretch(object)
    }
    for object in try root.objects("owners") {
      portfolio.ownersByName[try object.required("owner")] = OwnerSum(
        touchpoints: try object.count("touchpoints"), emotions: try emotions(object),
        pains: try object.count("pains"), openPains: try object.count("openPains"),
        opportunities: try object.count("opportunities"), done: try object.count("done"),
        lowestPlace: try lowestPlace(object))
    }
  }

  private func mode(_ object: PortfolioObject) throws(PortfolioReadingError) -> ChannelMode? {
    guard let word = object.text("mode") else { return nil }
    guard let mode = ChannelMode(rawValue: word) else { throw object.damaged }
    return mode
  }

  private func emotions(_ object: PortfolioObject) throws(PortfolioReadingError) -> EmotionSum {
    var emotions = EmotionSum()
    emotions.count = try object.count("emotions")
    guard emotions.count > 0 else { return emotions }
    guard let sum = try object.parts("sum", 9), let lowest = try object.emotion("lowest") else {
      throw object.damaged
    }
    emotions.units = sum
    emotions.lowestUnits = lowest
    if object.has("meanEmotion") {
      let names = ["channel", "phase", "stage", "owner"].lazy.compactMap { object.text($0) }
      try object.check("meanEmotion", emotions.mean, in: object.list, of: names.first ?? "—")
    }
    return emotions
  }

  private func stretch(_ object: PortfolioObject) throws(PortfolioReadingError) -> StretchSum {
    StretchSum(
      emotions: try emotions(object), maps: try object.count("maps"),
      touchpoints: try object.count("touchpoints"), pains: try object.count("pains"),
      openPains: try object.count("openPains"), lowestPlace: try lowestPlace(object))
  }

  private func lowestPlace(
    _ object: PortfolioObject
  ) throws(PortfolioReadingError) -> LowestPlace? {
    guard let file = object.text("file") else { return nil }
    return LowestPlace(try object.emotion("lowest"), file, try object.place("pointer"))
  }

  // MARK: Lists

  /// The file of a thing, which is held once for all of its map.
  private func file(of object: PortfolioObject) throws(PortfolioReadingError) -> String {
    let file = try object.required("file")
    return indices[file].map { portfolio.maps[$0].file } ?? file
  }

  /// A name that many maps have in common.
  private mutating func shared(_ name: String) -> String { names.shared(name) }

  private mutating func readMoment(_ object: PortfolioObject) throws(PortfolioReadingError) {
    // Those above the middle stand with their maps.
    guard let emotion = try object.emotion("emotion"), emotion <= 0 else { throw object.damaged }
    let moment = PortfolioMoment(
      file: try file(of: object), place: try object.place("pointer"),
      name: shared(try object.required("text")), emotion: emotion,
      owner: portfolio.index(ofText: object.text("owner")))
    portfolio.moments.add(moment)
    guard let index = indices[moment.file] else { return }
    moments[index, default: []].append(
      (moment.key, portfolio.texts[moment.owner].map { [$0] } ?? []))
  }

  private mutating func readHandover(_ object: PortfolioObject) throws(PortfolioReadingError) {
    // No emotion falls further than from one end of the scale to the other.
    guard let fall = try object.parts("fall", 9), 0...4 * EmotionSum.unit ~= fall else {
      throw object.damaged
    }
    var modes: [ChannelMode] = []
    for word in try object.texts("modes") {
      guard let mode = ChannelMode(rawValue: word) else { throw object.damaged }
      modes.append(mode)
    }
    let names = [try object.required("from"), try object.required("to")]
    let handover = PortfolioHandover(
      file: try file(of: object), place: try object.place("pointer"),
      names: names.map { shared($0) }, owners: try object.texts("owners").map { shared($0) },
      modes: modes, fall: fall, emotion: try object.emotion("emotion"))
    portfolio.handovers.add(handover)
    if let index = indices[handover.file] {
      handovers[index, default: []].append((handover.key, handover.owners))
    }
  }

  /// The file of a metric, held once for all metrics of its map.
  private mutating func metricFile(_ path: String) -> MapFile {
    guard let index = indices[path] else { return MapFile(path) }
    if let known = metricFiles[index] { return known }
    let file = MapFile(portfolio.maps[index].file)
    metricFiles[index] = file
    return file
  }

  private mutating func readMetric(_ object: PortfolioObject) throws(PortfolioReadingError) {
    guard let value = object.number("value"), let target = object.number("target") else {
      throw object.damaged
    }
    var better: Metric.Direction?
    if let word = object.text("better") {
      guard let known = Metric.Direction(rawValue: word) else { throw object.damaged }
      better = known
    }
    var metric = PortfolioMetric(
      file: metricFile(try object.required("file")),
      titles.shared(MetricTitle(try object.required("name"), object.text("unit"))), value: value,
      target: target, place: try object.place("pointer"), better: better)
    // Reports of earlier versions hold the noise of a subtraction.
    if metric.gap.flatMap({ due in object.number("gap").map { abs($0 - due) > 1e-9 } }) ?? true {
      try object.check("gap", metric.gap, in: "metrics", of: metric.name)
    }
    metric.owner = portfolio.index(ofText: object.text("owner"))
    portfolio.add(metric)
  }
}
