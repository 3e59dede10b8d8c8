/// A pain or a low emotion of a research-based map that no source backs, or one that somebody saw
/// or heard.
///
/// What a claim says of itself decides, else what is said of its touchpoint, its stage, the map.
enum EvidenceRule: Rule {
  static let id = RuleID.evidence
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi:
          "bản đồ dựa trên nghiên cứu, hoặc ghi là quan sát được hay khách hàng kể, nhưng điểm đau"
          + " hoặc cảm xúc thấp không có dẫn chứng",
        en: "a pain point or a low emotion that rests on research, or was observed or reported, but"
          + " has no source"),
      reason: LocalizedText(
        vi: "Điểm đau không có dẫn chứng là giả định; người chi tiền có quyền biết điều đó.",
        en:
          "A pain point without a source is an assumption, and whoever pays for the fix should know."
      ),
      sources: [
        Citation(
          .smaplyHelpdesk,
          LocalizedText(vi: "bước nào đã có dữ liệu", en: "to what degree a step is data-backed"))
      ],
      bad: #"""
        { "basis": "research", "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài", "emotion": -1, "painPoints": [↓"Chờ máy 6 phút"] },
          ↓{ "name": "Đọc hướng dẫn", "emotion": -2 }
        ] }] }
        """#,
      good: #"""
        { "basis": "research", "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài", "emotion": -1, "painPoints": ["Chờ máy 6 phút"],
            "evidence": ["call-log"] },
          { "name": "Đọc hướng dẫn", "emotion": -2, "evidence": ["interviews"] }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    // What is wished for has no evidence yet.
    guard context.map.state != .future else { return }
    let scale = context.map.emotionScale
    let stages = context.map.stages.span
    for stage in stages.indices {
      check(stages, stage, scale, context, &findings)
    }
    let unplaced = context.map.unplaced.span
    for index in unplaced.indices {
      _ = check(unplaced, index, nil, nil, scale, context, &findings)
    }
  }

  /// Whether a claim with a basis, or with that of the map, is one of research.
  private static func asksForSource(_ basis: ClaimBasis?, _ context: RuleContext) -> Bool {
    basis?.asksForSource ?? (context.map.basis == .research)
  }

  // A stage or touchpoint is reached through its list: handed over alone it would be copied.

  private static func check(
    _ stages: Span<StageEntry>, _ index: Int, _ scale: EmotionScale, _ context: RuleContext,
    _ findings: inout Findings
  ) {
    let touchpoints = stages[index].touchpoints.span
    let basis = stages[index].basis
    var isSound = true
    for touchpoint in touchpoints.indices
    where !check(touchpoints, touchpoint, index, basis, scale, context, &findings) {
      isSound = false
    }
    let hasSource = stages[index].hasSource
    let pains = stages[index].painPoints.span
    for pain in pains.indices
    where !pains[pain].isBacked(byPlace: hasSource) && pains[pain].text.isStatement {
      guard asksForSource(pains[pain].basis ?? basis, context) else { continue }
      report(pains[pain], pain, MapPlace(stage: index, touchpoint: nil), &findings)
      isSound = false
    }
    // What is missing at a touchpoint or a pain would back the stage, too: one gap, one finding.
    guard isSound, let emotion = stages[index].emotion, scale.side(of: emotion.value) == .low,
      asksForSource(basis, context), !stages[index].isEmotionBacked
    else { return }
    // The touchpoint that would hold the source is what is missing.
    if touchpoints.isEmpty, context.isChecked(EmptyStageRule.self) { return }
    let stage = context.named(index)
    let evidence = findings.wording.name(TouchpointKey.evidence)
    findings.addMissing(
      Self.self, ["evidence", "touchpoints", "painPoints"], of: .stage(index), within: .tree,
      LocalizedText.deferred(
        vi: "cảm xúc thấp ở giai đoạn \(stage.quoted(.vi)) chưa có dẫn chứng",
        en: "no source backs the low emotion in the stage \(stage.quoted(.en))"),
      about: [stages[index].stage],
      help: LocalizedText.deferred(
        vi: "ghi mã của nguồn vào \(evidence.vi) của một điểm chạm trong giai đoạn",
        en: "name a source in the \(evidence.en) of one of its touchpoints"))
  }

  /// Reports what no source backs in a touchpoint.
  ///
  /// - Returns: Whether there is nothing to report.
  private static func check(
    _ touchpoints: Span<Touchpoint>, _ index: Int, _ stage: Int?, _ stageBasis: ClaimBasis?,
    _ scale: EmotionScale, _ context: RuleContext, _ findings: inout Findings
  ) -> Bool {
    let basis = touchpoints[index].basis ?? stageBasis
    let hasSource = touchpoints[index].hasSource
    var isSound = true
    let pains = touchpoints[index].painPoints.span
    for pain in pains.indices
    where !pains[pain].isBacked(byPlace: hasSource) && pains[pain].text.isStatement {
      guard asksForSource(pains[pain].basis ?? basis, context) else { continue }
      report(pains[pain], pain, MapPlace(stage: stage, touchpoint: index), &findings)
      isSound = false
    }
    guard isSound, let emotion = touchpoints[index].emotion, scale.side(of: emotion.value) == .low,
      asksForSource(basis, context), !touchpoints[index].isEmotionBacked
    else { return isSound }
    let name = touchpoints[index].name
    let evidence = findings.wording.name(TouchpointKey.evidence)
    findings.addMissing(
      Self.self, ["evidence", "painPoints"], of: .touchpoint(stage, index), within: .tree,
      LocalizedText.deferred(
        vi: "cảm xúc thấp ở điểm chạm '\(name.excerpt)' chưa có dẫn chứng",
        en: "no source backs the low emotion at the touchpoint '\(name.excerpt)'"),
      about: [touchpoints[index].name],
      help: LocalizedText.deferred(
        vi: "ghi mã của nguồn vào \(evidence.vi) của điểm chạm",
        en: "name a source in the touchpoint's \(evidence.en)"))
    return false
  }

  private static func report(
    _ pain: PainPoint, _ index: Int, _ place: MapPlace, _ findings: inout Findings
  ) {
    let text = pain.text
    let evidence = findings.wording.name(PainPointKey.evidence)
    findings.addMissing(
      Self.self, ["evidence"], of: place.pointer, within: .tree,
      LocalizedText.deferred(
        vi: "điểm đau '\(text.excerpt)' chưa có dẫn chứng",
        en: "no source backs the pain point '\(text.excerpt)'"),
      about: [pain.text], at: place.pointer.element("painPoints", index),
      help: LocalizedText.deferred(
        vi: "ghi mã của nguồn vào \(evidence.vi) của điểm đau hoặc của điểm chạm",
        en: "name a source in the \(evidence.en) of the pain point or of its touchpoint"))
  }
}
