import Testing

@testable import JourneyCore

/// What one rule says of a piece of a map.
enum RuleCheck {
  /// Runs one rule on 2026-03-02.
  ///
  /// - Parameters:
  ///   - id: The rule.
  ///   - text: A map or a piece of one.
  ///   - ownPhrases: Further vague phrases.
  /// - Returns: Its findings, without those of the readers.
  static func findings(
    _ id: RuleID, _ text: String, ownPhrases: [String] = []
  ) -> [Diagnostic] {
    let rules = RuleRegistry.all.filter { $0.id == id }
    let reading = MapReading.json(SourceFile(name: "example.journey.json", text: text))
    let resolution =
      reading.map.map { FrameworkResolution.resolve($0.framework) { _ in .unnamed } } ?? .unnamed
    return Validator(
      rules: rules, today: CalendarDate("2026-03-02"), ownVaguePhrases: ownPhrases
    ).diagnostics(of: reading, in: resolution).filter { $0.rule == id }
  }

  /// Counts the steps over the file that the places of one rule's findings cost.
  static func steps(_ id: RuleID, _ text: String) -> Int {
    let reading = MapReading.json(SourceFile(name: "example.journey.json", text: text))
    guard let map = reading.map else { return 0 }
    let rules = RuleRegistry.all.filter { $0.id == id }
    let context = RuleContext(
      map: map, resolution: FrameworkResolution.resolve(map.framework) { _ in .unnamed },
      channels: .builtIn, today: nil, idleTexts: nil, isDamaged: false, mayHoldInvisible: false,
      rules: rules)
    var findings = Findings(reading)
    for rule in rules { rule.check(context, &findings) }
    return findings.diagnostics.isEmpty ? 0 : (findings.places as? JSONPlaces)?.steps ?? 0
  }

  /// The pointers of what one rule finds, in the order of the file.
  static func pointers(
    _ id: RuleID, _ text: String, ownPhrases: [String] = []
  ) -> [String] {
    findings(id, text, ownPhrases: ownPhrases).map { $0.pointer?.description ?? "" }
  }
}

/// A named piece of a map that belongs to a rule.
struct RuleExcerpt: Sendable, CustomTestStringConvertible {
  let rule: RuleID
  let name: String
  let text: String

  init(_ rule: RuleID, _ name: String, _ text: String) {
    self.rule = rule
    self.name = name
    self.text = text
  }

  var testDescription: String { "\(rule.rawValue): \(name)" }
}
