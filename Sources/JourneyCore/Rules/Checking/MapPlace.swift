/// Where pains, opportunities and metrics stand: a stage as a whole, or a touchpoint.
struct MapPlace {
  /// The stage entry; none for an unplaced touchpoint.
  let stage: Int?
  /// The touchpoint; none for the stage as a whole.
  let touchpoint: Int?

  /// The pointer to the object.
  var pointer: DocumentPointer {
    if let touchpoint { return .touchpoint(stage, touchpoint) }
    return stage.map { .stage($0) } ?? .root
  }
}
