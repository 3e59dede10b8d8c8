/// A stage of the framework that the map lacks.
enum MissingStageRule: Rule {
  static let id = RuleID.missingStage
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một giai đoạn của mô hình không có trong bản đồ",
        en: "a stage of the framework that the map lacks"),
      reason: LocalizedText(
        vi: "Giai đoạn bị bỏ qua thường là nơi không ai nhìn tới.",
        en: "A stage that was left out is often one that nobody looks at."),
      bad: #"""
        { "framework": "buyer-4", "stages": ↓[
          { "stage": "problem-awareness" }, { "stage": "consideration" }, { "stage": "decision" }
        ] }
        """#,
      good: #"""
        { "framework": "buyer-4", "stages": [
          { "stage": "problem-awareness" }, { "stage": "consideration" }, { "stage": "decision" },
          { "stage": "post-purchase" }
        ] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard !context.isDamaged, let stages = context.frameworkStages else { return }
    let places = context.stagePlaces
    if places.count == stages.count, places == Array(stages.indices) { return }
    // What could not be read may be the very stages that seem to be missing.
    let list = DocumentPointer([.key("stages")])
    guard findings.isRead(list), !context.map.stages.contains(where: { $0.stage.isBlank }) else {
      return
    }
    if StrangeFramework(context) != nil { return }
    // An entry with a misspelt id may be the very stage that seems to be missing.
    let entries = context.meantPlaces
    let met = Set(entries)
    let strangers = context.map.stages.indices
      .filter { entries[$0] == nil }
      .map { context.map.stages[$0].stage.string }
    // So many are no misspelt entries, and comparing each with each would take time.
    let missing = stages.indices.filter { !met.contains($0) }
    if missing.count * strangers.count > Suggestions.maximumComparisons { return }
    let taken = placesOfStrangers(entries, met, stages.count)
    for place in missing where !taken.contains(place) {
      let id = stages[place].id.string
      let named = stages[place].named
      if strangers.contains(where: { Spelling.nearest(to: $0, among: [id]) != nil }) { continue }
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "thiếu giai đoạn \(named.quoted(.vi)) của mô hình",
          en: "the framework's stage \(named.quoted(.en)) is missing"),
        about: [stages[place].id], at: list, .opening,
        help: findings.wording.newStage(named))
    }
  }

  /// The stages in whose place in the order an entry stands whose stage nobody knows: it is told
  /// of once, as unknown.
  ///
  /// - Parameters:
  ///   - entries: The place of each entry in the framework; nothing for an unknown stage.
  ///   - met: The places that the map has.
  ///   - count: How many stages the framework has.
  /// - Returns: The places that may be the unknown entries' own.
  private static func placesOfStrangers(
    _ entries: [Int?], _ met: Set<Int?>, _ count: Int
  ) -> Set<Int> {
    var taken: Set<Int> = []
    var before = -1
    var strangers = 0
    for entry in entries + [count] {
      guard let entry else {
        strangers += 1
        continue
      }
      if strangers > 0, entry > before {
        let between = (before + 1..<entry).filter { !met.contains($0) }
        if between.count <= strangers { taken.formUnion(between) }
      }
      strangers = 0
      before = entry
    }
    return taken
  }
}
