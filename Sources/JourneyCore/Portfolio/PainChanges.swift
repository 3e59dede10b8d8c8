/// What became of the pains of one report in a later one, as indices of their groups.
///
/// Answers and severities are compared place by place, in the maps that are in both reports: a map
/// that came or went answers nothing and takes no answer away.
package struct PainChanges: Sendable {
  /// A pain of one of the maps.
  package struct Place: Sendable, Equatable {
    /// The index of the map.
    package let map: Int
    /// The index of the pain in the map.
    package let pain: Int

    fileprivate init(_ member: PainGroups.Member) {
      (map, pain) = (Int(member.map), Int(member.pain))
    }
  }

  /// A pain that is in both reports.
  package struct Pair: Sendable, Equatable {
    /// The index of its group in the earlier report.
    package let old: Int
    /// The index of its group in the later report.
    package let new: Int
    /// How many of its places changed so.
    package fileprivate(set) var places = 0
    /// The first of these places in the earlier report; nothing where it was not there.
    package fileprivate(set) var oldPlace: Place?
    /// The first of these places in the later report.
    package fileprivate(set) var newPlace: Place?
    /// How many of the maps that are in both reports had it.
    package fileprivate(set) var mapsBefore = 0
    /// How many of the maps that are in both reports have it.
    package fileprivate(set) var mapsNow = 0
    /// The maps of both that have it now and did not, or had it and do not, by their indices in the
    /// later report: of a pain that more maps have those where it is new, else those where it is gone.
    package fileprivate(set) var changedMaps: [Int] = []

    fileprivate init(_ old: Int, _ new: Int) { (self.old, self.new) = (old, new) }

    fileprivate mutating func add(_ old: PainGroups.Member?, _ new: PainGroups.Member) {
      if places == 0 { (oldPlace, newPlace) = (old.map { Place($0) }, Place(new)) }
      places += 1
    }
  }

  /// Pains that were not there, in maps that were, the worst first.
  package private(set) var added: [Int] = []
  /// Pains that came with their maps.
  package private(set) var addedWithMaps: [Int] = []
  /// Pains that are gone from maps that are there, the worst first.
  package private(set) var gone: [Int] = []
  /// Pains that went with their maps.
  package private(set) var goneWithMaps: [Int] = []
  /// Pains that got an answer somewhere and have one everywhere now.
  package private(set) var answered: [Pair] = []
  /// Pains that got an answer somewhere, though other places have none.
  package private(set) var partlyAnswered: [Pair] = []
  /// Pains that lost their answer, at least in some places.
  package private(set) var reopened: [Pair] = []
  /// Pains that need an answer at places where they did not stand.
  package private(set) var further: [Pair] = []
  /// Pains that need an answer where they were known and lived with.
  package private(set) var unaccepted: [Pair] = []
  /// Pains that are known and lived with now, at least in some places.
  package private(set) var accepted: [Pair] = []
  /// Pains whose severity rose.
  package private(set) var worse: [Pair] = []
  /// Pains whose severity fell.
  package private(set) var milder: [Pair] = []
  /// Pains of more maps than before, among those that are in both reports.
  package private(set) var wider: [Pair] = []
  /// Pains of fewer maps than before, among those that are in both reports.
  package private(set) var narrower: [Pair] = []

  /// At how many places of maps that are in both reports a pain needs no answer any more.
  private(set) var closedPlaces = 0
  /// At how many places of maps that are in both reports a pain needs an answer that did not.
  private(set) var openedPlaces = 0

  init() {}

  /// Compares the pains of two reports that are grouped by the same.
  init(_ old: PortfolioReport, _ new: PortfolioReport, _ maps: MapPairs) {
    var before: [TextKey: Int] = [:]
    for index in old.pains.indicesOfAll { before[old.pains.group(index).key] = index }
    for index in new.pains.indicesOfAll {
      let group = new.pains.group(index)
      if let match = before.removeValue(forKey: group.key) {
        compare(old, new, maps, Pair(match, index))
      } else {
        add(index, new, maps)
      }
    }
    for index in old.pains.indicesOfAll {
      let group = old.pains.group(index)
      if before[group.key] == nil || group.isAccepted { continue }
      if old.pains.members(of: group).contains(where: { maps.isKept(Int($0.map)) }) {
        gone.append(index)
      } else {
        goneWithMaps.append(index)
      }
    }
  }

  private mutating func add(_ index: Int, _ new: PortfolioReport, _ maps: MapPairs) {
    let group = new.pains.group(index)
    let here = new.pains.members(of: group).filter { maps.before[Int($0.map)] != nil }
    openedPlaces += here.count { new.placed($0).isOpen }
    if group.isAccepted { return }
    if here.isEmpty { addedWithMaps.append(index) } else { added.append(index) }
  }

  /// The pains of one group in one map of both reports.
  private struct Shared {
    var old: [PainGroups.Member] = []
    var new: [PainGroups.Member] = []
  }

  private mutating func compare(
    _ old: PortfolioReport, _ new: PortfolioReport, _ maps: MapPairs, _ pair: Pair
  ) {
    var order: [Int] = []
    var shared: [Int: Shared] = [:]
    for member in new.pains.members(of: new.pains.group(pair.new)) {
      guard let map = maps.before[Int(member.map)] else { continue }
      if shared[map] == nil { order.append(map) }
      shared[map, default: Shared()].new.append(member)
    }
    var pair = pair
    pair.mapsNow = order.count
    for member in old.pains.members(of: old.pains.group(pair.old))
    where maps.isKept(Int(member.map)) {
      let map = Int(member.map)
      if shared[map]?.old.isEmpty ?? true { pair.mapsBefore += 1 }
      shared[map, default: Shared()].old.append(member)
    }
    var found = Found(pair)
    for map in order {
      if let shared = shared[map] { found.compare(shared, old, new) }
    }
    closedPlaces += found.answered.places + found.accepted.places - found.quietlyAccepted
    openedPlaces += found.reopened.places + found.further.places + found.unaccepted.places
    let isOpen = new.pains.group(pair.new).open > 0
    if found.answered.places > 0 {
      if isOpen { partlyAnswered.append(found.answered) } else { answered.append(found.answered) }
    }
    if found.reopened.places > 0 { reopened.append(found.reopened) }
    if found.further.places > 0 { further.append(found.further) }
    if found.unaccepted.places > 0 { unaccepted.append(found.unaccepted) }
    if found.accepted.places > 0 { accepted.append(found.accepted) }
    if found.worse.places > 0 { worse.append(found.worse) }
    if found.milder.places > 0 { milder.append(found.milder) }
    if pair.mapsNow > pair.mapsBefore {
      let added = Set(order.filter { shared[$0]?.old.isEmpty == true })
      pair.changedMaps = Self.indicesNow(of: added, old, new, maps)
      wider.append(pair)
    } else if pair.mapsNow < pair.mapsBefore {
      let gone = Set(shared.filter { $0.value.new.isEmpty }.keys)
      pair.changedMaps = Self.indicesNow(of: gone, old, new, maps)
      narrower.append(pair)
    }
  }

  /// The indices that maps of the earlier report have in the later one, in order.
  private static func indicesNow(
    of before: Set<Int>, _ old: PortfolioReport, _ new: PortfolioReport, _ maps: MapPairs
  ) -> [Int] {
    before.compactMap { index in
      maps.fileNow(of: old.portfolio.maps[index].file).flatMap {
        new.portfolio.indexOfMap(withFile: $0)
      }
    }.sorted()
  }

  /// What became of one group at the places of maps that are in both reports.
  private struct Found {
    var answered: Pair
    var reopened: Pair
    var further: Pair
    var unaccepted: Pair
    var accepted: Pair
    var worse: Pair
    var milder: Pair
    /// At how many places it is accepted that had an answer before.
    var quietlyAccepted = 0

    init(_ pair: Pair) {
      (answered, reopened, further) = (pair, pair, pair)
      (unaccepted, accepted, worse, milder) = (pair, pair, pair, pair)
    }

    /// Compares the places of one map.
    ///
    /// Of as many places as before each is the one where it stood. Where some came or went, those
    /// are the same that are as they were: nobody can know more.
    mutating func compare(_ shared: Shared, _ old: PortfolioReport, _ new: PortfolioReport) {
      let (before, after) = (shared.old.map(old.placed), shared.new.map(new.placed))
      let isSameCount = before.count == after.count
      var matches = [Int?](repeating: nil, count: after.count)
      var isLeft = [Bool](repeating: true, count: before.count)
      var places: [PortfolioPlace: Int] = [:]
      for (index, place) in shared.old.enumerated() { places[old.standing(place)] = index }
      for (index, pain) in after.enumerated() {
        guard let match = places[new.standing(shared.new[index])],
          isSameCount || before[match].isLike(pain)
        else { continue }
        matches[index] = match
        isLeft[match] = false
      }
      var alike: [Int: [Int]] = [:]
      for index in before.indices.reversed() where isLeft[index] {
        alike[before[index].standing, default: []].append(index)
      }
      for (index, pain) in after.enumerated() where matches[index] == nil {
        guard let match = alike[pain.standing]?.popLast() else { continue }
        matches[index] = match
        isLeft[match] = false
      }
      var left = before.indices.reversed().filter { isLeft[$0] }
      for (index, member) in shared.new.enumerated() {
        let match = matches[index] ?? left.popLast()
        compare(match.map { shared.old[$0] }, match.map { before[$0] }, member, after[index])
      }
    }

    private mutating func compare(
      _ old: PainGroups.Member?, _ was: PortfolioPain?, _ new: PainGroups.Member,
      _ now: PortfolioPain
    ) {
      guard let was, let old else {
        if now.isOpen { further.add(nil, new) }
        return
      }
      if now.isAccepted {
        if was.isAccepted { return }
        accepted.add(old, new)
        if !was.isOpen { quietlyAccepted += 1 }
        return
      }
      if was.isOpen, !now.isOpen { answered.add(old, new) }
      if !was.isOpen, now.isOpen {
        if was.isAccepted { unaccepted.add(old, new) } else { reopened.add(old, new) }
      }
      // What is stated for the first time is not worse, what nobody states any more not milder.
      guard was.severity > 0, now.severity > 0 else { return }
      if now.severity > was.severity { worse.add(old, new) }
      if now.severity < was.severity { milder.add(old, new) }
    }
  }

  var isEmpty: Bool {
    added.isEmpty && addedWithMaps.isEmpty && gone.isEmpty && goneWithMaps.isEmpty
      && answered.isEmpty && partlyAnswered.isEmpty && reopened.isEmpty && further.isEmpty
      && unaccepted.isEmpty && accepted.isEmpty && worse.isEmpty && milder.isEmpty && wider.isEmpty
      && narrower.isEmpty
  }
}

extension PortfolioPain {
  /// Whether it is answered, and whether it is accepted, as a number.
  fileprivate var standing: Int { (isAnswered ? 1 : 0) + (isAccepted ? 2 : 0) }

  fileprivate func isLike(_ other: PortfolioPain) -> Bool { standing == other.standing }
}
