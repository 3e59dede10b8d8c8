/// What a person evidently meant by a value: in words for the message, and as a correction.
struct Repair {
  /// What to write, one phrase; nothing where the message says more.
  let help: LocalizedText?
  /// The correction, where nothing else can be meant.
  let fix: Diagnostic.Fix?

  /// Longer texts are no help in a message.
  private static let longestShown = 120

  /// Creates a repair.
  init(help: LocalizedText?, fix: Diagnostic.Fix? = nil) {
    self.help = help
    self.fix = fix
  }

  /// Puts a value in the place of another one.
  ///
  /// - Parameters:
  ///   - text: The value as JSON writes it.
  ///   - range: The value that stands there.
  init(writing text: String, for range: Range<Int>) {
    let shown = text.unicodeScalars.count <= Self.longestShown && !text.utf8.contains(0x0A)
    let start = String(text.unicodeScalars.prefix(Self.longestShown / 2))
    let words = shown ? text : start.split(separator: "\n").first.map { $0 + " …" } ?? "…"
    self.init(
      help: LocalizedText.deferred(vi: "viết \(words)", en: "write \(words)"),
      fix: .replace(range, with: text))
  }
}
