/// The channels that the product knows, each online or offline (document 001 and the book).
public struct ChannelCatalog: Sendable {
  /// The channels that ship with the product.
  public static let builtIn = ChannelCatalog(load())

  private let shipped: [Channel]
  private let names: NameTable
  /// The channels of a repository, which come first.
  package private(set) var own: [Channel] = []
  private var ownIDs = IDTable([])

  private init(_ channels: [Channel]) {
    self.shipped = channels
    self.names = NameTable(channels.map(\.id))
  }

  /// The channels in the order in which they are listed.
  public var channels: [Channel] { own + shipped }

  /// Returns the catalog with the channels of a repository added.
  public func adding(_ own: [Channel]) -> ChannelCatalog {
    var catalog = self
    catalog.own += own
    catalog.ownIDs = IDTable(catalog.own.map { SourceText($0.id) })
    return catalog
  }

  /// Returns the channel of an id.
  public func channel(_ id: SourceText) -> Channel? {
    if let index = ownIDs[id] { return own[index] }
    return names.index(of: id).map { shipped[$0] }
  }

  /// Whether an id is that of a channel.
  func knows(_ id: SourceText) -> Bool {
    names.index(of: id) != nil || ownIDs.contains(id)
  }

  /// The mode of a touchpoint: its channel's, or for a channel that is not known its own.
  public func mode(of touchpoint: Touchpoint) -> ChannelMode? {
    mode(ofChannel: touchpoint.channel, or: touchpoint.mode)
  }

  /// The mode of a channel, or the given one if the channel is not known.
  func mode(ofChannel id: SourceText?, or mode: ChannelMode?) -> ChannelMode? {
    guard let id else { return mode }
    if let index = ownIDs[id] { return own[index].mode }
    return names.index(of: id).map { shipped[$0].mode } ?? mode
  }

  private static func load() -> [Channel] {
    let file = SourceFile(name: "channels.json", text: EmbeddedResources.channels)
    let document = JSONDocument(file)
    guard let list = document.value("channels", ofObject: 0) else { return [] }
    var channels: [Channel] = []
    var element = list + 1
    while element < document.next(list) {
      if let channel = channel(document, element) { channels.append(channel) }
      element = document.next(element)
    }
    return channels
  }

  private static func channel(_ document: JSONDocument, _ node: Int) -> Channel? {
    guard let id = document.value("id", ofObject: node),
      let modeNode = document.value("mode", ofObject: node),
      let mode = ChannelMode(rawValue: document.text(modeNode).string),
      let name = document.value("name", ofObject: node),
      let vi = document.value("vi", ofObject: name), let en = document.value("en", ofObject: name)
    else { return nil }
    return Channel(
      id: document.text(id).string, mode: mode,
      name: .localized(vi: document.text(vi), en: document.text(en)))
  }
}
