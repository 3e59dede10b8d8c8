/// The words that a report tells of pains and opportunities, read from their maps once more.
package struct PortfolioWanted: Sendable {
  /// The words that were found.
  package struct Texts: Sendable {
    fileprivate var pains: [String: [PortfolioPlace: String]] = [:]
    fileprivate var opportunities: [String: [PortfolioPlace: String]] = [:]

    /// Creates a collection of nothing.
    package init() {}

    /// Adds the words of other maps.
    package mutating func add(_ other: Texts) {
      pains.merge(other.pains) { $1 }
      opportunities.merge(other.opportunities) { $1 }
    }
  }

  private var pains: [String: Set<PortfolioPlace>] = [:]
  private var opportunities: [String: Set<PortfolioPlace>] = [:]

  /// Finds what the lists of a report tell.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - top: How many entries of each list are told.
  package init(_ report: PortfolioReport, top: Int) {
    for group in report.pains.firstOpen(top) + report.pains.first(top) {
      let (map, pain, _) = report.pain(report.pains.worst(of: group))
      pains[map.file, default: []].insert(pain.place)
    }
    for entry in report.firstToDo(top) + report.firstUnowned(top) {
      let (map, opportunity, _) = report.opportunity(entry.first)
      opportunities[map.file, default: []].insert(opportunity.place)
    }
  }

  /// The files of the maps.
  package var files: Set<String> { Set(pains.keys).union(opportunities.keys) }

  /// Finds the words in a map.
  package func texts(of map: JourneyMap, in file: String) -> Texts {
    var texts = Texts()
    for place in pains[file] ?? [] {
      let list = map.painPoints(at: place.place)
      let index = place.index
      // A file may have changed since it was read.
      if list.indices.contains(index) {
        texts.pains[file, default: [:]][place] = list[index].text.string
      }
    }
    for place in opportunities[file] ?? [] {
      let list = map.opportunities(at: place.place)
      let index = place.index
      if list.indices.contains(index) {
        texts.opportunities[file, default: [:]][place] = list[index].text.string
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
        map.pains.map { portfolio.index(ofText: pains?[$0.place]) }
        + map.opportunities.map { portfolio.index(ofText: opportunities?[$0.place]) }
    }
  }
}
