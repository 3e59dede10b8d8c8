/// Stages that do not tell what the customer does, thinks and feels.
enum DoThinkFeelRule: Rule {
  static let id = RuleID.doThinkFeel
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "các giai đoạn thiếu hành động, suy nghĩ hoặc cảm xúc",
        en: "stages that lack actions, thoughts or an emotion"),
      reason: LocalizedText(
        vi:
          "Điều khách hàng làm, nghĩ và cảm thấy là cốt lõi của bản đồ; thiếu một trong ba thì chỉ"
          + " còn là quy trình.",
        en:
          "What the customer does, thinks and feels is the heart of a map; without one of the three"
          + " it is a process chart."),
      sources: [
        Citation(
          .gibbons,
          LocalizedText(
            vi: "thành phần 4, hành động, suy nghĩ và cảm xúc",
            en: "component 4, actions, mindsets and emotions"))
      ],
      bad: #"""
        { "stages": [↓{ "stage": "use", "actions": ["Cài ứng dụng"], "feelings": ["bối rối"] }] }
        """#,
      good: #"""
        { "stages": [
          { "stage": "use", "actions": ["Cài ứng dụng"], "thoughts": ["Bấm vào đâu?"],
            "feelings": ["bối rối"], "emotion": -1 }
        ] }
        """#)
  }

  /// What a stage should tell.
  private enum Aspect: CaseIterable {
    case actions, thoughts, emotion

    var key: StageEntryKey {
      switch self {
      case .actions: .actions
      case .thoughts: .thoughts
      case .emotion: .emotion
      }
    }

    var name: LocalizedText {
      switch self {
      case .actions: LocalizedText(vi: "hành động", en: "actions")
      case .thoughts: LocalizedText(vi: "suy nghĩ", en: "thoughts")
      case .emotion: LocalizedText(vi: "cảm xúc", en: "an emotion")
      }
    }

    func isLacking(_ stages: Span<StageEntry>, _ index: Int) -> Bool {
      switch self {
      case .actions: !stages[index].actions.isTold
      case .thoughts: !stages[index].thoughts.isTold
      case .emotion: stages[index].isWithoutEmotion
      }
    }
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    var nowhere: [Aspect] = []
    var gaps: [(aspect: Aspect, stages: [Int])] = []
    for aspect in Aspect.allCases {
      // The emotion is left to the rule that is about it alone: one gap, one finding.
      if aspect == .emotion, context.isChecked(EmotionMissingRule.self) { continue }
      let found = StageGaps(
        of: [aspect.key.rawValue], within: aspect == .emotion ? .tree : .object,
        isOnceAStage: aspect != .emotion, isOfCustomer: true, context, &findings,
        lacks: aspect.isLacking)
      if found.isEverywhere {
        nowhere.append(aspect)
      } else if !found.lacking.isEmpty {
        gaps.append((aspect, found.lacking))
      }
    }
    if !nowhere.isEmpty { reportNowhere(nowhere, context.map, &findings) }
    if !gaps.isEmpty { report(gaps, context, &findings) }
  }

  private static func reportNowhere(
    _ aspects: [Aspect], _ map: JourneyMap, _ findings: inout Findings
  ) {
    let vi = StageGaps.listed(aspects.map(\.name.vi), "hay")
    let en = StageGaps.listed(aspects.map(\.name.en), "or")
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "chưa giai đoạn nào kể " + vi, en: "no stage tells " + en),
      at: .title,
      help: help(
        aspects, hasWords: map.stages.contains { $0.feelings.isTold }, findings.wording))
  }

  private static func report(
    _ gaps: [(aspect: Aspect, stages: [Int])], _ context: RuleContext, _ findings: inout Findings
  ) {
    let map = context.map
    let stages = Set(gaps.flatMap(\.stages)).sorted()
    let aspects = gaps.map(\.aspect)
    let hasWords = stages.contains { map.stages[$0].feelings.isTold }
    let message: LocalizedText
    if gaps.allSatisfy({ $0.stages == stages }) {
      let names = StageGaps.names(stages, in: context)
      let vi = StageGaps.listed(aspects.map(\.name.vi), "và")
      let en = StageGaps.listed(aspects.map(\.name.en), "and")
      message =
        stages.count == 1
        ? LocalizedText.deferred(
          vi: "giai đoạn \(names.vi) thiếu " + vi, en: "the stage \(names.en) lacks " + en)
        : LocalizedText.deferred(
          vi: "các giai đoạn \(names.vi) thiếu " + vi, en: "the stages \(names.en) lack " + en)
    } else {
      let parts = gaps.map { gap in
        let names = StageGaps.names(gap.stages, in: context)
        return (
          vi: "\(gap.aspect.name.vi) ở \(names.vi)", en: "\(gap.aspect.name.en) in \(names.en)"
        )
      }
      message = LocalizedText.deferred(
        vi: "còn thiếu " + parts.map(\.vi).joined(separator: "; "),
        en: "missing: " + parts.map(\.en).joined(separator: "; "))
    }
    findings.add(
      Self.self, message, about: StageGaps.ids(stages, of: map), at: .stage(stages[0]),
      .opening, help: help(aspects, hasWords: hasWords, findings.wording))
  }

  private static func help(
    _ aspects: [Aspect], hasWords: Bool, _ wording: KeyWording
  ) -> LocalizedText {
    let added = aspects.map { wording.name($0.key) }
    let onlyWords = hasWords && aspects.contains(.emotion)
    let (emotion, feelings) = (
      wording.name(StageEntryKey.emotion), wording.name(StageEntryKey.feelings)
    )
    return LocalizedText.deferred(
      vi: "thêm " + added.map(\.vi).joined(separator: ", ")
        + (onlyWords ? "; \(feelings.vi) không thay được \(emotion.vi)" : ""),
      en: "add " + added.map(\.en).joined(separator: ", ")
        + (onlyWords ? "; \(feelings.en) do not replace \(emotion.en)" : ""))
  }
}
