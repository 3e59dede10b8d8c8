/// Sources that are only qualitative or only quantitative.
enum MixedEvidenceRule: Rule {
  static let id = RuleID.mixedEvidence
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "chỉ có nguồn định tính, hoặc chỉ có nguồn định lượng",
        en: "only qualitative or only quantitative sources"),
      reason: LocalizedText(
        vi: "Con số cho biết bao nhiêu, lời kể cho biết vì sao; thiếu một bên thì dễ đoán sai.",
        en: "Numbers tell how many, interviews tell why; with only one of them much is guesswork."),
      sources: [Citation(.babich, LocalizedText(vi: "sai lầm 2", en: "mistake 2"))],
      bad: #"""
        { "sources": ↓[
          { "id": "interviews", "title": "12 phỏng vấn", "kind": "interview" }
        ] }
        """#,
      good: #"""
        { "sources": [
          { "id": "interviews", "title": "12 phỏng vấn", "kind": "interview" },
          { "id": "web-log", "title": "Số liệu trang web", "kind": "analytics" }
        ] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let sources = context.map.sources.span
    var tellsWhy = false
    var tellsHowMany = false
    for index in sources.indices {
      switch sources[index].kind {
      case .interview, .observation, .workshop, .review: tellsWhy = true
      case .survey, .analytics: tellsHowMany = true
      case .other, nil: break
      }
    }
    guard tellsWhy != tellsHowMany else { return }
    findings.addMissing(
      Self.self, ["sources", "kind"], of: .root, within: .tree,
      tellsWhy
        ? LocalizedText(
          vi: "chỉ có nguồn định tính", en: "the sources are only qualitative")
        : LocalizedText(
          vi: "chỉ có nguồn định lượng", en: "the sources are only quantitative"),
      at: DocumentPointer([.key("sources")]),
      help: tellsWhy
        ? LocalizedText(
          vi: "bổ sung số liệu: khảo sát (survey) hoặc phân tích dữ liệu (analytics)",
          en: "add numbers: a survey or analytics")
        : LocalizedText(
          vi:
            "bổ sung lời kể: phỏng vấn, quan sát, buổi làm việc nhóm hoặc nhận xét của khách hàng",
          en: "add what people say and do: interviews, observation, a workshop or reviews"))
  }
}
