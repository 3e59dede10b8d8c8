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
        en: "Such a text shows something other than what it holds, and can deceive its reader."),
      sources: [Citation(.trojanSource, LocalizedText(vi: "CVE-2021-42574", en: "CVE-2021-42574"))],
      bad: #"""
        { "scenario": ↓"Máy\u200Bhỏng" }
        """#,
      good: #"""
        { "scenario": "Máy hỏng 👩‍💻" }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard context.mayHoldInvisible else { return }
    var texts = TextWalk.texts(of: context.map, where: \.mayHideSomething)
    if case .inline(let framework) = context.map.framework {
      texts += Self.texts(of: framework)
    }
    for (text, pointer) in texts {
      let string = text.string
      var seen: [String] = []
      for hidden in InvisibleCharacters(in: string) where hidden.kind != .lineBreak {
        let name = VisibleText.escaped(String(Character(hidden.scalar)))
        if !seen.contains(name) { seen.append(name) }
        // One more than is named says that there are more.
        if seen.count > 3 { break }
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

  /// The texts of a framework within the map that may hide something.
  private static func texts(of framework: Framework) -> [TextWalk.Found] {
    var found: [TextWalk.Found] = []
    func walk(_ value: JSONValue, _ pointer: DocumentPointer) {
      switch value {
      case .null, .bool, .number: break
      case .string(let text): if text.mayHideSomething { found.append((text, pointer)) }
      case .array(let elements):
        for (index, element) in elements.enumerated() { walk(element, pointer.index(index)) }
      case .object(let members):
        for member in members where !member.key.string.hasPrefix("x-") {
          walk(member.value, pointer.key(member.key.string))
        }
      }
    }
    walk(FrameworkWriter.value(framework), DocumentPointer([.key(MapKey.framework.rawValue)]))
    return found
  }
}
