/// A map that says neither current nor future state.
enum StateDeclaredRule: Rule {
  static let id = RuleID.stateDeclared
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "bản đồ chưa nói là hiện trạng hay tương lai mong muốn",
        en: "a map that says neither current nor future state"),
      reason: LocalizedText(
        vi: "Người đọc không biết đây là điều đang xảy ra hay điều mong muốn.",
        en: "A reader cannot tell what happens from what is hoped for."),
      sources: [
        Citation(
          .moreThanMetrics,
          LocalizedText(vi: "khía cạnh 1, hiện trạng hay tương lai", en: "aspect 1, the state"))
      ],
      bad: #"""
        { "title": ↓"Mua điện thoại" }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "state": "current" }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard context.map.state == nil else { return }
    let wording = findings.wording
    let current = wording.entry(wording.name(MapKey.state), "current")
    let future = wording.value("future")
    findings.addMissing(
      Self.self, ["state"], of: .root,
      LocalizedText(
        vi: "bản đồ chưa nói là hiện trạng hay tương lai mong muốn",
        en: "the map does not say whether it tells the current or the future state"),
      at: .title,
      help: LocalizedText.deferred(
        vi: "thêm \(current.vi) (hiện trạng) hoặc \(future) (tương lai mong muốn)",
        en: "add \(current.en) or \(future)"))
  }
}
