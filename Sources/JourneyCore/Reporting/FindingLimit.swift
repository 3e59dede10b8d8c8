/// Which findings of one file are told to a person: the first of each rule, and how many more.
///
/// A mistake that is made in every line would otherwise hide all others behind pages of itself.
struct FindingLimit {
  /// How many findings of a rule in a file are told, unless all of them are asked for.
  static let usual = 20

  /// The findings of one rule that were not told.
  struct Rest: Equatable {
    /// The rule.
    let rule: RuleID
    /// How many.
    let count: Int
    /// Whether there may be more, because the rule itself stopped looking.
    let isAtLeast: Bool
  }

  private let most: Int?
  /// The findings so far of each rule, in the order in which the rules came.
  private var counts: [(rule: RuleID, count: Int)] = []

  /// Begins a file.
  ///
  /// - Parameter most: How many findings of a rule are told; all of them if it is not given.
  init(_ most: Int?) {
    self.most = most
  }

  /// Counts a finding of a rule, and says whether it is told.
  mutating func tells(_ rule: RuleID) -> Bool {
    guard let most else { return true }
    guard let index = counts.lastIndex(where: { $0.rule == rule }) else {
      counts.append((rule, 1))
      return most > 0
    }
    counts[index].count += 1
    return counts[index].count <= most
  }

  /// What was not told, in the order in which the rules came.
  var rests: [Rest] {
    guard let most else { return [] }
    return counts.compactMap { rule, count in
      count <= most
        ? nil
        : Rest(
          rule: rule, count: count - most, isAtLeast: count >= Findings.maximumOfRule)
    }
  }
}
