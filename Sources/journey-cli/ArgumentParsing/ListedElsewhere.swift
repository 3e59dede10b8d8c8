import JourneyCore

/// Words that help and messages do not list, because a command does.
struct ListedElsewhere: Sendable {
  /// What each of them is, such as `rule`.
  let noun: LocalizedText
  /// The command that lists them.
  let command: String
}
