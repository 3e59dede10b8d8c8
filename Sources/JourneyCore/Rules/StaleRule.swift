/// A map whose review is due, or a date that has not come yet.
enum StaleRule: Rule {
  static let id = RuleID.stale
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "đã quá hạn xem lại, hoặc ngày ở tương lai",
        en: "a review date that is past, or a date in the future"),
      reason: LocalizedText(
        vi: "Bản đồ cũ kể về khách hàng của năm trước; ngày sai làm không ai biết nó cũ đến đâu.",
        en: "An old map tells of last year's customers, and a wrong date hides how old it is."),
      sources: [
        Citation(
          .nngSpreadsheet,
          LocalizedText(vi: "ngày và số phiên bản", en: "the date and the version number"))
      ],
      bad: #"""
        { "date": ↓"2026-12-01", "reviewBy": ↓"2026-02-28" }
        """#,
      good: #"""
        { "date": "2026-01-12", "reviewBy": "2026-07-12" }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard let today = context.today else { return }
    let map = context.map
    if let date = map.reviewBy, map.isReviewDue(on: today) {
      findings.add(
        Self.self,
        LocalizedText(
          vi: "bản đồ đã quá hạn xem lại (\(date))", en: "the map was to be reviewed by \(date)"),
        at: DocumentPointer([.key("reviewBy")]),
        help: LocalizedText(
          vi: "kiểm tra lại với khách hàng rồi gia hạn ngày xem lại",
          en: "check the map with customers, then move the date"))
    }
    func look(_ date: CalendarDate?, _ pointer: () -> DocumentPointer) {
      guard let date, date > today else { return }
      findings.add(
        Self.self,
        LocalizedText(
          vi: "ngày \(date) chưa tới", en: "the date \(date) lies in the future"),
        at: pointer().key("date"),
        help: LocalizedText(vi: "sửa lại ngày", en: "correct the date"))
    }
    look(map.date) { .root }
    let sources = map.sources.span
    for index in sources.indices {
      look(sources[index].date) { DocumentPointer([.key("sources"), .index(index)]) }
    }
    context.map.forEachMetricList { metrics, place in
      for index in metrics.indices {
        look(metrics[index].date) { place.pointer.element("metrics", index) }
      }
    }
  }
}
