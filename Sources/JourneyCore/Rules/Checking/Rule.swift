/// One check: one type in one file, named after its id.
package protocol Rule: SendableMetatype {
  /// What it says of itself.
  static var wording: RuleWording { get }

  /// How grave its findings are.
  static var severity: Severity { get }

  /// The id under which it is listed, turned off and reported.
  static var id: RuleID { get }

  /// Finds what is wrong with a map.
  ///
  /// What the readers find has no check here: such a rule is only described.
  static func check(_ context: RuleContext, _ findings: inout Findings)
}

extension Rule {
  /// Finds nothing: the readers do.
  static func check(_ context: RuleContext, _ findings: inout Findings) {}
}
