/// A map in which no touchpoint, or more than a third of them, is a moment of truth.
enum MomentOfTruthRule: Rule {
  static let id = RuleID.momentOfTruth
  static let severity = Severity.note

  /// A map of fewer touchpoints has no choice to make.
  private static let fewestTouchpoints = 3

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "chưa có khoảnh khắc quyết định (moment of truth), hoặc hơn một phần ba điểm chạm được"
          + " đánh dấu như vậy",
        en: "no moment of truth, or more than a third of the touchpoints marked as one"),
      reason: LocalizedText(
        vi: "Khi không chỗ nào hoặc chỗ nào cũng quyết định thì không biết bắt đầu từ đâu.",
        en: "Where nothing or everything decides, nobody knows where to begin."),
      sources: [
        Citation(
          .kelleyNutsAndBolts,
          LocalizedText(
            vi: "khoảnh khắc quyết định bị đánh dấu quá rộng",
            en: "moments of truth identified too broadly"))
      ],
      bad: #"""
        { "title": ↓"Mua điện thoại", "stages": [{ "stage": "purchase", "touchpoints": [
          { "name": "Tư vấn tại quầy", "momentOfTruth": true },
          { "name": "Duyệt hồ sơ góp", "momentOfTruth": true },
          { "name": "Nhận máy" }
        ] }] }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "stages": [{ "stage": "purchase", "touchpoints": [
          { "name": "Tư vấn tại quầy" },
          { "name": "Duyệt hồ sơ góp", "momentOfTruth": true },
          { "name": "Nhận máy" }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    var count = 0
    var marked = 0
    var isAsked = false
    context.map.forEachTouchpoint { touchpoints, index, _ in
      // A question in place of a name is no touchpoint yet.
      if touchpoints[index].isOpen { return }
      count += 1
      if touchpoints[index].momentQuestion != nil { isAsked = true }
      if touchpoints[index].isMomentOfTruth == true { marked += 1 }
    }
    guard count >= fewestTouchpoints else { return }
    if marked == 0 {
      // An open question of a starter map asks for it already.
      if isAsked { return }
      let flag = findings.wording.flag(findings.wording.name(TouchpointKey.momentOfTruth))
      report(
        LocalizedText(
          vi: "chưa điểm chạm nào được đánh dấu là khoảnh khắc quyết định (moment of truth)",
          en: "no touchpoint is marked as a moment of truth"),
        help: LocalizedText.deferred(
          vi: "thêm \(flag.vi) cho điểm chạm quyết định việc khách hàng ở lại hay bỏ đi",
          en: "add \(flag.en) to the touchpoint on which the relationship turns"),
        &findings)
    } else if marked * 3 > count {
      report(
        LocalizedText(
          vi: "\(marked)/\(count) điểm chạm được đánh dấu là khoảnh khắc quyết định",
          en: "\(marked) of \(count) touchpoints are marked as moments of truth"),
        help: LocalizedText(
          vi:
            "chỉ giữ những điểm chạm quyết định việc khách hàng ở lại hay bỏ đi, nhiều nhất một phần ba",
          en: "keep those on which the relationship turns, a third at most"),
        &findings)
    }
  }

  private static func report(
    _ message: LocalizedText, help: LocalizedText, _ findings: inout Findings
  ) {
    findings.addMissing(
      Self.self, ["momentOfTruth", "touchpoints", "stages", "unplaced"], of: .root, within: .tree,
      message, at: .title, help: help)
  }
}
