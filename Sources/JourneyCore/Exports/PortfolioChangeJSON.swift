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
      if !channel.name.channel.isEmpty { inner.add("channel", text: channel.name.channel) }
      inner.add("mode", text: channel.name.mode?.rawValue)
      inner.add("old", number: channel.old)
      inner.add("new", number: channel.new)
      inner.add("better", channel.isBetter.map { JSONValue.bool($0) })
    }
    object.add("phases", change.phases) { phase, inner in
      inner.add("phase", text: phase.name.rawValue)
      inner.add("old", number: phase.old)
      inner.add("new", number: phase.new)
      inner.add("better", phase.isBetter.map { JSONValue.bool($0) })
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
    object.add("sharedMaps", number: Double(change.maps.shared))
    object.add("movedMaps", number: Double(change.maps.moved))
    return object.object
  }

  // MARK: Pains

  private func addPains(to object: inout JSONMembers) {
    let pains = change.pains
    func add(_ key: String, _ groups: [Int], of report: PortfolioReport) {
      object.add(key, groups) { self.addPain($0, of: report, at: nil, &$1) }
    }
    func add(
      _ key: String, _ pairs: [PainChanges.Pair],
      _ values: ((PainChanges.Pair) -> (JSONValue?, JSONValue?))? = nil, changed: String? = nil
    ) {
      object.add(key, pairs) { pair, inner in
        self.addPain(pair.new, of: change.new, at: pair.newPlace, &inner)
        if pair.places > 0 { inner.add("places", number: Double(pair.places)) }
        guard let (old, new) = values?(pair) else { return }
        inner.add("old", old)
        inner.add("new", new)
        guard let changed else { return }
        inner.add(changed, texts: pair.changedMaps.map { change.new.portfolio.maps[$0].file })
      }
    }
    func severity(_ pair: PainChanges.Pair) -> (JSONValue?, JSONValue?) {
      func word(_ place: PainChanges.Place?, _ report: PortfolioReport) -> JSONValue? {
        place.flatMap { PortfolioJSON.severity(report.placed($0).severity) }
          .map { .string(SourceText($0)) }
      }
      return (word(pair.oldPlace, change.old), word(pair.newPlace, change.new))
    }
    func maps(_ pair: PainChanges.Pair) -> (JSONValue?, JSONValue?) {
      func number(_ count: Int) -> JSONValue { .number(WrittenNumber(Double(count)).literal) }
      return (number(pair.mapsBefore), number(pair.mapsNow))
    }
    add("newPains", pains.added, of: change.new)
    add("gonePains", pains.gone, of: change.old)
    add("answeredPains", pains.answered)
    add("partlyAnsweredPains", pains.partlyAnswered)
    add("reopenedPains", pains.reopened)
    add("furtherPains", pains.further)
    add("unacceptedPains", pains.unaccepted)
    add("acceptedPains", pains.accepted)
    add("worsePains", pains.worse, severity)
    add("milderPains", pains.milder, severity)
    add("widerPains", pains.wider, maps, changed: "newIn")
    add("narrowerPains", pains.narrower, maps, changed: "goneFrom")
    add("painsOfNewMaps", pains.addedWithMaps, of: change.new)
    add("painsOfGoneMaps", pains.goneWithMaps, of: change.old)
  }

  private func addPain(
    _ index: Int, of report: PortfolioReport, at place: PainChanges.Place?,
    _ object: inout JSONMembers
  ) {
    let group = report.pains.group(index)
    let worst = report.pains.worst(of: group)
    let (map, _, text) = report.pain(worst)
    let file = place.map { report.portfolio.maps[$0.map].file } ?? map.file
    let pointer = place.map { report.standing($0) } ?? report.standing(worst)
    object.add("text", text: text)
    object.add("key", text: group.key.text)
    object.add("maps", number: Double(group.maps))
    object.add("file", text: file)
    object.add("pointer", text: pointer.pointer("painPoints"))
  }

  // MARK: Things of single maps

  private func add(_ found: OpportunityChange, _ object: inout JSONMembers) {
    func opportunity(
      _ place: OpportunityChange.Place?, _ report: PortfolioReport
    ) -> (map: PortfolioMap, index: Int, status: Opportunity.Status?, text: String)? {
      guard let place else { return nil }
      let map = report.portfolio.maps[place.map]
      return (
        map, place.opportunity, map.opportunities[place.opportunity].status,
        report.portfolio.texts[map.text(ofOpportunity: place.opportunity)] ?? ""
      )
    }
    let (old, new) = (opportunity(found.old, change.old), opportunity(found.new, change.new))
    guard let shown = new ?? old else { return }
    object.add("change", text: found.kind.rawValue)
    object.add("text", text: shown.text)
    object.add("file", text: shown.map.file)
    let place = shown.map.place(ofOpportunity: shown.index)
    object.add("pointer", text: place.pointer("opportunities"))
    object.add("old", text: old?.status?.rawValue)
    object.add("new", text: new?.status?.rawValue)
  }

  private func add(
    _ found: PortfolioChange.ItemChange<PortfolioMetric>, _ object: inout JSONMembers
  ) {
    guard let shown = found.new ?? found.old else { return }
    object.add("name", text: shown.name)
    object.add("file", text: shown.file)
    object.add("pointer", text: shown.place.pointer("metrics"))
    object.add("old", number: found.old?.value)
    object.add("new", number: found.new?.value)
    object.add("oldTarget", number: found.old?.target)
    object.add("newTarget", number: found.new?.target)
    object.add("unit", text: shown.unit)
    object.add("better", found.isBetter.map { JSONValue.bool($0) })
  }
}

extension JSONValue {
  /// A whole number of parts as a decimal number without any rounding.
  fileprivate static func decimal(_ parts: Int, _ digits: Int) -> JSONValue {
    .number(SourceText(FixedDecimal.text(parts, digits: digits)))
  }
}
