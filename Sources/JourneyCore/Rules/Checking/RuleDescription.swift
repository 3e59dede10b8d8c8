/// What people and other programs need to know about a rule.
public struct RuleDescription: Sendable {
  /// What it finds, in one sentence.
  public let summary: LocalizedText
  /// Why that matters.
  public let reason: LocalizedText
  /// Where the idea comes from, if it is not the product's own.
  public let source: String?
  /// A piece of a map that the rule finds fault with; `↓` stands before each place that it reports.
  public let bad: String
  /// The same piece as it should be.
  public let good: String

  /// Creates a description.
  public init(
    summary: LocalizedText, reason: LocalizedText, source: String? = nil, bad: String, good: String
  ) {
    self.summary = summary
    self.reason = reason
    self.source = source
    self.bad = bad
    self.good = good
  }
}

extension RuleDescription {
  /// A phrase of the description as a sentence.
  static func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
  }
}
