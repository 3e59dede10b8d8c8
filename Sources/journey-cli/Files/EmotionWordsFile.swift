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
    let file = try NamedFile(path, console)
    let reading = EmotionWordsReading.json(file.source)
    try file.accept(reading.diagnostics, DocumentOutput(console, arguments)) { name in
      LocalizedText(
        vi: "tệp từ cảm xúc '\(name)' có lỗi nên chưa đọc bản đồ nào",
        en: "the emotion words '\(name)' have errors; no map was read")
    }
    return reading.words
  }
}
