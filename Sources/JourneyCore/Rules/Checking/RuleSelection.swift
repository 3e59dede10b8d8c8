/// Which rules apply, and how grave their findings are, where that is not the product's choice.
public struct RuleSelection: Sendable {
  private let disabled: Set<RuleID>
  private let only: Set<RuleID>
  private let severities: [RuleID: Severity]
  private let level: Severity

  /// Creates a selection.
  ///
  /// - Parameters:
  ///   - settings: What the repository decides.
  ///   - disabled: The rules that are turned off besides.
  ///   - only: The only rules that apply; all of them if there is none.
  ///   - level: The severity below which nobody looks at findings, so that no rule need make them.
  public init(
    settings: ProjectSettings = ProjectSettings(), disabled: Set<RuleID> = [],
    only: Set<RuleID> = [], from level: Severity = .note
  ) {
    self.level = level
    self.disabled = settings.disabledRules.union(disabled)
    self.only = only
    self.severities = settings.severities
  }

  /// The rules that have to be run, sorted by id.
  package var rules: [any Rule.Type] {
    RuleRegistry.all.filter {
      includes($0.id) && severities[$0.id] ?? $0.severity >= level
    }
  }

  /// Whether a rule applies.
  public func includes(_ rule: RuleID) -> Bool {
    rule.cannotBeTurnedOff || !disabled.contains(rule) && (only.isEmpty || only.contains(rule))
  }

  /// Returns the findings of the rules that apply, as grave as the repository finds them.
  public func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    if diagnostics.isEmpty || disabled.isEmpty && only.isEmpty && severities.isEmpty {
      return diagnostics
    }
    return diagnostics.compactMap { diagnostic in
      guard includes(diagnostic.rule) else { return nil }
      var diagnostic = diagnostic
      if !diagnostic.rule.cannotBeTurnedOff {
        diagnostic.severity = severities[diagnostic.rule] ?? diagnostic.severity
      }
      return diagnostic
    }
  }
}
