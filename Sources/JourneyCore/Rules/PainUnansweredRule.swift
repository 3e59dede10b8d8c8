/// A pain point that no opportunity answers and nobody has accepted.
enum PainUnansweredRule: Rule {
  static let id = RuleID.painUnanswered
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một điểm đau ở nơi không có cơ hội cải thiện, và chưa được chấp nhận",
        en: "a pain point where there is no opportunity, and which is not accepted"),
      reason: LocalizedText(
        vi: "Bản đồ để cải thiện; điểm đau không ai trả lời sẽ còn nguyên ở lần xem lại sau.",
        en: "A map is for making things better; a pain that nobody answers will still be there."),
      source: "Braden Kelley",
      bad: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài", "painPoints": [↓"Chờ máy 6 phút"] }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài", "painPoints": ["Chờ máy 6 phút"],
            "opportunities": ["Hẹn giờ gọi lại"] },
          { "name": "Thư bảo hành", "painPoints": [{ "text": "Thư đến chậm", "accepted": true }] }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    context.map.forEachPlace { pains, opportunities, place in
      guard opportunities.isEmpty else { return }
      for index in pains.indices where pains[index].needsAnswer {
        report(pains[index], index, place, &findings)
      }
    }
  }

  private static func report(
    _ pain: PainPoint, _ index: Int, _ place: MapPlace, _ findings: inout Findings
  ) {
    let text = pain.text
    let pointer = place.pointer.element("painPoints", index)
    findings.addMissing(
      Self.self, ["opportunities", "accepted"], of: place.pointer,
      within: place.touchpoint == nil ? .object : .tree,
      LocalizedText.deferred(
        vi: "điểm đau '\(text.excerpt)' chưa có cơ hội cải thiện nào",
        en: "no opportunity answers the pain point '\(text.excerpt)'"),
      about: [pain.text], at: pointer,
      help: LocalizedText(
        vi: "thêm một cơ hội ở cùng chỗ, hoặc \"accepted\": true nếu biết mà chấp nhận",
        en: "add an opportunity in the same place, or \"accepted\": true to live with it"))
  }
}
