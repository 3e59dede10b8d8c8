/// The texts of a map that say nothing, found by one walk for all rules that ask for them.
struct IdleTexts: Sendable {
  /// Texts that stand for ones that nobody has written.
  let placeholders: [TextWalk.Found]
  /// Stock phrases that fit every map.
  let stock: [TextWalk.Found]
  /// Questions of a starter map that nobody has answered.
  let questions: [TextWalk.Found]

  /// Finds the texts of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - phrases: The phrases that say nothing.
  init(of map: JourneyMap, _ phrases: VaguePhrases) {
    var placeholders: [TextWalk.Found] = []
    var stock: [TextWalk.Found] = []
    var questions: [TextWalk.Found] = []
    for entry in TextWalk.texts(of: map, where: { phrases.isVague($0) }) {
      if GuidanceText.isGuidance(entry.text) {
        questions.append(entry)
      } else if phrases.kind(of: entry.text) == .stock {
        stock.append(entry)
      } else {
        placeholders.append(entry)
      }
    }
    (self.placeholders, self.stock, self.questions) = (placeholders, stock, questions)
  }
}
