/// A channel that is not known and has no mode.
enum UnknownChannelRule: Rule {
  static let id = RuleID.unknownChannel
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "kênh chưa được khai báo, cũng không ghi trực tuyến hay ngoại tuyến",
        en: "a channel that is not known and has no mode"),
      reason: LocalizedText(
        vi: "Không biết kênh trực tuyến hay ngoại tuyến thì không đếm và so sánh được."
          + " Các kênh có sẵn và tên gọi của chúng: journey-cli channels.",
        en: "A channel that is neither online nor offline can be neither counted nor compared."
          + " The known channels and what people call them: journey-cli channels."),
      sources: [
        Citation(
          .basicStages,
          LocalizedText(
            vi: "điểm chạm trực tuyến và ngoại tuyến", en: "touchpoints online and offline"))
      ],
      bad: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Loa phường", "channel": ↓"loudspeaker" }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Trang chủ", "channel": "website" },
          { "name": "Loa phường", "channel": "loudspeaker", "mode": "offline" }
        ] }] }
        """#)
  }

  /// Whether a text names several channels, each of which is known: `Facebook, Zalo`.
  private static func severalKnown(_ channel: SourceText, _ context: RuleContext) -> Bool {
    let text = channel.excerpt
    guard text.utf8.contains(where: { [0x2C, 0x3B, 0x2F, 0x26, 0x2B, 0x0A].contains($0) }) else {
      return false
    }
    let parts = text.split { ",;/&+\n".contains($0) }.map { SourceText(String($0)).trimmed }
      .filter { !$0.isBlank }
    return parts.count > 1 && parts.allSatisfy { context.channels.knows($0) }
  }

  /// A word for a mode stands where its channel should be told.
  private static func meant(_ mode: ChannelMode, _ wording: KeyWording) -> LocalizedText {
    let member = wording.entry(wording.name(TouchpointKey.mode), mode.rawValue)
    return LocalizedText.deferred(
      vi: "; ý bạn là \(member.vi)?", en: "; did you mean \(member.en)?")
  }

  /// Offers the channels between which a word lies.
  private static func doubtful(_ channel: SourceText, _ context: RuleContext) -> LocalizedText? {
    let ids = DoubtfulNames.channels(channel.excerpt)
    guard !ids.isEmpty else { return nil }
    return ReadingMessages.suggestion(
      ids.compactMap { context.channels.channel(SourceText($0))?.named })
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    var unknown: [(channel: SourceText, places: [DocumentPointer], count: Int)] = []
    var indices: [String: Int] = [:]
    context.map.forEachTouchpoint { touchpoints, index, stage in
      guard let channel = touchpoints[index].channel, touchpoints[index].mode == nil,
        !context.channels.knows(channel), channel.isTold,
        !GuidanceText.isGuidance(channel)
      else { return }
      // One channel is one mistake, however often and in however many ways it is written; texts that
      // name several are told as they stand.
      let areSeveral = severalKnown(channel, context)
      let folded = areSeveral ? channel.string : FoldedName.key(channel.excerpt)
      let known = indices[folded] ?? unknown.count
      indices[folded] = known
      let place = DocumentPointer.touchpoint(stage, index).key("channel")
      if known == unknown.count {
        unknown.append((channel, [place], 1))
      } else {
        unknown[known].count += 1
        if unknown[known].places.count < UnknownIDs.maximumPlaces {
          unknown[known].places.append(place)
        }
      }
    }
    var suggestions = Suggestions(besides: context.channels.ownNameCount) {
      context.channels.suggestion(for: $0)
    }
    for (channel, places, count) in unknown {
      if severalKnown(channel, context) {
        let others = UnknownIDs.others(count - 1)
        findings.add(
          Self.self,
          LocalizedText.deferred(
            vi: "'\(channel)' là nhiều kênh" + others.vi,
            en: "'\(channel)' names several channels" + others.en),
          about: [channel], at: places, others: UnknownIDs.here,
          help: LocalizedText(
            vi: "mỗi điểm chạm có một kênh: tách thành mỗi kênh một điểm chạm",
            en: "a touchpoint has one channel: make one of each"))
        continue
      }
      let mode = ChannelMode.resolve(channel.excerpt)
      let suggestion =
        mode.map { meant($0, findings.wording) } ?? doubtful(channel, context)
        ?? suggestions.suggestion(for: channel.string)
      let others = UnknownIDs.others(count - 1)
      let wording = findings.wording
      let online = wording.entry(wording.name(TouchpointKey.mode), "online")
      let offline = wording.value("offline")
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "kênh '\(channel)' chưa được khai báo" + others.vi + suggestion.vi,
          en: "unknown channel '\(channel)'" + others.en + suggestion.en),
        about: [channel], at: places, others: UnknownIDs.here,
        help: LocalizedText.deferred(
          vi: "các kênh có sẵn: journey-cli channels; với kênh riêng, thêm \(online.vi)"
            + " hoặc \(offline), hay khai báo trong \"channels\" của .journey-cli.json",
          en: "known channels: journey-cli channels; for one of your own add \(online.en)"
            + " or \(offline), or declare it in \"channels\" of .journey-cli.json"))
    }
  }
}
