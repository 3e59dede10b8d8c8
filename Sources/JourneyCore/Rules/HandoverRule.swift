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
        en: "Journeys break at hand-offs: customers have to tell it all again, or nobody is there."),
      sources: [Citation(.budd), Citation(.uxcel)],
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

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    // A stage may have many, and all of it is looked through to be sure.
    var sure: [Int: Bool] = [:]
    // One finding a stage, at the first, says enough; `report` names each.
    var first: HandoverBreaks.Break?
    var more = 0
    HandoverBreaks.visit(
      context.map, mode: context.channels.mode,
      isAmongCustomers: context.channels.isAmongCustomers
    ) { found in
      for stage in [found.to.stage, found.from.stage] where sure[stage] == nil {
        sure[stage] = findings.isSure(of: keys, in: .stage(stage))
      }
      // What was not understood between the two may be where the customer really goes.
      guard sure[found.to.stage] == true, sure[found.from.stage] == true else { return }
      if let told = first {
        if told.from.stage == found.from.stage {
          more += 1
          return
        }
        report(told, more, context.map, &findings)
      }
      (first, more) = (found, 0)
    }
    if let first { report(first, more, context.map, &findings) }
  }

  /// The keys that may hold what hands over, or stand between the two.
  private static let keys = ["handover", "owner", "channel", "mode", "touchpoints"]

  private static func report(
    _ found: HandoverBreaks.Break, _ more: Int, _ map: JourneyMap, _ findings: inout Findings
  ) {
    let (from, to) = (found.from, found.to)
    let changes = changes(found)
    let name = map.stages[from.stage].touchpoints[from.index].name
    let next = map.stages[to.stage].touchpoints[to.index].name
    let key = findings.wording.name(TouchpointKey.handover)
    let others =
      more == 0
      ? LocalizedText(same: "")
      : LocalizedText(
        vi: "; giai đoạn này còn \(more) chỗ như vậy", en: "; the stage has \(more) more of these")
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi:
          "từ '\(name.excerpt)' sang '\(next.excerpt)', \(changes.map(\.vi).joined(separator: " và "))"
          + ", cảm xúc giảm mà chưa nói cách bàn giao\(others.vi)",
        en:
          "from '\(name.excerpt)' to '\(next.excerpt)' \(changes.map(\.en).joined(separator: " and "))"
          + ", the emotion falls, and no handover is told\(others.en)"),
      about: [name, next], at: .touchpoint(from.stage, from.index), .opening,
      other: (
        LocalizedText(vi: "điểm chạm tiếp theo ở đây", en: "the next touchpoint is here"),
        .touchpoint(to.stage, to.index)
      ),
      help: LocalizedText.deferred(
        vi: "ghi vào \(key.vi) khách hàng và thông tin của họ được bàn giao thế nào",
        en: "say in \(key.en) how the customer, and what is known of them, gets there"))
  }

  private static func changes(_ found: HandoverBreaks.Break) -> [LocalizedText] {
    var changes: [LocalizedText] = []
    if let (before, after) = found.owners {
      changes.append(
        LocalizedText.deferred(
          vi: "người phụ trách đổi từ \(before.excerpt) sang \(after.excerpt)",
          en: "the owner changes from \(before.excerpt) to \(after.excerpt)"))
    }
    if let (before, after) = found.modes {
      changes.append(
        LocalizedText.deferred(
          vi: "khách hàng chuyển từ \(before.label.vi) sang \(after.label.vi)",
          en: "the customer moves from \(before.label.en) to \(after.label.en)"))
    }
    return changes
  }
}
