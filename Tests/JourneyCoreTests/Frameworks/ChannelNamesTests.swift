import JourneyCore
import Testing

/// What people call channels.
@Suite struct ChannelNamesTests {
  private static func id(_ text: String, _ catalog: ChannelCatalog = .builtIn) -> String? {
    catalog.channel(SourceText(text))?.id
  }

  @Test func everyNameOfEveryChannelMeansThatChannel() {
    let catalog = ChannelCatalog.builtIn
    for channel in catalog.channels {
      let names =
        [channel.id, channel.name[.vi], channel.name[.en]] + catalog.aliases(of: channel)
      for form in names.flatMap(WrittenForms.of) {
        #expect(Self.id(form) == channel.id, "\(form)")
        #expect(catalog.suggestion(for: form)?.id == channel.id, "\(form)")
      }
    }
  }

  @Test(arguments: [
    ("cửa hàng", "store"), ("shop", "store"), ("showroom", "store"), ("branch", "store"),
    ("app ngân hàng", "app"), ("Bank branch", "store"), ("quán ăn", "store"),
    ("bưu cục", "mail"), ("lễ tân", "in-person"), ("Front desk", "in-person"),
    ("chi nhánh", "store"), ("hotline", "phone"), ("Tổng đài", "phone"), ("Facebook", "social"),
    ("Instagram", "social"), ("TikTok", "social"), ("YouTube", "social"), ("Zalo", "messaging"),
    ("Zalo OA", "messaging"), ("Messenger", "messaging"), ("Viber", "messaging"),
    ("WhatsApp", "messaging"), ("Shopee", "marketplace"), ("Lazada", "marketplace"),
    ("TikTok Shop", "marketplace"), ("Tiki", "marketplace"), ("shipper", "delivery"),
    ("web-site", "website"), ("e-mail", "email"), ("mail", "mail"), ("Zoom", "video-call"),
  ])
  func theWordsOfTheTrade(written: String, id: String) {
    #expect(Self.id(written) == id)
  }

  @Test(arguments: [
    ("Facebok", "social"), ("cua hag", "store"), ("Website của hãng", "website"),
    ("Zalo OA của shop hoa", "messaging"), ("hotlin", "phone"), ("livestrem", "livestream"),
  ])
  func aSlipIsOfferedAndNotTaken(written: String, id: String) {
    #expect(Self.id(written) == nil)
    #expect(ChannelCatalog.builtIn.suggestion(for: written)?.id == id)
  }

  @Test(arguments: ["", " ", "…", "loudspeaker", "Loa phường", "[?] Ví dụ: website, social"])
  func whatNobodySaysIsNoChannel(written: String) {
    #expect(Self.id(written) == nil)
  }

