/// What the words of a narrowing mean, by which two of them are compared: `customer` is `customer-6`,
/// and `hotline` is the channel `phone`.
struct NarrowingMeaning: Equatable {
  /// What one word stands for.
  private enum Meaning: Hashable {
    case id(String)
    case mode(ChannelMode)
    /// Words that name nothing that is known, as they are compared.
    case words([UInt64])
    /// A name that is meant as a whole.
    case exact(String)

    init(_ word: String) {
      if let name = PortfolioNarrowing.exactName(word) {
        self = .exact(name)
      } else {
        self = .words(PortfolioNarrowing.folded(word))
      }
    }
  }

  private let personas: Set<Meaning>
  private let frameworks: Set<Meaning>
  private let states: Set<JourneyMap.State>
  private let owners: Set<Meaning>
  private let channels: Set<Meaning>
  private let since: CalendarDate?

  /// Finds out what words mean.
  ///
  /// - Parameters:
  ///   - narrowing: The words.
  ///   - own: What repositories call their own.
  init(_ narrowing: PortfolioNarrowing, _ own: OwnNames) {
    personas = Set(narrowing.personas.map { Meaning($0) })
    frameworks = Set(narrowing.frameworks.flatMap { Self.frameworks($0, own) })
    states = Set(narrowing.states)
    owners = Set(narrowing.owners.map { Meaning($0) })
    channels = Set(narrowing.channels.map { Self.channel($0, own) })
    since = narrowing.since
  }

  private static func frameworks(_ word: String, _ own: OwnNames) -> [Meaning] {
    var ids: [String] = []
    for framework in FrameworkCatalog.all {
      let names = [framework.name[.vi], framework.name[.en]].compactMap { $0 }
      if PortfolioNarrowing.isFramework(framework.id.string, names, named: word) {
        ids.append(framework.id.string)
      }
    }
    for (id, names) in own.frameworks
    where PortfolioNarrowing.isFramework(id, [names.name.vi, names.name.en], named: word) {
      ids.append(id)
    }
    return ids.isEmpty ? [Meaning(word)] : ids.map { .id($0) }
  }

  private static func channel(_ word: String, _ own: OwnNames) -> Meaning {
    if PortfolioNarrowing.exactName(word) != nil { return Meaning(word) }
    let folded = PortfolioNarrowing.folded(word)
    for (id, name) in own.channels
    where [id, name.vi, name.en].contains(where: { PortfolioNarrowing.folded($0) == folded }) {
      return .id(id)
    }
    if let known = ChannelCatalog.builtIn.channel(SourceText(word)) { return .id(known.id) }
    return ChannelMode.resolve(word).map { .mode($0) } ?? .words(folded)
  }
}

extension PortfolioNarrowing {
  /// Whether two narrowings ask for the same, in whatever words and order.
  ///
  /// - Parameters:
  ///   - other: The other one.
  ///   - own: What repositories call their own.
  /// - Returns: Whether they mean the same.
  package func isSame(as other: PortfolioNarrowing, _ own: OwnNames = OwnNames()) -> Bool {
    NarrowingMeaning(self, own) == NarrowingMeaning(other, own)
  }
}

extension Portfolio {
  /// Whether of its maps counts what somebody asks for.
  package func isNarrowed(by other: PortfolioNarrowing) -> Bool {
    narrowing.isSame(as: other, ownNames)
  }

  /// Whether of its maps counts the same as of those of another one.
  package func isNarrowed(as other: Portfolio) -> Bool {
    var own = ownNames
    own.add(other.ownNames)
    return narrowing.isSame(as: other.narrowing, own)
  }
}
