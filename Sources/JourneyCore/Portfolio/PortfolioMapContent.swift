extension PortfolioMap {
  /// All that is kept of a map, in one place of its own: whoever holds the map copies a pointer.
  ///
  /// Small parts stand side by side, as there may be many thousands of maps.
  struct Content: Sendable {
    var file: String
    var fingerprint: UInt64
    var likeness: UInt64 = 0
    var title: String
    var persona: String?
    var framework: String
    var language: String?
    var owner: String?
    var lowestStage: String?
    var points = EmotionSum()
    /// How long the journey takes and how much of it is waiting; below 0 where that is not known.
    var takes = -1
    var waits = -1
    var phases = PhaseEmotions()
    var touchpoints: UInt32 = 0
    var momentCount: UInt32 = 0
    var openPains: UInt32 = 0
    var errors: UInt32 = 0
    var claims: UInt32 = 0
    var unreviewed: UInt32 = 0
    var evidence: UInt32 = 0
    var backedEvidence: UInt32 = 0
    var date: CalendarDate?
    var state: JourneyMap.State?
    var toldPhases = PhaseSet()
    var reviewBy: CalendarDate?
    var isStale = false
    var told: ToldCounts?
    var owners: [TextPool.Index] = []
    var stageNames: [String] = []
    var stageEmotions: [StandardEmotion] = []
    var channels: [ChannelPoint] = []
    var highMoments: [MomentPoint]?
    var placeNames: [PlaceName] = []
    var painIDs: [PlaceName] = []
    var pains: [PortfolioPain] = []
    var opportunities: [PortfolioOpportunity] = []
    var answers: [UInt32] = []
    var places: [PortfolioPlace] = []
    var texts: [TextPool.Index] = []
  }
}
