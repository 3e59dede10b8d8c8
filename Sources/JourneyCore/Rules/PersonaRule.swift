/// A map without a persona.
enum PersonaRule: Rule {
  static let id = RuleID.persona
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "bản đồ không có chân dung khách hàng",
        en: "a map without a persona"),
      reason: LocalizedText(
        vi:
          "Một bản đồ kể từ một góc nhìn; không gắn với một con người cụ thể thì mọi thứ thành chung chung, chẳng đúng với ai.",
        en:
          "A map is told from one point of view; without a person it is an average that fits nobody."
      ),
      sources: [
        Citation(
          .gibbons, LocalizedText(vi: "thành phần 1, nhân vật", en: "component 1, the actor"))
      ],
      bad: #"""
        { "title": ↓"Mua điện thoại", "stages": [] }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "persona": { "name": "Lan" }, "stages": [] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    if let persona = context.map.persona, !PlaceholderText.isPlaceholder(persona.name) { return }
    let wording = findings.wording
    let key = wording.name(MapKey.persona)
    let name = wording.isOfTable ? "" : ": { \"name\": … }"
    findings.addMissing(
      Self.self, ["persona"], of: .root,
      LocalizedText(
        vi: "bản đồ không có chân dung khách hàng", en: "the map has no persona"),
      at: .title,
      help: LocalizedText.deferred(
        vi: "thêm \(key.vi)\(name) cho người đi hết hành trình này",
        en: "add \(key.en)\(name) for the one person whose journey this is"))
  }
}
