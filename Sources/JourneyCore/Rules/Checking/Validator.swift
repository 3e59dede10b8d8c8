/// Checks maps and frameworks by all rules.
public struct Validator: Sendable {
  private let rules: [any Rule.Type]
  private let channels: ChannelCatalog
  private let today: CalendarDate?
  private let vaguePhrases: VaguePhrases?

  /// Creates a validator.
  ///
  /// - Parameters:
  ///   - selection: The rules to check by; all of them if not given.
  ///   - channels: The channels that are known.
  ///   - today: The date of today; without it nothing is found stale.
  ///   - ownVaguePhrases: Further phrases that say too little, besides the built-in ones.
  public init(
    _ selection: RuleSelection = RuleSelection(), channels: ChannelCatalog = .builtIn,
    today: CalendarDate? = nil, ownVaguePhrases: [String] = []
  ) {
    self.init(
      rules: selection.rules, channels: channels, today: today, ownVaguePhrases: ownVaguePhrases)
  }

  /// The rules that look for phrases, placeholders and unanswered questions.
  private static let needsPhrases: [RuleID] = [.vagueText, .placeholder, .openQuestion]

  /// Creates a validator of these rules alone.
  package init(
    rules: [any Rule.Type], channels: ChannelCatalog = .builtIn,
    today: CalendarDate? = nil, ownVaguePhrases: [String] = []
  ) {
    self.rules = rules
    self.channels = channels
    self.today = today
    // Thousands of phrases that nobody looks for need not be made.
    if rules.contains(where: { Self.needsPhrases.contains($0.id) }) {
      vaguePhrases = ownVaguePhrases.isEmpty ? .builtIn : VaguePhrases(own: ownVaguePhrases)
    } else {
      vaguePhrases = nil
    }
  }

  /// Returns everything that is wrong with a map, in the order of the file.
  ///
  /// - Parameters:
  ///   - reading: What came of reading it; what the reader found is part of the answer.
  ///   - resolution: What came of looking for its framework.
  /// - Returns: The findings, ordered by place and rule.
  public func diagnostics(
    of reading: MapReading, in resolution: FrameworkResolution
  ) -> [Diagnostic] {
    var diagnostics = Self.readerDiagnostics(of: .map(reading))
    if let map = reading.map {
      let disabled = map.disabledRuleIDs
      let context = RuleContext(
        map: map, resolution: resolution, channels: channels, today: today,
        idleTexts: phrases(in: reading.sourceMap).map { IdleTexts(of: map, $0) },
        isDamaged: reading.sourceMap.isDamaged,
        mayHoldInvisible: reading.sourceMap.places.mayHoldInvisible,
        rules: disabled.isEmpty ? rules : rules.filter { !disabled.contains($0.id) })
      var findings = Findings(reading)
      for rule in context.rules {
        rule.check(context, &findings)
      }
      diagnostics = .joining(diagnostics, findings.diagnostics)
      offerStages(&diagnostics, map, resolution.framework, &findings)
    }
    diagnostics.dropDoubtfulFixes(reading.sourceMap)
    diagnostics.order()
    return diagnostics
  }

  /// What the reader found in a file, without the rules that a map turns off.
  static func readerDiagnostics(of content: FileReading) -> [Diagnostic] {
    let found = content.diagnostics
    guard !found.isEmpty, case .map(let reading) = content, let map = reading.map else {
      return found
    }
    let disabled = map.disabledRuleIDs
    if disabled.isEmpty { return found }
    return found.filter { $0.rule.cannotBeTurnedOff || !disabled.contains($0.rule) }
  }

  /// Says which stage an entry without one is about, where it has the name of one.
  private func offerStages(
    _ diagnostics: inout [Diagnostic], _ map: JourneyMap, _ framework: Framework?,
    _ findings: inout Findings
  ) {
    let key = StageEntryKey.stage.rawValue
    let nameless = diagnostics.indices.filter {
      diagnostics[$0].rule == .missingKey && diagnostics[$0].about == [SourceText(key)]
    }
    guard !nameless.isEmpty, let framework else { return }
    let lookup = StageLookup(framework.stages)
    var offers: [DocumentPointer: String] = [:]
    for stage in map.stages.indices where map.stages[stage].stage.isBlank {
      guard let name = map.stages[stage].name, let place = lookup.resolve(name.string) else {
        continue
      }
      offers[findings.place(of: .stage(stage), .opening).pointer] =
        framework.stages[place].id.string
    }
    for index in nameless {
      guard let id = diagnostics[index].pointer.flatMap({ offers[$0] }) else { continue }
      diagnostics[index].help = LocalizedText.deferred(
        vi: "thêm \"\(key)\": \"\(id)\"", en: "add \"\(key)\": \"\(id)\"")
      let start = diagnostics[index].range.lowerBound + 1
      diagnostics[index].fix = .insert(" \"\(key)\": \"\(id)\",", at: start)
    }
  }

  /// Returns the vague phrases if there is one of them, a placeholder or an unanswered question in
  /// a map.
  private func phrases(in sourceMap: SourceMap) -> VaguePhrases? {
    guard let vaguePhrases else { return nil }
    let isVague = sourceMap.places.mayHoldText(
      where: { vaguePhrases.isVague($0, in: $1) },
      orEscaped: { vaguePhrases.isVague($0) })
    return isVague ? vaguePhrases : nil
  }

  /// Returns everything that is wrong with a map or framework file, in the order of the file.
  ///
  /// - Parameters:
  ///   - content: What came of reading it.
  ///   - resolve: Finds the framework of a map.
  /// - Returns: The findings, ordered by place and rule.
  public func diagnostics(
    of content: FileReading, resolve: (JourneyMap.FrameworkReference) -> FrameworkResolution
  ) -> [Diagnostic] {
    switch content {
    case .framework(let reading): return diagnostics(of: reading)
    case .map(let reading):
      return diagnostics(of: reading, in: reading.map.map { resolve($0.framework) } ?? .unnamed)
    }
  }

  /// Returns everything that is wrong with a framework file, in the order of the file.
  public func diagnostics(of reading: FrameworkReading) -> [Diagnostic] {
    var found = reading.diagnostics
    found.dropDoubtfulFixes(reading.sourceMap)
    // What could not be read may hold the phases.
    if found.isEmpty, let framework = reading.framework,
      rules.contains(where: { $0.id == NoPhasesRule.id })
    {
      found += NoPhasesRule.finding(in: framework, reading.sourceMap)
    }
    return found.sorted(by: Diagnostic.isOrdered)
  }
}

extension [Diagnostic] {
  /// Leaves out the corrections that nobody makes: where parts of a file in JSON may be lost and a
  /// person has to say what was meant, values may stand elsewhere than they seem to.
  fileprivate mutating func dropDoubtfulFixes(_ sourceMap: SourceMap) {
    guard sourceMap.json?.isDamaged ?? false,
      contains(where: { $0.rule == .syntax && $0.fix == nil })
    else { return }
    for index in indices where self[index].rule != .syntax { self[index].fix = nil }
  }
}
