/// Where pains, opportunities and metrics stand: a stage as a whole, or a touchpoint.
public struct MapPlace: Sendable, Hashable {
  // A map may have hundreds of thousands of them.
  private let packedStage: OptionalIndex
  private let packedTouchpoint: OptionalIndex

  /// The index of the stage entry; none for an unplaced touchpoint.
  public var stage: Int? { packedStage.value }
  /// The index of the touchpoint in its stage or among the unplaced; none for the whole stage.
  public var touchpoint: Int? { packedTouchpoint.value }

  init(stage: Int?, touchpoint: Int?) {
    packedStage = OptionalIndex(stage)
    packedTouchpoint = OptionalIndex(touchpoint)
  }

  /// The pointer to the object.
  var pointer: DocumentPointer {
    if let touchpoint { return .touchpoint(stage, touchpoint) }
    return stage.map { .stage($0) } ?? .root
  }
}
