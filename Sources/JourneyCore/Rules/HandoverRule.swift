/// A change of owner or mode between two touchpoints that nobody hands over.
enum HandoverRule: Rule {
  static let id = RuleID.handover
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi:
          "từ một điểm chạm sang điểm chạm tiếp theo, người phụ trách hoặc trực tuyến/ngoại tuyến đổi"
          + " mà chưa nói cách bàn giao",
        en:
          "a change of owner, or between online and offline, from one touchpoint to the next without"
          + " a handover"),
      reason: LocalizedText(
        vi: "Khách hàng rơi mất ở chỗ chuyển tiếp: phải kể lại từ đầu, hoặc không ai đón.",
        en: "Journeys break at hand-offs: the customer has to tell all again, or nobody waits."),
      source: "digitalinsights: broken hand-offs",
      bad: #"""
        { "stages": [{ "stage": "purchase", "touchpoints": [
          ↓{ "name": "Đặt giữ máy", "channel": "website" },
          { "name": "Nhận máy", "channel": "store" }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "purchase", "touchpoints": [
          { "name": "Đặt giữ máy", "channel": "website",
            "handover": "Cửa hàng nhận mã giữ máy và gọi lại trong 15 phút" },
          { "name": "Nhận máy", "channel": "store" }
        ] }] }
        """#)
  }

  /// A touchpoint of which the next one knows nothing.
  private struct Step {
    let stage: Int
    let index: Int
    let mode: ChannelMode?

    var place: MapPlace { MapPlace(stage: stage, touchpoint: index) }
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let stages = context.map.stages.span
    var last: Step?
    for stage in stages.indices {
      let touchpoints = stages[stage].touchpoints.span
      for index in touchpoints.indices {
        let step = Step(
          stage: stage, index: index,
          mode: context.channels.mode(
            ofChannel: touchpoints[index].channel, or: touchpoints[index].mode))
        if let last { compare(last, step, context, &findings) }
        last = touchpoints[index].handover.isTold ? nil : step
      }
    }
  }

  private static func compare(
    _ from: Step, _ to: Step, _ context: RuleContext, _ findings: inout Findings
  ) {
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
    guard !changes.isEmpty else { return }
    report(from, to, changes, context.map, &findings)
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
          + " mà chưa nói cách bàn giao",
        en:
          "from '\(name.excerpt)' to '\(next.excerpt)' \(changes.map(\.en).joined(separator: " and "))"
          + ", and no handover is told"),
      about: [name, next], at: .touchpoint(from.stage, from.index),
      other: (
        LocalizedText(vi: "điểm chạm tiếp theo ở đây", en: "the next touchpoint is here"),
        .touchpoint(to.stage, to.index)
      ),
      help: LocalizedText(
        vi: "ghi vào \"handover\" khách hàng và thông tin của họ được chuyển tiếp thế nào",
        en: "say in \"handover\" how the customer, and what is known of them, gets there"))
  }
}
