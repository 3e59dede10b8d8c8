/// What people and other programs need to know about a rule; the list of rules is closed.
public struct RuleDescription: Sendable {
  /// The id under which it is listed, turned off and reported.
  public let id: RuleID
  /// How grave its findings are.
  public let severity: Severity
  /// What it finds, in one sentence.
  public let summary: LocalizedText
  /// Why that matters.
  public let reason: LocalizedText
  /// Where the idea comes from; of none if it is the product's own.
  public let sources: [Citation]
  /// The format of the examples.
  package let format: FileFormat
  /// A piece of a map that the rule finds fault with; `↓` stands before each place that it reports.
  public let bad: LocalizedText
  /// The same piece as it should be.
  public let good: LocalizedText

  /// The descriptions of all rules, sorted by id.
  public static var all: [RuleDescription] { RuleRegistry.all.map { RuleDescription($0) } }

  /// Describes a rule.
  init(_ rule: any Rule.Type) {
    let wording = rule.wording
    id = rule.id
    severity = rule.severity
    summary = wording.summary
    reason = wording.reason
    sources = wording.sources
    format = wording.format
    bad = ExampleWords.localized(wording.bad)
    good = ExampleWords.localized(wording.good)
  }
}

extension RuleDescription {
  /// A phrase of the description as a sentence.
  static func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
  }
}
