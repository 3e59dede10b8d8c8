/// What the reader of Mermaid has found so far.
///
/// It is a class so that a message may be made from the reader only where it is told: tens of
/// thousands of lines may be as wrong as the first ones.
final class MermaidFindings {
  /// As many findings as in other formats are told of one file.
  private static let maximumProblems = 10_000

  private(set) var problems: [Diagnostic]
  /// The corrections of which nobody is told, in a file that is to be corrected: all of them are made
  /// at once, where else each ten thousand would take a reading of the whole file.
  private(set) var untold = FixList()
  /// Whether a part of the file could not be told from others.
  private(set) var isDamaged = false
  private let isForCorrection: Bool

  /// Begins with what has been found before.
  ///
  /// - Parameters:
  ///   - problems: What that is.
  ///   - isForCorrection: Whether all corrections are looked for.
  init(_ problems: [Diagnostic], isForCorrection: Bool) {
    self.problems = problems
    self.isForCorrection = isForCorrection
  }

  /// Whether what is found is told.
  var tellsMore: Bool { problems.count < Self.maximumProblems }

  /// Whether it is told, or its correction kept.
  var keepsMore: Bool { isForCorrection || tellsMore }

  /// Adds what was found; where so much was that only its correction counts, that alone.
  func add(
    _ severity: Severity, _ message: () -> MermaidMessages.Message, at range: Range<Int>,
    _ rule: RuleID, damages: Bool, losesContent: Bool, fix: () -> Diagnostic.Fix?
  ) {
    if damages { isDamaged = true }
    guard keepsMore else { return }
    let fix = fix()
    guard tellsMore else {
      if let fix {
        untold.append(fix, of: rule, at: range.lowerBound, isOfReader: true, isTold: false)
      }
      return
    }
    let message = message()
    let isLast = problems.count == Self.maximumProblems - 1
    let finding = Diagnostic(
      rule: rule, severity: severity, message: message.text, range: range, pointer: .root,
      about: message.about, notes: message.notes,
      help: isLast ? ReadingMessages.tooMany : message.help, fix: fix)
    problems.append(losesContent ? finding.losingContent() : finding)
  }

  /// Says where the map ends though the file goes on, whatever else was found.
  func addEnd(at range: Range<Int>) {
    isDamaged = true
    problems.append(
      Diagnostic(
        rule: .syntax, severity: .error, message: ReadingLimits.tooManyStages.text, range: range,
        pointer: .root, help: ReadingLimits.tooManyStages.help))
  }

  /// All that was found, in the order of the file.
  func ordered() -> [Diagnostic] {
    problems.sort(by: Diagnostic.isOrdered)
    return problems
  }
}
