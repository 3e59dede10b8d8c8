/// What a rule may look at.
package struct RuleContext: Sendable {
  /// The map.
  package let map: JourneyMap
  /// The stages of the framework through which it is told, if that could be found.
  package let frameworkStages: [FrameworkStage]?
  /// What came of looking for the framework.
  package let resolution: FrameworkResolution
  /// The place of each stage entry in the framework, from 0; nothing for a stage it does not have.
  package let stagePlaces: [Int?]
  /// The channels.
  package let channels: ChannelCatalog
  /// Whether parts of the file could not be read, so that what is missing may only be unread.
  package let isDamaged: Bool
  /// The date of today, if the caller tells it.
  package let today: CalendarDate?
  /// The texts that say nothing; nothing where there is none, or no rule asks.
  let idleTexts: IdleTexts?
  /// Whether an invisible character may be among the texts.
  let mayHoldInvisible: Bool
  /// The rules that are checked: those of the run without those that the map turns off.
  let rules: [any Rule.Type]

  /// The framework through which it is told, if that could be found.
  package var framework: Framework? { resolution.framework }

  init(
    map: JourneyMap, resolution: FrameworkResolution, channels: ChannelCatalog,
    today: CalendarDate?, idleTexts: IdleTexts?, isDamaged: Bool, mayHoldInvisible: Bool,
    rules: [any Rule.Type]
  ) {
    self.map = map
    self.rules = rules
    self.today = today
    self.idleTexts = idleTexts
    let frameworkStages = resolution.framework?.stages
    self.frameworkStages = frameworkStages
    self.resolution = resolution
    self.channels = channels
    self.isDamaged = isDamaged
    self.mayHoldInvisible = mayHoldInvisible
    let known = StagePlaces(frameworkStages ?? [])
    var places: [Int?] = []
    places.reserveCapacity(map.stages.count)
    for index in map.stages.indices {
      places.append(known[map.stages[index].stage])
    }
    stagePlaces = places
  }

  /// The stage of an entry with what the framework calls it, and which visit of it that is.
  func named(_ entry: Int) -> NamedID {
    let stage = stagePlaces[entry].flatMap { place in frameworkStages.map { $0[place] } }
    let named = stage?.named ?? NamedID(written(entry))
    guard map.stages[entry].isRevisit, let visit = map.stages[entry].visit else { return named }
    return NamedID(named.id, named.name, remark: MapOutline.visitWords(visit))
  }

  /// What an entry writes for its stage; one that writes nothing goes by its own name or its place.
  private func written(_ entry: Int) -> String {
    let stage = map.stages[entry].stage
    if !stage.isBlank { return stage.string }
    return map.stages[entry].name?.unlessBlank?.string ?? "#\(entry + 1)"
  }

  /// Whether a rule is checked, too: what it says of a gap need not be said twice.
  func isChecked<Other: Rule>(_ rule: Other.Type) -> Bool {
    rules.contains { $0.id == rule.id }
  }

  /// Whether a stage is told to be empty, with which all is said of what it lacks.
  func isEmpty(_ stage: StageEntry) -> Bool {
    stage.isEmpty && isChecked(EmptyStageRule.self)
  }
}
