/// A program of this machine to be run: what it is given, and what it may take.
///
/// No shell reads any of it, so a text in the arguments stays a text.
struct ProgramCall {
  /// Its name, looked up in `PATH`, or its path if there is a `/` in it.
  let name: String
  /// What it is given, without its own name.
  let arguments: [String]
  /// All variables that it sees; nothing of the own environment reaches it by itself.
  var variables: [(name: String, value: String)] = []
  /// The bytes of output from which on it is stopped.
  var outputLimit = FileLimit.standard
  /// The seconds after which it is stopped.
  var seconds = 30.0
  /// Whether what it has started and left running ends with it.
  var endsItsGroup = false
}

extension ProgramCall {
  /// Those variables of the own environment that are set.
  ///
  /// - Parameters:
  ///   - names: The variables' names.
  ///   - environment: The environment to take them from.
  /// - Returns: Names and values in the given order.
  static func variables(
    _ names: [String], of environment: Environment
  ) -> [(name: String, value: String)] {
    names.compactMap { name in environment.variable(name).map { (name, $0) } }
  }
}
