/// The words that a report tells of pains and opportunities, read from their maps once more.
package struct PortfolioWanted: Sendable {
  /// The words that were found, by the files and the indices in their maps.
  package struct Texts: Sendable {
    fileprivate var pains: [String: [Int: String]] = [:]
    fileprivate var opportunities: [String: [Int: String]] = [:]

    /// Creates a collection of nothing.
    package init() {}

    /// Adds the words of other maps.
    package mutating func add(_ other: Texts) {
      pains.merge(other.pains) { $1 }
      opportunities.merge(other.opportunities) { $1 }
    }
  }

  private var pains: [String: Set<Int>] = [:]
  private var opportunities: [String: Set<Int>] = [:]
  private let narrowing: PortfolioNarrowing

  /// Finds what the lists of a report tell.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - top: How many entries of each list are told.
  package init(_ report: PortfolioReport, top: Int) {
    narrowing = report.portfolio.narrowing
    let maps = report.portfolio.maps
    for group in report.pains.firstOpen(top) + report.pains.first(top) {
      let worst = report.pains.worst(of: group)
      pains[maps[Int(worst.map)].file, default: []].insert(Int(worst.pain))
    }
    for group in report.firstToDo(top) + report.firstUnowned(top) {
      let first = group.first
      opportunities[maps[Int(first.map)].file, default: []].insert(Int(first.opportunity))
    }
  }

  /// The files of the maps.
  package var files: Set<String> { Set(pains.keys).union(opportunities.keys) }

  /// Finds the words in a map.
  package func texts(of input: PortfolioInput) -> Texts {
    var texts = Texts()
    let parts = MapParts(input, narrowing)
    if let wanted = pains[input.file] {
      let told = parts.view.pains(of: parts.facts)
      // A file may have changed since it was read.
      for index in wanted where told.indices.contains(index) {
        texts.pains[input.file, default: [:]][index] = told[index].pain(of: input.map).text.string
      }
    }
    if let wanted = opportunities[input.file] {
      let told = parts.facts.opportunities.filter(parts.view.includes)
      for index in wanted where told.indices.contains(index) {
        texts.opportunities[input.file, default: [:]][index] =
          told[index].opportunity(of: input.map).text.string
      }
    }
    return texts
  }
}

extension PortfolioReport {
  /// Puts words to where they belong.
  package mutating func fill(_ texts: PortfolioWanted.Texts) {
    for index in portfolio.maps.indices {
      let file = portfolio.maps[index].file
      let (pains, opportunities) = (texts.pains[file], texts.opportunities[file])
      if pains == nil && opportunities == nil { continue }
      let map = portfolio.maps[index]
      portfolio.maps[index].texts =
        map.pains.indices.map { portfolio.index(ofText: pains?[$0]) }
        + map.opportunities.indices.map { portfolio.index(ofText: opportunities?[$0]) }
    }
  }
}
