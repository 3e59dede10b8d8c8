/// What became of the pains of one report in a later one, as indices of their groups.
package struct PainChanges: Sendable {
  /// A pain that is in both reports.
  package struct Pair: Sendable, Equatable {
    /// The index of its group in the earlier report.
    package let old: Int
    /// The index of its group in the later report.
    package let new: Int
  }

  /// Pains that were not there, the worst first.
  package private(set) var added: [Int] = []
  /// Pains that are gone, the worst first.
  package private(set) var gone: [Int] = []
  /// Pains that have an answer everywhere now and had none somewhere.
  package private(set) var answered: [Pair] = []
  /// Pains of which a smaller share of places has no answer, though some have none.
  package private(set) var partlyAnswered: [Pair] = []
  /// Pains that lost their answer, at least in some places.
  package private(set) var reopened: [Pair] = []
  /// Pains that are known and lived with now.
  package private(set) var accepted: [Pair] = []
  /// Pains whose severity rose.
  package private(set) var worse: [Pair] = []
  /// Pains whose severity fell.
  package private(set) var milder: [Pair] = []
  /// Pains of more maps than before.
  package private(set) var wider: [Pair] = []
  /// Pains of fewer maps than before.
  package private(set) var narrower: [Pair] = []

  init() {}

  init(_ old: PainGroups, _ new: PainGroups) {
    var before: [TextKey: Int] = [:]
    for index in old.indicesOfAll { before[old.group(index).key] = index }
    for index in new.indicesOfAll {
      let group = new.group(index)
      guard let match = before.removeValue(forKey: group.key) else {
        if !group.isAccepted { added.append(index) }
        continue
      }
      compare(old.group(match), group, Pair(old: match, new: index))
    }
    gone = old.indicesOfAll.filter { index in
      let group = old.group(index)
      return before[group.key] != nil && !group.isAccepted
    }
  }

  private mutating func compare(_ was: PainGroups.Group, _ now: PainGroups.Group, _ pair: Pair) {
    if now.isAccepted {
      if !was.isAccepted { accepted.append(pair) }
      return
    }
    let (before, after) = (was.open * now.count, now.open * was.count)
    if now.open == 0, was.open > 0 {
      answered.append(pair)
    } else if after > before {
      reopened.append(pair)
    } else if after < before {
      partlyAnswered.append(pair)
    }
    if now.severity > was.severity { worse.append(pair) }
    if now.severity < was.severity { milder.append(pair) }
    if now.maps > was.maps { wider.append(pair) }
    if now.maps < was.maps { narrower.append(pair) }
  }

  var isEmpty: Bool {
    added.isEmpty && gone.isEmpty && answered.isEmpty && partlyAnswered.isEmpty
      && reopened.isEmpty && accepted.isEmpty && worse.isEmpty && milder.isEmpty && wider.isEmpty
      && narrower.isEmpty
  }
}
