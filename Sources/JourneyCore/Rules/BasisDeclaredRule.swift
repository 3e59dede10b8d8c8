/// A map that does not say what it rests on.
enum BasisDeclaredRule: Rule {
  static let id = RuleID.basisDeclared
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "bản đồ chưa nói dựa trên nghiên cứu hay giả định",
        en: "a map that says neither research nor assumption"),
      reason: LocalizedText(
        vi: "Giả định thì phải kiểm chứng trước khi chi tiền; người đọc cần biết điều đó.",
        en: "Assumptions have to be tested before money is spent on them; a reader has to know."),
      sources: [
        Citation(
          .moreThanMetrics,
          LocalizedText(
            vi: "khía cạnh 2, dữ liệu làm cơ sở", en: "aspect 2, what the data rest on")),
        Citation(.myCustomer, LocalizedText(vi: "sai lầm 1", en: "mistake 1")),
      ],
      bad: #"""
        { "title": ↓"Mua điện thoại" }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "basis": "assumption" }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard context.map.basis == nil else { return }
    let wording = findings.wording
    let research = wording.entry(wording.name(MapKey.basis), "research")
    let assumption = wording.value("assumption")
    findings.addMissing(
      Self.self, ["basis"], of: .root,
      LocalizedText(
        vi: "bản đồ chưa nói dựa trên nghiên cứu hay giả định",
        en: "the map does not say whether it rests on research or on assumptions"),
      at: .title,
      help: LocalizedText.deferred(
        vi: "thêm \(research.vi) (nghiên cứu) hoặc \(assumption) (giả định)",
        en: "add \(research.en) or \(assumption)"))
  }
}
