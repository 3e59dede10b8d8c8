import JourneyCore

/// Reports on the standard error what went wrong with one of several inputs; the run goes on.
struct FailureMessages {
  private let console: Console
  private let language: Language

  /// Prepares messages in the language that `--lang` or the environment asks for.
  init(_ console: Console, _ choice: Language?) {
    self.console = console
    self.language = console.language(choice)
  }

  /// Prints the sentence of a failure.
  func report(_ failure: CommandFailure) throws(StreamError) {
    let label = LocalizedText(vi: "Lỗi", en: "Error")
    // What it quotes may be of any file; what is escaped already stays as it is.
    let message = VisibleText.escaped(failure.message[language], keepingLineBreaks: true)
    try console.report("\(label[language]): \(message)\n")
  }
}
