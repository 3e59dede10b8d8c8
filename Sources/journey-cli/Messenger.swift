import JourneyCore

/// What the tool itself says: help, and why a run ended otherwise than planned.
struct Messenger {
  private let console: Console
  private let choice: Language?

  /// Prepares messages in the language of the user.
  ///
  /// - Parameters:
  ///   - console: Where they go.
  ///   - language: What `--lang` says, if it could be found.
  init(_ console: Console, language: Language?) {
    self.console = console
    self.choice = language
  }

  private var language: Language { console.language(choice) }

  /// Prints the help of a command.
  func showHelp(_ path: CommandPath) throws(StreamError) {
    try console.output.write(HelpText(path, language: language, width: console.width).text)
  }

  /// Runs a command and reports what is wrong with its arguments.
  func explaining(_ path: CommandPath, _ run: () throws -> ExitCode) throws -> ExitCode {
    do {
      let code = try run()
      path.checkIsDocumented(code)
      return code
    } catch let failure as CommandFailure {
      path.checkIsDocumented(failure.exitCode)
      throw failure
    } catch let error as UsageError {
      try console.report(error.text(for: path, language: language, width: console.width))
      return .usage
    }
  }

  /// Runs anything and reports how it failed; only streams may fail any further.
  func reporting(_ run: () throws -> ExitCode) throws(StreamError) -> ExitCode {
    do {
      return try run()
    } catch let error as CommandFailure {
      try report(error.message)
      return error.exitCode
    } catch let error as StreamError {
      throw error
    } catch {
      let fault = LocalizedText(vi: "lỗi bên trong chương trình", en: "internal error")
      try report(LocalizedText(vi: "\(fault.vi): \(error)", en: "\(fault.en): \(error)"))
      return .internalError
    }
  }

  /// Decides how the program ends when a stream took nothing more.
  func endAfter(_ error: StreamError) -> ExitCode {
    guard error != .closedPipe else { return .done }
    let text = line(error.message)
    // The output is what failed, so it is not flushed first; and nobody is left to be told.
    try? console.errors.write(text)
    try? console.errors.flush()
    return .inputOutput
  }

  private func report(_ message: LocalizedText) throws(StreamError) {
    try console.report(line(message))
  }

  private func line(_ message: LocalizedText) -> String {
    let text = VisibleText.escaped(message[language], keepingLineBreaks: true)
    return "\(LocalizedText(vi: "Lỗi", en: "Error")[language]): \(text)\n"
  }
}
