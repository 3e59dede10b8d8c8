/// What a stage that has come into another one said of its claims, of its time and of its owner.
///
/// All of it is true of that stage alone. So a stage in which several come together says of itself only
/// what holds for all of them; the rest is written on what has moved, and stands in `origin`.
struct StageShare: Sendable {
  /// The number of the stage among all that move.
  let move: Int
  /// Whether the new framework covers a phase of the stage; else only its time counts here.
  let hasHome: Bool
  private let stage: SourceText
  private let basis: ClaimBasis?
  private let duration: SourceText?
  private let isTimed: Bool
  /// The owner that the new stage has from this one.
  var owner: SourceText?

  /// Takes what a stage said.
  init(of stage: StageEntry, _ move: Int) {
    self.stage = stage.stage
    self.move = move
    hasHome = true
    basis = stage.basis
    duration = stage.duration
    isTimed = stage.duration != nil || stage.takes != nil || stage.waits != nil
  }

  /// Takes the time of a stage without a home; all else of it is in `origin` already.
  init(homeless stage: StageEntry) {
    self.stage = stage.stage
    move = 0
    hasHome = false
    basis = nil
    duration = nil
    isTimed = true
  }

  /// What the claims of a stage rest on in which several have come together.
  ///
  /// - Parameters:
  ///   - shares: What they said.
  ///   - hasSilentClaims: Whether something has come of which nobody said it.
  /// - Returns: What holds for all; nothing where one of them did not say it. What nobody has checked
  ///   must not look as if somebody had, so machine-written claims decide alone.
  static func basis(_ shares: [StageShare], hasSilentClaims: Bool) -> ClaimBasis? {
    let told = shares.filter(\.hasHome).map(\.basis)
    if told.contains(.generated) { return .generated }
    if hasSilentClaims || told.contains(nil) { return nil }
    // The cases stand from the surest to the least sure.
    return ClaimBasis.allCases.last { told.contains($0) }
  }

  /// How long a stage takes in words: of several parts nobody has written down the sum.
  static func duration(_ shares: [StageShare]) -> SourceText? {
    let timed = shares.filter(\.isTimed)
    return timed.count == 1 ? timed[0].duration : nil
  }

  /// What the stage said and the new one does not.
  func displaced(by settled: StageEntry) -> StageOrigin {
    var origin = StageOrigin(of: stage)
    if settled.owner == nil { origin.add(StageEntryKey.owner, owner) }
    if duration != settled.duration { origin.add(StageEntryKey.duration, duration) }
    if basis != settled.basis {
      origin.add(StageEntryKey.basis, basis.map { SourceText($0.rawValue) })
    }
    return origin
  }
}
