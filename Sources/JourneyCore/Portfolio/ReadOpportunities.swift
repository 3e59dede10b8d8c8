/// The opportunities of a map of a report that is read, until all of its pains are known.
struct ReadOpportunities {
  fileprivate var opportunities: [PortfolioOpportunity] = []
  fileprivate var places: [PortfolioPlace] = []
  fileprivate var texts: [TextPool.Index] = []
  /// The keys of the pains that they answer.
  fileprivate var answers: [TextKey] = []

  /// Adds an opportunity.
  ///
  /// - Parameters:
  ///   - opportunity: The opportunity.
  ///   - place: Where it stands.
  ///   - text: What it says, among the texts of its portfolio.
  ///   - keys: The keys of the pains that it answers.
  mutating func add(
    _ opportunity: PortfolioOpportunity, at place: PortfolioPlace, _ text: TextPool.Index,
    answering keys: [TextKey]
  ) {
    var opportunity = opportunity
    opportunity.answers = answers.count..<answers.count + keys.count
    answers += keys
    opportunities.append(opportunity)
    places.append(place)
    texts.append(text)
  }
}

extension PortfolioMap {
  /// Brings its pains into the order of the file, and takes its opportunities in that order, too.
  ///
  /// - Parameter read: Its opportunities.
  /// - Returns: Whether it has every pain that they answer.
  mutating func take(_ read: ReadOpportunities) -> Bool {
    let ofPains = pains.indices.sorted { places[$0] < places[$1] }
    let ofOpportunities = read.places.indices.sorted { read.places[$0] < read.places[$1] }
    pains = ofPains.map { pains[$0] }
    painIDs.sort { $0.place < $1.place }
    places = ofPains.map { places[$0] } + ofOpportunities.map { read.places[$0] }
    texts = ofPains.map { texts[$0] } + ofOpportunities.map { read.texts[$0] }
    var indices: [TextKey: UInt32] = [:]
    // Of pains that are the same the first counts for all.
    for index in pains.indices.reversed() { indices[pains[index].key] = UInt32(index) }
    for index in ofOpportunities {
      let keys = read.answers[read.opportunities[index].answers]
      let answered = keys.compactMap { indices[$0] }
      if answered.count != keys.count { return false }
      add(read.opportunities[index], answering: answered)
    }
    return true
  }
}
