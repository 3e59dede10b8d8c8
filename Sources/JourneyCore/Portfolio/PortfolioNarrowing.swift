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
      let isMeant = frameworks.contains { word in
        id.hasPrefix(word.lowercased()) || Self.begins(id, with: word)
          || names.contains { Self.matches(word, $0) }
      }
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

  /// Whether the words of a text stand in another one, without case and accents.
  package static func matches(_ words: String, _ text: String) -> Bool {
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

  private static func folded(_ text: String) -> [UInt64] {
    let bytes = Array(text.utf8)
    var reader = FoldedWords(0..<bytes.count)
    var words: [UInt64] = []
    while let word = reader.next(bytes.span) { words.append(word) }
    return words
  }
}
