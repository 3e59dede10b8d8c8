/// The pointers to the parts of a map, made only for what is told of them.
extension DocumentPointer {
  /// The title, where findings about the whole map stand.
  static let title = DocumentPointer([.key("title")])

  /// A stage entry, counted from 0.
  static func stage(_ stage: Int) -> DocumentPointer {
    DocumentPointer([.key("stages"), .index(stage)])
  }

  /// A touchpoint of a stage, or with no stage one of the unplaced.
  static func touchpoint(_ stage: Int?, _ touchpoint: Int) -> DocumentPointer {
    guard let stage else { return DocumentPointer([.key("unplaced"), .index(touchpoint)]) }
    return .stage(stage).element("touchpoints", touchpoint)
  }
}
