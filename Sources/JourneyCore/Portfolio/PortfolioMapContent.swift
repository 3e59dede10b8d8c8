extension PortfolioMap {
  /// All that is kept of a map, in one place of its own: whoever holds the map copies a pointer.
  struct Content: Sendable {
    var file: String
    var fingerprint: UInt64
    var likeness: UInt64 = 0
    var title: String
    var persona: String?
    var framework: String
    var state: JourneyMap.State?
    var language: String?
    var date: CalendarDate?
    var reviewBy: CalendarDate?
    var owner: String?
    var owners: [TextPool.Index] = []
    var isStale = false
    var errors = 0
    var points = EmotionSum()
    var lowestStage: String?
    var touchpoints = 0
    var momentCount = 0
    var evidence = EvidenceShare()
    var claims = 0
    var unreviewed = 0
    var takes: Int?
    var waits: Int?
    var phases = PhaseEmotions()
    var toldPhases = PhaseSet()
    var stageNames: [String] = []
    var stageEmotions: [StandardEmotion] = []
    var channels: [ChannelPoint] = []
    var told: ToldCounts?
    var highMoments: [MomentPoint]?
    var placeNames: [PlaceName] = []
    var painIDs: [PlaceName] = []
    var pains: [PortfolioPain] = []
    var painTexts: [TextPool.Index] = []
    var openPains = 0
    var opportunities: [PortfolioOpportunity] = []
    var opportunityTexts: [TextPool.Index] = []
    var answers: [TextKey] = []
  }
}