  @Test func originsAreTrue() {
    let origins = Dictionary(
      uniqueKeysWithValues: ChannelCatalog.builtIn.channels.map { ($0.id, $0.origin) })
    let ofDocuments = origins.filter { $0.value == .document }.keys.sorted()
    #expect(
      ofDocuments == [
        "app", "chatbot", "delivery", "email", "event", "influencer", "online-ad", "outdoor-ad",
        "review-site", "search", "self-service", "social", "store", "video", "website",
        "word-of-mouth",
      ])
    #expect(
      origins.filter { $0.value == .book }.keys.sorted() == [
        "gift", "in-person", "mail", "phone",
      ])
  }

  @Test func anOwnChannelComesFirst() {
    let own = ChannelCatalog.builtIn.adding([
      Channel(id: "zalo", mode: .online, name: .plain("Zalo"), aliases: ["OA của hãng"])
    ])
    for form in ["zalo", "Zalo", "ZALO", "oa cua hang"] { #expect(Self.id(form, own) == "zalo") }
    #expect(Self.id("Viber", own) == "messaging")
    #expect(own.aliases(of: own.channels[0]) == ["OA của hãng"])
  }

  @Test func aliasesOfOneChannelCountOnce() throws {
    let text = """
      {"title": "Mua cà phê", "framework": "basic-5", "stages": [{"stage": "purchase",
      "touchpoints": [{"name": "a", "channel": "Facebook"}, {"name": "b", "channel": "instagram"},
      {"name": "c", "channel": "Cửa hàng"}, {"name": "d", "channel": "store"},
      {"name": "e", "channel": "hotline"}, {"name": "f", "channel": "Loa phường"}]}]}
      """
    let map = try #require(MapReading.json(SourceFile(name: "", text: text)).map)
    let counts = MapFacts(map).channels
    #expect(counts.uses.map(\.id.string) == ["social", "store", "phone", "Loa phường"])
    #expect(counts.uses.map(\.count) == [2, 2, 1, 1])
    #expect(counts.channels(.online).count == 1 && counts.channels(.offline).count == 2)
    #expect(counts.count(.online) == 2 && counts.count(.offline) == 3 && counts.unknownCount == 1)
  }

  @Test func twoWritingsOfAChannelAreOneTouchpoint() throws {
    func map(_ channel: String) throws -> JourneyMap {
      let text = """
        {"title": "T", "framework": "basic-5", "stages": [{"stage": "purchase",
        "touchpoints": [{"name": "Chat", "channel": "\(channel)"}, {"name": "Chat",
        "channel": "phone"}]}]}
        """
      return try #require(MapReading.json(SourceFile(name: "", text: text)).map)
    }
    let (old, new) = (try map("Zalo OA"), try map("messaging"))
    let diff = MapDiff(old, new)
    #expect(diff.changes.count == 1)
    let basic = FrameworkCatalog.framework(id: "basic-5")
    let comparison = MapComparison([
      PhasedJourney(name: "a", map: old, framework: basic),
      PhasedJourney(name: "b", map: new, framework: basic),
    ])
    #expect(comparison.shared.count == 2)
    #expect(
      comparison.channels(of: 0, in: .stage(3)).map(\.channel.string) == ["messaging", "phone"])
  }
}

/// Channels that a repository declares.
@Suite struct OwnChannelCheckTests {
  private func found(_ channels: String) -> [(Severity, String, String)] {
    let source = SourceFile(name: "", text: "{\"channels\": [\(channels)]}")
    let reading = SettingsReading.json(source)
    #expect(reading.diagnostics.isEmpty)
    return OwnChannelCheck.diagnostics(of: reading).map {
      ($0.severity, $0.pointer?.description ?? "", $0.message.en)
    }
  }

  @Test func aBuiltInAliasDeclaredAnewIsNoted() throws {
    let found = found(#"{"id": "zalo", "mode": "online", "name": "Zalo"}"#)
    try #require(found.count == 1)
    #expect(found[0].0 == .note && found[0].1 == "/channels/0/id")
    #expect(
      found[0].2 == "'zalo' names the built-in channel 'messaging'; here it is the channel 'zalo'")
  }

  @Test func aBuiltInChannelDeclaredAnewIsNoted() {
    let found = found(#"{"id": "kiosk", "mode": "online"}"#)
    #expect(found.map(\.0) == [.note])
    #expect(found.map(\.1) == ["/channels/0/id"])
  }

  @Test func aNameOfTwoChannelsIsAnError() {
    let found = found(
      #"""
      {"id": "a-1", "mode": "online", "name": "Gian hàng"},
      {"id": "b-1", "mode": "offline", "aliases": ["x-1", "GIAN HANG"]}
      """#)
    #expect(found.map(\.0) == [.error])
    #expect(found.map(\.1) == ["/channels/1/aliases/1"])
  }

  @Test func channelsOfOwnNamesAreQuiet() {
    #expect(found(#"{"id": "loa-phuong", "mode": "offline", "name": "Loa phường"}"#).isEmpty)
  }
}
