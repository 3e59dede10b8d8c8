/// A map that does not name where the journey starts and ends.
enum ScopeBoundsRule: Rule {
  static let id = RuleID.scopeBounds
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "bản đồ chưa nói hành trình bắt đầu và kết thúc ở đâu",
        en: "a map that does not name where the journey starts and ends"),
      reason: LocalizedText(
        vi: "Không có ranh giới thì mỗi người trong nhóm vẽ một hành trình khác.",
        en: "Without bounds everybody in the room maps a different journey."),
      sources: [
        Citation(
          .kelleyHolistic,
          LocalizedText(
            vi: "điểm bắt đầu và điểm kết thúc chung",
            en: "an agreed starting point and a common ending point")),
        Citation(.theyDoOutline, LocalizedText(vi: "phạm vi hành trình", en: "journey scope")),
      ],
      bad: #"""
        { "title": ↓"Mua điện thoại", "startsWith": "Máy cũ rơi vỡ màn hình" }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "startsWith": "Máy cũ rơi vỡ màn hình",
          "endsWith": "Đóng xong kỳ góp cuối" }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let message: LocalizedText
    let keys: [MapKey]
    switch (context.map.startsWith.isTold, context.map.endsWith.isTold) {
    case (true, true): return
    case (false, true):
      keys = [.startsWith]
      message = LocalizedText(
        vi: "bản đồ chưa nói hành trình bắt đầu từ đâu",
        en: "the map does not say where the journey starts")
    case (true, false):
      keys = [.endsWith]
      message = LocalizedText(
        vi: "bản đồ chưa nói hành trình kết thúc ở đâu",
        en: "the map does not say where the journey ends")
    case (false, false):
      keys = [.startsWith, .endsWith]
      message = LocalizedText(
        vi: "bản đồ chưa nói hành trình bắt đầu từ đâu và kết thúc ở đâu",
        en: "the map does not say where the journey starts and ends")
    }
    let names = findings.wording.names(keys, joinedBy: LocalizedText(vi: "và", en: "and"))
    findings.addMissing(
      Self.self, keys.map(\.rawValue), of: .root, message, at: .title,
      help: LocalizedText.deferred(
        vi: "thêm \(names.vi)", en: "add \(names.en)"))
  }
}
