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
        vi: "Không biết gặp nhau qua kênh nào thì không biết ai có thể cải thiện.",
        en: "Who does not know where the two meet does not know who could make it better."),
      source: "CJML: communication point",
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
    context.map.forEachTouchpoint { touchpoints, index, stage in
      // Those that no stage holds wait for a decision about more than their channel.
      guard let stage, !touchpoints[index].channel.isTold else { return }
      let name = touchpoints[index].name
      findings.addMissing(
        Self.self, ["channel"], of: .touchpoint(stage, index),
        LocalizedText.deferred(
          vi: "điểm chạm '\(name.excerpt)' chưa có kênh",
          en: "the touchpoint '\(name.excerpt)' has no channel"),
        about: [touchpoints[index].name],
        help: LocalizedText(
          vi: "thêm \"channel\", ví dụ \"website\", \"phone\" hoặc \"store\"",
          en: "add \"channel\", such as \"website\", \"phone\" or \"store\""))
    }
  }
}
