/// A way by which customer and business meet.
public struct Channel: Sendable, Equatable {
  /// Who says that there is such a channel.
  public enum Origin: String, Sendable, CaseIterable {
    /// The documents from which the frameworks are.
    case document
    /// The book from which `experience-8` is.
    case book
    /// The product.
    case own
    /// The settings of a repository.
    case settings

    /// The words for people.
    public var label: LocalizedText {
      switch self {
      case .document: LocalizedText(vi: "theo tài liệu", en: "from the documents")
      case .book: LocalizedText(vi: "theo sách", en: "from the book")
      case .own: LocalizedText(vi: "do journey-cli thêm", en: "added by journey-cli")
      case .settings: LocalizedText(vi: "của kho này", en: "of this repository")
      }
    }
  }

  /// The id that touchpoints name.
  public let id: String
  /// Online or offline.
  public let mode: ChannelMode
  /// What people call it.
  public let name: ReaderText
  /// Who says that there is such a channel.
  public let origin: Origin
  /// What else people call it, as far as the settings of a repository say so.
  public let aliases: [String]

  /// Creates a channel.
  public init(
    id: String, mode: ChannelMode, name: ReaderText, origin: Origin = .settings,
    aliases: [String] = []
  ) {
    self.id = id
    self.mode = mode
    self.name = name
    self.origin = origin
    self.aliases = aliases
  }
}

extension Channel {
  /// The channel with the name of one that it declares anew, where it says none itself.
  func completed(by other: Channel) -> Channel {
    guard name == .plain(SourceText(id)) else { return self }
    return Channel(id: id, mode: mode, name: other.name, origin: origin, aliases: aliases)
  }

  /// The channel as messages offer it.
  package var named: NamedID {
    let name = name
    return NamedID(id, LocalizedText.deferred(vi: name[.vi], en: name[.en]))
  }

  /// The channel with all that people call it.
  func entry(aliases: [String]) -> NameLookup.Entry {
    NameLookup.Entry(id: named, names: Language.allCases.map { name[$0] } + aliases)
  }
}
