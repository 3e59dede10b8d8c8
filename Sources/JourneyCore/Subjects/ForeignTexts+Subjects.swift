extension ForeignTexts {
  /// The texts of maps and frameworks that are in another language than the labels.
  ///
  /// - Parameters:
  ///   - subjects: Maps with their frameworks, and frameworks alone; of a map without a language
  ///     nothing is known.
  ///   - labels: The language of the labels.
  init(_ subjects: [(map: JourneyMap?, framework: Framework?)], labels: Language) {
    self.init()
    for (map, framework) in subjects { add(map, framework, labels) }
  }

  /// The same of one map.
  init(_ map: JourneyMap, _ framework: Framework?, labels: Language) {
    self.init()
    add(map, framework, labels)
  }

  private mutating func add(_ map: JourneyMap?, _ framework: Framework?, _ labels: Language) {
    var own = map?.language.flatMap { Language(tag: $0.string) }
    if own == labels { own = nil }
    if let map, let own { add(map, own) }
    if let framework { add(framework, own, labels) }
  }

  /// The texts of many maps: those of which a report is made are known by their letters.
  init(_ portfolio: Portfolio, labels: Language) {
    self.init()
    for map in portfolio.maps {
      guard let language = map.language.flatMap({ Language(tag: $0) }), language != labels else {
        continue
      }
      isByLetters = isByLetters || language == .vi
      for text in [map.title, map.persona, map.owner] { add(text, language) }
      for index in map.owners { add(portfolio.texts[index], language) }
    }
  }

  /// The same, with what the first entries of the lists of a report say.
  init(_ report: PortfolioReport, first count: Int, labels: Language) {
    let portfolio = report.portfolio
    self.init(portfolio, labels: labels)
    var languages: [String: Language] = [:]
    for map in portfolio.maps {
      let language = map.language.flatMap { Language(tag: $0) }
      if let language, language != labels { languages[map.file] = language }
    }
    guard !languages.isEmpty else { return }
    for group in report.pains.first(count) + report.pains.firstOpen(count) {
      let worst = report.pain(report.pains.worst(of: group))
      languages[worst.map.file].map { add(worst.text, $0) }
    }
    for group in report.firstToDo(count) + report.firstUnowned(count) {
      let first = report.opportunity(group.first)
      languages[first.map.file].map { add(first.text, $0) }
    }
    for moment in portfolio.firstMoments(count) {
      languages[moment.file].map { add(moment.name, $0) }
    }
    for handover in portfolio.firstHandovers(count) {
      guard let language = languages[handover.file] else { continue }
      for text in handover.names + handover.owners { add(text, language) }
    }
    for metric in portfolio.metrics.elements.lazy.filter(\.isMissed).prefix(count) {
      languages[metric.file].map { add(metric.name, $0) }
    }
  }

  private mutating func add(_ text: SourceText?, _ language: Language) {
    add(text?.string, language)
  }

  private mutating func add(_ texts: [SourceText], _ language: Language) {
    for text in texts { add(text.string, language) }
  }

  private mutating func add(_ map: JourneyMap, _ language: Language) {
    add(
      [
        map.title, map.description, map.scenario, map.goal, map.startsWith, map.endsWith, map.owner,
        map.persona?.name, map.persona?.role, map.persona?.description, map.persona?.quote,
      ].compactMap { $0 }, language)
    add(map.version, language)
    add(map.expectations + map.authors + map.sources.map(\.title), language)
    add(map.disabledRules.compactMap(\.reason), language)
    if let persona = map.persona {
      add(persona.goals + persona.needs + persona.frustrations, language)
    }
    for lane in map.lanes { add([lane.name, lane.line].compactMap { $0 }, language) }
    for stage in map.stages { add(stage, language) }
    for touchpoint in map.unplaced { add(touchpoint, language) }
  }

  private mutating func add(_ stage: StageEntry, _ language: Language) {
    add(
      [stage.name, stage.goal, stage.owner, stage.duration, stage.notes].compactMap { $0 }, language
    )
    add(
      stage.actions + stage.thoughts + stage.feelings + stage.backstage + stage.origin, language)
    add(stage.next.compactMap(\.when) + stage.lanes.flatMap(\.texts), language)
    for touchpoint in stage.touchpoints { add(touchpoint, language) }
    add(stage.painPoints, stage.opportunities, stage.metrics, language)
  }

  private mutating func add(_ touchpoint: Touchpoint, _ language: Language) {
    add(
      [touchpoint.name, touchpoint.description, touchpoint.owner, touchpoint.handover]
        .compactMap { $0 }, language)
    // A channel of the map's own has no name in another language.
    if let channel = touchpoint.channel, ChannelCatalog.builtIn.channel(channel) == nil {
      add(channel, language)
    }
    add(
      touchpoint.actors + touchpoint.backstage + touchpoint.lanes.flatMap(\.texts), language)
    add(touchpoint.painPoints, touchpoint.opportunities, touchpoint.metrics, language)
  }

  private mutating func add(
    _ pains: [PainPoint], _ opportunities: [Opportunity], _ metrics: [Metric], _ language: Language
  ) {
    for pain in pains { add([pain.text, pain.owner].compactMap { $0 }, language) }
    for opportunity in opportunities {
      add([opportunity.text, opportunity.owner].compactMap { $0 }, language)
    }
    for metric in metrics { add([metric.name, metric.unit].compactMap { $0 }, language) }
  }

  /// The wordings of a framework that are missing in the language of the labels, and the only ones
  /// of a framework that a map brings along.
  private mutating func add(_ framework: Framework, _ own: Language?, _ labels: Language) {
    let texts =
      [framework.name, framework.source?.title, framework.source?.author]
      + framework.stages.flatMap { [$0.name, $0.summary] + $0.next.map(\.when) }
    for text in texts {
      switch text {
      case .plain(let text)?: if let own { add(text, own) }
      case .localized(let vi, let en, _)?:
        if labels == .en, en == nil { add(vi, .vi) }
        if labels == .vi, vi == nil { add(en, .en) }
      case nil: continue
      }
    }
  }
}
