/// How much was found in how many files.
public struct FindingSummary: Sendable, Equatable {
  /// The files that were read.
  public private(set) var files = 0
  /// The files in which something was found.
  public private(set) var filesWithFindings = 0
  /// The findings by severity.
  public private(set) var errors = 0
  public private(set) var warnings = 0
  public private(set) var notes = 0

  /// Creates the summary of no file.
  public init() {}

  /// Counts a file.
  public mutating func add(_ diagnostics: [Diagnostic]) {
    files += 1
    if !diagnostics.isEmpty { filesWithFindings += 1 }
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// The number of findings from a severity up.
  public func count(from severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: errors + warnings
    case .note: errors + warnings + notes
    }
  }
}
