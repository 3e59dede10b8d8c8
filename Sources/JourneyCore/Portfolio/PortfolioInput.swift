/// A map with what a report over many maps asks of it.
package struct PortfolioInput: Sendable {
  /// The path of its file.
  package var file: String
  /// A number that is equal for files of the same bytes.
  package var fingerprint: UInt64
  /// The map, as far as it was understood.
  package var map: JourneyMap
  /// Its framework, if it was found.
  package var framework: Framework?
  /// The channels that are known.
  package var channels: ChannelCatalog
  /// The texts that its repository counts as the same.
  package var sameAs: SameTexts
  /// How many errors it has.
  package var errors: Int
  /// The date of today; without it nothing is out of date.
  package var today: CalendarDate?

  /// The id of its framework, as the framework or else the map has it.
  package var frameworkID: String { (framework?.id ?? map.frameworkName).string }

  /// Whether it tells neither a framework nor a stage: of a file with errors nothing was understood
  /// then.
  package var tellsNothing: Bool {
    framework == nil && map.frameworkName.isBlank && map.stages.isEmpty && map.unplaced.isEmpty
  }

  /// What its touchpoints call their channels.
  package var channelTexts: [SourceText] {
    var texts: [SourceText] = []
    map.forEachTouchpoint { touchpoints, index, _ in
      if let channel = touchpoints[index].channel.stated { texts.append(channel) }
    }
    return texts
  }

  /// Everybody who takes care of something in it.
  package var ownerNames: Set<String> {
    var names: Set<String> = []
    func add(_ owner: SourceText?) {
      if let owner = owner.stated { names.insert(owner.trimmed.string) }
    }
    add(map.owner)
    map.forEachTouchpoint { touchpoints, index, _ in add(touchpoints[index].owner) }
    for stage in map.stages { add(stage.owner) }
    map.forEachPlace { pains, opportunities, _ in
      for index in pains.indices { add(pains[index].owner) }
      for index in opportunities.indices { add(opportunities[index].owner) }
    }
    return names
  }

  /// Takes a map.
  package init(
    file: String, _ map: JourneyMap, framework: Framework?, channels: ChannelCatalog = .builtIn,
    sameAs: SameTexts = SameTexts(), errors: Int = 0, today: CalendarDate? = nil,
    fingerprint: UInt64 = 0
  ) {
    self.file = file
    self.map = map
    self.framework = framework
    self.channels = channels
    self.sameAs = sameAs
    self.errors = errors
    self.today = today
    self.fingerprint = fingerprint
  }
}
