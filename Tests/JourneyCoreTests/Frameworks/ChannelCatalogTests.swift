import Testing

@testable import JourneyCore

@Suite struct ChannelCatalogTests {
  @Test func listsTheChannelsInOrder() {
    let channels = ChannelCatalog.builtIn.channels
    #expect(
      channels.map(\.id) == FrameworkFacts.onlineChannels + FrameworkFacts.offlineChannels)
    for channel in channels {
      let isOnline = FrameworkFacts.onlineChannels.contains(channel.id)
      #expect(channel.mode == (isOnline ? .online : .offline), "\(channel.id)")
      #expect(!channel.name[.vi].isEmpty && !channel.name[.en].isEmpty)
    }
  }

  @Test func findsAChannelByItsBytes() {
    #expect(ChannelCatalog.builtIn.channel("search")?.mode == .online)
    #expect(ChannelCatalog.builtIn.channel("in-person")?.mode == .offline)
    #expect(ChannelCatalog.builtIn.channel("Search")?.id == "search")
    #expect(ChannelCatalog.builtIn.channel("") == nil)
  }

  @Test func aKnownChannelDecidesTheMode() {
    var touchpoint = Touchpoint(name: "a")
    #expect(ChannelCatalog.builtIn.mode(of: touchpoint) == nil)
    touchpoint.mode = .offline
    #expect(ChannelCatalog.builtIn.mode(of: touchpoint) == .offline)
    touchpoint.channel = "pigeon"
    #expect(ChannelCatalog.builtIn.mode(of: touchpoint) == .offline)
    touchpoint.channel = "website"
    #expect(ChannelCatalog.builtIn.mode(of: touchpoint) == .online)
  }
}
