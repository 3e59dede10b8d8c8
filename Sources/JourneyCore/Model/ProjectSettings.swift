/// What a repository decides for all its maps, in a file `.journey-cli.json`.
public struct ProjectSettings: Sendable, Equatable {
  /// The kinds of objects for which more keys can be required.
  public enum ObjectKind: String, Sendable, CaseIterable {
    case map, persona, source, stage, touchpoint, painPoint, opportunity, metric
  }

  /// The severities that differ from those of the product.
  public var severities: [RuleID: Severity] = [:]
  /// The rules that do not apply.
  public var disabledRules: Set<RuleID> = []
  /// Phrases that say nothing, beside those that the product knows.
  public var vaguePhrases: [String] = []
  /// The keys that every object of a kind must have, beside those of the format.
  public var requiredKeys: [ObjectKind: [String]] = [:]
  /// Channels of the repository's own.
  public var channels: [Channel] = []
  /// The paths of the repository's own framework files, as seen from the settings file.
  public var frameworks: [String] = []
  /// Texts of pains that count as the same, list by list; a list of one tells its text apart.
  public var sameAs: [[String]] = []

  /// Creates settings that decide nothing.
  public init() {}
}
