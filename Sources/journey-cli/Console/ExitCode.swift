/// How the program ends, as a number that scripts can rely on.
enum ExitCode: Int32, Sendable, CaseIterable {
  /// Everything was done.
  case done = 0
  /// The answer is no: findings, differences, losses.
  case findings = 1
  /// The command line was wrong.
  case usage = 64
  /// The input is not a readable map.
  case data = 65
  /// The input is missing or cannot be opened.
  case noInput = 66
  /// The program itself failed.
  case internalError = 70
  /// The output cannot be created.
  case cannotCreate = 73
  /// Reading or writing broke off.
  case inputOutput = 74

  /// The code that a run with both outcomes ends with.
  ///
  /// - Parameters:
  ///   - first: One outcome.
  ///   - second: Another one.
  /// - Returns: The one that a script has to hear of.
  static func gravest(_ first: ExitCode, _ second: ExitCode) -> ExitCode {
    first.gravity >= second.gravity ? first : second
  }

  /// What went wrong with files outweighs what is wrong in them; a fault of the program, all.
  private var gravity: Int {
    switch self {
    case .done: 0
    case .findings: 1
    case .data: 2
    case .noInput: 3
    case .cannotCreate: 4
    case .inputOutput: 5
    case .usage: 6
    case .internalError: 7
    }
  }
}
