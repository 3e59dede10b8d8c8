/// The work that a report over many maps leaves to be done, as tickets.
///
/// A ticket is an opportunity that is not done, or a pain without an answer; those that have links
/// are somebody's work already. What is nearly the same in several maps is one ticket. Its key is
/// made of its words alone, so that a second import finds the first one's tickets. A ticket is made
/// when it is asked for: all places of all tickets may be more than memory would like to hold.
package struct PortfolioTickets: Sendable {
  /// One ticket.
  package struct Ticket: Sendable, Equatable {
    /// Whether it is a pain or an opportunity.
    package enum Kind: String, Sendable {
      case opportunity, pain
    }

    /// A place of a map.
    package struct Place: Sendable, Equatable {
      package let file: String
      package let pointer: String
      package let title: String
      /// The stage and the touchpoint, `Stage › Touchpoint`; nothing of reports that were joined,
      /// which do not hold it.
      package let name: String?
    }

    /// Whether it is a pain or an opportunity.
    package let kind: Kind
    /// The same for the same words in every report.
    package let key: String
    /// The keys that its texts have by themselves, and that no other ticket has: it may have been
    /// imported under one of them before its texts were said to be the same.
    package let formerKeys: [String]
    /// What it says.
    package let text: String
    /// Where it stands, in the order of the files.
    package let places: [Place]
    /// Who would do it.
    package let owner: String?
    /// The words by which it is found.
    package let labels: [String]
    /// What it is worth to begin with it, or how much it hurts.
    package let score: Double
  }

  private let report: PortfolioReport
  /// The opportunities that are not done, by their places in the ranking: those of one ticket
  /// together.
  private var opportunities: [UInt32] = []
  /// Where the opportunities of each ticket stand in that list, the first to do first.
  private var groups: [Range<UInt32>] = []
  /// The groups of pains that become tickets, the worst first.
  private var pains: [UInt32] = []

  /// Finds the work that a report leaves.
  package init(_ report: PortfolioReport) {
    self.report = report
    groupOpportunities()
    pains = report.pains.ranking.compactMap { index in
      let group = report.pains.group(index)
      let isLinked = report.pains.members(of: group).contains { report.placed($0).isLinked }
      return group.isAnswered || isLinked ? nil : UInt32(index)
    }
  }

  private mutating func groupOpportunities() {
    var numbers: [TextKey: Int] = [:]
    var counts: [UInt32] = []
    var areLinked: [Bool] = []
    for entry in report.opportunities.entries where !entry.isDone {
      let opportunity = report.placed(entry)
      let number = numbers[opportunity.key] ?? counts.count
      if number == counts.count {
        numbers[opportunity.key] = number
        counts.append(0)
        areLinked.append(false)
      }
      counts[number] += 1
      // A link in one map is a ticket for all of them.
      if opportunity.isLinked { areLinked[number] = true }
    }
    var ends: [UInt32] = []
    var end: UInt32 = 0
    for number in counts.indices {
      ends.append(end)
      guard !areLinked[number] else { continue }
      groups.append(end..<end + counts[number])
      end += counts[number]
    }
    opportunities = [UInt32](repeating: 0, count: Int(end))
    for (index, entry) in report.opportunities.entries.enumerated() where !entry.isDone {
      guard let number = numbers[report.placed(entry).key], !areLinked[number] else { continue }
      opportunities[Int(ends[number])] = UInt32(index)
      ends[number] += 1
    }
  }

  /// How many tickets there are.
  package var count: Int { groups.count + pains.count }

  /// The opportunities, the first to do first, then the pains, the worst first.
  package var tickets: some Sequence<Ticket> {
    (0..<count).lazy.map { index in
      index < groups.count ? opportunity(groups[index]) : pain(Int(pains[index - groups.count]))
    }
  }

  private func opportunity(_ group: Range<UInt32>) -> Ticket {
    let entries = opportunities[Int(group.lowerBound)..<Int(group.upperBound)].map {
      report.opportunities.entries[Int($0)]
    }
    let (_, first, text) = report.opportunity(entries[0])
    var labels = ["journey", "opportunity"]
    if let status = first.status { labels.append("status:" + status.rawValue) }
    if first.isMomentOfTruth { labels.append("moment-of-truth") }
    return Ticket(
      kind: .opportunity, key: "opportunity-" + first.key.text, formerKeys: [], text: text ?? "",
      places: places(entries.map { ($0.map, report.placed($0).place) }, "opportunities"),
      owner: entries.lazy.compactMap { entry in
        report.portfolio.texts[report.placed(entry).owner]
      }.first, labels: labels,
      score: entries[0].score)
  }

  private func pain(_ index: Int) -> Ticket {
    let group = report.pains.group(index)
    var labels = ["journey", "pain"]
    if let severity = PainPoint.Severity.allCases.first(where: { $0.rank == Int(group.severity) }) {
      labels.append("severity:" + severity.rawValue)
    }
    let open = report.pains.members(of: group).filter { report.placed($0).isOpen }
    return Ticket(
      kind: .pain, key: "pain-" + group.key.text, formerKeys: formerKeys(group),
      text: report.pain(report.pains.worst(of: group)).text ?? "",
      places: places(open.map { ($0.map, report.placed($0).place) }, "painPoints"),
      owner: open.lazy.compactMap { member in
        report.portfolio.texts[report.placed(member).owner]
      }.first, labels: labels, score: Double(group.score) / PortfolioPain.unit)
  }

  private func formerKeys(_ group: PainGroups.Group) -> [String] {
    // Many maps say the same, whose text is read once.
    let texts = Set(report.pains.members(of: group).lazy.map { report.placed($0).text })
    return Set(texts.compactMap { report.portfolio.texts[$0].map { TextKey($0) } })
      .filter { $0 != group.key && report.pains.maps(having: $0) == 0 }
      .sorted().map { "pain-" + $0.text }
  }

  private func places(
    _ places: [(map: UInt32, place: PortfolioPlace)], _ list: String
  ) -> [Ticket.Place] {
    places
      .map { map, place in
        let map = report.portfolio.maps[Int(map)]
        return Ticket.Place(
          file: map.file, pointer: place.pointer(list), title: map.title,
          name: report.portfolio.texts[map.placeNames.name(of: place)])
      }
      .sorted {
        $0.file != $1.file
          ? Portfolio.isBefore($0.file, $1.file) : Portfolio.isBefore($0.pointer, $1.pointer)
      }
  }
}
