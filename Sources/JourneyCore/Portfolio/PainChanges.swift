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

  init(_ old: PortfolioReport, _ new: PortfolioReport) {
    var before: [TextKey: Int] = [:]
    for index in old.pains.indicesOfAll { before[old.pains.group(index).key] = index }
    var unknown: [Int] = []
    for index in new.pains.indicesOfAll {
      let group = new.pains.group(index)
      if let match = before.removeValue(forKey: group.key) {
        compare(old.pains.group(match), group, Pair(old: match, new: index))
      } else {
        unknown.append(index)
      }
    }
    // Keys follow what the settings of today count as the same; words are what they were.
    var words: [TextKey: Int] = [:]
    for index in before.values.sorted(by: >) {
      if let key = Self.words(of: index, in: old) { words[key] = index }
    }
    for index in unknown {
      let group = new.pains.group(index)
      if let key = Self.words(of: index, in: new), let match = words.removeValue(forKey: key) {
        let was = old.pains.group(match)
        before[was.key] = nil
        compare(was, group, Pair(old: match, new: index))
      } else if !group.isAccepted {
        added.append(index)
      }
    }
    gone = old.pains.indicesOfAll.filter { index in
      let group = old.pains.group(index)
      return before[group.key] != nil && !group.isAccepted
    }
  }

  /// The key of the words that stand for a group.
  private static func words(of index: Int, in report: PortfolioReport) -> TextKey? {
    let group = report.pains.group(index)
    return report.pain(report.pains.worst(of: group)).text.map { TextKey($0) }
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
