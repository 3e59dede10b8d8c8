/// Where pains, opportunities and metrics stand: a stage as a whole, or a touchpoint.
public struct MapPlace: Sendable, Hashable {
  /// The index of the stage entry; none for an unplaced touchpoint.
  public let stage: Int?
  /// The index of the touchpoint in its stage or among the unplaced; none for the whole stage.
  public let touchpoint: Int?

  /// The pointer to the object.
  var pointer: DocumentPointer {
    if let touchpoint { return .touchpoint(stage, touchpoint) }
    return stage.map { .stage($0) } ?? .root
  }
}
