/// What is felt in one map at the touchpoints of a channel, in as few bytes as many maps ask for.
package struct ChannelPoint: Sendable, Equatable {
  /// The channel among the texts of its portfolio, and above it in two bits its mode.
  private var nameAndMode: UInt32
  private let emotionCount: UInt32
  /// The sum of the emotions on −2…2, in billionths.
  package let units: Int

  /// Takes what is felt.
  init(_ name: TextPool.Index, _ mode: ChannelMode?, count: Int, units: Int) {
    let mode: UInt32 =
      switch mode {
      case nil: 0
      case .online?: 1
      case .offline?: 2
      }
    nameAndMode = mode << TextPool.Index.bits | name.small
    emotionCount = UInt32(clamping: count)
    self.units = units
  }

  /// How many of the touchpoints tell an emotion of their own.
  package var count: Int { Int(emotionCount) }

  /// The channel, among the texts of its portfolio; an empty text for touchpoints without one.
  package var name: TextPool.Index {
    get { TextPool.Index(small: nameAndMode) }
    set {
      nameAndMode = (nameAndMode >> TextPool.Index.bits) << TextPool.Index.bits | newValue.small
    }
  }

  /// Whether the channel is online or offline; nothing where nobody knows it.
  package var mode: ChannelMode? {
    switch nameAndMode >> TextPool.Index.bits {
    case 1: .online
    case 2: .offline
    default: nil
    }
  }
}

/// How much of what can be left out a map tells: where it tells less, nothing has become better.
package struct ToldCounts: Sendable, Equatable {
  /// How many touchpoints and stages tell an emotion of their own.
  package var emotions: Int {
    get { Int(emotionCount) }
    set { emotionCount = UInt32(clamping: newValue) }
  }
  /// How many touchpoints and stages tell how long one waits.
  package var waits: Int {
    get { Int(waitCount) }
    set { waitCount = UInt32(clamping: newValue) }
  }

  /// How many touchpoints and stages tell an owner of their own; nothing where that is not known, as
  /// in reports of earlier versions.
  package var owners: Int? {
    get { ownerCount == .max ? nil : Int(ownerCount) }
    set { ownerCount = newValue.map { min(UInt32(clamping: $0), .max - 1) } ?? .max }
  }
  /// Of how many touchpoints it is known whether they are online or offline; nothing where that is
  /// not known, as in reports of earlier versions.
  package var modes: Int? {
    get { modeCount == .max ? nil : Int(modeCount) }
    set { modeCount = newValue.map { min(UInt32(clamping: $0), .max - 1) } ?? .max }
  }

  private var emotionCount: UInt32 = 0
  private var waitCount: UInt32 = 0
  private var ownerCount = UInt32.max
  private var modeCount = UInt32.max

  init() {}
}
