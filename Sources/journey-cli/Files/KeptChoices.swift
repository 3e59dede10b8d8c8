/// Choices that many files share: held once, and not in each of them.
final class KeptChoices: Sendable {
  let choices: InputChoices

  init(_ choices: InputChoices) { self.choices = choices }
}
