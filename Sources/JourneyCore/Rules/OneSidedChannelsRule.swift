/// A map whose touchpoints are all online or all offline.
enum OneSidedChannelsRule: Rule {
  static let id = RuleID.oneSidedChannels
  static let severity = Severity.note

  /// Fewer touchpoints may be on one side by chance.
  private static let fewestTouchpoints = 4

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "mọi điểm chạm đều trực tuyến, hoặc đều ngoại tuyến",
        en: "touchpoints that are all online or all offline"),
      reason: LocalizedText(
        vi: "Khách hàng đi qua cả hai thế giới; phía bị bỏ quên thường là phía đang có vấn đề.",
        en: "Customers live in both worlds, and the forgotten one is often the one that hurts."),
      sources: [
        Citation(
          .basicStages,
          LocalizedText(
            vi: "điểm chạm trực tuyến và ngoại tuyến", en: "touchpoints online and offline"))
      ],
      bad: #"""
        { "title": ↓"Mua điện thoại", "framework": "customer-6", "stages": [
          { "stage": "recognise-and-search", "touchpoints": [
            { "name": "Tìm trên Google", "channel": "search" },
            { "name": "Xem trang sản phẩm", "channel": "website" }
          ] },
          { "stage": "purchase", "touchpoints": [{ "name": "Đặt hàng", "channel": "app" }] },
          { "stage": "use", "touchpoints": [{ "name": "Hỏi cách dùng", "channel": "chat" }] }
        ] }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "framework": "customer-6", "stages": [
          { "stage": "recognise-and-search", "touchpoints": [
            { "name": "Tìm trên Google", "channel": "search" },
            { "name": "Xem trang sản phẩm", "channel": "website" }
          ] },
          { "stage": "purchase", "touchpoints": [{ "name": "Nhận máy", "channel": "store" }] },
          { "stage": "use", "touchpoints": [{ "name": "Hỏi cách dùng", "channel": "chat" }] }
        ] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard case .found = context.resolution, !context.map.kind.hasNoPurchase else { return }
    var online = 0
    var offline = 0
    context.map.forEachTouchpoint { touchpoints, index, _ in
      switch context.channels.mode(
        ofChannel: touchpoints[index].channel, or: touchpoints[index].mode)
      {
      case .online: online += 1
      case .offline: offline += 1
      case nil: break
      }
    }
    let count = online + offline
    guard count >= fewestTouchpoints, online == 0 || offline == 0 else { return }
    let mode = offline == 0 ? ChannelMode.online : .offline
    if context.framework?.mode == mode { return }
    findings.addMissing(
      Self.self, ["channel", "mode", "touchpoints", "stages", "unplaced"], of: .root,
      within: .tree,
      LocalizedText(
        vi: "cả \(count) điểm chạm đã rõ kênh đều \(mode.label.vi)",
        en: "all \(count) touchpoints of known channels are \(mode.label.en)"),
      at: .title,
      help: mode == .online
        ? LocalizedText(
          vi: "khách hàng còn gặp bạn ở cửa hàng, qua điện thoại hay qua người quen không?",
          en: "do customers meet you in a shop, on the phone or through friends, too?")
        : LocalizedText(
          vi: "khách hàng còn tìm kiếm, nhắn tin hay đọc đánh giá trên mạng không?",
          en: "do customers search, chat or read reviews online, too?"))
  }
}
