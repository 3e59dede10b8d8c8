/// What comes together in the stages of a new framework, in the order in which it happens.
///
/// Up to the first revisit every stage has one gathering. A revisit opens gatherings of their own
/// behind those, which the entries after it fill, too: the order of what happens is kept, and the
/// new map's revisits are counted anew. Where stages are entered for the first time they follow the
/// framework.
struct StageGatherings: Sendable {
  private let target: [FrameworkStage]
  private var gatherings: [StageGathering]
  /// The index of the stage of each gathering.
  private var homes: [Int]
  /// Whether something has come to the first gathering of each stage.
  private var isEntered: [Bool]
  /// The gatherings in the order of the new map.
  private var order: [Int]
  /// The gatherings that are open since the last revisit, by their stages.
  private var open: [Int: Int] = [:]
  private var hasRevisits = false

  init(_ target: [FrameworkStage]) {
    self.target = target
    gatherings = target.map { StageGathering(stage: $0.id) }
    homes = Array(target.indices)
    isEntered = target.map { _ in false }
    order = homes
  }

  /// Opens new gatherings for what comes from here on.
  ///
  /// - Parameters:
  ///   - home: The stage that is entered again.
  ///   - last: The stage where the entry before it went: that one just goes on.
  mutating func revisit(_ home: Int, after last: Int) {
    let going = home == last && isEntered[home] ? hasRevisits ? open[home] : home : nil
    hasRevisits = true
    open = going.map { [home: $0] } ?? [:]
  }

  /// Changes the gathering of a stage.
  mutating func change<Result>(
    _ home: Int, _ change: (inout StageGathering) -> Result
  ) -> Result {
    let place = place(of: home)
    let result = change(&gatherings[place])
    // What has brought nothing is told nowhere.
    if place == home, !isEntered[home] { isEntered[home] = !gatherings[home].isEmpty }
    return result
  }

  /// The gathering that holds what comes to a stage now; nothing before something has come to it.
  func gathering(of home: Int) -> Int? { hasRevisits ? open[home] : home }

  /// Finds the gathering of a stage, or opens it.
  private mutating func place(of home: Int) -> Int {
    if !hasRevisits { return home }
    if let place = open[home] { return place }
    let place: Int
    if isEntered[home] {
      place = gatherings.count
      gatherings.append(StageGathering(stage: target[home].id))
      homes.append(home)
      order.append(place)
    } else {
      place = home
      order.removeAll { $0 == home }
      // A place that has just been opened for what comes at once counts as entered.
      let next = order.firstIndex {
        $0 > home && $0 < target.count && (isEntered[$0] || open[$0] == $0)
      }
      order.insert(home, at: next ?? order.endIndex)
    }
    open[home] = place
    return place
  }

  /// Makes places for what comes to several stages at once, one behind the other.
  ///
  /// - Parameters:
  ///   - homes: The stages of the touchpoints, in their order.
  ///   - rest: The stage of what is told besides, which has no time of its own: it stands where the
  ///     framework has it.
  mutating func open(_ homes: [Int], and rest: Int?) {
    guard hasRevisits else { return }
    var order: [Int] = []
    for home in homes where !order.contains(home) { order.append(home) }
    if let rest, !order.contains(rest) {
      order.insert(rest, at: order.firstIndex { $0 > rest } ?? order.endIndex)
    }
    for home in order { _ = place(of: home) }
  }

  /// The new entries, those without content left out, and the revisits counted; with the keys that
  /// could not stay at a stage once all had come, by the numbers of the stages that they come from.
  func settled() -> (entries: [StageEntry], displaced: [(move: Int, keys: [String])]) {
    var entries: [StageEntry] = []
    var displaced: [(move: Int, keys: [String])] = []
    for (place, visit) in visits {
      var entry = gatherings[place].settled
      displaced += gatherings[place].displaced(by: entry)
      if visit > 1 { entry.visit = WrittenNumber(Double(visit)) }
      entries.append(entry)
    }
    return (entries, displaced)
  }

  /// The gatherings that hold something, in the order of the new map, and which visit of its stage
  /// each of them is.
  var visits: [(gathering: Int, visit: Int)] {
    var counts = [Int](repeating: 0, count: target.count)
    return order.compactMap { place in
      guard !gatherings[place].isEmpty else { return nil }
      counts[homes[place]] += 1
      return (place, counts[homes[place]])
    }
  }
}
