/// Whether customers wait longer or less long in the maps that are in two reports.
///
/// Nobody waits less because a wait is not told any more, and nobody waits longer because one is told
/// for the first time: maps that tell fewer of them shorten nothing, maps that tell more lengthen
/// nothing.
struct WaitVerdicts {
  /// By how many thousandths of a minute one waits longer in maps that tell no more waits than before.
  private var longer = 0
  /// By how much one waits longer in maps that tell no fewer.
  private var shorter = 0

  /// Whether customers wait longer, not only because more is told.
  var areLonger: Bool { longer > 0 }
  /// Whether customers wait less long, not only because less is told.
  var areShorter: Bool { shorter < 0 }

  init() {}

  init(_ old: Portfolio, _ new: Portfolio, _ maps: MapPairs) {
    for (index, match) in maps.before.enumerated() {
      guard let match else { continue }
      let (was, now) = (old.maps[match], new.maps[index])
      // A map of which it is not known how long it takes tells no wait.
      guard let before = was.timedWaits, let after = now.timedWaits else { continue }
      let told = was.told?.waits ?? 0
      let toldNow = was.told == nil ? told : now.told?.waits ?? told
      if toldNow <= told { longer += after - before }
      if toldNow >= told { shorter += after - before }
    }
  }
}

extension PortfolioMap {
  /// How long one waits, in thousandths of a minute; nothing where it is not known how long the
  /// journey takes.
  var timedWaits: Int? {
    guard let takes, let waits, takes > 0 else { return nil }
    return min(waits, takes)
  }
}
