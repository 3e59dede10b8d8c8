/// What a rule says of itself, beside its id and severity.
package struct RuleWording: Sendable {
  /// What it finds, in one sentence.
  let summary: LocalizedText
  /// Why that matters.
  let reason: LocalizedText
  /// Where the idea comes from, if it is not the product's own.
  var source: String?
  /// The format of the examples.
  var format = FileFormat.json
  /// A piece of a map that the rule finds fault with; `↓` stands before each place that it reports.
  let bad: String
  /// The same piece as it should be.
  let good: String
}
