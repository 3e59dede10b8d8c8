/// A map that tells nothing before, or nothing after, the purchase.
enum BeforeAndAfterRule: Rule {
  static let id = RuleID.beforeAndAfter
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "không có điểm chạm nào trước khi mua, hoặc sau khi mua, dù mô hình có các chặng đó",
        en: "nothing before or nothing after the purchase, though the framework covers it"),
      reason: LocalizedText(
        vi:
          "Khách hàng đến với một kỳ vọng và ở lại vì điều xảy ra sau đó; chỉ kể lúc mua thì mất cả"
          + " hai.",
        en:
          "Customers come with expectations and stay for what happens afterwards; telling the"
          + " purchase alone loses both."),
      sources: [
        Citation(
          .conifer,
          LocalizedText(
            vi: "sai lầm chỉ nhìn vào sản phẩm", en: "being narrowly focused on the product")),
        Citation(.buyerAndCustomer),
      ],
      bad: #"""
        { "title": ↓"Mua điện thoại", "framework": "customer-6", "stages": [
          { "stage": "decide", "touchpoints": [{ "name": "So sánh giá" }] },
          { "stage": "purchase", "touchpoints": [{ "name": "Nhận máy" }] }
        ] }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "framework": "customer-6", "stages": [
          { "stage": "decide", "touchpoints": [{ "name": "So sánh giá" }] },
          { "stage": "purchase", "touchpoints": [{ "name": "Nhận máy" }] },
          { "stage": "use", "touchpoints": [{ "name": "Hỏi cách dùng" }] }
        ] }
        """#)
  }

  /// Which of the periods before and after the purchase are meant.
  private struct Periods {
    var before = false
    var after = false
    /// How many periods there are, the purchase included.
    var count: Int { (before ? 1 : 0) + (during ? 1 : 0) + (after ? 1 : 0) }
    private var during = false

    mutating func add(_ phase: Phase) {
      switch phase.period {
      case .before: before = true
      case .during: during = true
      case .after: after = true
      }
    }

    mutating func add(_ phases: [Phase]) {
      for phase in phases { add(phase) }
    }
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    if context.map.kind.hasNoPurchase { return }
    // Of a map without stages other rules tell all there is to tell.
    guard let all = context.frameworkStages, !context.map.stages.isEmpty else { return }
    var covered = Periods()
    for index in all.indices { covered.add(all[index].phases) }
    guard covered.count > 1, let present = presentPeriods(context, all) else { return }
    let lacksBefore = covered.before && !present.before
    let lacksAfter = covered.after && !present.after
    guard lacksBefore || lacksAfter else { return }
    let period: LocalizedText
    switch (lacksBefore, lacksAfter) {
    case (true, false): period = Phase.Period.before.label
    case (false, _): period = Phase.Period.after.label
    case (true, true):
      period = LocalizedText(
        vi: "trước khi mua, cũng không có sau khi mua", en: "before or after the purchase")
    }
    let lacking =
      all
      .filter { stage in
        stage.phases.contains {
          lacksBefore && $0.period == .before || lacksAfter && $0.period == .after
        }
      }
      .map(\.named)
    let isOne = lacking.count == 1
    func stages(_ language: Language) -> String {
      lacking.map { $0.quoted(language) }.joined(separator: ", ")
    }
    findings.addMissing(
      Self.self, ["touchpoints", "stages", "stage", "phase", "unplaced"], of: .root, within: .tree,
      LocalizedText(
        vi: "bản đồ không có điểm chạm nào \(period.vi)",
        en: "the map has no touchpoint \(period.en)"),
      at: .title,
      help: LocalizedText(
        vi: "thêm điểm chạm vào \(isOne ? "" : "các ")giai đoạn \(stages(.vi))",
        en: "add touchpoints to the \(isOne ? "stage" : "stages") \(stages(.en))"))
  }

  /// The periods in which the map has a touchpoint; nothing if one of them may be in any period.
  private static func presentPeriods(_ context: RuleContext, _ stages: [FrameworkStage]) -> Periods?
  {
    var present = Periods()
    var isCertain = true
    let places = context.meantPlaces
    context.map.forEachTouchpoint { touchpoints, index, stage in
      if let phase = touchpoints[index].phase {
        present.add(phase)
      } else if let stage, let place = places[stage],
        !stages[place].phases.isEmpty
      {
        present.add(stages[place].phases)
      } else {
        isCertain = false
      }
    }
    return isCertain ? present : nil
  }
}
