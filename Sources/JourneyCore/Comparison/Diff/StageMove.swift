/// What became of a stage entry when its map was told in another framework.
public struct StageMove: Sendable, Equatable {
  /// The id that the entry names.
  public let stage: SourceText
  /// The stage in the map's framework; nothing if that does not have it.
  public let place: Int?
  /// The stage of the new framework that holds what the entry told besides its touchpoints.
  public let home: Int
  /// Whether the new framework covers a phase of the stage; else `home` is only the nearest.
  public let hasHome: Bool
  /// How the stage relates to its home.
  public let relation: StageRelation
  /// The stages of the new framework to which the phases of the stage lead, in its order.
  public let ways: [Int]
  /// Whether the entry told anything besides its touchpoints.
  public let tellsMore: Bool
  /// The keys whose texts went to the `origin` of the home.
  public internal(set) var origin: [String]
  /// What became of its touchpoints.
  public let touchpoints: [TouchpointMove]
  /// Which visit of its stage the entry was, where that is not the first.
  let visit: WrittenNumber?
  /// For each stage of the new framework that got something, the gathering that holds it: two
  /// visits of one stage are two.
  let gatherings: [Int: Int]
}

extension StageMove {
  /// The stages of the new framework that got something from the entry, in its order.
  public var homes: [Int] {
    var homes = Set(touchpoints.compactMap(\.home))
    if tellsMore { homes.insert(home) }
    return homes.sorted()
  }
}

/// What became of a touchpoint.
public struct TouchpointMove: Sendable, Equatable {
  /// What it is called.
  public let name: SourceText
  /// The phase by which it came, its own or one of its stage's.
  public let phase: Phase?
  /// Whether that phase has been written on it.
  public let isPhaseNew: Bool
  /// The stage of the new framework; nothing if it is in none.
  public var home: Int? { packedHome.value }
  private let packedHome: OptionalIndex
  /// The other stages that it could be in, in the new framework's order.
  public let others: [Int]

  init(name: SourceText, phase: Phase?, isPhaseNew: Bool, home: Int?, others: [Int]) {
    self.name = name
    self.phase = phase
    self.isPhaseNew = isPhaseNew
    packedHome = OptionalIndex(home)
    self.others = others
  }
}
