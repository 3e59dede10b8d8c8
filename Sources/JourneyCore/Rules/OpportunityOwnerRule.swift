/// An opportunity that nobody owns.
enum OpportunityOwnerRule: Rule {
  static let id = RuleID.opportunityOwner
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một cơ hội cải thiện không có người phụ trách",
        en: "an opportunity without an owner"),
      reason: LocalizedText(
        vi: "Việc không của ai thì không ai làm; việc đã xong thì không cần ai nữa.",
        en: "What belongs to nobody is done by nobody; what is done needs nobody any more."),
      sources: [
        Citation(
          .gibbons,
          LocalizedText(
            vi: "thành phần 5, cơ hội, cùng người phụ trách",
            en: "component 5, opportunities, with ownership")), Citation(.theyDoOpportunities),
      ],
      bad: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài", "opportunities": [↓"Hẹn giờ gọi lại"] }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài",
            "opportunities": [{ "text": "Hẹn giờ gọi lại", "owner": "Tổng đài" }] },
          { "name": "Mở hộp", "owner": "Sản phẩm", "opportunities": ["Tờ hướng dẫn một trang"] }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let map = context.map
    if reportAll(map, &findings) { return }
    context.map.forEachPlace { _, opportunities, place in
      for index in opportunities.indices where !opportunities[index].owner.isTold {
        if !opportunities[index].isWork || map.owner(at: place) != nil { continue }
        report(opportunities[index], index, place, &findings)
      }
    }
  }

  private static func report(
    _ opportunity: Opportunity, _ index: Int, _ place: MapPlace, _ findings: inout Findings
  ) {
    let pointer = place.pointer.element("opportunities", index)
    let stage = place.stage.map { DocumentPointer.stage($0) }
    for owned in [stage, place.pointer] {
      if let owned, !findings.isSure(of: ["owner"], in: owned, .object) { return }
    }
    let text = opportunity.text
    let owner = findings.wording.name(OpportunityKey.owner)
    findings.addMissing(
      Self.self, ["owner"], of: pointer,
      LocalizedText.deferred(
        vi: "cơ hội cải thiện '\(text.excerpt)' chưa có người phụ trách",
        en: "nobody owns the opportunity '\(text.excerpt)'"),
      about: [opportunity.text],
      help: LocalizedText.deferred(
        vi: "thêm \(owner.vi) ở đây, cho điểm chạm hoặc cho giai đoạn",
        en: "add \(owner.en) here, to the touchpoint or to the stage"))
  }

  /// Tells once that nobody owns any of several opportunities.
  ///
  /// - Returns: Whether nothing is left to tell.
  private static func reportAll(_ map: JourneyMap, _ findings: inout Findings) -> Bool {
    var count = 0
    var isOwned = false
    map.forEachPlace { _, opportunities, place in
      for index in opportunities.indices where opportunities[index].isWork && !isOwned {
        count += 1
        isOwned = opportunities[index].owner.isTold || map.owner(at: place) != nil
      }
    }
    guard count > 1, !isOwned, findings.isSure(of: ["owner"], in: .root) else { return false }
    let all = count
    let owner = findings.wording.name(OpportunityKey.owner)
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "chưa cơ hội nào trong \(all) cơ hội cải thiện có người phụ trách",
        en: "nobody owns any of the \(all) opportunities"),
      at: .title,
      help: LocalizedText.deferred(
        vi: "thêm \(owner.vi) cho từng cơ hội, cho điểm chạm hoặc cho giai đoạn của nó",
        en: "add \(owner.en) to each opportunity, to its touchpoint or to its stage"))
    return true
  }
}

extension Opportunity {
  /// Whether it states something that is still to be done.
  fileprivate var isWork: Bool { status != .done && text.isStatement }
}
