/// What a command line asks for.
enum Invocation {
  /// A command with the values of its table.
  case run(CommandPath, ParsedArguments)
  /// The help of a command.
  case help(CommandPath)
  /// The version of the tool.
  case version
  /// Nothing that could be done, for a reason that a person should be told.
  case mistake(ArgumentProblem, CommandPath)
}
