extension PortfolioNarrowing {
  /// What counts, in words such as `persona Emma · channel phone`; nothing where everything does.
  package func words(_ language: Language) -> String {
    var parts: [String] = []
    func add(_ label: LocalizedText, _ words: [String]) {
      if words.isEmpty { return }
      parts.append(label[language].lowercased() + " " + words.joined(separator: ", "))
    }
    add(PortfolioGrouping.persona.label, personas)
    add(PortfolioGrouping.framework.label, frameworks)
    parts += states.map { $0.label[language] }
    add(PortfolioLabels.owner, owners)
    add(PortfolioLabels.channel, channels)
    add(PortfolioLabels.sinceDate, [since?.description].compactMap { $0 })
    return parts.joined(separator: " · ")
  }
}
