import JourneyCore

/// Tells on the standard error how far a long run has come; silent unless that is a terminal.
struct RunProgress {
  /// A run is long from this many seconds on, and then told this often.
  private static let interval = 0.5

  private let console: Console
  private let total: Int
  private let language: Language
  private let isOn: Bool
  private var done = 0
  private var lastTold: Double
  private var isShown = false

  init(_ console: Console, total: Int, _ language: Language) {
    self.console = console
    self.total = total
    self.language = language
    isOn = total > 1 && console.environment.isTerminal(.errors)
    lastTold = isOn ? console.seconds() : 0
  }

  /// Counts one more file.
  mutating func step() throws {
    done += 1
    guard isOn, console.seconds() - lastTold > Self.interval else { return }
    lastTold = console.seconds()
    isShown = true
    let files = LocalizedText(vi: "tệp", en: "files")[language]
    // The line is written over by the next one, and cleared before anything else is printed.
    try console.errors.write("\r\(done)/\(total) \(files)\u{1B}[K")
    try console.errors.flush()
  }

  /// Takes the line away, because something else is about to be printed.
  mutating func clear() throws {
    guard isShown else { return }
    isShown = false
    try console.errors.write("\r\u{1B}[K")
    try console.errors.flush()
  }
}
