/// A change of owner or mode between two touchpoints that nobody hands over.
enum HandoverRule: Rule {
  static let id = RuleID.handover
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi:
          "từ một điểm chạm sang điểm chạm tiếp theo, cảm xúc giảm và người phụ trách hoặc trực"
          + " tuyến/ngoại tuyến đổi, mà chưa nói cách bàn giao",
        en:
          "a change of owner, or between online and offline, from one touchpoint to the next at"
          + " which the emotion falls, without a handover"),
      reason: LocalizedText(
        vi: "Doanh nghiệp hay mất khách ở chỗ bàn giao: họ phải kể lại từ đầu, hoặc không ai đón.",
        en: "Journeys break at hand-offs: the customer has to tell all again, or nobody waits."),
      source: "digitalinsights: broken hand-offs",
      bad: #"""
        { "stages": [{ "stage": "purchase", "touchpoints": [
          ↓{ "name": "Đặt giữ máy", "channel": "website", "emotion": 1 },
          { "name": "Nhận máy", "channel": "store", "emotion": -1 }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "purchase", "touchpoints": [
          { "name": "Đặt giữ máy", "channel": "website", "emotion": 1,
            "handover": "Cửa hàng nhận mã giữ máy và gọi lại trong 15 phút" },
          { "name": "Nhận máy", "channel": "store", "emotion": -1 }
        ] }] }
        """#)
  }

  /// A touchpoint of which the next one knows nothing.
  private struct Step {
    let stage: Int
    let index: Int
    let mode: ChannelMode?
    /// How the customer feels there, or in its stage, on −2…2.
    let emotion: Double?

    var place: MapPlace { MapPlace(stage: stage, touchpoint: index) }
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let stages = context.map.stages.span
    let scale = context.map.emotionScale
    var last: Step?
    var told = -1
    for stage in stages.indices {
      let touchpoints = stages[stage].touchpoints.span
      let feeling = stages[stage].feltEmotion
      var siblings = Siblings(touchpoints)
      for index in touchpoints.indices {
        if siblings.isBesideOther(touchpoints, index) { continue }
        let emotion = touchpoints[index].emotion?.value ?? feeling
        let step = Step(
          stage: stage, index: index,
          mode: context.channels.mode(
            ofChannel: touchpoints[index].channel, or: touchpoints[index].mode),
          emotion: emotion.flatMap(scale.standardised))
        if let last, last.stage != told, compare(last, step, context, &findings) {
          told = last.stage
        }
        last = touchpoints[index].handover.isTold ? nil : step
      }
    }
  }

  /// The touchpoints of a stage that were passed, where one names another.
  private struct Siblings {
    private let hasReferences: Bool
    private var passed: Set<SourceText> = []

    init(_ touchpoints: Span<Touchpoint>) {
      // One after the other: with `||` the optimiser of Swift 6.3 ends, here and below.
      var hasReferences = false
      for index in touchpoints.indices {
        if touchpoints[index].insteadOf != nil { hasReferences = true }
        if touchpoints[index].alongside != nil { hasReferences = true }
      }
      self.hasReferences = hasReferences
    }

    /// Whether a touchpoint is an alternative to one before it, or runs at the same time: then the
    /// customer goes by one of the two, or by both at once, and nothing is handed over.
    mutating func isBesideOther(_ touchpoints: Span<Touchpoint>, _ index: Int) -> Bool {
      guard hasReferences else { return false }
      var isBeside = false
      if let other = touchpoints[index].insteadOf, passed.contains(other) { isBeside = true }
      if let other = touchpoints[index].alongside, passed.contains(other) { isBeside = true }
      if let id = touchpoints[index].id { passed.insert(id) }
      return isBeside
    }
  }

  private static func compare(
    _ from: Step, _ to: Step, _ context: RuleContext, _ findings: inout Findings
  ) -> Bool {
    guard let high = from.emotion, let low = to.emotion,
      EmotionScale.gain(from: high, to: low) < 0
    else { return false }
    var changes: [LocalizedText] = []
    if let before = context.map.owner(at: from.place),
      let after = context.map.owner(at: to.place), before != after
    {
      changes.append(
        LocalizedText.deferred(
          vi: "người phụ trách đổi từ \(before.excerpt) sang \(after.excerpt)",
          en: "the owner changes from \(before.excerpt) to \(after.excerpt)"))
    }
    if let before = from.mode, let after = to.mode, before != after {
      changes.append(
        LocalizedText.deferred(
          vi: "khách hàng chuyển từ \(before.label.vi) sang \(after.label.vi)",
          en: "the customer moves from \(before.label.en) to \(after.label.en)"))
    }
    guard !changes.isEmpty else { return false }
    report(from, to, changes, context.map, &findings)
    return true
  }

  private static func report(
    _ from: Step, _ to: Step, _ changes: [LocalizedText], _ map: JourneyMap,
    _ findings: inout Findings
  ) {
    let keys = ["handover", "owner", "channel", "mode", "touchpoints"]
    // What was not understood between the two may be where the customer really goes.
    guard findings.isSure(of: keys, in: .stage(to.stage)) else { return }
    let name = map.stages[from.stage].touchpoints[from.index].name
    let next = map.stages[to.stage].touchpoints[to.index].name
    findings.addMissing(
      Self.self, keys, of: .stage(from.stage), within: .tree,
      LocalizedText.deferred(
        vi:
          "từ '\(name.excerpt)' sang '\(next.excerpt)', \(changes.map(\.vi).joined(separator: " và "))"
          + ", cảm xúc giảm mà chưa nói cách bàn giao",
        en:
          "from '\(name.excerpt)' to '\(next.excerpt)' \(changes.map(\.en).joined(separator: " and "))"
          + ", the emotion falls, and no handover is told"),
      about: [name, next], at: .touchpoint(from.stage, from.index),
      other: (
        LocalizedText(vi: "điểm chạm tiếp theo ở đây", en: "the next touchpoint is here"),
        .touchpoint(to.stage, to.index)
      ),
      help: LocalizedText(
        vi: "ghi vào \"handover\" khách hàng và thông tin của họ được bàn giao thế nào",
        en: "say in \"handover\" how the customer, and what is known of them, gets there"))
  }
}
