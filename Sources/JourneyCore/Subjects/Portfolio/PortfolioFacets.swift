/// The properties by which readers of a page narrow what they see of a report over many maps.
///
/// What all maps share has the properties of all of them, so each is looked for once. Properties of
/// which there are too many to choose from are none: `report` itself narrows by them.
struct PortfolioFacets {
  private let report: PortfolioReport
  private let language: Language
  /// Whether the document is one that readers narrow.
  private let isOn: Bool
  private let hasPersonas: Bool
  private let hasFrameworks: Bool
  private let hasOwners: Bool
  /// What each map has, by its index, as a number that is the same for maps that have the same.
  private var numbers: [UInt32] = []
  /// What those numbers stand for.
  private var traits: [MapTraits] = []

  private var portfolio: Portfolio { report.portfolio }

  init(_ report: PortfolioReport, _ language: Language, isDrawn: Bool) {
    self.report = report
    self.language = language
    isOn = isDrawn
    guard isDrawn else {
      (hasPersonas, hasFrameworks, hasOwners) = (false, false, false)
      return
    }
    let maps = report.portfolio.maps
    hasPersonas = Set(maps.lazy.compactMap(\.persona)).count <= MapTraits.mostNames
    hasFrameworks = Set(maps.lazy.map(\.framework)).count <= MapTraits.mostNames
    hasOwners = Set(maps.lazy.flatMap(\.owners)).count <= MapTraits.mostNames
    var known: [MapTraits: UInt32] = [:]
    for map in maps {
      let told = told(map.traits)
      let number = known[told] ?? UInt32(traits.count)
      if number == traits.count {
        known[told] = number
        traits.append(told)
      }
      numbers.append(number)
    }
  }

  /// Traits without what nobody narrows by.
  private func told(_ traits: MapTraits) -> MapTraits {
    var traits = traits
    if !hasPersonas { traits.persona = nil }
    if !hasFrameworks { traits.framework = nil }
    if !hasOwners { traits.owner = nil }
    return traits
  }

  // MARK: Properties of things

  /// The properties of a map.
  func of(_ map: PortfolioMap) -> [DocumentFacet] {
    guard isOn else { return [] }
    var list = List()
    add(told(map.traits), to: &list)
    for index in map.owners {
      if let name = portfolio.texts[index] { add(owner: name, to: &list) }
    }
    list.endThing()
    return list.finished
  }

  /// Who takes care of something; nothing where nobody is known to do so.
  func of(owner: TextPool.Index) -> [DocumentFacet] {
    guard isOn, let name = portfolio.texts[owner] else { return [] }
    var list = List()
    add(owner: name, to: &list)
    list.endThing()
    return list.finished
  }

  /// The properties of all maps that share something, or of the map of a file.
  func of(_ traits: [MapTraits], else file: String) -> [DocumentFacet] {
    guard isOn else { return [] }
    var list = List()
    let all = traits.isEmpty ? portfolio.mapWithFile(file).map { [$0.traits] } ?? [] : traits
    var seen: Set<MapTraits> = []
    for traits in all {
      let told = told(traits)
      guard seen.insert(told).inserted else { continue }
      add(told, to: &list)
      list.endThing()
    }
    return list.finished
  }

  /// The properties of those pains of a group that are meant, and of their maps; each with what is
  /// known of it alone.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - isRated: Whether readers narrow by severity and by what has no answer, too.
  ///   - isMeant: Whether a pain is meant.
  /// - Returns: The properties.
  func of(
    _ group: PainGroups.Group, isRated: Bool = false,
    where isMeant: (PortfolioPain) -> Bool = { _ in true }
  ) -> [DocumentFacet] {
    guard isOn else { return [] }
    var things = Things()
    for member in report.pains.members(of: group) {
      let pain = report.placed(member)
      guard isMeant(pain) else { continue }
      things.add(
        Thing(
          map: numbers[Int(member.map)], owner: hasOwners ? pain.owner : .none,
          rank: isRated ? pain.severity : 0, isOpen: isRated && pain.isOpen))
    }
    return facets(of: things) { thing, list in
      if let name = portfolio.texts[thing.owner] { add(owner: name, to: &list) }
      guard isRated else { return }
      if let severity = PainPoint.Severity.allCases.first(where: { $0.rank == Int(thing.rank) }) {
        list.add("severity", PortfolioLabels.severity[language], severity.label[language])
      }
      guard thing.isOpen else { return }
      list.add(
        "unanswered", PortfolioLabels.unansweredOnly[language],
        PortfolioLabels.unanswered[language])
    }
  }

