/// The channels that are known, each online or offline, found by whatever people call them.
///
/// A map may name a channel by its id, its name in either language, a usual alias or a brand:
/// `store`, `Cửa hàng`, `showroom`; `Zalo OA` is `messaging`. The names lie in `channels.json`, and
/// what else people call the channels in `channel-aliases.json`, which few runs need.
public struct ChannelCatalog: Sendable {
  /// The channels that ship with the product.
  public static let builtIn = ChannelCatalog(load())

  private let shipped: [Channel]
  private let names: NameTable
  /// The channels of a repository, which come first.
  package private(set) var own: [Channel] = []
  private var ownIDs = IDTable([])
  /// The own channels by what people call them.
  private var ownNames: NameLookup?
  /// The own channels that declare a shipped one anew, by the place of that one.
  private var anew: [Int: Int] = [:]
  /// How many names the own channels have, with which an unknown text is compared.
  private(set) var ownNameCount = 0

  private init(_ channels: [Channel]) {
    self.shipped = channels
    self.names = NameTable(channels.map(\.id))
  }

  /// The channels in the order in which they are listed.
  public var channels: [Channel] {
    own + (anew.isEmpty ? shipped : shipped.indices.filter { anew[$0] == nil }.map { shipped[$0] })
  }

  /// Returns the catalog with the channels of a repository added.
  public func adding(_ own: [Channel]) -> ChannelCatalog {
    guard !own.isEmpty else { return self }
    var catalog = self
    for channel in own {
      let place = names.index(of: SourceText(channel.id))
      if let place { catalog.anew[place] = catalog.anew[place] ?? catalog.own.count }
      catalog.own.append(place.map { channel.completed(by: shipped[$0]) } ?? channel)
    }
    catalog.ownIDs = IDTable(catalog.own.map { SourceText($0.id) })
    let entries = Self.entries(of: catalog.own)
    catalog.ownNames = NameLookup(entries)
    catalog.ownNameCount = entries.reduce(0) { $0 + 1 + $1.names.count }
    return catalog
  }

  /// The channels with their names, each name with the first channel that takes it: the settings
  /// are told to be wrong, and no map beside them is.
  private static func entries(of channels: [Channel]) -> [NameLookup.Entry] {
    var taken: Set<String> = []
    return channels.map { channel in
      let entry = channel.entry(aliases: channel.aliases)
      let names = entry.names.filter { !taken.contains(FoldedName.key($0)) }
      taken.formUnion(names.map(FoldedName.key))
      return NameLookup.Entry(id: entry.id, names: names)
    }
  }

  /// Returns the channel that a text names.
  ///
  /// - Parameter text: An id, or what people call the channel; case and accents do not matter.
  /// - Returns: Nothing for a text that names no known channel.
  public func channel(_ text: SourceText) -> Channel? {
    // Most are ids, and ids are found by their bytes.
    if let index = ownIDs[text] { return own[index] }
    if let index = names.index(of: text) { return shipped[index] }
    guard text.range.count <= FoldedName.longest else { return nil }
    let name = NameNumber(text.string)
    if let index = ownNames?.index(of: name) { return own[index] }
    // Whoever declares a channel anew means it by all that people call it.
    return Self.shippedPlaces.place(of: name).map { place in
      anew[place].map { own[$0] } ?? shipped[place]
    }
  }

  /// What else people call a channel, brands among it, without what another channel of the
  /// repository has taken.
  public func aliases(of channel: Channel) -> [String] {
    let shipped = Self.shippedAliases[channel.id] ?? []
    let told = Set(channel.aliases.map(FoldedName.key))
    let aliases = channel.aliases + shipped.filter { !told.contains(FoldedName.key($0)) }
    return own.isEmpty
      ? aliases : aliases.filter { self.channel(SourceText($0))?.id ?? channel.id == channel.id }
  }

  /// Finds the channel that an unknown text most likely means, to offer it.
  package func suggestion(for text: String) -> NamedID? {
    ownNames?.suggestion(for: text) ?? Self.shippedNames.suggestion(for: text)
  }

  /// Whether a text names a channel.
  func knows(_ text: SourceText) -> Bool {
    names.index(of: text) != nil || ownIDs.contains(text) || channel(text) != nil
  }

  /// The mode of a touchpoint: its channel's, or for a channel that is not known its own.
  public func mode(of touchpoint: Touchpoint) -> ChannelMode? {
    mode(ofChannel: touchpoint.channel, or: touchpoint.mode)
  }

  /// The mode of a channel, or the given one if the channel is not known.
  func mode(ofChannel text: SourceText?, or mode: ChannelMode?) -> ChannelMode? {
    text.flatMap(channel)?.mode ?? mode
  }

  /// Whether customers are by themselves in a channel: what they tell each other.
  func isAmongCustomers(_ text: SourceText?) -> Bool {
    text.flatMap(channel)?.id == "word-of-mouth"
  }

  /// The id of the channel that a text names, or the text itself.
  func id(of text: SourceText) -> SourceText {
    if names.index(of: text) != nil || ownIDs.contains(text) { return text }
    return channel(text).map { SourceText($0.id) } ?? text
  }

  /// A channel as a map writes it, with the known channel behind it: `Zalo OA · messaging app`.
  ///
  /// - Parameters:
  ///   - text: What the map writes.
  ///   - language: The language of the channel's name.
  /// - Returns: The name alone for an id, the text alone for a name and for an unknown channel.
  func wording(_ text: SourceText, _ language: Language) -> String {
    guard let known = channel(text) else { return text.string }
    let name = known.name[language]
    if text.equals(known.id) { return name }
    let written = text.string
    let key = FoldedName.key(written)
    let isName = [known.id, known.name[.vi], known.name[.en]].contains { FoldedName.key($0) == key }
    return isName ? written : written + " · " + name
  }

  // MARK: The list that ships

  private static var shippedEntries: [NameLookup.Entry] {
    builtIn.shipped.map { $0.entry(aliases: shippedAliases[$0.id] ?? []) }
  }

  /// The channels that ship by what people call them; made when a text is no id.
  private static let shippedPlaces = NamePlaces(
    shippedEntries.map { (id: $0.id.id, names: $0.names) })

  /// The same, to find what a text was meant to be; made when one is unknown.
  private static let shippedNames = NameLookup(shippedEntries)

  private static let shippedAliases: [String: [String]] = {
    let document = JSONDocument(
      SourceFile(name: "channel-aliases.json", text: EmbeddedResources.channelAliases))
    var aliases: [String: [String]] = [:]
    var key = 1
    while key < document.next(0) {
      let list = key + 1
      var texts: [String] = []
      var element = list + 1
      while element < document.next(list) {
        texts.append(document.text(element).string)
        element = document.next(element)
      }
      aliases[document.text(key).string] = texts
      key = document.next(list)
    }
    return aliases
  }()

  private static func load() -> [Channel] {
    let document = JSONDocument(
      SourceFile(name: "channels.json", text: EmbeddedResources.channels))
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
      let source = document.value("source", ofObject: node),
      let origin = Channel.Origin(rawValue: document.text(source).string),
      let vi = document.value("vi", ofObject: name), let en = document.value("en", ofObject: name)
    else { return nil }
    return Channel(
      id: document.text(id).string, mode: mode,
      name: .localized(vi: document.text(vi), en: document.text(en)), origin: origin)
  }
}
