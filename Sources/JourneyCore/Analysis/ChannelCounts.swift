/// How many channels a map has, and how many of its touchpoints use each channel and each mode.
///
/// The touchpoints that no stage holds count, too. A channel that the map writes in several ways is
/// one channel; one that is not known, and is online here and offline there, counts in each mode.
public struct ChannelCounts: Sendable, Equatable {
  /// A channel and its touchpoints of one mode.
  public struct Use: Sendable, Equatable {
    /// The channel as the map first writes it.
    public let channel: SourceText
    /// The id of the channel, or what the map writes for one that is not known.
    public let id: SourceText
    /// Online or offline; nothing for a channel that is not known where its touchpoints do not tell
    /// either.
    public let mode: ChannelMode?
    /// How many touchpoints use it.
    public fileprivate(set) var count: Int
    /// What is felt at them, on −2…2, where they say it themselves.
    public fileprivate(set) var emotions = EmotionSum()
    /// How many pain points stand at them.
    public fileprivate(set) var pains = 0
  }

  /// The channels in the order in which the map first names them.
  public private(set) var uses: [Use] = []
  /// The touchpoints that name no channel, by the mode that they state.
  package private(set) var unnamedUses: [Use] = []
  /// All touchpoints, those without a channel too.
  public private(set) var touchpoints = 0
  private var online = 0
  private var offline = 0
  /// The numbers of what the map writes, and of the ids of its channels.
  private var names = TextNumbers()
  /// Of each of these, three times, the place of its use that is online, offline, or neither.
  private var places: [Int32] = []

  /// The number of touchpoints of a mode; one whose channel and mode are not known has none.
  public func count(_ mode: ChannelMode) -> Int {
    switch mode {
    case .online: online
    case .offline: offline
    }
  }

  /// The number of touchpoints of which nobody knows whether they are online or offline.
  public var unknownCount: Int { touchpoints - online - offline }

  /// The channels of a mode, or those of which nobody knows it.
  public func channels(_ mode: ChannelMode?) -> [Use] { uses.filter { $0.mode == mode } }

  /// Counts a touchpoint.
  ///
  /// - Parameters:
  ///   - channel: Its channel as the map writes it.
  ///   - stated: The mode that it states.
  ///   - emotion: Its own emotion on −2…2.
  ///   - pains: How many pain points it has.
  ///   - catalog: The channels that are known.
  mutating func add(
    _ channel: SourceText?, _ stated: ChannelMode?, emotion: Double?, pains: Int,
    _ catalog: ChannelCatalog
  ) {
    touchpoints += 1
    let mode = catalog.mode(ofChannel: channel, or: stated)
    switch mode {
    case .online?: online += 1
    case .offline?: offline += 1
    case nil: break
    }
    guard let channel = channel.stated else {
      addUnnamed(mode, emotion: emotion, pains: pains)
      return
    }
    let place = place(of: channel, mode, catalog)
    uses[place].count += 1
    uses[place].pains += pains
    if let emotion { uses[place].emotions.add(emotion) }
  }

  private mutating func addUnnamed(_ mode: ChannelMode?, emotion: Double?, pains: Int) {
    let place = unnamedUses.firstIndex { $0.mode == mode } ?? unnamedUses.count
    if place == unnamedUses.count {
      unnamedUses.append(Use(channel: SourceText(""), id: SourceText(""), mode: mode, count: 0))
    }
    unnamedUses[place].count += 1
    unnamedUses[place].pains += pains
    if let emotion { unnamedUses[place].emotions.add(emotion) }
  }

  private mutating func place(
    of channel: SourceText, _ mode: ChannelMode?, _ catalog: ChannelCatalog
  ) -> Int {
    let written = key(of: channel, mode)
    if places[written] >= 0 { return Int(places[written]) }
    let id = catalog.id(of: channel)
    let known = key(of: id, mode)
    let place = places[known] >= 0 ? Int(places[known]) : uses.count
    places[written] = Int32(place)
    places[known] = Int32(place)
    if place == uses.count { uses.append(Use(channel: channel, id: id, mode: mode, count: 0)) }
    return place
  }

  /// Where the place of a use stands.
  private mutating func key(of name: SourceText, _ mode: ChannelMode?) -> Int {
    let (number, isNew) = names.number(of: name)
    if isNew { for _ in 0..<3 { places.append(-1) } }
    return 3 * Int(number) + (mode == nil ? 2 : mode == .online ? 0 : 1)
  }
}
