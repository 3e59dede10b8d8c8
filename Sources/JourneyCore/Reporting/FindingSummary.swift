/// How much was found in how many files.
public struct FindingSummary: Sendable {
  /// The files that were read.
  public private(set) var files = 0
  /// The files in which something was found.
  public private(set) var filesWithFindings = 0
  /// The findings that are errors.
  public private(set) var errors = 0
  /// The findings that are warnings.
  public private(set) var warnings = 0
  /// The findings that are notes.
  public private(set) var notes = 0

  /// The findings that a program can correct.
  public private(set) var fixable = 0
  /// The findings that a baseline holds; they are not counted otherwise.
  public private(set) var known = 0

  /// The findings by rule.
  public private(set) var rules: [RuleID: Int] = [:]
  /// The files with most findings, the one with most first; at most ten.
  public private(set) var worstFiles: [(name: String, count: Int)] = []
  /// The pain points, and those that a source backs.
  public private(set) var pains = EvidenceShare()
  /// The low emotions, and those that a source backs.
  public private(set) var lows = EvidenceShare()
  /// The places to begin with, the most pressing first; at most three.
  public private(set) var first: [StartingPlace] = []
  /// The questions of starter maps.
  public private(set) var questions = OpenQuestionCount()

  /// Creates the summary of no file.
  public init() {}

  /// Counts a file.
  ///
  /// - Parameters:
  ///   - findings: What was found in it.
  ///   - statistics: What else the summary tells of it.
  ///   - known: The number of findings besides, which a baseline holds.
  public mutating func add(
    _ findings: FileFindings, _ statistics: MapStatistics? = nil, known: Int = 0
  ) {
    add(FindingCounts(findings), statistics, known: known)
  }

  /// Counts a file whose findings have been counted.
  package mutating func add(
    _ file: FindingCounts, _ statistics: MapStatistics? = nil, known: Int = 0
  ) {
    files += 1
    self.known += known
    if let statistics {
      pains = pains + statistics.pains
      lows = lows + statistics.lows
    }
    guard file.count > 0 else { return }
    filesWithFindings += 1
    errors += file.errors
    warnings += file.warnings
    notes += file.notes
    fixable += file.fixable
    for (rule, count) in file.rules { rules[rule, default: 0] += count }
    rank(file.name, file.count)
    if let statistics {
      first = StartingPlace.merged(first, statistics.first)
      questions = questions + statistics.questions
    }
  }

  private mutating func rank(_ name: String, _ count: Int) {
    let index = worstFiles.firstIndex { $0.count < count } ?? worstFiles.count
    guard index < 10 else { return }
    worstFiles.insert((name, count), at: index)
    if worstFiles.count > 10 { worstFiles.removeLast() }
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
