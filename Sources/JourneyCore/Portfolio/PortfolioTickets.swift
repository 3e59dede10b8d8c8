/// The work that a report over many maps leaves to be done, as tickets.
///
/// A ticket is an opportunity that is not done, or a pain without an answer; those that have links
/// are somebody's work already. What is nearly the same in several maps is one ticket. Its key is
/// made of its words alone, so that a second import finds the first one's tickets.
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
    }

    /// Whether it is a pain or an opportunity.
    package let kind: Kind
    /// The same for the same words in every report.
    package let key: String
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

  /// The opportunities, the first to do first, then the pains, the worst first.
  package let tickets: [Ticket]

  /// Finds the work that a report leaves.
  package init(_ report: PortfolioReport) {
    tickets = Self.opportunities(report) + Self.pains(report)
  }

  private static func opportunities(_ report: PortfolioReport) -> [Ticket] {
    var order: [TextKey] = []
    var entries: [TextKey: [OpportunityRanking.Entry]] = [:]
    var linked: Set<TextKey> = []
    for entry in report.opportunities.entries where !entry.isDone {
      let opportunity = report.opportunity(entry).opportunity
      // A link in one map is a ticket for all of them.
      if opportunity.isLinked { linked.insert(opportunity.key) }
      if entries[opportunity.key] == nil { order.append(opportunity.key) }
      entries[opportunity.key, default: []].append(entry)
    }
    return order.filter { !linked.contains($0) }.map { key in
      let group = entries[key] ?? []
      let all = group.map(report.opportunity)
      let first = all[0].opportunity
      let owner = all.lazy.compactMap(\.opportunity.owner).first
      var labels = ["journey", "opportunity"]
      if let status = first.status { labels.append("status:" + status.rawValue) }
      if first.isMomentOfTruth { labels.append("moment-of-truth") }
      return Ticket(
        kind: .opportunity, key: "opportunity-" + key.text, text: all[0].text ?? "",
        places: places(
          all.map { ($0.map, $0.opportunity.place.pointer("opportunities")) }),
        owner: owner, labels: labels, score: group[0].score)
    }
  }

  private static func pains(_ report: PortfolioReport) -> [Ticket] {
    report.pains.ranking.compactMap { index in
      let group = report.pains.group(index)
      guard !group.isAnswered else { return nil }
      let all = report.pains.members(of: group).map(report.pain)
      guard !all.contains(where: \.pain.isLinked) else { return nil }
      let worst = report.pain(report.pains.worst(of: group))
      var labels = ["journey", "pain"]
      if let severity = PainPoint.Severity.allCases.first(where: { $0.rank == Int(group.severity) })
      {
        labels.append("severity:" + severity.rawValue)
      }
      return Ticket(
        kind: .pain, key: "pain-" + group.key.text, text: worst.text ?? "",
        places: places(
          all.filter(\.pain.isOpen).map { ($0.map, $0.pain.place.pointer("painPoints")) }),
        owner: nil, labels: labels, score: Double(group.score) / PortfolioPain.unit)
    }
  }

  private static func places(_ places: [(map: PortfolioMap, pointer: String)]) -> [Ticket.Place] {
    places.map { Ticket.Place(file: $0.map.file, pointer: $0.pointer, title: $0.map.title) }
      .sorted {
        $0.file != $1.file
          ? Portfolio.isBefore($0.file, $1.file) : Portfolio.isBefore($0.pointer, $1.pointer)
      }
  }
}
