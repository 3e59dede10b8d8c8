/// The id of a source, lane, phase, rule, pain point or touchpoint that nothing declares.
enum UnknownReferenceRule: Rule {
  static let id = RuleID.unknownReference
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "mã của nguồn, dòng, chặng, quy tắc, điểm đau hoặc điểm chạm mà không nơi nào khai báo",
        en: "the id of a source, lane, phase, rule, pain point or touchpoint that nothing declares"),
      reason: LocalizedText(
        vi: "Dẫn chứng trỏ vào chỗ không có thì không phải là dẫn chứng.",
        en: "Evidence that points nowhere is not evidence."),
      bad: #"""
        { "sources": [{ "id": "interviews", "title": "12 phỏng vấn" }],
          "stages": [{ "stage": "use", "painPoints": [
            { "text": "Chờ lâu", "evidence": [↓"interview"] }
        ] }] }
        """#,
      good: #"""
        { "sources": [{ "id": "interviews", "title": "12 phỏng vấn" }],
          "stages": [{ "stage": "use", "painPoints": [
            { "text": "Chờ lâu", "evidence": ["interviews"] }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let map = context.map
    var checker = ReferenceChecker(map)
    let stages = map.stages.span
    var siblings = SiblingChecker()
    for stage in stages.indices {
      checker.check(stages, stage)
      siblings.check(stages[stage].touchpoints.span, stage, map, &findings)
    }
    let unplaced = map.unplaced.span
    for index in unplaced.indices {
      checker.check(unplaced, index, { .touchpoint(nil, index) })
    }
    siblings.check(unplaced, nil, map, &findings)
    checker.report(map, &findings)
    checker.reportAnswers(map, &findings)
  }
}
