/// The known channels for other programs.
///
/// `{"version":1,"channels":[{"id","mode","name":{"vi","en"},"aliases":[],"origin"}]}`, in this
/// order.
public struct ChannelsJSON {
  /// The document, with a line end at its end.
  public let bytes: [UInt8]

  /// Writes channels.
  ///
  /// - Parameters:
  ///   - channels: The channels in the order in which they are told.
  ///   - catalog: The list that they are from.
  public init(_ channels: [Channel], of catalog: ChannelCatalog) {
    bytes = JSONObjectWriter.bytes { Self.write(channels, catalog, &$0) }
  }

  private static func write(
    _ channels: [Channel], _ catalog: ChannelCatalog, _ members: inout JSONObjectWriter
  ) {
    members.add("version", number: 1)
    members.add("channels", channels) { channel, object in
      object.add("id", text: channel.id)
      object.add("mode", text: channel.mode.rawValue)
      object.add("name") { names in
        for language in Language.allCases {
          names.add(language.rawValue, text: channel.name[language])
        }
      }
      object.add("aliases", texts: catalog.aliases(of: channel))
      object.add("origin", text: channel.origin.rawValue)
    }
  }
}
