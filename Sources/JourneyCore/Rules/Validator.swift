/// Checks maps and frameworks by all rules.
public struct Validator: Sendable {
  private let rules: [any Rule.Type]
  private let channels: ChannelCatalog
  private let today: CalendarDate?
  private let vaguePhrases: VaguePhrases

  /// Creates a validator.
  ///
  /// - Parameters:
  ///   - rules: The rules to check by.
  ///   - channels: The channels that are known.
  ///   - today: The date of today; without it nothing is found stale.
  ///   - ownVaguePhrases: Further phrases that say too little, besides the built-in ones.
  public init(
    rules: [any Rule.Type] = RuleRegistry.all, channels: ChannelCatalog = .builtIn,
    today: CalendarDate? = nil, ownVaguePhrases: [String] = []
  ) {
    self.rules = rules
    self.channels = channels
    self.today = today
    vaguePhrases = ownVaguePhrases.isEmpty ? .builtIn : VaguePhrases(own: ownVaguePhrases)
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
    var diagnostics = reading.diagnostics
    if let map = reading.map {
      let context = RuleContext(
        map: map, resolution: resolution, channels: channels, today: today,
        vaguePhrases: vaguePhrases, isDamaged: reading.sourceMap.isDamaged,
        mayHoldInvisible: reading.sourceMap.document.mayHoldInvisible)
      var findings = Findings(reading)
      let disabled = map.disabledRules
      for rule in rules where !disabled.contains(where: { $0.rule.equals(rule.id.rawValue) }) {
        rule.check(context, &findings)
      }
      diagnostics += findings.diagnostics
    }
    if diagnostics.count > 1 { diagnostics.sort(by: Diagnostic.isOrdered) }
    return diagnostics
  }

  /// Returns everything that is wrong with a map or framework file, in the order of the file.
  ///
  /// - Parameters:
  ///   - content: What came of reading it.
  ///   - resolve: Finds the framework of a map.
  /// - Returns: The findings, ordered by place and rule.
  public func diagnostics(
    of content: FileContent, resolve: (JourneyMap.FrameworkReference) -> FrameworkResolution
  ) -> [Diagnostic] {
    switch content {
    case .framework(let reading): return diagnostics(of: reading)
    case .map(let reading):
      return diagnostics(of: reading, in: reading.map.map { resolve($0.framework) } ?? .unnamed)
    }
  }

  /// Returns everything that is wrong with a framework file, in the order of the file.
  public func diagnostics(of reading: FrameworkReading) -> [Diagnostic] {
    reading.diagnostics.sorted(by: Diagnostic.isOrdered)
  }
}
