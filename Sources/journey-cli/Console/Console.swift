// Console: all that the tool knows of the system: streams, files, programs, threads. The only room
// with system calls.

import JourneyCore

/// The world as the commands see it: all of it can be replaced, so the tool runs inside a test.
struct Console {
  /// What is piped in.
  let input: StandardInput
  /// Where results go.
  let output: ByteStream
  /// Where messages go; see `report`.
  let errors: ByteStream
  /// Variables and terminals.
  let environment: Environment
  /// The files.
  let files: any FileSystem
  /// Tells the date; only what depends on it asks.
  let today: @Sendable () -> CalendarDate?

  /// Seconds of a clock that only goes forward; for what is told while a run is long.
  var seconds: @Sendable () -> Double = { Platform.seconds() }

  /// What is not taken apart before the process ends.
  var kept = KeptValues()

  /// The other programs of this machine.
  var programs: any ProgramRunner = SystemPrograms()

  /// Waits so many milliseconds; whoever repeats something goes on while it returns `true`.
  var pause: @Sendable (_ milliseconds: UInt32) -> Bool = { milliseconds in
    Platform.wait(milliseconds: milliseconds)
    return !Platform.isInterrupted
  }

  /// The real world.
  static var system: Console {
    Console(
      input: .system,
      output: ByteStream(descriptor: Platform.output),
      errors: ByteStream(descriptor: Platform.errors),
      environment: .system,
      files: SystemFiles(),
      today: { Platform.localDate() }
    )
  }
}

extension Console {
  /// The columns that text output may have.
  var width: Int {
    OutputWidth.columns(environment.variable("COLUMNS"), terminal: environment.terminalWidth)
  }

  /// The language of the user.
  ///
  /// - Parameter choice: What `--lang` says.
  /// - Returns: The language of every message.
  func language(_ choice: Language?) -> Language {
    LanguagePolicy.user(choice, variable: environment.variable)
  }

  /// Makes the same world for work on another thread, whose streams lead nowhere.
  var silent: @Sendable () -> Console {
    let (input, environment, files) = (input, environment, files)
    let (today, programs) = (today, programs)
    return {
      var console = Console(
        input: input, output: ByteStream(), errors: ByteStream(), environment: environment,
        files: files, today: today)
      console.programs = programs
      return console
    }
  }

  /// Whether a stream gets colours.
  ///
  /// - Parameters:
  ///   - stream: The stream.
  ///   - choice: What `--color` says.
  /// - Returns: `true` for colours.
  func isColored(_ stream: Environment.Stream, _ choice: ColorChoice?) -> Bool {
    ColorPolicy.isColored(
      choice, isTerminal: environment.isTerminal(stream), variable: environment.variable)
  }

  /// Writes a message about the run to the standard error, after what has been put out before it.
  ///
  /// Who has closed the standard error does not want to know, and gets the same exit code.
  func report(_ text: String) throws(StreamError) {
    try output.flush()
    do throws(StreamError) {
      try errors.write(text)
      try errors.flush()
    } catch .closedPipe, .failed(.badDescriptor) {
      return
    }
  }
}
