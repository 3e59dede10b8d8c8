/// A condition on a number of a report under which a run fails, such as `unanswered>0`.
package struct PortfolioCondition: Sendable, Equatable {
  /// How a number is compared.
  package enum Comparison: String, Sendable, CaseIterable {
    case atMost = "<="
    case atLeast = ">="
    case differs = "!="
    case same = "=="
    case below = "<"
    case above = ">"
    case equals = "="
  }

  /// Why a text is no condition.
  package enum Mistake: Error, Sendable, Equatable {
    /// It has no sign that compares.
    case noComparison
    /// There is no such number.
    case unknownName(String)
    /// What stands behind the sign is no number.
    case noNumber(String)
  }

  /// The number.
  package let number: PortfolioNumber
  /// How it is compared.
  package let comparison: Comparison
  /// With what it is compared.
  package let limit: Double

  /// Reads a condition; blanks do not matter, and `50%` is `0.5`.
  package init(_ text: String) throws(Mistake) {
    guard let start = text.firstIndex(where: { "<>!=".contains($0) }) else { throw .noComparison }
    let rest = text[start...]
    guard let comparison = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) })
    else { throw .noComparison }
    let name = Self.trimmed(text[..<start])
    guard let number = PortfolioNumber(rawValue: name) else { throw .unknownName(name) }
    let word = Self.trimmed(rest.dropFirst(comparison.rawValue.count))
    let isPercent = word.hasSuffix("%")
    let digits = isPercent ? Self.trimmed(word.dropLast()) : word
    guard digits.allSatisfy({ $0.isNumber && $0.isASCII || "-+.".contains($0) }),
      let value = Double(digits), value.isFinite
    else { throw .noNumber(word) }
    self.number = number
    self.comparison = comparison
    limit = isPercent ? value / 100 : value
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    return words.joined(separator: " ")
  }

  /// Whether a report fulfils the condition, so that the run fails.
  ///
  /// A number that a report does not have, such as the share of evidence where nothing has to be
  /// backed, fulfils none.
  package func isMet(by report: PortfolioReport) -> Bool {
    guard let value = report.value(of: number) else { return false }
    return switch comparison {
    case .atMost: value <= limit
    case .atLeast: value >= limit
    case .differs: value != limit
    case .same, .equals: value == limit
    case .below: value < limit
    case .above: value > limit
    }
  }

  /// The condition as it is written.
  package var text: String {
    number.rawValue + comparison.rawValue + WrittenNumber(limit).literal.string
  }
}