  /// The properties of those opportunities of the same words that are meant, and of their maps; each
  /// with what is known of it alone.
  func of(
    _ group: OpportunityGroup, where isMeant: (PortfolioOpportunity) -> Bool
  ) -> [DocumentFacet] {
    guard isOn else { return [] }
    var things = Things()
    let key = report.placed(group.first).key
    for index in group.maps {
      for opportunity in portfolio.maps[Int(index)].opportunities
      where opportunity.key == key && isMeant(opportunity) {
        things.add(
          Thing(
            map: numbers[Int(index)], owner: hasOwners ? opportunity.owner : .none,
            rank: opportunity.status.flatMap { status in
              Opportunity.Status.allCases.firstIndex(of: status).map { UInt8($0 + 1) }
            } ?? 0, isOpen: false))
      }
    }
    return facets(of: things) { thing, list in
      // What nobody owns is found as that.
      add(owner: portfolio.texts[thing.owner] ?? PortfolioLabels.nobodyOwns[language], to: &list)
      if thing.rank > 0 {
        let status = Opportunity.Status.allCases[Int(thing.rank) - 1]
        list.add("status", PortfolioLabels.status[language], status.label[language])
      }
    }
  }

  private func facets(
    of things: Things, _ addOwn: (Thing, inout List) -> Void
  ) -> [DocumentFacet] {
    var list = List()
    for thing in things.all {
      add(traits[Int(thing.map)], to: &list)
      addOwn(thing, &list)
      list.endThing()
    }
    return list.finished
  }

  // MARK: Lists

  /// What is known of one of many things that an entry stands for.
  private struct Thing: Hashable {
    /// The number of what its map has.
    let map: UInt32
    let owner: TextPool.Index
    /// The rank of a severity, or the place of a status from 1; 0 where there is none.
    let rank: UInt8
    let isOpen: Bool
  }

  /// Things, those of which the same is known once.
  private struct Things {
    private(set) var all: [Thing] = []
    private var seen: Set<Thing> = []

    mutating func add(_ thing: Thing) {
      if seen.insert(thing).inserted { all.append(thing) }
    }
  }

  /// Properties, each once with the things that have it, in the order in which they are met.
  private struct List {
    private(set) var facets: [DocumentFacet] = []
    private var places: [DocumentFacet: Int] = [:]
    /// How many things have been gone through.
    private var count = 0

    mutating func add(_ name: String, _ label: String, _ value: String) {
      let facet = DocumentFacet(name, label: label, value: value)
      let place = places[facet] ?? facets.count
      if place == facets.count {
        places[facet] = place
        facets.append(facet)
      }
      if facets[place].things.last != count { facets[place].things.append(count) }
    }

    /// Goes on to the next thing.
    mutating func endThing() { count += 1 }

    /// The properties; what all things have says nothing of single ones.
    ///
    /// What has none has one without a name, so that it goes as soon as readers choose anything.
    var finished: [DocumentFacet] {
      if facets.isEmpty { return [DocumentFacet("", label: "", value: "")] }
      return facets.map { facet in
        var facet = facet
        if facet.things.count == count { facet.things = [] }
        return facet
      }
    }
  }

  private func add(_ traits: MapTraits, to list: inout List) {
    if let id = traits.framework {
      list.add(
        "framework", PortfolioGrouping.framework.label[language],
        portfolio.name(ofFramework: id, language))
    }
    if let persona = traits.persona {
      list.add(
        "persona", PortfolioGrouping.persona.label[language], portfolio.writings.persona(persona))
    }
    if let owner = traits.owner { add(owner: owner, to: &list) }
    if let state = traits.state {
      list.add("state", PortfolioLabels.state[language], state.label[language])
    }
  }

  private func add(owner: String, to list: inout List) {
    guard hasOwners else { return }
    list.add("owner", PortfolioLabels.owner[language], portfolio.writings.owner(owner))
  }
}

extension Portfolio {
  /// The name of a framework.
  func name(ofFramework id: String, _ language: Language) -> String {
    ownNames.frameworks[id]?.name[language]
      ?? FrameworkCatalog.framework(id: id)?.name[language] ?? id
  }
}
