/// Claims that a machine wrote and nobody has checked.
enum UnreviewedRule: Rule {
  static let id = RuleID.unreviewed
  static let severity = Severity.warning
  /// So many places are named beside the first.
  private static let mostPlaces = 6

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "điều do máy viết mà chưa ai kiểm tra",
        en: "claims that a machine wrote and nobody has checked"),
      reason: LocalizedText(
        vi: "Máy viết điều nghe có lý về bất kỳ khách hàng nào; chỉ khách hàng biết có đúng không.",
        en: "A machine writes what sounds right of any customer; only customers know what is true."),
      bad: #"""
        { "stages": [{ "stage": "use", "painPoints": [
          ↓{ "text": "Chờ lâu", "basis": "generated" }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "painPoints": [
          { "text": "Chờ máy 6 phút", "basis": "observed" }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    var places: [DocumentPointer] = []
    var count = 0
    func note(_ basis: ClaimBasis?, _ pointer: @autoclosure () -> DocumentPointer) {
      guard basis == .generated else { return }
      count += 1
      if places.count < mostPlaces { places.append(pointer()) }
    }
    let map = context.map
    let stages = map.stages.span
    for index in stages.indices { note(stages[index].basis, .stage(index)) }
    map.forEachTouchpoint { touchpoints, index, stage in
      note(touchpoints[index].basis, .touchpoint(stage, index))
    }
    map.forEachPlace { pains, opportunities, place in
      for index in pains.indices {
        note(pains[index].basis, place.pointer.element("painPoints", index))
      }
      for index in opportunities.indices {
        note(opportunities[index].basis, place.pointer.element("opportunities", index))
      }
    }
    guard count > 0 else { return }
    let all = count
    let wording = findings.wording
    let observed = wording.entry(wording.name(TouchpointKey.basis), "observed")
    let reported = wording.value("reported")
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: all == 1
          ? "điều này do máy viết, chưa ai kiểm tra"
          : "\(all) điều do máy viết mà chưa ai kiểm tra",
        en: all == 1
          ? "a machine wrote this, and nobody has checked it"
          : "a machine wrote \(all) claims that nobody has checked"),
      about: [], at: places, others: LocalizedText(vi: "ở đây nữa", en: "here, too"),
      help: LocalizedText.deferred(
        vi: "hỏi khách hàng, rồi ghi \(observed.vi) hay \(reported), hoặc bỏ đi",
        en: "ask customers, then write \(observed.en) or \(reported), or leave it out"))
  }
}
