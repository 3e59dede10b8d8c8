import JourneyCore

/// A mistake in the arguments that only a command can find, such as an unknown id.
struct UsageError: Error {
  /// The sentence for a person, without a label in front.
  let message: LocalizedText

  /// Creates an error from a sentence.
  init(_ message: LocalizedText) {
    self.message = message
  }

  /// Creates an error from a mistake that the parser words as well.
  init(_ problem: ArgumentProblem) {
    self.init(problem.message)
  }

  /// The error as it is printed: what is wrong, the usage, and where to read more.
  ///
  /// - Parameters:
  ///   - path: The command that was called.
  ///   - language: The language of the reader.
  ///   - width: The columns there are for the usage; the sentence itself stays on its line.
  /// - Returns: Three lines or more, with a newline at the end.
  func text(for path: CommandPath, language: Language, width: Int) -> String {
    let error = LocalizedText(vi: "Lỗi", en: "Error")
    let usage = LocalizedText(vi: "Cách dùng", en: "Usage")
    let help = "'\(path.words) --help'"
    let more = LocalizedText(
      vi: "Xem \(help) để biết thêm.", en: "See \(help) for more information.")
    return """
      \(error[language]): \(VisibleText.escaped(message[language], keepingLineBreaks: true))
      \(Synopsis(path).lines(after: "\(usage[language]): ", width: width))
        \(more[language])

      """
  }
}
