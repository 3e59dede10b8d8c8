/// How surely a heading says that stages stand under it: of several such headings the surest one has
/// them.
///
/// The words of the product: a phase (chặng) is wider than a stage (giai đoạn), and a step is what the
/// customer does within one.
enum StageWord: Int, Comparable {
  /// `Step`, `Bước`: what the customer does, where anything else names stages.
  case step
  /// `Moment`, `Thời điểm`, `Mốc`, `Sub-stage`.
  case moment
  /// `Phase`, `Chặng`.
  case phase
  /// `Customer journey stage`, `Tên giai đoạn`.
  case longStage
  /// `Stage`, `Giai đoạn`.
  case stage

  /// The word of a heading that means stages.
  init(_ heading: String) {
    let words = FoldedName.words(HeadingText(heading).name)
    let key = FoldedName.key(words)
    if key == "stage" || key == "giaidoan" {
      self = .stage
    } else if words.contains(where: Self.finer.contains) {
      self = .moment
    } else if words.contains("stage") || words.contains("stages")
      || zip(words, words.dropFirst()).contains(where: { $0 == "giai" && $1 == "doan" })
    {
      self = .longStage
    } else if words.contains("phase") || words.contains("phases") || words.contains("chang")
      || words.contains("etappe")
    {
      self = .phase
    } else if ["step", "steps", "buoc", "schritt", "schritte"].contains(where: words.contains) {
      self = .step
    } else {
      self = .moment
    }
  }

  private static let finer: WordSet = ["sub", "substage", "substages", "subphase", "subphases"]

  static func < (one: StageWord, other: StageWord) -> Bool { one.rawValue < other.rawValue }
}
