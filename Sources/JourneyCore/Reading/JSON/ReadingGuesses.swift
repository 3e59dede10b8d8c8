/// What unknown words of one file were taken for: mostly it is the same slip in object after object.
struct ReadingGuesses {
  /// The guess for an unknown key in objects that have the same keys.
  private struct MadeGuess {
    let known: [String]
    let taken: UInt64
    let value: KeyGuess.Value
    let guess: KeyGuess
  }

  /// So many different objects with one slip are rare.
  private static let most = 8

  /// Of so many keys that are like none of their object it is found out whose they may be.
  private static let mostStrangers = 1_000

  private var keys: [String: [MadeGuess]] = [:]
  private var strangers = 0
  private var hasListedPhases = false
  private var phases = Suggestions(besides: 0) { Phase.suggestion(for: $0) }

  /// Finds the known key for which an unknown one seems to stand.
  ///
  /// - Parameters:
  ///   - name: The unknown key.
  ///   - known: The known ones.
  ///   - taken: A bit for each of them that the object has.
  ///   - value: What stands behind it.
  /// - Returns: The guess, made once for objects that have the same keys.
  mutating func key(
    _ name: String, among known: [String], taken: UInt64, value: KeyGuess.Value
  ) -> KeyGuess {
    let made = keys[name] ?? []
    if let same = made.first(where: {
      $0.taken == taken && $0.value == value && $0.known == known
    }) {
      return same.guess
    }
    let guess = KeyGuess(
      name, among: known, taken: taken, value: value,
      seeksHome: strangers < Self.mostStrangers)
    if guess.index == nil { strangers += 1 }
    if made.count < Self.most {
      keys[name, default: []].append(
        MadeGuess(known: known, taken: taken, value: value, guess: guess))
    }
    return guess
  }

  /// What is said of an unknown phase, with the one that it may mean.
  ///
  /// The first time all phases are listed.
  mutating func unknownPhase(_ text: String) -> ReadingMessages.Message {
    let doubtful = DoubtfulNames.phases(text)
    let suggestion =
      doubtful.isEmpty
      ? phases.suggestion(for: text) : ReadingMessages.suggestion(doubtful.map(\.named))
    var message = ReadingMessages.unknownPhase(text, suggestion)
    if hasListedPhases { message.help = nil }
    hasListedPhases = true
    return message
  }
}
