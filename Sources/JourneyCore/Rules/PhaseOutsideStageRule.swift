/// A touchpoint's phase that its stage does not cover.
enum PhaseOutsideStageRule: Rule {
  static let id = RuleID.phaseOutsideStage
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "chặng của điểm chạm không thuộc giai đoạn chứa nó",
        en: "a touchpoint's phase that its stage does not cover"),
      reason: LocalizedText(
        vi: "Chặng chỉ rõ thêm vị trí bên trong giai đoạn; nó không thể nằm ngoài giai đoạn đó.",
        en: "The phase narrows the stage; it cannot lie outside it."),
      bad: #"""
        { "framework": "customer-6", "stages": [{ "stage": "decide", "touchpoints": [
          { "name": "So sánh giá", "phase": ↓"use" }
        ] }] }
        """#,
      good: #"""
        { "framework": "customer-6", "stages": [{ "stage": "decide", "touchpoints": [
          { "name": "So sánh giá", "phase": "evaluate" }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard let stages = context.frameworkStages else { return }
    let entries = context.map.stages.span
    for entry in entries.indices {
      guard let place = context.stagePlaces[entry] else { continue }
      let touchpoints = entries[entry].touchpoints.span
      for index in touchpoints.indices {
        guard let phase = touchpoints[index].phase else { continue }
        let covered = stages[place].phases
        if covered.isEmpty || covered.contains(phase) { continue }
        let id = stages[place].id
        let stage = stages[place].named
        let allowed = covered.map(\.rawValue).joined(separator: ", ")
        findings.add(
          Self.self,
          LocalizedText.deferred(
            vi: "giai đoạn \(stage.quoted(.vi)) không có chặng '\(phase.rawValue)'",
            en: "the stage \(stage.quoted(.en)) does not cover the phase '\(phase.rawValue)'"),
          about: [id, SourceText(phase.rawValue)],
          at: DocumentPointer.touchpoint(entry, index).key("phase"),
          help: LocalizedText.deferred(
            vi: "các chặng của nó: \(allowed)", en: "it covers: \(allowed)"))
      }
    }
  }
}
