/// Whether a channel works over a network or in the world (document 001).
public enum ChannelMode: String, Sendable, CaseIterable {
  case online, offline

  /// The word for people.
  public var label: LocalizedText {
    switch self {
    case .online: LocalizedText(vi: "trực tuyến", en: "online")
    case .offline: LocalizedText(vi: "ngoại tuyến", en: "offline")
    }
  }
}
