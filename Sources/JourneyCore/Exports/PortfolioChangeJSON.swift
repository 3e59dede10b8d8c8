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
    object.add("newPains", change.newPains) { self.addPain($0, of: self.change.new, &$1) }
    object.add("gonePains", change.gonePains) { self.addPain($0, of: self.change.old, &$1) }
    object.add("answeredPains", change.answeredPains) {
      self.addPain($0, of: self.change.new, &$1)
    }
    object.add("newMaps", texts: change.newMaps)
    object.add("goneMaps", texts: change.goneMaps)
    return object.object
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
}
