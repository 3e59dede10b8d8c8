/// A text that stands for one that nobody has written.
enum PlaceholderRule: Rule {
  static let id = RuleID.placeholder
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "nội dung tạm, hoặc một chữ chỉ nói rằng chưa có gì",
        en: "a placeholder, or a word that only says that there is nothing"),
      reason: LocalizedText(
        vi: "Nội dung tạm được tính như không có; \"Không có\" là điểm đau thì không ai đau.",
        en:
          "A placeholder counts as nothing: \"None\" is not a pain point, \"Nobody yet\" not an owner."
      ),
      bad: #"""
        { "stages": [{ "stage": "use", "goal": ↓"TBD", "owner": ↓"Chưa có ai",
          "painPoints": [↓"Không có"], "opportunities": [↓"[Cơ hội 1]"] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "goal": "Gọi được thợ trong ngày",
          "painPoints": ["Không có ai nghe máy"] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    for (text, pointer) in context.idleTexts?.placeholders ?? [] where !pointer.isOfCode {
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "'\(text.excerpt)' được tính như không có gì",
          en: "'\(text.excerpt)' counts as nothing"),
        about: [text], at: pointer,
        help: LocalizedText(
          vi: "viết điều đã biết, hoặc bỏ đi cho tới khi biết",
          en: "write what is known, or leave it out until then"))
    }
  }
}

extension DocumentPointer {
  /// The last key of the way, beyond the indices of lists.
  var lastKey: String {
    for case .key(let key) in steps.reversed() { return key }
    return ""
  }

  /// Whether a place holds no sentence, so that dashes and short forms are its own.
  var isOfCode: Bool { ["stage", "channel", "unit", "version", "url", "links"].contains(lastKey) }
}
