/// The stages for which the unknown ones of a map stand, where only one can be meant.
struct MeantStages {
  /// A word of thousands of stages is not compared with each of them.
  private static let maximumCompared = 100
  /// So many words of one map are looked up: there are no more findings that could be corrected.
  private static let maximumWords = 10_000

  private let framework: Framework
  private lazy var lookup = StageLookup(framework.stages)
  /// One entry of a stage: its first, or one of its later visits.
  private struct Visit: Hashable {
    let stage: String
    let visit: Double?

    init(_ stage: String, _ entry: StageEntry) {
      self.stage = stage
      visit = entry.isRevisit ? entry.visit?.value : nil
    }
  }

  /// The visits that the map has, and those that were found for it.
  private var taken: Set<Visit>
  private var words = 0

  init(_ framework: Framework, in map: JourneyMap) {
    self.framework = framework
    taken = Set(map.stages.map { Visit($0.stage.string, $0) })
  }

  /// Finds the stage of an entry, unless the map has that visit of it already.
  mutating func stage(of entry: StageEntry) -> String? {
    guard let id = way(to: entry.stage.string), taken.insert(Visit(id, entry)).inserted else {
      return nil
    }
    return id
  }

  /// Finds the stage that a text names, or of which alone it is a slip of the pen.
  mutating func way(to written: String) -> String? {
    words += 1
    guard words <= Self.maximumWords else { return nil }
    let stages = framework.stages
    if let index = lookup.resolve(written) ?? lookup.numbered(written) {
      return stages[index].id.string
    }
    guard stages.count <= Self.maximumCompared else { return nil }
    let ids = stages.map(\.id.string)
    guard let nearest = Spelling.nearest(to: written, among: ids),
      Spelling.isAlone(nearest, nearTo: written, among: ids)
    else { return nil }
    return nearest
  }
}

extension RuleContext {
  /// The place of each entry in the framework, of an entry whose stage nobody knows that of the one
  /// which is offered in its place: what is said of other stages stays the same once that is mended.
  var meantPlaces: [Int?] {
    guard let stages = frameworkStages, stagePlaces.contains(nil) else { return stagePlaces }
    // So many are no slips of the pen, and comparing each with each would take time.
    let unknown = stagePlaces.count { $0 == nil }
    if unknown * stages.count > Suggestions.maximumComparisons { return stagePlaces }
    let lookup = StageLookup(stages)
    let known = StagePlaces(stages)
    return stagePlaces.indices.map { entry in
      stagePlaces[entry]
        ?? lookup.suggestion(for: map.stages[entry].stage.string).flatMap {
          known[SourceText($0.id)]
        }
    }
  }
}
