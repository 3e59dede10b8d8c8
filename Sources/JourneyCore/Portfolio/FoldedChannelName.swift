/// A channel as people read it: by its mode, and by its name without case and surplus blanks; a hyphen
/// is a blank: `Pop-up` is `pop up`.
struct FoldedChannelName: Hashable, Sendable {
  private let name: String
  private let mode: ChannelMode?

  init(_ channel: ChannelName) {
    let hasHyphens = channel.channel.utf8.contains(UInt8(ascii: "-"))
    name = WrittenName.key(
      hasHyphens ? String(channel.channel.map { $0 == "-" ? " " : $0 }) : channel.channel)
    mode = channel.mode
  }
}

extension Portfolio {
  /// The channels, those whose names differ in case, blanks and hyphens alone as one, in the writing
  /// that most touchpoints have.
  var channelsAsRead: [(name: ChannelName, sum: ChannelSum)] {
    var places: [FoldedChannelName: Int] = [:]
    var folded: [(name: ChannelName, sum: ChannelSum)] = []
    let all = channels.sorted { left, right in
      left.value.touchpoints != right.value.touchpoints
        ? left.value.touchpoints > right.value.touchpoints
        : ChannelName.isBefore(left.key, right.key)
    }
    for (name, sum) in all {
      let key = FoldedChannelName(name)
      if let place = places[key] {
        folded[place].sum += sum
      } else {
        places[key] = folded.count
        folded.append((name, sum))
      }
    }
    return folded
  }
}
