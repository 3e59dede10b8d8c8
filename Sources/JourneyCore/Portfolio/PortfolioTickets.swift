/// The work that a report over many maps leaves to be done, as tickets.
///
/// A ticket is an opportunity that is not done, or a pain without an answer, at the places that have
/// no links: those that have some are somebody's work already, which is not that of other places.
/// What is nearly the same in several maps is one ticket. Its key is made of its words alone, so that
/// a second import finds the first one's tickets. A ticket is made when it is asked for: all places of
/// all tickets may be more than memory would like to hold.
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
    /// Where the same is left to do and has links already, in the order of the files.
    package let linkedPlaces: [Place]
    /// Who would do it: of several owners that of the first place, the first to do or the worst.
    package var owner: String? { owners.first }
    /// All who would do it, that of the first place first.
    package let owners: [String]
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
    rankPains()
  }

  /// By the places that are left to do: elsewhere a pain may hurt more.
  private mutating func rankPains() {
    var ranked: [(group: UInt32, score: Int, place: Int)] = []
    for index in report.pains.ranking {
      let group = report.pains.group(index)
      if group.isAnswered { continue }
      let toDo = report.pains.members(of: group).filter { report.placed($0).isToDo }
      if !toDo.isEmpty { ranked.append((UInt32(index), score(toDo), ranked.count)) }
    }
    ranked.sort { $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place }
    pains = ranked.map(\.group)
  }

  /// Puts the opportunities of a ticket together, the tickets in the order of their first ones.
  private mutating func groupOpportunities() {
    let entries = report.opportunities.entries
    // In parts by the first bits of their keys, each of which is small and put in order by itself.
    var parts = [[UInt32]](repeating: [], count: 256)
    for (index, entry) in entries.enumerated() where !entry.isDone {
      parts[Int(report.placed(entry).key.number &>> 56)].append(UInt32(index))
    }
    for number in parts.indices {
      var keyed = parts[number].map { (key: report.placed(entries[Int($0)]).key, index: $0) }
      parts[number] = []
      keyed.sort { $0.key != $1.key ? $0.key < $1.key : $0.index < $1.index }
      var start = 0
      while start < keyed.count {
        let group = keyed[start...].prefix { $0.key == keyed[start].key }
        start = group.endIndex
        guard group.contains(where: { !report.placed(entries[Int($0.index)]).isLinked }) else {
          continue
        }
        let first = UInt32(opportunities.count)
        opportunities += group.lazy.map(\.index)
        groups.append(first..<UInt32(opportunities.count))
      }
    }
    let members = opportunities
    groups.sort { members[Int($0.lowerBound)] < members[Int($1.lowerBound)] }
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
    let all = opportunities[Int(group.lowerBound)..<Int(group.upperBound)].map {
      report.opportunities.entries[Int($0)]
    }
    let entries = all.filter { !report.placed($0).isLinked }
    let (_, first, text) = report.opportunity(entries[0])
    var labels = ["journey", "opportunity"]
    // What somebody has begun anywhere is not to be begun by somebody else.
    let status = all.compactMap { report.placed($0).status }.max {
      Opportunity.Status.rank(of: $0) < Opportunity.Status.rank(of: $1)
    }
    if let status { labels.append("status:" + status.rawValue) }
    if entries.contains(where: { report.placed($0).isMomentOfTruth }) {
      labels.append("moment-of-truth")
    }
    func places(_ entries: [OpportunityRanking.Entry]) -> [Ticket.Place] {
      self.places(entries.map { ($0.map, report.standing($0)) }, "opportunities")
    }
    return Ticket(
      kind: .opportunity, key: "opportunity-" + first.key.text, formerKeys: [], text: text ?? "",
      places: places(entries), linkedPlaces: places(all.filter { report.placed($0).isLinked }),
      owners: owners(entries.lazy.map { report.placed($0).owner }), labels: labels,
      score: entries[0].score)
  }

  private func pain(_ index: Int) -> Ticket {
    let group = report.pains.group(index)
    let open = report.pains.members(of: group).filter { report.placed($0).isOpen }
    // Where it is answered or linked it may be worse, which is not what is left to do.
    let toDo = open.filter { report.placed($0).isToDo }
    var labels = ["journey", "pain"]
    let rank = toDo.reduce(0) { max($0, Int(report.placed($1).severity)) }
    if let severity = PainPoint.Severity.allCases.first(where: { $0.rank == rank }) {
      labels.append("severity:" + severity.rawValue)
    }
    func places(_ members: [PainGroups.Member]) -> [Ticket.Place] {
      self.places(members.map { ($0.map, report.standing($0)) }, "painPoints")
    }
    return Ticket(
      kind: .pain, key: "pain-" + group.key.text, formerKeys: formerKeys(group),
      text: report.pain(report.pains.worst(of: group)).text ?? "",
      places: places(toDo), linkedPlaces: places(open.filter { report.placed($0).isLinked }),
      owners: owners(toDo.lazy.map { report.placed($0).owner }), labels: labels,
      score: Double(score(toDo)) / PortfolioPain.unit)
  }

  /// How much pains of one group hurt, in millionths: the worst of each map together.
  private func score(_ members: [PainGroups.Member]) -> Int {
    var (score, worst) = (0, 0)
    var map: UInt32?
    for member in members {
      if member.map != map {
        score += worst
        (map, worst) = (member.map, 0)
      }
      worst = max(worst, Int(report.placed(member).score))
    }
    return score + worst
  }

  /// The owners of places, each once, in the writing that most maps have.
  private func owners(_ indices: some Sequence<TextPool.Index>) -> [String] {
    var owners: [String] = []
    var seen: Set<String> = []
    for index in indices {
      guard let owner = report.portfolio.texts[index].map(report.portfolio.writings.owner),
        seen.insert(WrittenName.key(owner)).inserted
      else { continue }
      owners.append(owner)
    }
    return owners
  }

  private func formerKeys(_ group: PainGroups.Group) -> [String] {
    let members = report.pains.members(of: group)
    // Mostly a pain is told once, and its own words make its key.
    if members.count == 1, let member = members.first,
      report.portfolio.texts[report.text(of: member)].map({ TextKey($0) }) == group.key
    {
      return []
    }
    // Many maps say the same, whose text is read once.
    let texts = Set(members.lazy.map { report.text(of: $0) })
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

extension PortfolioPain {
  /// Whether it needs an answer, has none, and is nobody's work yet.
  fileprivate var isToDo: Bool { isOpen && !isLinked }
}
