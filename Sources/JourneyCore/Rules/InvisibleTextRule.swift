/// Control or invisible characters in a text.
enum InvisibleTextRule: Rule {
  static let id = RuleID.invisibleText
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "ký tự điều khiển hoặc ký tự không nhìn thấy trong văn bản",
        en: "control or invisible characters in a text"),
      reason: LocalizedText(
        vi: "Văn bản như vậy hiện ra khác với nội dung thật, và có thể lừa người đọc.",
        en: "Such a text shows something else than it holds, and can deceive its reader."),
      source: "Trojan Source (CVE-2021-42574)",
      bad: #"""
        { "scenario": ↓"Máy\u200Bhỏng" }
        """#,
      good: #"""
        { "scenario": "Máy hỏng 👩‍💻" }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard context.mayHoldInvisible else { return }
    for (text, pointer) in TextWalk.texts(of: context.map, where: \.mayHideSomething) {
      let string = text.string
      var seen: [String] = []
      for hidden in InvisibleCharacters(in: string) where hidden.kind != .lineBreak {
        let name = VisibleText.escaped(String(Character(hidden.scalar)))
        if !seen.contains(name) { seen.append(name) }
      }
      guard !seen.isEmpty else { continue }
      let names = seen.prefix(3).joined(separator: " ") + (seen.count > 3 ? " …" : "")
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "ký tự không nhìn thấy trong văn bản: \(names)",
          en: "invisible characters in the text: \(names)"),
        at: pointer,
        help: LocalizedText(
          vi: "gõ lại văn bản này thay vì dán", en: "type the text anew instead of pasting it"))
    }
  }
}
