/// A touchpoint without a channel.
enum ChannelMissingRule: Rule {
  static let id = RuleID.channelMissing
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một điểm chạm không có kênh",
        en: "a touchpoint without a channel"),
      reason: LocalizedText(
        vi: "Không biết khách gặp doanh nghiệp qua kênh nào thì không biết ai có thể cải thiện.",
        en: "Without a channel nobody knows who could improve it."),
      sources: [Citation(.cjml)],
      bad: #"""
        { "stages": [{ "stage": "use", "touchpoints": [↓{ "name": "Hỏi cách cài đặt" }] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Hỏi cách cài đặt", "channel": "phone" }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    // A blueprint tells in rows who acts where, and a day has hours in which nobody meets anybody.
    if context.map.kind == .blueprint || context.map.kind == .dayInTheLife { return }
    if reportAll(context, &findings) { return }
    context.map.forEachTouchpoint { touchpoints, index, stage in
      // Those that no stage holds wait for a decision about more than their channel.
      guard let stage, !touchpoints[index].channel.isTold else { return }
      let name = touchpoints[index].name
      let wording = findings.wording
      let key = wording.name(TouchpointKey.channel)
      let some = (wording.value("website"), wording.value("phone"), wording.value("store"))
      findings.addMissing(
        Self.self, ["channel"], of: .touchpoint(stage, index),
        LocalizedText.deferred(
          vi: "điểm chạm '\(name.excerpt)' chưa có kênh",
          en: "the touchpoint '\(name.excerpt)' has no channel"),
        about: [touchpoints[index].name],
        help: LocalizedText.deferred(
          vi: "thêm \(key.vi), ví dụ \(some.0), \(some.1) hoặc \(some.2)",
          en: "add \(key.en), such as \(some.0), \(some.1) or \(some.2)"))
    }
  }

  /// Tells once what is missing at all touchpoints, if there are several.
  ///
  /// - Returns: Whether nothing is left to tell.
  private static func reportAll(_ context: RuleContext, _ findings: inout Findings) -> Bool {
    var count = 0
    var hasChannel = false
    context.map.forEachTouchpoint { touchpoints, index, stage in
      guard stage != nil else { return }
      count += 1
      if touchpoints[index].channel.isTold { hasChannel = true }
    }
    guard count > 1, !hasChannel else { return hasChannel == false && count == 0 }
    guard findings.isSure(of: ["channel"], in: .root) else { return false }
    let all = count
    let wording = findings.wording
    let key = wording.name(TouchpointKey.channel)
    let some = (wording.value("website"), wording.value("phone"), wording.value("store"))
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "chưa điểm chạm nào trong \(all) điểm chạm có kênh",
        en: "none of the \(all) touchpoints has a channel"),
      at: .title,
      help: LocalizedText.deferred(
        vi: "thêm \(key.vi) cho từng điểm chạm, ví dụ \(some.0), \(some.1) hoặc \(some.2)",
        en: "add \(key.en) to each touchpoint, such as \(some.0), \(some.1) or \(some.2)"))
    return true
  }
}
