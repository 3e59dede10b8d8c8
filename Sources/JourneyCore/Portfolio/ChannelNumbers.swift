/// The channels of one map by small numbers: what a touchpoint writes is looked up once for all that
/// write the same.
struct ChannelNumbers {
  private let catalog: ChannelCatalog
  private var texts = TextNumbers()
  /// Of touchpoints without a channel and then of each text, three names each, by the stated mode.
  private var names: [ChannelName?] = []

  init(_ catalog: ChannelCatalog) { self.catalog = catalog }

  /// The number of a channel and mode as a touchpoint states them; several numbers may have one name.
  mutating func number(of channel: SourceText?, stated mode: ChannelMode?) -> Int {
    let text = channel.map { Int(texts.number(of: $0).number) + 1 } ?? 0
    let number = 3 * text + (mode == nil ? 0 : mode == .online ? 1 : 2)
    while names.count <= number { names.append(nil) }
    if names[number] == nil { names[number] = ChannelName(channel, stated: mode, catalog) }
    return number
  }

  /// The name of a number.
  func name(_ number: Int) -> ChannelName? { names[number] }
}
