/// What many maps say of one stretch of the journey: a phase, or a stage of a framework.
package struct StretchSum: Sendable, Equatable {
  /// What is felt there: one emotion a map.
  package var emotions = EmotionSum()
  /// How many maps tell of it by a touchpoint or stage.
  package var maps = 0
  /// How many touchpoints may lie in it.
  package var touchpoints = 0
  /// How many pains stand in it.
  package var pains = 0
  /// How many of them need an answer and have none.
  package var openPains = 0
  /// Where it is lowest; nothing unless every single thing is kept.
  package var lowestPlace: LowestPlace?

  static func += (left: inout StretchSum, right: StretchSum) {
    left.emotions += right.emotions
    left.maps += right.maps
    left.touchpoints += right.touchpoints
    left.pains += right.pains
    left.openPains += right.openPains
    LowestPlace.lower(&left.lowestPlace, to: right.lowestPlace)
  }
}

/// What many maps say of one channel.
package struct ChannelSum: Sendable, Equatable {
  /// How many touchpoints use it.
  package var touchpoints = 0
  /// What is felt at them, where they say it themselves.
  package var emotions = EmotionSum()
  /// How many pains stand at them.
  package var pains = 0
  /// Where it is lowest; nothing unless every single thing is kept.
  package var lowestPlace: LowestPlace?

  static func += (left: inout ChannelSum, right: ChannelSum) {
    left.touchpoints += right.touchpoints
    left.emotions += right.emotions
    left.pains += right.pains
    LowestPlace.lower(&left.lowestPlace, to: right.lowestPlace)
  }
}

/// A channel, by its id if it is known, with what it is.
package struct ChannelName: Sendable, Hashable {
  /// The id, or the channel as its maps write it; empty for touchpoints that name none.
  package let channel: String
  /// Online or offline; nothing where nobody knows it.
  package let mode: ChannelMode?

  /// Whether it comes before another one, by their bytes.
  package static func isBefore(_ left: ChannelName, _ right: ChannelName) -> Bool {
    if left.channel != right.channel { return Portfolio.isBefore(left.channel, right.channel) }
    return Portfolio.isBefore(left.mode?.rawValue ?? "", right.mode?.rawValue ?? "")
  }
}

extension ChannelName {
  /// Names what touchpoints use: everything of a report that is told by channel goes by this.
  ///
  /// - Parameters:
  ///   - channel: The channel as a map writes it.
  ///   - stated: The mode that the touchpoint states, which counts where the channel is not known.
  ///   - catalog: The channels that are known.
  init(_ channel: SourceText?, stated: ChannelMode?, _ catalog: ChannelCatalog) {
    let written = channel.stated
    let known = written.flatMap(catalog.channel)
    self.init(
      channel: known?.id ?? written?.trimmed.string ?? "", mode: known?.mode ?? stated)
  }
}

/// A stage of a framework.
package struct StageName: Sendable, Hashable {
  /// The id of the framework.
  package let framework: String
  /// The id of the stage.
  package let stage: String

  /// Whether it comes before another one, by their bytes.
  package static func isBefore(_ left: StageName, _ right: StageName) -> Bool {
    if left.framework != right.framework {
      return Portfolio.isBefore(left.framework, right.framework)
    }
    return Portfolio.isBefore(left.stage, right.stage)
  }
}

/// What somebody takes care of in many maps.
package struct OwnerSum: Sendable, Equatable {
  /// The touchpoints.
  package var touchpoints = 0
  /// What is felt at them.
  package var emotions = EmotionSum()
  /// The pains.
  package var pains = 0
  /// The pains that need an answer and have none.
  package var openPains = 0
  /// The opportunities.
  package var opportunities = 0
  /// The opportunities that are done.
  package var done = 0
  /// Where it is lowest; nothing unless every single thing is kept.
  package var lowestPlace: LowestPlace?

  static func += (left: inout OwnerSum, right: OwnerSum) {
    left.touchpoints += right.touchpoints
    left.emotions += right.emotions
    left.pains += right.pains
    left.openPains += right.openPains
    left.opportunities += right.opportunities
    left.done += right.done
    LowestPlace.lower(&left.lowestPlace, to: right.lowestPlace)
  }
}
