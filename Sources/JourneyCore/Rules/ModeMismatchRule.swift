/// A mode that contradicts the channel.
enum ModeMismatchRule: Rule {
  static let id = RuleID.modeMismatch
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "điểm chạm ghi trực tuyến hay ngoại tuyến ngược với kênh của nó",
        en: "a mode that contradicts the channel"),
      reason: LocalizedText(
        vi: "Một trong hai chỗ sai; khi đếm kênh, chỗ sai đó sẽ được tính.",
        en: "One of the two is wrong, and it will be counted."),
      sources: [
        Citation(
          .basicStages,
          LocalizedText(
            vi: "điểm chạm trực tuyến và ngoại tuyến", en: "touchpoints online and offline"))
      ],
      bad: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài", "channel": "phone", "mode": ↓"online" }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài", "channel": "phone" }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let key = findings.wording.name(TouchpointKey.mode)
    context.map.forEachTouchpoint { touchpoints, index, stage in
      guard let mode = touchpoints[index].mode, let id = touchpoints[index].channel,
        let channel = context.channels.channel(id), channel.mode != mode
      else { return }
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "kênh '\(channel.id)' là \(channel.mode.label.vi), không phải \(mode.label.vi)",
          en: "the channel '\(channel.id)' is \(channel.mode.rawValue), not \(mode.rawValue)"),
        about: [id], at: DocumentPointer.touchpoint(stage, index).key("mode"),
        help: LocalizedText.deferred(
          vi: "bỏ \(key.vi), hoặc chọn kênh khác",
          en: "leave \(key.en) out, or name another channel")
      )
    }
  }
}
