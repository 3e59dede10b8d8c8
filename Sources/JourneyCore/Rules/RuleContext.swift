/// What a rule may look at.
public struct RuleContext: Sendable {
  /// The map.
  public let map: JourneyMap
  /// The framework through which it is told, if that could be found.
  public let framework: Framework?
  /// What came of looking for the framework.
  public let resolution: FrameworkResolution
  /// The place of each stage entry in the framework, from 0; nothing for a stage it does not have.
  public let stagePlaces: [Int?]
  /// The channels.
  public let channels: ChannelCatalog
  /// Whether parts of the file could not be read, so that what is missing may only be unread.
  public let isDamaged: Bool
  /// The date of today, if the caller tells it.
  public let today: CalendarDate?
  /// The phrases that say nothing.
  let vaguePhrases: VaguePhrases
  /// Whether an invisible character may be among the texts.
  let mayHoldInvisible: Bool

  init(
    map: JourneyMap, resolution: FrameworkResolution, channels: ChannelCatalog,
    today: CalendarDate?, vaguePhrases: VaguePhrases, isDamaged: Bool, mayHoldInvisible: Bool
  ) {
    self.map = map
    self.today = today
    self.vaguePhrases = vaguePhrases
    let framework = resolution.framework
    self.framework = framework
    self.resolution = resolution
    self.channels = channels
    self.isDamaged = isDamaged
    self.mayHoldInvisible = mayHoldInvisible
    var places: [Int?] = []
    places.reserveCapacity(map.stages.count)
    for index in map.stages.indices {
      places.append(framework?.index(ofStage: map.stages[index].stage))
    }
    stagePlaces = places
  }
}
