/// A report over many maps for programs, of which reports of parts can be joined again.
///
/// Emotions stand on −2…2; of each mean its count and sum stand beside it, so that nothing is lost
/// where parts are joined. Lists are written element by element: they may be longer than memory
/// would like to hold twice.
///
/// A class: whoever writes an element copies a pointer.
package final class PortfolioJSON {
  /// The version of the form; other versions are not read.
  package static let version = 1

  private let report: PortfolioReport
  private let grouping: PortfolioGrouping?
  private let change: PortfolioChange?
  private let portfolio: Portfolio
  private let maps: [PortfolioMap]
  private let texts: TextPool
  /// The paths of the maps as they stand in JSON, one behind the other, and where each ends.
  private let files: (bytes: [UInt8], ends: [UInt32])

  /// Prepares a report for writing.
  ///
  /// - Parameters:
  ///   - report: The report, with all texts.
  ///   - grouping: By what the maps are compared besides.
  ///   - change: What changed since a report that was kept.
  package init(
    _ report: PortfolioReport, by grouping: PortfolioGrouping? = nil,
    change: PortfolioChange? = nil
  ) {
    self.report = report
    portfolio = report.portfolio
    maps = portfolio.maps
    texts = portfolio.texts
    var paths = TextBuffer(capacity: maps.reduce(0) { $0 + $1.file.utf8.count + 2 })
    var ends: [UInt32] = []
    ends.reserveCapacity(maps.count)
    for map in maps {
      JSONText.append(map.file, to: &paths)
      ends.append(UInt32(paths.count))
    }
    files = (paths.finish(), ends)
    self.grouping = grouping
    self.change = change
  }

  /// A number as the report writes it.
  package static func text(of value: Double) -> String { WrittenNumber(value).literal.string }

  /// All bytes, for reports that are short.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    // Nothing else throws.
    try? write { bytes += $0 }
    return bytes
  }

  /// Writes the report piece by piece.
  ///
  /// - Parameter put: Gets the pieces in order.
  /// - Throws: What `put` throws.
  package func write(_ put: @escaping ([UInt8]) throws -> Void) throws {
    var output = JSONStream(put)
    try output.begin()
    try output.add("version", .number(SourceText(String(Self.version))))
    try output.add("kind", .string("report"))
    if let today = portfolio.today {
      try output.add("today", .string(SourceText(today.description)))
    }
    if !portfolio.narrowing.isEmpty {
      try output.add("narrowing", Self.value(of: portfolio.narrowing))
    }
    for number in PortfolioNumber.allCases where number != .maps {
      guard let value = report.value(of: number) else { continue }
      try output.add(number.rawValue, .number(WrittenNumber(value).literal))
    }
    try output.add("mapCount", Self.number(portfolio.maps.count))
    try output.add("touchpointCount", Self.number(portfolio.touchpoints))
    try output.add("momentsOfTruth", Self.number(portfolio.momentCount))
    // By these who reads it knows that its longest lists are whole.
    try output.add("momentsBelow", Self.number(portfolio.moments.elements.count))
    try output.add("handoverCount", Self.number(portfolio.handovers.elements.count))
    try output.add("metricCount", Self.number(portfolio.metrics.elements.count))
    if portfolio.exitCode != 0 { try output.add("exitCode", Self.number(portfolio.exitCode)) }
    try output.add("unread", .array(portfolio.unread.map { .string(SourceText($0)) }))
    try output.add(
      "knownChannels",
      .array(portfolio.knownChannels.sorted(by: Self.isBefore).map { .string(SourceText($0)) }))
    let names = portfolio.ownNames
    if !names.channels.isEmpty {
      let ids = names.channels.keys.sorted(by: Self.isBefore)
      try output.add("ownChannels", ids) { id, object in
        object.add("channel", text: id)
        if let name = names.channels[id] { Self.add(name, to: &object) }
      }
    }
    if !names.frameworks.isEmpty {
      let ids = names.frameworks.keys.sorted(by: Self.isBefore)
      try output.add("ownFrameworks", ids) { id, object in
        object.add("framework", text: id)
        object.add("divided", flag: names.divided.contains(id))
        guard let names = names.frameworks[id] else { return }
        Self.add(names.name, to: &object)
        object.add("stages", names.stages) { stage, inner in
          inner.add("stage", text: stage.id)
          Self.add(stage.name, to: &inner)
        }
      }
    }
    if let change {
      try output.add("against", PortfolioChangeJSON(change).value)
    }
    if let grouping {
      try output.add("by", .string(SourceText(grouping.rawValue)))
      try output.add("groups", portfolio.groups(by: grouping), group)
    }
    try output.add("maps", maps, map)
    try output.add("pains", report.pains.all, pains)
    try output.add("channels", channels, channel)
    try output.add("phases", Phase.allCases.filter { portfolio.phases[$0.order].maps > 0 }, phase)
    try output.add("stages", stages, stage)
    try output.add("moments", portfolio.moments.elements, moment)
    try output.add("handovers", portfolio.handovers.elements, handover)
    try output.add("opportunities", report.opportunities.entries, opportunity)
    try output.add("owners", portfolio.owners.keys.sorted(by: Self.isBefore), owner)
    try output.add("metrics", portfolio.metrics.elements, metric)
    try output.end()
  }

  private static func value(of narrowing: PortfolioNarrowing) -> JSONValue {
    var object = JSONMembers()
    func add(_ key: String, _ words: [String]) {
      if !words.isEmpty { object.add(key, texts: words) }
    }
    add("persona", narrowing.personas)
    add("framework", narrowing.frameworks)
    add("state", narrowing.states.map(\.rawValue))
    add("owner", narrowing.owners)
    add("channel", narrowing.channels)
    object.add("since", text: narrowing.since?.description)
    return object.object
  }

  private static func add(_ name: OwnNames.Name, to object: inout JSONLine) {
    object.add("name") { inner in
      inner.add("vi", text: name.vi)
      inner.add("en", text: name.en)
    }
  }

  private static func isBefore(_ left: String, _ right: String) -> Bool {
    Portfolio.isBefore(left, right)
  }

  private static func number(_ value: Int) -> JSONValue { .number(SourceText(String(value))) }

  // MARK: Maps

  private func map(_ map: PortfolioMap, _ object: inout JSONLine) {
    object.add("file", text: map.file)
    // The pointer of RFC 6901 to the whole file, so that all items have both.
    object.add("pointer", text: "")
    if !map.title.isEmpty { object.add("title", text: map.title) }
    object.add("persona", text: map.persona)
    if !map.framework.isEmpty { object.add("framework", text: map.framework) }
    object.add("state", text: map.state?.rawValue)
    object.add("lowest", number: map.points.lowest)
    object.add("lowestStage", text: map.lowestStage)
    object.add("meanEmotion", number: map.points.mean)
    object.add("evidenceShare", number: map.evidenceShare)
    object.add("openPains", number: Double(map.openPains))
    object.add("unowned", number: Double(map.unowned))
    object.add("touchpoints", number: Double(map.touchpoints))
    object.add("momentsOfTruth", number: Double(map.momentCount))
    object.add("language", text: map.language)
    object.add("date", text: map.date?.description)
    object.add("reviewBy", text: map.reviewBy?.description)
    object.add("owner", text: map.owner)
    if !map.owners.isEmpty {
      object.add("owners", texts: map.owners) { texts.append($0, to: &$1) }
    }
    object.add("stale", flag: map.isStale)
    object.add("errors", number: Double(map.errors))
    object.add("takes", parts: map.takes, digits: 3)
    object.add("waits", parts: map.waits, digits: 3)
    object.add("evidence") { inner in
      inner.add("count", number: Double(map.evidence.count))
      inner.add("backed", number: Double(map.evidence.backed))
    }
    object.add("claims", number: Double(map.claims))
    object.add("unreviewed", number: Double(map.unreviewed))
    if map.points.count > 0 {
      object.add("curve") { inner in
        inner.add("points", number: Double(map.points.count))
        inner.add("sum", parts: map.points.units, digits: 9)
      }
    }
    object.add("phases", Phase.allCases.filter(map.toldPhases.contains)) { phase, inner in
      inner.add(Keys.phase, text: phase.rawValue)
      inner.add(Keys.emotion, parts: map.phases[phase.order], digits: 9)
    }
    object.add("stages", map.stages) { stage, inner in
      inner.add(Keys.stage, text: stage.stage)
      inner.add(Keys.emotion, parts: stage.emotion, digits: 9)
    }
    if let moments = map.highMoments {
      object.add("moments", moments) { moment, inner in
        inner.add("text", text: texts[moment.name])
        inner.add("file", text: map.file)
        add(moment.place, .touchpoints, to: &inner)
        inner.add("emotion", parts: moment.emotion, digits: 9)
      }
    }
    if let told = map.told {
      object.add("told") { inner in
        inner.add("emotions", number: Double(told.emotions))
        inner.add("waits", number: Double(told.waits))
        inner.add("owners", number: told.owners.map(Double.init))
        inner.add("modes", number: told.modes.map(Double.init))
      }
      if !map.channels.isEmpty {
        object.add("channels", map.channels) { point, inner in
          let name = portfolio.name(of: point)
          self.add(name, to: &inner)
          inner.add(Keys.mode, text: name.mode?.rawValue)
          inner.add(Keys.emotions, count: point.count)
          inner.add(Keys.sum, parts: point.units, digits: 9)
        }
      }
    }
    if map.fingerprint != 0 {
      object.add("fingerprint", text: TextKey(number: map.fingerprint).text)
    }
    if map.likeness != 0 {
      object.add("likeness", text: TextKey(number: map.likeness).text)
    }
  }

  private func group(_ group: PortfolioGroup, _ object: inout JSONLine) {
    object.add("name", text: group.name)
    object.add("maps", number: group.maps.map(Double.init))
    object.add("touchpoints", number: Double(group.touchpoints))
    object.add("meanEmotion", number: group.emotions.mean)
    object.add("lowest", number: group.emotions.lowest)
    object.add("openPains", number: Double(group.openPains))
    object.add("opportunities", number: Double(group.opportunities))
    object.add("unowned", number: group.unowned.map(Double.init))
    object.add("evidenceShare", number: group.evidence?.backedShare)
  }

  // MARK: Pains

  private func pains(_ group: PainGroups.Group, _ object: inout JSONLine) {
    let place = report.pains.worst(of: group)
    let text = text(place)
    object.add(Keys.text, text: { texts.append(text, to: &$0) })
    object.add(Keys.maps, count: group.maps)
    object.add(Keys.count, count: group.count)
    object.add(Keys.severity, text: Self.severity(group.severity))
    object.add(Keys.answered, bool: group.isAnswered)
    object.add(Keys.accepted, flag: group.isAccepted)
    object.add(Keys.score, parts: group.score, digits: 6)
    object.add(Keys.key, plain: { group.key.append(to: &$0) })
    addFile(place.map, to: &object)
    add(report.standing(place), .painPoints, to: &object)
    object.add(Keys.places, report.pains.members(of: group)) { member, inner in
      let (pain, standing) = (pain(member), report.standing(member))
      addFile(member.map, to: &inner)
      add(standing, .painPoints, to: &inner)
      let id = maps[Int(member.map)].painIDs.text(at: standing)
      if id != .none { inner.add(Keys.id, text: { texts.append(id, to: &$0) }) }
      // Equal texts have one number.
      let own = self.text(member)
      if own != text, !texts.isEmpty(own) {
        inner.add(Keys.text, text: { texts.append(own, to: &$0) })
      }
      inner.add(Keys.severity, text: Self.severity(pain.severity))
      add(pain.owner, to: &inner)
      inner.add(Keys.answered, bool: pain.isAnswered)
      inner.add(Keys.accepted, flag: pain.isAccepted)
      inner.add(Keys.linked, flag: pain.isLinked)
      inner.add(Keys.score, parts: Int(pain.score), digits: 6)
    }
  }

  /// The keys of what there may be hundreds of thousands of.
  private enum Keys {
    static var text: JSONKey { ", \"text\": " }
    static var maps: JSONKey { ", \"maps\": " }
    static var id: JSONKey { ", \"id\": " }
    static var count: JSONKey { ", \"count\": " }
    static var severity: JSONKey { ", \"severity\": " }
    static var answered: JSONKey { ", \"answered\": " }
    static var accepted: JSONKey { ", \"accepted\": " }
    static var score: JSONKey { ", \"score\": " }
    static var key: JSONKey { ", \"key\": " }
    static var file: JSONKey { ", \"file\": " }
    static var pointer: JSONKey { ", \"pointer\": " }
    static var places: JSONKey { ", \"places\": " }
    static var owner: JSONKey { ", \"owner\": " }
    static var linked: JSONKey { ", \"linked\": " }
    static var impact: JSONKey { ", \"impact\": " }
    static var effort: JSONKey { ", \"effort\": " }
    static var status: JSONKey { ", \"status\": " }
    static var sharedBy: JSONKey { ", \"sharedBy\": " }
    static var momentOfTruth: JSONKey { ", \"momentOfTruth\": " }
    static var answers: JSONKey { ", \"answers\": " }
    static var name: JSONKey { ", \"name\": " }
    static var value: JSONKey { ", \"value\": " }
    static var target: JSONKey { ", \"target\": " }
    static var gap: JSONKey { ", \"gap\": " }
    static var unit: JSONKey { ", \"unit\": " }
    static var better: JSONKey { ", \"better\": " }
    static var emotion: JSONKey { ", \"emotion\": " }
    static var phase: JSONKey { ", \"phase\": " }
    static var stage: JSONKey { ", \"stage\": " }
    static var channel: JSONKey { ", \"channel\": " }
    static var mode: JSONKey { ", \"mode\": " }
    static var emotions: JSONKey { ", \"emotions\": " }
    static var sum: JSONKey { ", \"sum\": " }
  }

  /// Adds the path of a map, which was made into JSON once.
  private func addFile(_ map: UInt32, to object: inout JSONLine) {
    let start = map == 0 ? 0 : Int(files.ends[Int(map) - 1])
    let bytes = files.bytes
    object.add(Keys.file, written: bytes.span.extracting(start..<Int(files.ends[Int(map)])))
  }

  private func pain(_ member: PainGroups.Member) -> PortfolioPain {
    maps[Int(member.map)].pains[Int(member.pain)]
  }

  private func text(_ member: PainGroups.Member) -> TextPool.Index {
    maps[Int(member.map)].text(ofPain: Int(member.pain))
  }

  private func add(_ owner: TextPool.Index, to object: inout JSONLine) {
    if owner != .none { object.add(Keys.owner, text: { texts.append(owner, to: &$0) }) }
  }

  /// Where something stands, without the pointer as a value: there are hundreds of thousands.
  private func add(
    _ place: PortfolioPlace, _ list: PortfolioPlace.List, to object: inout JSONLine
  ) {
    object.add(Keys.pointer, plain: { place.append(list, to: &$0) })
  }

  /// The word of a severity; nothing where nobody said it.
  static func severity(_ rank: UInt8) -> String? {
    PainPoint.Severity.allCases.first { $0.rank == Int(rank) }?.rawValue
  }

  // MARK: Sums

  private var channels: [ChannelName] {
    portfolio.channels.keys.sorted(by: ChannelName.isBefore)
  }

  private func channel(_ name: ChannelName, _ object: inout JSONLine) {
    let sum = portfolio.channels[name] ?? ChannelSum()
    add(name, to: &object)
    object.add("mode", text: name.mode?.rawValue)
    object.add("touchpoints", number: Double(sum.touchpoints))
    add(sum.emotions, to: &object)
    object.add("pains", number: Double(sum.pains))
    add(sum.lowestPlace, to: &object)
  }

  /// A channel; nothing of touchpoints that name none.
  private func add(_ channel: ChannelName, to object: inout JSONLine) {
    if !channel.channel.isEmpty { object.add(Keys.channel, text: channel.channel) }
  }

  /// Where something that is added up is lowest.
  private func add(_ place: LowestPlace?, to object: inout JSONLine) {
    object.add("file", text: place?.file)
    object.add("pointer", text: place?.pointer)
  }

  private func add(_ emotions: EmotionSum, to object: inout JSONLine) {
    object.add("meanEmotion", number: emotions.mean)
    object.add("lowest", number: emotions.lowest)
    object.add("emotions", number: Double(emotions.count))
    if emotions.count > 0 { object.add("sum", parts: emotions.units, digits: 9) }
  }

  private func phase(_ phase: Phase, _ object: inout JSONLine) {
    object.add("phase", text: phase.rawValue)
    add(portfolio.phases[phase.order], to: &object)
  }

  private func add(_ sum: StretchSum, to object: inout JSONLine) {
    add(sum.emotions, to: &object)
    object.add("maps", number: Double(sum.maps))
    object.add("touchpoints", number: Double(sum.touchpoints))
    object.add("pains", number: Double(sum.pains))
    object.add("openPains", number: Double(sum.openPains))
    add(sum.lowestPlace, to: &object)
  }

  private var stages: [StageName] {
    portfolio.stages.keys.sorted(by: StageName.isBefore)
  }

  private func stage(_ name: StageName, _ object: inout JSONLine) {
    if !name.framework.isEmpty { object.add("framework", text: name.framework) }
    object.add("stage", text: name.stage)
    add(portfolio.stages[name] ?? StretchSum(), to: &object)
  }

  private func owner(_ name: String, _ object: inout JSONLine) {
    let sum = portfolio.owners[name] ?? OwnerSum()
    object.add("owner", text: name)
    object.add("touchpoints", number: Double(sum.touchpoints))
    add(sum.emotions, to: &object)
    object.add("pains", number: Double(sum.pains))
    object.add("openPains", number: Double(sum.openPains))
    object.add("opportunities", number: Double(sum.opportunities))
    object.add("done", number: Double(sum.done))
    add(sum.lowestPlace, to: &object)
  }

  // MARK: Lists

  private func opportunity(
    _ entry: OpportunityRanking.Entry, _ object: inout JSONLine
  ) {
    let map = Int(entry.map)
    let opportunity = maps[map].opportunities[Int(entry.opportunity)]
    let text = maps[map].text(ofOpportunity: Int(entry.opportunity))
    object.add(Keys.text, text: { texts.append(text, to: &$0) })
    addFile(entry.map, to: &object)
    add(
      maps[map].place(ofOpportunity: Int(entry.opportunity)), .opportunities, to: &object)
    add(opportunity.owner, to: &object)
    object.add(Keys.impact, number: opportunity.impact)
    object.add(Keys.effort, number: opportunity.effort)
    object.add(Keys.status, text: opportunity.status?.rawValue)
    object.add(Keys.score, number: entry.score)
    object.add(Keys.severity, text: Self.severity(opportunity.severity))
    object.add(Keys.sharedBy, count: Int(entry.maps))
    object.add(Keys.momentOfTruth, flag: opportunity.isMomentOfTruth)
    object.add(Keys.linked, flag: opportunity.isLinked)
    object.add(Keys.key, plain: { opportunity.key.append(to: &$0) })
    object.add(Keys.answers, texts: maps[map].pains(answeredBy: opportunity)) { pain, bytes in
      maps[map].pains[Int(pain)].key.append(to: &bytes)
      return true
    }
  }

  private func moment(_ moment: PortfolioMoment, _ object: inout JSONLine) {
    object.add("text", text: moment.name)
    object.add("file", text: moment.file)
    add(moment.place, .touchpoints, to: &object)
    object.add("owner", text: texts[moment.owner])
    object.add("emotion", parts: moment.emotion, digits: 9)
  }

  private func handover(_ handover: PortfolioHandover, _ object: inout JSONLine) {
    object.add("from", text: handover.names.first)
    object.add("to", text: handover.names.last)
    object.add("file", text: handover.file)
    add(handover.place, .touchpoints, to: &object)
    if !handover.owners.isEmpty { object.add("owners", texts: handover.owners) }
    if !handover.modes.isEmpty { object.add("modes", texts: handover.modes.map(\.rawValue)) }
    object.add("emotion", parts: handover.emotion, digits: 9)
    object.add("fall", parts: handover.fall, digits: 9)
  }

  private func metric(_ metric: PortfolioMetric, _ object: inout JSONLine) {
    object.add(Keys.name, text: metric.name)
    object.add(Keys.file, text: metric.file)
    add(metric.place, .metrics, to: &object)
    object.add(Keys.value, number: metric.value)
    object.add(Keys.target, number: metric.target)
    object.add(Keys.gap, number: metric.gap)
    object.add(Keys.unit, text: metric.unit)
    object.add(Keys.better, text: metric.better?.rawValue)
    add(metric.owner, to: &object)
  }
}
