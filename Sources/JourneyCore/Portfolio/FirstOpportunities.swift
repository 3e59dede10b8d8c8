/// The opportunities to do first of many: of those with the same words one stands for all.
///
/// There may be hundreds of thousands, of which no more are kept than are told.
struct FirstOpportunities {
  /// An opportunity with what it is worth to begin with it.
  struct Element {
    /// The index among the opportunities of all maps.
    let index: UInt32
    /// In how many maps there is one of the pains that it answers, at most.
    let shared: UInt32
    fileprivate let score: Double
    fileprivate let key: TextKey
    fileprivate let isUnowned: Bool
  }

  /// Those that may be told; once they are finished, those that are, the first to do first.
  private(set) var list: [Element] = []
  private let most: Int
  /// What is worth less is not told.
  private var floor = -Double.infinity

  /// Keeps so many that are not done, and as many of these that nobody owns.
  init(_ most: Int) { self.most = most }

  /// Adds an opportunity; they come in the order of the maps.
  mutating func add(_ opportunity: PortfolioOpportunity, at index: UInt32, sharedBy maps: Int) {
    if opportunity.status == .done { return }
    let score = opportunity.score(sharedBy: maps)
    // Of equal ones those that came before are told.
    if score <= floor { return }
    list.append(
      Element(
        index: index, shared: UInt32(maps), score: score, key: opportunity.key,
        isUnowned: opportunity.isUnowned))
    if list.count > 4 * most + 4096 { finish() }
  }

  /// Brings them into order, and lets go of those that are not told.
  mutating func finish() {
    list.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    var toDo: Set<TextKey> = []
    var unowned: Set<TextKey> = []
    list.removeAll { element in
      let isFirst = toDo.count < most && toDo.insert(element.key).inserted
      let isFirstUnowned =
        element.isUnowned && unowned.count < most && unowned.insert(element.key).inserted
      return !isFirst && !isFirstUnowned
    }
    if toDo.count == most, unowned.count == most, let last = list.last { floor = last.score }
  }
}
