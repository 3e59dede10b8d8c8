/// How many touchpoints of stages use each channel and each mode.
public struct ChannelCounts: Sendable, Equatable {
  /// A channel and its touchpoints.
  public struct Use: Sendable, Equatable {
    /// The id of the channel.
    public let channel: SourceText
    /// How many touchpoints use it.
    public fileprivate(set) var count: Int
  }

  /// The channels in the order in which the map first names them.
  public private(set) var uses: [Use] = []
  /// All touchpoints of stages, those without a channel too.
  public private(set) var touchpoints = 0
  private var online = 0
  private var offline = 0
  private var places: [SourceText: Int] = [:]

  /// The number of touchpoints of a mode; one whose channel and mode are not known has none.
  public func count(_ mode: ChannelMode) -> Int {
    switch mode {
    case .online: online
    case .offline: offline
    }
  }

  mutating func add(_ channel: SourceText?, _ mode: ChannelMode?) {
    touchpoints += 1
    switch mode {
    case .online?: online += 1
    case .offline?: offline += 1
    case nil: break
    }
    guard let channel, !channel.isBlank else { return }
    if let place = places[channel] {
      uses[place].count += 1
    } else {
      places[channel] = uses.count
      uses.append(Use(channel: channel, count: 1))
    }
  }
}
