import JourneyCore

/// One command: the table that feeds parsing, help, completions and the manual, and what it does.
///
/// Everything but `run` is data. All of it is computed on demand, so a command that is not asked
/// for costs nothing at start.
protocol Command: SendableMetatype {
  /// The word that is typed to call the command.
  static var name: String { get }
  /// What people type in its place, in either language; such a word is not taken, the name is
  /// suggested. Case, accents, blanks and hyphens do not matter.
  static var otherNames: [String] { get }
  /// What the command does, in one sentence.
  static var abstract: LocalizedText { get }
  /// What else a reader of the help should know; lines are wrapped, indented ones keep their indent.
  static var discussion: LocalizedText? { get }
  /// Command lines to copy.
  static var examples: [CommandExample] { get }
  /// The positional arguments, in order; only the last one may repeat.
  static var arguments: [any Parameter] { get }
  /// The options; those of a group are understood by every command below it too.
  static var options: [any Parameter] { get }
  /// The commands below this one, in the order of the help.
  static var subcommands: [any Command.Type] { get }
  /// The command that runs when no subcommand is typed.
  static var defaultSubcommand: (any Command.Type)? { get }
  /// The ways in which the command ends, besides those of every command, by their codes.
  static var exitCodes: [DocumentedExit] { get }
  /// How its output comes into a file, for whoever types an option that it does not have.
  static var wayToFile: LocalizedText { get }
  /// Whether the help keeps silent about the command.
  static var isHidden: Bool { get }

  /// Does the work.
  ///
  /// - Parameters:
  ///   - arguments: The typed values of everything in the tables.
  ///   - console: The world as the command may see it.
  /// - Returns: The exit code, unless an error thrown says more.
  /// - Throws: `UsageError` and `CommandFailure` for what a person should be told; errors of
  ///   streams just pass through.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode
}

extension Command {
  static var otherNames: [String] { [] }
  static var discussion: LocalizedText? { nil }
  static var examples: [CommandExample] { [] }
  static var arguments: [any Parameter] { [] }
  static var options: [any Parameter] { [] }
  static var subcommands: [any Command.Type] { [] }
  static var defaultSubcommand: (any Command.Type)? { nil }
  static var isHidden: Bool { false }
  static var wayToFile: LocalizedText {
    LocalizedText(
      vi: "Lệnh này in ra đầu ra chuẩn; thêm '> tệp' vào cuối dòng để ghi vào tệp.",
      en: "This command prints to the standard output; '> file' behind it writes a file.")
  }
}

/// A command that only holds subcommands and has nothing to run itself.
protocol CommandGroup: Command {}

extension CommandGroup {
  static var exitCodes: [DocumentedExit] { [] }

  /// Never called: the parser goes on to a subcommand or answers with the help.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    .internalError
  }
}

/// A command line with a word on what it does.
struct CommandExample: Sendable {
  /// The line as it is typed.
  let line: String
  /// What it does.
  let abstract: LocalizedText

  /// Creates an example.
  init(_ line: String, _ abstract: LocalizedText) {
    self.line = line
    self.abstract = abstract
  }
}
