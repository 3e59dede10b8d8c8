/// What a rule says of itself, beside its id and severity.
package struct RuleWording: Sendable {
  /// What it finds, in one sentence.
  let summary: LocalizedText
  /// Why that matters.
  let reason: LocalizedText
  /// Where the idea comes from; of none if it is the product's own.
  var sources: [Citation] = []
  /// The format of the examples.
  var format = FileFormat.json
  /// A piece of a map that the rule finds fault with; `↓` stands before each place that it reports.
  ///
  /// Its texts are Vietnamese; `ExampleWords` holds them in English.
  let bad: String
  /// The same piece as it should be.
  let good: String
}
