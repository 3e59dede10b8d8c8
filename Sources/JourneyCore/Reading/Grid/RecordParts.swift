/// A list of parts that a record of a table adds to: of a touchpoint, or of the stage itself.
struct RecordParts<Part> {
  /// The key of the list.
  let key: String
  /// What one of them is called.
  let name: LocalizedText
  let ofStage: WritableKeyPath<StageEntry, [Part]>
  let ofTouchpoint: WritableKeyPath<Touchpoint, [Part]>
}

extension RecordParts<PainPoint> {
  static var pains: Self {
    Self(
      key: "painPoints", name: LocalizedText(vi: "điểm đau", en: "pain point"),
      ofStage: \.painPoints, ofTouchpoint: \.painPoints)
  }
}

extension RecordParts<Opportunity> {
  static var opportunities: Self {
    Self(
      key: "opportunities", name: LocalizedText(vi: "cơ hội", en: "opportunity"),
      ofStage: \.opportunities, ofTouchpoint: \.opportunities)
  }
}

extension RecordParts<Metric> {
  static var metrics: Self {
    Self(
      key: "metrics", name: LocalizedText(vi: "chỉ số", en: "metric"), ofStage: \.metrics,
      ofTouchpoint: \.metrics)
  }
}
