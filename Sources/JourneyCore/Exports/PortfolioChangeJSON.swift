/// What became better or worse since a report that was kept, for programs.
struct PortfolioChangeJSON {
  private let change: PortfolioChange

  init(_ change: PortfolioChange) { self.change = change }

  /// The member `against` of a report.
  var value: JSONValue {
    var object = JSONMembers()
    object.add("numbers", change.numbers) { number, inner in
      inner.add("name", text: number.number.rawValue)
      inner.add("old", number: number.old)
      inner.add("new", number: number.new)
      inner.add("better", number.isBetter.map { JSONValue.bool($0) })
    }
    object.add("channels", change.channels) { channel, inner in
      inner.add("channel", text: channel.name.channel)
      inner.add("mode", text: channel.name.mode?.rawValue)
      inner.add("old", number: channel.old)
      inner.add("new", number: channel.new)
      inner.add("better", JSONValue.bool(channel.gain > 0))
    }
    object.add("phases", change.phases) { phase, inner in
      inner.add("phase", text: phase.name.rawValue)
      inner.add("old", number: phase.old)
      inner.add("new", number: phase.new)
      inner.add("better", JSONValue.bool(phase.gain > 0))
    }
    addPains(to: &object)
    object.add("opportunities", change.opportunities) { opportunity, inner in
      self.add(opportunity, &inner)
    }
    object.add("metrics", change.metrics) { self.add($0, &$1) }
    object.add("moments", change.moments) { moment, inner in
      guard let shown = moment.new ?? moment.old else { return }
      inner.add("text", text: shown.name)
      inner.add("file", text: shown.file)
      inner.add("pointer", text: shown.place.pointer("touchpoints"))
      inner.add("old", moment.old.map { .decimal($0.emotion, 9) })
      inner.add("new", moment.new.map { .decimal($0.emotion, 9) })
      inner.add("better", moment.isBetter.map { JSONValue.bool($0) })
    }
    object.add("handovers", change.handovers) { handover, inner in
      guard let shown = handover.new ?? handover.old else { return }
      inner.add("from", text: shown.names.first)
      inner.add("to", text: shown.names.last)
      inner.add("file", text: shown.file)
      inner.add("pointer", text: shown.place.pointer("touchpoints"))
      inner.add("old", handover.old.map { .decimal($0.fall, 9) })
      inner.add("new", handover.new.map { .decimal($0.fall, 9) })
      inner.add("better", handover.isBetter.map { JSONValue.bool($0) })
    }
    object.add("newMaps", texts: change.newMaps)
    object.add("goneMaps", texts: change.goneMaps)
    object.add("movedMaps", number: Double(change.maps.moved))
    return object.object
  }

  // MARK: Pains

  private func addPains(to object: inout JSONMembers) {
    let pains = change.pains
    func add(_ key: String, _ groups: [Int], of report: PortfolioReport) {
      object.add(key, groups) { self.addPain($0, of: report, &$1) }
    }
    func add(
      _ key: String, _ pairs: [PainChanges.Pair],
      _ value: ((PainGroups.Group) -> JSONValue?)? = nil
    ) {
      object.add(key, pairs) { pair, inner in
        self.addPain(pair.new, of: change.new, &inner)
        guard let value else { return }
        inner.add("old", value(change.old.pains.group(pair.old)))
        inner.add("new", value(change.new.pains.group(pair.new)))
      }
    }
    let severity = { (group: PainGroups.Group) -> JSONValue? in
      PortfolioJSON.severity(group.severity).map { .string(SourceText($0)) }
    }
    let maps = { (group: PainGroups.Group) -> JSONValue? in
      .number(WrittenNumber(Double(group.maps)).literal)
    }
    let open = { (group: PainGroups.Group) -> JSONValue? in
      .number(WrittenNumber(Double(group.open)).literal)
    }
    add("newPains", pains.added, of: change.new)
    add("gonePains", pains.gone, of: change.old)
    add("answeredPains", pains.answered)
    add("partlyAnsweredPains", pains.partlyAnswered, open)
    add("reopenedPains", pains.reopened, open)
    add("acceptedPains", pains.accepted)
    add("worsePains", pains.worse, severity)
    add("milderPains", pains.milder, severity)
    add("widerPains", pains.wider, maps)
    add("narrowerPains", pains.narrower, maps)
  }

  private func addPain(_ index: Int, of report: PortfolioReport, _ object: inout JSONMembers) {
    let group = report.pains.group(index)
    let (map, worst, text) = report.pain(report.pains.worst(of: group))
    object.add("text", text: text)
    object.add("key", text: group.key.text)
    object.add("maps", number: Double(group.maps))
    object.add("file", text: map.file)
    object.add("pointer", text: worst.place.pointer("painPoints"))
  }

  // MARK: Things of single maps

  private func add(_ found: OpportunityChange, _ object: inout JSONMembers) {
    func opportunity(
      _ place: OpportunityChange.Place?, _ report: PortfolioReport
    ) -> (PortfolioMap, PortfolioOpportunity, String)? {
      guard let place else { return nil }
      let map = report.portfolio.maps[place.map]
      return (
        map, map.opportunities[place.opportunity],
        report.portfolio.texts[map.opportunities[place.opportunity].text] ?? ""
      )
    }
    let (old, new) = (opportunity(found.old, change.old), opportunity(found.new, change.new))
    guard let (map, shown, text) = new ?? old else { return }
    object.add("change", text: found.kind.rawValue)
    object.add("text", text: text)
    object.add("file", text: map.file)
    object.add("pointer", text: shown.place.pointer("opportunities"))
    object.add("old", text: old?.1.status?.rawValue)
    object.add("new", text: new?.1.status?.rawValue)
  }

  private func add(
    _ found: PortfolioChange.ItemChange<PortfolioMetric>, _ object: inout JSONMembers
  ) {
    guard let old = found.old, let new = found.new else { return }
    object.add("name", text: new.name)
    object.add("file", text: new.file)
    object.add("pointer", text: new.place.pointer("metrics"))
    object.add("old", number: old.value)
    object.add("new", number: new.value)
    object.add("oldTarget", number: old.target)
    object.add("newTarget", number: new.target)
    object.add("unit", text: new.unit)
    object.add("better", found.isBetter.map { JSONValue.bool($0) })
  }
}

extension JSONValue {
  /// A whole number of parts as a decimal number without any rounding.
  fileprivate static func decimal(_ parts: Int, _ digits: Int) -> JSONValue {
    .number(SourceText(FixedDecimal.text(parts, digits: digits)))
  }
}
