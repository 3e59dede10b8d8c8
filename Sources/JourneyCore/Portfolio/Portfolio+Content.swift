extension Portfolio {
  /// The maps, by the bytes of their paths once they are ordered.
  package internal(set) var maps: [PortfolioMap] {
    get { content[0].maps }
    _modify { yield &content[0].maps }
  }

  /// What they say of each channel.
  package internal(set) var channels: [ChannelName: ChannelSum] {
    get { content[0].channels }
    _modify { yield &content[0].channels }
  }

  /// What they say of each phase, in their order.
  package internal(set) var phases: [StretchSum] {
    get { content[0].phases }
    _modify { yield &content[0].phases }
  }

  /// What they say of each stage of each framework.
  package internal(set) var stages: [StageName: StretchSum] {
    get { content[0].stages }
    _modify { yield &content[0].stages }
  }

  /// What each owner takes care of, once the maps are in order.
  var ownersByName: [String: OwnerSum] {
    get { content[0].ownersByName }
    _modify { yield &content[0].ownersByName }
  }

  /// The same of the maps that were added since: a number is found faster than a name.
  var ownerSums: [TextPool.Index: OwnerSum] {
    get { content[0].ownerSums }
    _modify { yield &content[0].ownerSums }
  }

  /// The metrics, the furthest from its target first.
  package internal(set) var metrics: RankedList<PortfolioMetric> {
    get { content[0].metrics }
    _modify { yield &content[0].metrics }
  }

  /// How many metrics have not reached their target.
  package internal(set) var missedTargets: Int {
    get { content[0].missedTargets }
    _modify { yield &content[0].missedTargets }
  }

  /// The moments of truth below the middle, the lowest first.
  package internal(set) var moments: RankedList<PortfolioMoment> {
    get { content[0].moments }
    _modify { yield &content[0].moments }
  }

  /// How many moments of truth there are.
  package internal(set) var momentCount: Int {
    get { content[0].momentCount }
    _modify { yield &content[0].momentCount }
  }

  /// The steps that nobody hands over, the largest fall first.
  package internal(set) var handovers: RankedList<PortfolioHandover> {
    get { content[0].handovers }
    _modify { yield &content[0].handovers }
  }

  /// In how many maps each moment of truth below the middle is.
  package internal(set) var momentMaps: MapCounts {
    get { content[0].momentMaps }
    _modify { yield &content[0].momentMaps }
  }

  /// In how many maps each step is that nobody hands over.
  package internal(set) var handoverMaps: MapCounts {
    get { content[0].handoverMaps }
    _modify { yield &content[0].handoverMaps }
  }

  /// The files that could not be read.
  package internal(set) var unread: [String] {
    get { content[0].unread }
    _modify { yield &content[0].unread }
  }

  /// The exit code of a run that reads these files, unless it goes on whatever they hold: 0 where
  /// there is nothing wrong with any of them.
  package var exitCode: Int {
    get { content[0].exitCode }
    _modify { yield &content[0].exitCode }
  }

  /// The channels that are known and that a map may use.
  package internal(set) var knownChannels: Set<String> {
    get { content[0].knownChannels }
    _modify { yield &content[0].knownChannels }
  }

  /// What pains and opportunities say, where that is kept.
  package internal(set) var texts: TextPool {
    get { content[0].texts }
    _modify { yield &content[0].texts }
  }

  /// What repositories call their own frameworks and channels.
  package internal(set) var ownNames: OwnNames {
    get { content[0].ownNames }
    _modify { yield &content[0].ownNames }
  }

  /// How the names of personas and owners are written that maps write in several ways; known once
  /// the maps are in order.
  var writings: NameWritings {
    get { content[0].writings }
    _modify { yield &content[0].writings }
  }

  /// What of the maps counts.
  package var narrowing: PortfolioNarrowing {
    get { content[0].narrowing }
    _modify { yield &content[0].narrowing }
  }

  /// The date by which maps are out of date.
  package internal(set) var today: CalendarDate? {
    get { content[0].today }
    _modify { yield &content[0].today }
  }

  /// The names that maps have in common.
  var names: SharedNames {
    get { content[0].names }
    _modify { yield &content[0].names }
  }

  /// What metrics have in common.
  var titles: MetricTitles {
    get { content[0].titles }
    _modify { yield &content[0].titles }
  }

  /// So many pains and opportunities that are the same are told of each list; nothing for all.
  var told: Int? { content[0].told }

  /// Whether every single thing is kept.
  var keepsEverything: Bool { content[0].keepsEverything }
}
