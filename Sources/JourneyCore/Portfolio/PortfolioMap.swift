/// What is kept of one of many maps.
package struct PortfolioMap: Sendable {
  /// The path of its file, by which it is told from all others.
  package var file: String
  /// A number that is equal for files of the same bytes.
  package var fingerprint: UInt64
  /// What it is called.
  package var title: String
  /// Whose journey it tells.
  package var persona: String?
  /// The id of its framework.
  package var framework: String
  /// Whether it tells what is or what should be.
  package var state: JourneyMap.State?
  /// The language of its texts.
  package var language: String?
  /// When it was made.
  package var date: CalendarDate?
  /// When it has to be looked at again.
  package var reviewBy: CalendarDate?
  /// Who takes care of it.
  package var owner: String?
  /// Everybody who takes care of something in it, among the texts of its portfolio.
  package var owners: [TextPool.Index] = []
  /// Whether its review is due.
  package var isStale = false
  /// How many errors it has.
  package var errors = 0
  /// The points of its curve.
  package var points = EmotionSum()
  /// The id of the first stage with the lowest point.
  package var lowestStage: String?
  /// All touchpoints.
  package var touchpoints = 0
  /// How many of them are moments of truth.
  package var momentCount = 0
  /// The pains and low emotions, and those that a source backs.
  package var evidence = EvidenceShare()
  /// The claims, and those of them that a machine wrote and nobody has checked.
  package var claims = 0
  package var unreviewed = 0
  /// How long the journey takes, in thousandths of a minute, and how much of that is waiting.
  package var takes: Int?
  package var waits: Int?
  /// What is felt in each phase, in billionths, in the order of the phases.
  package var phases = PhaseEmotions()
  /// The phases of which a touchpoint or stage tells.
  package var toldPhases = PhaseSet()
  /// What is felt in each stage, by its id, in the order of the map.
  package var stages: [StagePoint] = []
  /// What is felt at the touchpoints of each channel, by channel and mode; nothing unless every
  /// single thing is kept.
  package var channels: [ChannelPoint] = []
  /// How much of what can be left out it tells; nothing where that is not known, as in reports of
  /// earlier versions.
  package var told: ToldCounts?
  /// What the places are called at which pains and opportunities stand; nothing unless tickets are
  /// made of them.
  var placeNames: [PlaceName] = []
  /// The ids of its pains, by their places in order, where the map gives them some: who rewords such
  /// a pain means the same one.
  var painIDs: [PlaceName] = []
  /// The pains that state something.
  package var pains: [PortfolioPain] = []
  /// How many of its pains need an answer and have none.
  package var openPains = 0
  /// The opportunities that state something.
  package var opportunities: [PortfolioOpportunity] = []

  /// The keys of the pains that its opportunities answer.
  package var answers: [TextKey] = []

  /// The keys of the pains that an opportunity answers, the worst first.
  package func answers(of opportunity: PortfolioOpportunity) -> ArraySlice<TextKey> {
    answers[opportunity.answers]
  }

  /// Adds an opportunity with the pains that it answers.
  mutating func add(_ opportunity: PortfolioOpportunity, answering keys: some Collection<TextKey>) {
    var opportunity = opportunity
    opportunity.answers = answers.count..<answers.count + keys.count
    answers += keys
    opportunities.append(opportunity)
  }

  /// Takes no more memory than what is kept needs: there may be many thousands of maps.
  ///
  /// - Parameter names: The names that were met before, which need not be held twice.
  mutating func compact(_ names: inout SharedNames) {
    // A text that a thread made beside much else would hold on to the memory around it.
    title = String(decoding: Array(title.utf8), as: UTF8.self)
    persona = persona.map { names.shared($0) }
    framework = names.shared(framework)
    language = language.map { names.shared($0) }
    owner = owner.map { names.shared($0) }
    lowestStage = lowestStage.map { names.shared($0) }
    stages = stages.map { point in
      var point = point
      point.stage = names.shared(point.stage)
      return point
    }
    // A list that grew has room that is never used; a mapped one has none.
    pains = pains.map { $0 }
    answers = answers.map { $0 }
    opportunities = opportunities.map { $0 }
  }

  /// The point of the curve in a stage.
  package struct StagePoint: Sendable, Equatable {
    /// The id of the stage.
    package var stage: String
    /// The emotion in billionths; nothing where it is not known.
    package var emotion: Int? { felt.units }

    private let felt: StandardEmotion

    /// Creates a point of a curve.
    package init(stage: String, emotion: Int?) {
      self.stage = stage
      felt = StandardEmotion(emotion)
    }
  }

  /// What it has by which readers narrow what they see.
  package var traits: MapTraits {
    MapTraits(persona: persona, framework: framework, state: state)
  }

  /// The sum of the emotions that its touchpoints tell, in billionths.
  var emotionUnits: Int { channels.reduce(0) { $0 + $1.units } }

  /// Whether its review is due on a day.
  func isReviewDue(on today: CalendarDate) -> Bool { reviewBy.map { $0 < today } ?? false }

  /// How many of its opportunities nobody owns.
  package var unowned: Int { opportunities.count { $0.owner == .none } }

  /// The share of its pains and low emotions that a source backs; nothing where it has none.
  package var evidenceShare: Double? { evidence.backedShare }
}
