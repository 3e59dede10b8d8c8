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
    return list.facets
  }

  /// Who takes care of something; nothing where nobody is known to do so.
  func of(owner: TextPool.Index) -> [DocumentFacet] {
    portfolio.texts[owner].map { of(owners: [$0]) } ?? []
  }

  /// The people or teams that take care of something.
  func of(owners: [String]) -> [DocumentFacet] {
    guard isOn else { return [] }
    var list = List()
    for owner in owners { add(owner: owner, to: &list) }
    return list.facets
  }

  /// That nobody takes care of something.
  var ofNobody: [DocumentFacet] { of(owners: [PortfolioLabels.nobodyOwns[language]]) }

  /// The properties of all maps that share something, or of the map of a file.
  func of(_ traits: [MapTraits], else file: String) -> [DocumentFacet] {
    guard isOn else { return [] }
    var list = List()
    let all = traits.isEmpty ? portfolio.mapWithFile(file).map { [$0.traits] } ?? [] : traits
    for traits in all { add(told(traits), to: &list) }
    return list.facets
  }

  /// The properties of those pains of a group that are meant, and of their maps.
  func of(
    _ group: PainGroups.Group, where isMeant: (PortfolioPain) -> Bool = { _ in true }
  ) -> [DocumentFacet] {
    guard isOn else { return [] }
    var list = List()
    var seen = Seen()
    for member in report.pains.members(of: group) {
      let pain = report.placed(member)
      guard isMeant(pain) else { continue }
      add(mapAt: Int(member.map), to: &list, &seen)
      let owner = pain.owner
      if seen.owners.insert(owner).inserted, let name = portfolio.texts[owner] {
        add(owner: name, to: &list)
      }
    }
    return list.facets
  }

  /// The properties of opportunities of the same words and of their maps.
  func of(_ group: OpportunityGroup) -> [DocumentFacet] {
    guard isOn else { return [] }
    var list = List()
    var seen = Seen()
    let key = report.placed(group.first).key
    for index in group.maps { add(mapAt: Int(index), to: &list, &seen) }
    for index in group.maps {
      for opportunity in portfolio.maps[Int(index)].opportunities where opportunity.key == key {
        // What nobody owns is found as that.
        add(
          owner: portfolio.texts[opportunity.owner] ?? PortfolioLabels.nobodyOwns[language],
          to: &list)
        if let status = opportunity.status {
          list.add("status", PortfolioLabels.status[language], status.label[language])
        }
      }
    }
    return list.facets
  }

  // MARK: Lists

  /// Properties, each once, in the order in which they are met.
  private struct List {
    private(set) var facets: [DocumentFacet] = []
    private var seen: Set<DocumentFacet> = []

    mutating func add(_ name: String, _ label: String, _ value: String) {
      let facet = DocumentFacet(name, label: label, value: value)
      if seen.insert(facet).inserted { facets.append(facet) }
    }
  }

  /// What of many maps and owners has been met.
  private struct Seen {
    var maps: Set<UInt32> = []
    var owners: Set<TextPool.Index> = []
  }

  private func add(mapAt index: Int, to list: inout List, _ seen: inout Seen) {
    let number = numbers[index]
    if seen.maps.insert(number).inserted { add(traits[Int(number)], to: &list) }
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
      list.add("state", PortfolioLabels.states[language], state.label[language])
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
