import JourneyCore

/// The end of a command that could not do its work, with the words and the exit code for it.
struct CommandFailure: Error {
  /// How the program ends.
  let exitCode: ExitCode
  /// The sentence for a person, without a label in front.
  let message: LocalizedText

  /// Creates a failure.
  init(_ exitCode: ExitCode, _ message: LocalizedText) {
    self.exitCode = exitCode
    self.message = message
  }
}
