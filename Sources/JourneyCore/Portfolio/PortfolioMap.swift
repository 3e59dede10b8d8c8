/// What is kept of one of many maps.
package struct PortfolioMap: Sendable {
  private var content: [Content]

  /// Takes the head of a map.
  init(
    file: String, fingerprint: UInt64, title: String, persona: String?, framework: String,
    state: JourneyMap.State? = nil
  ) {
    content = [
      Content(
        file: file, fingerprint: fingerprint, title: title, persona: persona,
        framework: framework)
    ]
    self.state = state
  }

  /// The path of its file, by which it is told from all others.
  package var file: String {
    get { content[0].file }
    _modify { yield &content[0].file }
  }

  /// A number that is equal for files of the same bytes.
  package var fingerprint: UInt64 {
    get { content[0].fingerprint }
    _modify { yield &content[0].fingerprint }
  }

  /// A number that is equal for maps of one title and the same touchpoints, in whatever format; 0 where
  /// that is not known, as in reports of earlier versions.
  package var likeness: UInt64 {
    get { content[0].likeness }
    _modify { yield &content[0].likeness }
  }

  /// What it is called.
  package var title: String {
    get { content[0].title }
    _modify { yield &content[0].title }
  }

  /// Whose journey it tells.
  package var persona: String? {
    get { content[0].persona }
    _modify { yield &content[0].persona }
  }

  /// The id of its framework.
  package var framework: String {
    get { content[0].framework }
    _modify { yield &content[0].framework }
  }

  /// Whether it tells what is or what should be.
  package var state: JourneyMap.State? {
    get { content[0].state }
    _modify { yield &content[0].state }
  }

  /// The language of its texts.
  package var language: String? {
    get { content[0].language }
    _modify { yield &content[0].language }
  }

  /// When it was made.
  package var date: CalendarDate? {
    get { content[0].date }
    _modify { yield &content[0].date }
  }

  /// When it has to be looked at again.
  package var reviewBy: CalendarDate? {
    get { content[0].reviewBy }
    _modify { yield &content[0].reviewBy }
  }

  /// Who takes care of it.
  package var owner: String? {
    get { content[0].owner }
    _modify { yield &content[0].owner }
  }

  /// Everybody who takes care of something in it, among the texts of its portfolio.
  package var owners: [TextPool.Index] {
    get { content[0].owners }
    _modify { yield &content[0].owners }
  }

  /// Whether its review is due.
  package var isStale: Bool {
    get { content[0].isStale }
    _modify { yield &content[0].isStale }
  }

  /// How many errors it has.
  package var errors: Int {
    get { Int(content[0].errors) }
    set { content[0].errors = UInt32(clamping: newValue) }
  }

  /// The points of its curve.
  package var points: EmotionSum {
    get { content[0].points }
    _modify { yield &content[0].points }
  }

  /// The id of the first stage with the lowest point.
  package var lowestStage: String? {
    get { content[0].lowestStage }
    _modify { yield &content[0].lowestStage }
  }

  /// All touchpoints.
  package var touchpoints: Int {
    get { Int(content[0].touchpoints) }
    set { content[0].touchpoints = UInt32(clamping: newValue) }
  }

  /// How many of them are moments of truth.
  package var momentCount: Int {
    get { Int(content[0].momentCount) }
    set { content[0].momentCount = UInt32(clamping: newValue) }
  }

  /// The pains and low emotions, and those that a source backs.
  package var evidence: EvidenceShare {
    get {
      EvidenceShare(
        count: Int(content[0].evidence), backed: Int(content[0].backedEvidence))
    }
    set {
      content[0].evidence = UInt32(clamping: newValue.count)
      content[0].backedEvidence = UInt32(clamping: newValue.backed)
    }
  }

  /// The claims, and those of them that a machine wrote and nobody has checked.
  package var claims: Int {
    get { Int(content[0].claims) }
    set { content[0].claims = UInt32(clamping: newValue) }
  }

  package var unreviewed: Int {
    get { Int(content[0].unreviewed) }
    set { content[0].unreviewed = UInt32(clamping: newValue) }
  }

  /// How long the journey takes, in thousandths of a minute, and how much of that is waiting.
  package var takes: Int? {
    get { content[0].takes < 0 ? nil : content[0].takes }
    set { content[0].takes = newValue ?? -1 }
  }

  package var waits: Int? {
    get { content[0].waits < 0 ? nil : content[0].waits }
    set { content[0].waits = newValue ?? -1 }
  }

  /// What is felt in each phase, in billionths, in the order of the phases.
  package var phases: PhaseEmotions {
    get { content[0].phases }
    _modify { yield &content[0].phases }
  }

  /// The phases of which a touchpoint or stage tells.
  package var toldPhases: PhaseSet {
    get { content[0].toldPhases }
    _modify { yield &content[0].toldPhases }
  }

  /// What is felt in each stage, by its id, in the order of the map.
  package var stages: [StagePoint] {
    get { zip(content[0].stageNames, content[0].stageEmotions).map(StagePoint.init) }
    set {
      content[0].stageNames = newValue.map(\.stage)
      content[0].stageEmotions = newValue.map(\.felt)
    }
  }

  /// What is felt at the touchpoints of each channel, by channel and mode; nothing unless every
  /// single thing is kept.
  package var channels: [ChannelPoint] {
    get { content[0].channels }
    _modify { yield &content[0].channels }
  }

  /// How much of what can be left out it tells; nothing where that is not known, as in reports of
  /// earlier versions.
  package var told: ToldCounts? {
    get { content[0].told }
    _modify { yield &content[0].told }
  }

  /// The moments of truth that are not below the middle, in the order of the map; nothing unless
  /// every single thing is kept, as in reports of earlier versions.
  package var highMoments: [MomentPoint]? {
    get { content[0].highMoments }
    _modify { yield &content[0].highMoments }
  }

  /// What the places are called at which pains and opportunities stand; nothing unless tickets are
  /// made of them.
  var placeNames: [PlaceName] {
    get { content[0].placeNames }
    _modify { yield &content[0].placeNames }
  }

  /// The ids of its pains, by their places in order, where the map gives them some: who rewords such
  /// a pain means the same one.
  var painIDs: [PlaceName] {
    get { content[0].painIDs }
    _modify { yield &content[0].painIDs }
  }

  /// The pains that state something.
  package var pains: [PortfolioPain] {
    get { content[0].pains }
    _modify { yield &content[0].pains }
  }

  /// Where each of its pains stands, then where each of its opportunities does; empty where that is
  /// found again once it is needed.
  var places: [PortfolioPlace] {
    get { content[0].places }
    _modify { yield &content[0].places }
  }

  /// Where a pain stands by its index, as far as that is kept.
  package func place(ofPain index: Int) -> PortfolioPlace { places[index] }

  /// Where an opportunity stands by its index, as far as that is kept.
  package func place(ofOpportunity index: Int) -> PortfolioPlace { places[pains.count + index] }

  /// What each of its pains says, then what each of its opportunities says, among the texts of its
  /// portfolio; empty where that is read again once it is needed.
  var texts: [TextPool.Index] {
    get { content[0].texts }
    _modify { yield &content[0].texts }
  }

  /// What its pains say, as far as it is kept.
  var painTexts: ArraySlice<TextPool.Index> { texts.prefix(pains.count) }

  /// What a pain says by its index; nothing where it is read again once it is needed.
  func text(ofPain index: Int) -> TextPool.Index { texts.isEmpty ? .none : texts[index] }

  /// What an opportunity says by its index; nothing where it is read again once it is needed.
  package func text(ofOpportunity index: Int) -> TextPool.Index {
    texts.isEmpty ? .none : texts[pains.count + index]
  }

  /// How many of its pains need an answer and have none.
  package var openPains: Int {
    get { Int(content[0].openPains) }
    set { content[0].openPains = UInt32(clamping: newValue) }
  }

  /// The opportunities that state something.
  package var opportunities: [PortfolioOpportunity] {
    get { content[0].opportunities }
    _modify { yield &content[0].opportunities }
  }

  /// The pains that its opportunities answer, by their indices.
  private var answers: [UInt32] {
    get { content[0].answers }
    _modify { yield &content[0].answers }
  }

  /// The pains that an opportunity answers by their indices, the worst first.
  func pains(answeredBy opportunity: PortfolioOpportunity) -> ArraySlice<UInt32> {
    answers[opportunity.answers]
  }

  /// Adds an opportunity with the pains that it answers, by their indices.
  mutating func add(_ opportunity: PortfolioOpportunity, answering pains: [UInt32]) {
    var opportunity = opportunity
    // Opportunities of a place often answer the same pains, which are listed once.
    if let last = opportunities.last, answers[last.answers] == pains[...] {
      opportunity.answers = last.answers
    } else {
      opportunity.answers = answers.count..<answers.count + pains.count
      answers += pains
    }
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
    content[0].stageNames = names.shared(content[0].stageNames, of: framework)
    // A list that grew has room that is never used; a mapped one has none.
    if pains.capacity > pains.count { pains = pains.map { $0 } }
    if answers.capacity > answers.count { answers = answers.map { $0 } }
    if opportunities.capacity > opportunities.count { opportunities = opportunities.map { $0 } }
    if places.capacity > places.count { places = places.map { $0 } }
  }

  /// The point of the curve in a stage.
  package struct StagePoint: Sendable, Equatable {
    /// The id of the stage.
    package let stage: String
    /// The emotion in billionths; nothing where it is not known.
    package var emotion: Int? { felt.units }

    fileprivate let felt: StandardEmotion

    /// Creates a point of a curve.
    package init(stage: String, emotion: Int?) {
      self.init(stage: stage, StandardEmotion(emotion))
    }

    fileprivate init(stage: String, _ felt: StandardEmotion) {
      (self.stage, self.felt) = (stage, felt)
    }
  }

  /// What it has by which readers narrow what they see.
  package var traits: MapTraits {
    MapTraits(persona: persona, framework: framework, state: state)
  }

  /// The sum of the emotions that its touchpoints tell, in billionths.
  var emotionUnits: Int { channels.reduce(0) { $0 + $1.units } }

  /// Whether its review is due on a day.
  func isReviewDue(on today: CalendarDate) -> Bool { reviewBy.isReviewDue(on: today) }

  /// How many of its opportunities nobody owns, without those that are done.
  package var unowned: Int { opportunities.count(where: \.isUnowned) }

  /// The share of its pains and low emotions that a source backs; nothing where it has none.
  package var evidenceShare: Double? { evidence.backedShare }
}
