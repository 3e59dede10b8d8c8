/// What of many maps counts; everything unless it is narrowed.
package struct PortfolioNarrowing: Sendable, Equatable {
  /// The personas, as somebody writes them.
  package var personas: [String] = []
  /// The frameworks, as somebody writes them: an id, its beginning, or a name.
  package var frameworks: [String] = []
  /// The states.
  package var states: [JourneyMap.State] = []
  /// The owners, as somebody writes them.
  package var owners: [String] = []
  /// The channels, as somebody writes them.
  package var channels: [String] = []
  /// The first day on which a map may have been made.
  package var since: CalendarDate?

  /// Creates one by which everything counts.
  package init() {}

  /// Whether single parts of a map may not count.
  package var hasItems: Bool { !owners.isEmpty || !channels.isEmpty }

  /// Whether all maps of some personas count and nothing else is asked for.
  package var hasPersonasAlone: Bool {
    var others = self
    others.personas = []
    return others.isEmpty
  }

  /// Whether everything counts.
  package var isEmpty: Bool { self == PortfolioNarrowing() }

  /// Whether anything of a map may count.
  package func includes(_ map: JourneyMap, framework: Framework?) -> Bool {
    if !personas.isEmpty {
      guard let persona = map.persona else { return false }
      let names = [persona.name.string, persona.role?.string ?? ""]
      guard personas.contains(where: { word in names.contains { Self.matches(word, $0) } })
      else { return false }
    }
    if !frameworks.isEmpty {
      let id = (framework?.id ?? map.frameworkName).string
      let names = [framework?.name[.vi], framework?.name[.en]].compactMap { $0 }
      let isMeant = frameworks.contains { Self.isFramework(id, names, named: $0) }
      if !isMeant { return false }
    }
    if !states.isEmpty {
      guard let state = map.state, states.contains(state) else { return false }
    }
    if let since {
      guard let date = map.date, date >= since else { return false }
    }
    return true
  }

  /// The name that is meant as a whole, with its accents: it stands behind a `=`.
  package static func exactName(_ words: String) -> String? {
    guard let start = words.first(where: { !$0.isWhitespace }), start == "=" else { return nil }
    return WrittenName.key(String(words.drop(while: \.isWhitespace).dropFirst()))
  }

  /// Whether the words of a text stand in another one, without case and accents; behind a `=` they are
  /// all of it, with its accents.
  package static func matches(_ words: String, _ text: String) -> Bool {
    if let name = exactName(words) { return !name.isEmpty && WrittenName.key(text) == name }
    let wanted = folded(words)
    let there = folded(text)
    guard !wanted.isEmpty, wanted.count <= there.count else { return false }
    return (0...there.count - wanted.count).contains { start in
      there[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  /// Whether a text begins with the words of another one, without case, accents and signs.
  static func begins(_ text: String, with words: String) -> Bool {
    let wanted = folded(words)
    return !wanted.isEmpty && folded(text).starts(with: wanted)
  }

  /// Whether an id begins with a word as people type it: `customer6` is `customer-6`.
  private static func hasPrefix(_ id: String, _ word: String) -> Bool {
    func withoutDashes(_ text: String) -> String {
      text.lowercased().filter { $0 != "-" && !$0.isWhitespace }
    }
    let wanted = withoutDashes(word)
    return !wanted.isEmpty && withoutDashes(id).hasPrefix(wanted)
  }

  /// The same narrowing with each word once, in an order that does not depend on how it was typed.
  package var ordered: PortfolioNarrowing {
    func ordered(_ words: [String]) -> [String] {
      var seen: Set<[UInt64]> = []
      var names: Set<String> = []
      return words.sorted(by: Portfolio.isBefore).filter { word in
        if let name = Self.exactName(word) { return names.insert(name).inserted }
        return seen.insert(Self.folded(word)).inserted
      }
    }
    var narrowing = self
    narrowing.personas = ordered(personas)
    narrowing.frameworks = ordered(frameworks)
    narrowing.states = JourneyMap.State.allCases.filter(states.contains)
    narrowing.owners = ordered(owners)
    narrowing.channels = ordered(channels)
    return narrowing
  }

  /// The one of two narrowings that ask for the same, whichever comes first.
  func merged(with other: PortfolioNarrowing) -> PortfolioNarrowing {
    func merged(_ key: KeyPath<PortfolioNarrowing, [String]>) -> [String] {
      let (words, others) = (self[keyPath: key], other[keyPath: key])
      return others.lexicographicallyPrecedes(words, by: Portfolio.isBefore) ? others : words
    }
    var narrowing = self
    narrowing.personas = merged(\.personas)
    narrowing.frameworks = merged(\.frameworks)
    narrowing.owners = merged(\.owners)
    narrowing.channels = merged(\.channels)
    return narrowing
  }

  /// Whether somebody who writes a framework so means this one.
  static func isFramework(_ id: String, _ names: [String], named word: String) -> Bool {
    if exactName(word) != nil { return ([id] + names).contains { matches(word, $0) } }
    return id.hasPrefix(word.lowercased()) || begins(id, with: word) || hasPrefix(id, word)
      || names.contains { matches(word, $0) }
  }

  static func folded(_ text: String) -> [UInt64] {
    let bytes = Array(text.utf8)
    var reader = FoldedWords(0..<bytes.count)
    var words: [UInt64] = []
    while let word = reader.next(bytes.span) { words.append(word) }
    return words
  }
}
