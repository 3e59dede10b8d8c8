// Comparison/Reframe: a map told in another framework, and what became of each of its parts.

/// A map told in another framework, with what became of every stage and touchpoint.
///
/// Everything goes by the life-cycle phases: a touchpoint by its own, else by those of its stage.
/// Nothing gets lost: what has no place in the new framework is under `unplaced` or in `origin`.
public struct Reframing: Sendable {
  /// Why a map cannot be told in another framework.
  public enum Obstacle: Error {
    /// The map's framework covers no phase, so nobody knows where its stages belong.
    case frameworkWithoutPhases
    /// The other framework covers no phase.
    case targetWithoutPhases
  }

  /// The map that was given.
  let original: JourneyMap
  /// The new map.
  public let map: JourneyMap
  /// The framework through which the map was told.
  public let framework: Framework
  /// The framework through which the new map is told.
  public let target: Framework
  /// Whether the two are the same, so that the map has stayed what it was.
  public let isUnchanged: Bool
  /// Whether the map's own framework stood within it and is replaced.
  public let replacesInline: Bool
  /// What became of each stage entry, in the order of the map that was given.
  public let stages: [StageMove]
  /// What became of the touchpoints that were in no stage before.
  public let unplaced: [TouchpointMove]
  /// What touchpoints said of others of their stage that are not beside them in the new map.
  public let parted: [PartedReference]
  /// Which visit of its stage each gathering of the new map is.
  private let visits: [Int: Int]

  private static func obstacle(_ framework: PhaseIndex, _ target: PhaseIndex) -> Obstacle? {
    framework.isEmpty ? .frameworkWithoutPhases : target.isEmpty ? .targetWithoutPhases : nil
  }

  /// What keeps maps of a framework from being told in another one.
  package static func obstacle(from framework: Framework, to target: Framework) -> Obstacle? {
    framework == target ? nil : obstacle(PhaseIndex(framework), PhaseIndex(target))
  }

  /// Tells a map in another framework.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - framework: Its framework.
  ///   - target: The other framework.
  ///   - reference: How the new map names the other framework.
  /// - Throws: `Obstacle` if one of the frameworks lies on no phase.
  public init(
    _ map: JourneyMap, from framework: Framework, to target: Framework,
    named reference: JourneyMap.FrameworkReference
  ) throws(Obstacle) {
    original = map
    self.framework = framework
    self.target = target
    isUnchanged = framework == target
    if case .inline = map.framework {
      replacesInline = !isUnchanged
    } else {
      replacesInline = false
    }
    if isUnchanged {
      (self.map, stages, unplaced, parted, visits) = (map, [], [], [], [:])
      return
    }
    let ways = (from: PhaseIndex(framework), to: PhaseIndex(target))
    if let obstacle = Self.obstacle(ways.from, ways.to) { throw obstacle }
    var transfer = MapTransfer(from: framework, ways.from, to: target, ways.to)
    var stages = map.stages.map { transfer.move($0) }
    unplaced = transfer.moveUnplaced(map.unplaced)
    visits = transfer.visits
    let outcome = transfer.result()
    for (move, keys) in outcome.displaced { stages[move].origin += keys }
    self.stages = stages
    parted = outcome.parted
    var result = map
    for key in MapKey.allCases {
      switch key {
      case .framework: result.framework = reference
      case .stages: result.stages = outcome.entries
      case .unplaced: result.unplaced = outcome.unplaced
      // The head of a map is true in any framework.
      case .schema, .formatVersion, .title, .description, .language, .kind, .state, .basis: break
      case .persona, .emotionWords: break
      case .scenario, .goal, .expectations, .startsWith, .endsWith, .version, .date: break
      case .reviewBy, .owner, .authors, .emotionScale, .lanes, .sources, .disable: break
      }
    }
    self.map = result
  }

  /// Which visit of a stage of the new framework holds what a stage entry brought there.
  func visit(of move: Int, at home: Int) -> Int {
    stages[move].gatherings[home].flatMap { visits[$0] } ?? 1
  }

  /// How a stage of the map that was given relates to a stage of the new framework.
  ///
  /// - Parameters:
  ///   - move: The index of its move.
  ///   - stage: The index of the stage of the new framework.
  /// - Returns: `none` for a stage that the map's framework does not have.
  public func relation(of move: Int, to stage: Int) -> StageRelation {
    guard let place = stages[move].place else { return .none }
    return StageRelation(of: framework.stages[place], to: target.stages[stage])
  }
}
