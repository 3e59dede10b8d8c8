/// A channel that is not known and has no mode.
enum UnknownChannelRule: Rule {
  static let id = RuleID.unknownChannel
  static let severity = Severity.warning

  static var wording: RuleWording {
    let known = ChannelCatalog.builtIn.channels.map(\.id).joined(separator: ", ")
    return RuleWording(
      summary: LocalizedText(
        vi: "kênh chưa được khai báo, cũng không ghi trực tuyến hay ngoại tuyến",
        en: "a channel that is not known and has no mode"),
      reason: LocalizedText.deferred(
        vi: "Không biết kênh trực tuyến hay ngoại tuyến thì không đếm và so sánh được."
          + " Các kênh có sẵn: \(known).",
        en: "A channel that is neither online nor offline can be neither counted nor compared."
          + " Known channels: \(known)."),
      sources: [
        Citation(
          .basicStages,
          LocalizedText(
            vi: "điểm chạm trực tuyến và ngoại tuyến", en: "touchpoints online and offline"))
      ],
      bad: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Trang chủ", "channel": ↓"web-site" }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Trang chủ", "channel": "website" },
          { "name": "Loa phường", "channel": "loudspeaker", "mode": "offline" }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    var suggestions = Suggestions(among: context.channels.channels.map(\.id))
    context.map.forEachTouchpoint { touchpoints, index, stage in
      guard let channel = touchpoints[index].channel, touchpoints[index].mode == nil,
        !context.channels.knows(channel), channel.isTold,
        !GuidanceText.isGuidance(channel)
      else { return }
      let suggestion = suggestions.suggestion(for: channel.string)
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "kênh '\(channel)' chưa được khai báo" + suggestion.vi,
          en: "unknown channel '\(channel)'" + suggestion.en),
        about: [channel], at: DocumentPointer.touchpoint(stage, index).key("channel"),
        help: LocalizedText(
          vi: "các kênh có sẵn: journey-cli rules unknown-channel; với kênh riêng, thêm \"mode\":"
            + " \"online\" hoặc \"offline\", hay khai báo trong \"channels\" của .journey-cli.json",
          en: "known channels: journey-cli rules unknown-channel; for one of your own add \"mode\":"
            + " \"online\" or \"offline\", or declare it in \"channels\" of .journey-cli.json"))
    }
  }
}
