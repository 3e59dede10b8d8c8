/// A phase that the life cycle does not have.
enum UnknownPhaseRule: Rule {
  static let id = RuleID.unknownPhase
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một chặng mà vòng đời không có",
        en: "a phase that the life cycle does not have"),
      reason: LocalizedText(
        vi: "Các mô hình được so sánh với nhau qua các chặng của vòng đời khách hàng.",
        en: "Frameworks are compared through the phases of the customer life cycle."),
      bad: #"""
        { "framework": { "id": "own-1", "name": "Mô hình riêng", "stages": [
          { "id": "buy", "name": "Mua", "phases": [↓"buying"] }
        ] } }
        """#,
      good: #"""
        { "framework": { "id": "own-1", "name": "Mô hình riêng", "stages": [
          { "id": "buy", "name": "Mua", "phases": ["purchase"] }
        ] } }
        """#)
  }
}
