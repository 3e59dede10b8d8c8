/// A way by which customer and business meet.
public struct Channel: Sendable, Equatable {
  /// The id that touchpoints name.
  public let id: String
  /// Online or offline.
  public let mode: ChannelMode
  /// What people call it.
  public let name: ReaderText

  /// Creates a channel.
  public init(id: String, mode: ChannelMode, name: ReaderText) {
    self.id = id
    self.mode = mode
    self.name = name
  }
}
