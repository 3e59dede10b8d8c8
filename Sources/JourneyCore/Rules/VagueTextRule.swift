/// Placeholder text, or a stock phrase that says too little.
enum VagueTextRule: Rule {
  static let id = RuleID.vagueText
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "nội dung tạm, hoặc một câu nói chung chung",
        en: "placeholder text, or a stock phrase that says too little"),
      reason: LocalizedText(
        vi: "\"Trải nghiệm chưa tốt\" đúng với mọi bản đồ, nên không ai biết phải sửa gì.",
        en: "\"Poor UX\" is true of every map, so nobody knows what to fix."),
      source: "reviewers' checklists",
      bad: #"""
        { "stages": [{ "stage": "use", "goal": ↓"TBD", "actions": [↓"[?] What do they do?"],
          "painPoints": [↓"Trải nghiệm chưa tốt"],
          "opportunities": [↓"Improve UX"] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "goal": "Gọi được thợ trong ngày",
          "painPoints": ["Chờ tổng đài 6 phút rồi phải kể lại từ đầu"],
          "opportunities": ["Cải thiện trải nghiệm bằng cách hẹn giờ gọi lại"] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard let phrases = context.vaguePhrases else { return }
    let found = TextWalk.texts(of: context.map) {
      GuidanceText.isGuidance($0) || phrases.kind(of: $0) != nil
    }
    for (text, pointer) in found {
      switch phrases.kind(of: text) {
      case _ where GuidanceText.isGuidance(text): reportQuestion(text, pointer, &findings)
      case .placeholder where !isCode(pointer): reportPlaceholder(text, pointer, &findings)
      case .stock where mustSayMore(pointer): reportStock(text, pointer, &findings)
      default: continue
      }
    }
  }

  private static func reportQuestion(
    _ text: SourceText, _ pointer: DocumentPointer, _ findings: inout Findings
  ) {
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "'\(text.excerpt)' chưa được trả lời", en: "'\(text.excerpt)' is not answered yet"),
      about: [text], at: pointer,
      help: LocalizedText(
        vi: "viết câu trả lời vào chỗ câu hỏi, hoặc bỏ đi",
        en: "put the answer in place of the question, or leave it out"))
  }

  private static func reportPlaceholder(
    _ text: SourceText, _ pointer: DocumentPointer, _ findings: inout Findings
  ) {
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "'\(text.excerpt)' chỉ là nội dung tạm", en: "'\(text.excerpt)' is only a placeholder"),
      about: [text], at: pointer,
      help: LocalizedText(
        vi: "viết điều đã biết, hoặc bỏ đi cho tới khi biết",
        en: "write what is known, or leave it out until then"))
  }

  private static func reportStock(
    _ text: SourceText, _ pointer: DocumentPointer, _ findings: inout Findings
  ) {
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "'\(text.excerpt)' quá chung chung", en: "'\(text.excerpt)' says too little"),
      about: [text], at: pointer,
      help: LocalizedText(
        vi: "nói rõ ai gặp chuyện gì, để có người sửa được",
        en: "say what happens to whom, so that somebody can fix it"))
  }

  /// Whether a place holds no sentence, so that dashes and short forms are its own.
  private static func isCode(_ pointer: DocumentPointer) -> Bool {
    ["stage", "channel", "unit", "version", "url"].contains(key(pointer))
  }

  /// Whether a place is where a general phrase helps nobody; what customers say is theirs.
  private static func mustSayMore(_ pointer: DocumentPointer) -> Bool {
    ["text", "frustrations", "needs", "goal", "goals", "expectations"].contains(key(pointer))
  }

  private static func key(_ pointer: DocumentPointer) -> String {
    for case .key(let key) in pointer.steps.reversed() { return key }
    return ""
  }
}
