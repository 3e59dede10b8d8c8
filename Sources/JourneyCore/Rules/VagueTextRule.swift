/// A stock phrase that says too little.
enum VagueTextRule: Rule {
  static let id = RuleID.vagueText
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một câu nói chung chung",
        en: "a stock phrase that says too little"),
      reason: LocalizedText(
        vi: "\"Trải nghiệm chưa tốt\" đúng với mọi bản đồ, nên không ai biết phải sửa gì.",
        en: "\"Poor UX\" is true of every map, so nobody knows what to fix."),
      bad: #"""
        { "stages": [{ "stage": "use", "painPoints": [↓"Trải nghiệm chưa tốt"],
          "opportunities": [↓"Cải thiện trải nghiệm"] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "goal": "Gọi được thợ trong ngày",
          "painPoints": ["Chờ tổng đài 6 phút rồi phải kể lại từ đầu"],
          "opportunities": ["Cải thiện trải nghiệm bằng cách hẹn giờ gọi lại"] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    for (text, pointer) in context.idleTexts?.stock ?? [] where mustSayMore(pointer) {
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "'\(text.excerpt)' quá chung chung", en: "'\(text.excerpt)' says too little"),
        about: [text], at: pointer,
        help: LocalizedText(
          vi: "nói rõ ai gặp chuyện gì, để có người sửa được",
          en: "say what happens to whom, so that somebody can fix it"))
    }
  }

  /// Whether a place is where a general phrase helps nobody; what customers say is theirs.
  private static func mustSayMore(_ pointer: DocumentPointer) -> Bool {
    ["text", "frustrations", "needs", "goal", "goals", "expectations"].contains(pointer.lastKey)
  }
}
