import JourneyCore

/// A file beside the maps that a command line names, such as a theme: read, and told what is wrong
/// with it.
struct NamedFile {
  let path: String
  /// What is in it.
  let source: SourceFile

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The most bytes that it may have.
  ///   - console: The world.
  /// - Throws: `CommandFailure` for a file that cannot be read.
  init(
    _ path: String, limit: Int = FileLimit.standard, _ console: Console
  ) throws(CommandFailure) {
    self.path = path
    do {
      let bytes = try console.files.read(path, limit: limit, allowingPipes: true)
      source = SourceFile(name: path, bytes: bytes)
    } catch {
      throw CommandFailure(error.exitCodeOfReading, error.reading(path))
    }
  }

  /// Tells on the standard error what is wrong with the file; warnings do not stop the command.
  ///
  /// - Parameters:
  ///   - diagnostics: What a reader found.
  ///   - documents: Where findings go.
  ///   - failure: Says of a file with errors, by its name as it is shown, what became of the command.
  /// - Throws: `CommandFailure` for a file with errors.
  func accept(
    _ diagnostics: [Diagnostic], _ documents: DocumentOutput,
    orElse failure: (String) -> LocalizedText
  ) throws {
    guard !diagnostics.isEmpty else { return }
    try documents.report(FileFindings(source: source, diagnostics: diagnostics))
    guard diagnostics.contains(where: { $0.severity == .error }) else { return }
    throw CommandFailure(.data, failure(VisibleText.escaped(path)))
  }
}
