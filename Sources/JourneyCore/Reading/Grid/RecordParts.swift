/// A part that a record of a table adds to: to a touchpoint, or to the stage itself.
protocol RecordPart {
  /// The key of the list.
  static var listKey: String { get }
  /// The same as a step to a place.
  static var listName: PlaceKey.Name { get }
  /// What one of them is called.
  static var word: LocalizedText { get }
  /// Changes the list of a stage.
  static func withParts(_ stage: inout StageEntry, _ body: (inout [Self]) -> Void)
  /// Changes the list of a touchpoint.
  static func withParts(_ touchpoint: inout Touchpoint, _ body: (inout [Self]) -> Void)
}

extension PainPoint: RecordPart {
  static let listKey = "painPoints"
  static let listName = PlaceKey.Name(listKey)
  static let word = LocalizedText(vi: "điểm đau", en: "pain point")

  static func withParts(_ stage: inout StageEntry, _ body: (inout [PainPoint]) -> Void) {
    body(&stage.painPoints)
  }

  static func withParts(_ touchpoint: inout Touchpoint, _ body: (inout [PainPoint]) -> Void) {
    body(&touchpoint.painPoints)
  }
}

extension Opportunity: RecordPart {
  static let listKey = "opportunities"
  static let listName = PlaceKey.Name(listKey)
  static let word = LocalizedText(vi: "cơ hội", en: "opportunity")

  static func withParts(_ stage: inout StageEntry, _ body: (inout [Opportunity]) -> Void) {
    body(&stage.opportunities)
  }

  static func withParts(_ touchpoint: inout Touchpoint, _ body: (inout [Opportunity]) -> Void) {
    body(&touchpoint.opportunities)
  }
}

extension Metric: RecordPart {
  static let listKey = "metrics"
  static let listName = PlaceKey.Name(listKey)
  static let word = LocalizedText(vi: "chỉ số", en: "metric")

  static func withParts(_ stage: inout StageEntry, _ body: (inout [Metric]) -> Void) {
    body(&stage.metrics)
  }

  static func withParts(_ touchpoint: inout Touchpoint, _ body: (inout [Metric]) -> Void) {
    body(&touchpoint.metrics)
  }
}
