extension Portfolio {
  /// All that is kept of many maps, in one place of its own: whoever holds a portfolio copies a
  /// pointer.
  struct Content: Sendable {
    var maps: [PortfolioMap] = []
    var channels: [ChannelName: ChannelSum] = [:]
    var phases: [StretchSum] = [StretchSum](repeating: StretchSum(), count: Phase.allCases.count)
    var stages: [StageName: StretchSum] = [:]
    var ownersByName: [String: OwnerSum] = [:]
    var ownerSums: [TextPool.Index: OwnerSum] = [:]
    var metrics: RankedList<PortfolioMetric>
    var missedTargets = 0
    var moments: RankedList<PortfolioMoment>
    var momentCount = 0
    var handovers: RankedList<PortfolioHandover>
    var momentMaps: MapCounts
    var handoverMaps: MapCounts
    var unread: [String] = []
    var exitCode = 0
    var knownChannels: Set<String> = []
    var texts = TextPool()
    var ownNames = OwnNames()
    var writings = NameWritings()
    var narrowing = PortfolioNarrowing()
    var today: CalendarDate?
    var names = SharedNames()
    var titles = MetricTitles()
    let keepsEverything: Bool
    /// So many pains and opportunities that are the same are told of each list; nothing for all.
    let told: Int?
    /// Whether it is kept where every pain and opportunity stands.
    let keepsPlaces: Bool
  }
}
