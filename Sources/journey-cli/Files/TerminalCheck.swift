import JourneyCore

extension FileFormat {
  /// Whether its files are no texts, and would only rule a terminal.
  fileprivate var isBinary: Bool {
    switch self {
    case .sheet, .png, .pdf: true
    case .text, .json, .csv, .mermaid, .markdown, .html, .svg: false
    }
  }
}

extension DocumentFormat {
  /// The format of files that it is.
  var fileFormat: FileFormat {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .html: .html
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    }
  }
}

extension Console {
  /// How a person names the file of a result that goes to the standard output as it is.
  enum NamingFile {
    /// By another word in place of `-`.
    case word
    /// By the option `--output`.
    case option
    /// By the shell alone.
    case shell
  }

  /// Refuses to put on a terminal what is no text, before anything has been done.
  ///
  /// - Parameters:
  ///   - format: What goes to the standard output.
  ///   - naming: How its file is named.
  /// - Throws: `UsageError` where the standard output is a terminal and the format is binary.
  func checkTerminalShows(_ format: FileFormat, _ naming: NamingFile) throws(UsageError) {
    guard format.isBinary, environment.isTerminal(.output) else { return }
    let file = "map" + (format.endings.first ?? "")
    let hint: LocalizedText =
      switch naming {
      case .word:
        LocalizedText(
          vi: "hãy ghi tên tệp thay cho '-', chẳng hạn \(file)",
          en: "name a file in place of '-', such as \(file)")
      case .option:
        LocalizedText(
          vi: "hãy thêm '--output \(file)'", en: "add '--output \(file)'")
      case .shell:
        LocalizedText(
          vi: "hãy thêm '> \(file)' để ghi vào tệp", en: "add '> \(file)' to write a file")
      }
    throw UsageError(
      LocalizedText(
        vi: "Tệp \(format.title) không phải văn bản nên không in ra màn hình; \(hint.vi)",
        en: "A file of \(format.title) is no text, so it is not written to the terminal;"
          + " \(hint.en)"))
  }
}
