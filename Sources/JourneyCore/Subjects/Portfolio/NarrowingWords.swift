extension PortfolioNarrowing {
  /// Says what counts.
  ///
  /// - Parameters:
  ///   - language: The language of the labels.
  ///   - portfolio: What counts: by it the words are told what they mean.
  ///   - namesAll: Whether all names are told that were meant by a part of them.
  /// - Returns: Words such as `persona Emma · channel zalo (messaging app)`; nothing where everything
  ///   counts.
  package func words(
    _ language: Language, of portfolio: Portfolio? = nil, namesAll: Bool = false
  ) -> String {
    var parts: [String] = []
    func add(_ label: LocalizedText, _ words: [String], _ meant: [String] = []) {
      if words.isEmpty { return }
      let text = label[language].lowercased() + " " + words.joined(separator: ", ")
      parts.append(meant.isEmpty ? text : text + " (" + Self.list(meant, language) + ")")
    }
    let named = namesAll ? portfolio : nil
    add(
      PortfolioGrouping.persona.label, personas,
      named.map { names(personas, $0.personaNames) } ?? [])
    add(PortfolioGrouping.framework.label, frameworks)
    parts += states.map { $0.label[language] }
    add(PortfolioLabels.owner, owners, named.map { names(owners, ownerNames($0)) } ?? [])
    let channels = channels.map { word in
      if let name = Self.channel(named: word, portfolio)?[language] { return name }
      let meant = portfolio.flatMap { Self.channel(meantBy: word, $0)?[language] }
      return meant.map { word + " (" + $0 + ")" } ?? word
    }
    add(PortfolioLabels.channel, channels)
    add(PortfolioLabels.sinceDate, [since?.description].compactMap { $0 })
    return parts.joined(separator: " · ")
  }

  /// The channel or mode that somebody writes by its id or one of its names.
  private static func channel(named word: String, _ portfolio: Portfolio?) -> LocalizedText? {
    if exactName(word) != nil { return nil }
    let key = FoldedName.key(word)
    func isNamed(_ names: [String]) -> Bool { names.contains { FoldedName.key($0) == key } }
    let own = portfolio?.ownNames.channels ?? [:]
    for id in own.keys.sorted(by: Portfolio.isBefore) {
      guard let name = own[id], isNamed([id, name.vi, name.en]) else { continue }
      return LocalizedText(vi: name.vi, en: name.en)
    }
    if let known = ChannelCatalog.builtIn.channel(SourceText(word)) {
      let name = LocalizedText(vi: known.name[.vi], en: known.name[.en])
      return isNamed([known.id, name[.vi], name[.en]]) ? name : nil
    }
    return ChannelMode.resolve(word)?.label
  }

  /// The channels that are meant by other words than their names, and count here.
  package func channelsMeant(in portfolio: Portfolio) -> [(word: String, name: ReaderText)] {
    channels.compactMap { word in
      Self.channel(meantBy: word, portfolio).map { (word, $0) }
    }
  }

  /// The channel that somebody means by what is neither its id nor its name, where it counts here.
  private static func channel(meantBy word: String, _ portfolio: Portfolio) -> ReaderText? {
    guard exactName(word) == nil,
      let known = ChannelCatalog.builtIn.channel(SourceText(word)),
      portfolio.channels.keys.contains(where: { $0.channel == known.id })
        || portfolio.maps.isEmpty && portfolio.ownNames.channels.isEmpty
    else { return nil }
    let key = FoldedName.key(word)
    let names = [known.id, known.name[.vi], known.name[.en]]
    return names.contains { FoldedName.key($0) == key } ? nil : known.name
  }

  /// The names that are meant, where they are not what was typed.
  private func names(_ words: [String], _ names: [String]) -> [String] {
    let typed = Set(words.map { Self.exactName($0) ?? WrittenName.key($0) })
    return names.allSatisfy { typed.contains(WrittenName.key($0)) } ? [] : names
  }

  private func ownerNames(_ portfolio: Portfolio) -> [String] {
    portfolio.owners.keys.filter { name in owners.contains { Self.matches($0, name) } }
      .sorted(by: Portfolio.isBefore)
  }

  /// The first few names, and how many more there are.
  private static func list(_ names: [String], _ language: Language) -> String {
    let shown = names.prefix(6).joined(separator: ", ")
    return names.count > 6
      ? shown + ", " + PortfolioLabels.more(names.count - 6)[language] : shown
  }
}

extension Portfolio {
  /// The personas of its maps.
  fileprivate var personaNames: [String] {
    Set(maps.compactMap(\.persona).map(writings.persona)).sorted(by: Self.isBefore)
  }
}
