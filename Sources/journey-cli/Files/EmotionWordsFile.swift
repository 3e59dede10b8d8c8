import JourneyCore

/// The file of words for emotions that a command line names.
enum EmotionWordsFile {
  /// Reads the words; what is wrong with the file is told on the standard error.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - arguments: The typed values of the command.
  ///   - console: The world.
  /// - Returns: The words.
  /// - Throws: `CommandFailure` for a file that cannot be read or holds no such words.
  static func read(
    _ path: String, _ arguments: ParsedArguments, _ console: Console
  ) throws -> [EmotionWord] {
    let bytes: [UInt8]
    do {
      bytes = try console.files.readNamedByUser(path)
    } catch {
      throw CommandFailure(error.exitCodeOfReading, error.reading(path))
    }
    let reading = EmotionWordsReading.json(SourceFile(name: path, bytes: bytes))
    if !reading.diagnostics.isEmpty {
      try DocumentOutput(console, arguments).report(
        FileFindings(source: reading.source, diagnostics: reading.diagnostics))
    }
    if reading.hasErrors {
      let shown = VisibleText.escaped(path)
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "tệp từ cảm xúc '\(shown)' có lỗi nên chưa đọc bản đồ nào",
          en: "the emotion words '\(shown)' have errors; no map was read"))
    }
    return reading.words
  }
}
