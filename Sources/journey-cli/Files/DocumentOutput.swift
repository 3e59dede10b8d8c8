import JourneyCore

/// The formats in which documents are printed; see `FileFormat` for what a new one touches.
enum DocumentFormat: String, Sendable, CaseIterable {
  case text, markdown, html, svg, png, pdf

  /// Whether it is drawn, and not only written in letters.
  var isDrawn: Bool {
    switch self {
    case .html, .svg, .png, .pdf: true
    case .text, .markdown: false
    }
  }
}

/// The one way of documents out of the tool: picks renderer, stream or file, width and colour.
///
/// It knows what the shared options say, so it also decides about the language of what is printed.
struct DocumentOutput {
  /// Where a document goes.
  enum Place {
    /// To the standard output.
    case output
    /// To the standard error, among the messages about the run.
    case errors
    /// To a file, which is replaced if that is allowed.
    case file(OutputFile, isReplacing: Bool)
  }

  private let console: Console
  private let choice: Language?
  private let color: ColorChoice?

  /// Prepares the output of a command.
  ///
  /// - Parameters:
  ///   - console: The world.
  ///   - arguments: The typed values of the command.
  init(_ console: Console, _ arguments: ParsedArguments) {
    self.console = console
    choice = arguments[SharedOptions.lang]
    color = arguments[SharedOptions.color]
  }

  /// Prints a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - format: Its format.
  ///   - language: The language of the words that a renderer adds.
  ///   - place: Where it goes.
  ///   - choices: How it looks where it is drawn.
  /// - Throws: What streams throw, and `CommandFailure` for a file that cannot be written.
  func write(
    _ document: Document, as format: DocumentFormat = .text, in language: Language,
    to place: Place = .output, _ choices: PictureChoices = PictureChoices()
  ) throws {
    try write(try bytes(document, as: format, in: language, for: place, choices), to: place)
  }

  /// Prints a map as a page in Markdown.
  func write(_ page: MapPage, in language: Language, to place: Place = .output) throws {
    try write(bytes(page, in: language), to: place)
  }

  /// Writes a map as a page in Markdown, block by block.
  func bytes(_ page: MapPage, in language: Language) -> [UInt8] {
    MarkdownRenderer(language: language).bytes(page.opening, page.forEachBlock)
  }

  private func write(_ bytes: [UInt8], to place: Place) throws {
    switch place {
    case .output: try console.output.write(bytes)
    case .errors: try console.report(String(decoding: bytes, as: UTF8.self))
    case .file(let file, let isReplacing):
      try file.write(bytes, replacing: isReplacing, console)
    }
  }

  /// Draws a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - format: Its format.
  ///   - language: The language of the words that a renderer adds.
  ///   - place: Where it goes; what is no stream to a terminal looks alike wherever it is read.
  ///   - choices: How it looks where it is drawn.
  /// - Returns: The bytes of a file.
  /// - Throws: `CommandFailure` where the program that a format needs cannot do its work.
  func bytes(
    _ document: Document, as format: DocumentFormat, in language: Language, for place: Place? = nil,
    _ choices: PictureChoices = PictureChoices()
  ) throws -> [UInt8] {
    var drawing: SVGRenderer { SVGRenderer(language: language, theme: choices.theme ?? .light) }
    var picture: SVGPicture { drawing.picture(document, isSlide: choices.isSlide) }
    switch format {
    case .text:
      return TerminalRenderer(
        width: place == nil ? 80 : console.width, isColored: place.map(isColored) ?? false,
        language: language
      ).bytes(document)
    case .markdown: return MarkdownRenderer(language: language).bytes(document)
    case .html:
      let renderer = HTMLRenderer(language: language, theme: choices.theme)
      return (choices.isWatched ? renderer.watched() : renderer).bytes(document)
    case .svg: return picture.bytes
    case .png: return try PicturePrinter(choices.printing, console).png(picture)
    case .pdf:
      // A sheet and a slide are one page; what is longer is printed as the page on a screen is.
      let onOnePage = choices.isSlide ? picture : drawing.paperPicture(document)
      let page =
        onOnePage?.paperPage
        ?? HTMLRenderer(language: language, theme: choices.theme).bytes(document)
      return try PicturePrinter(choices.printing, console).pdf(page)
    }
  }

  /// Prepares a report of findings for a person.
  ///
  /// - Parameters:
  ///   - place: Where it goes.
  ///   - hasSummary: Whether it closes with numbers.
  ///   - tellsAll: Whether it tells more than the first findings of a rule in a file.
  /// - Returns: A report of the right width, colours and language.
  func report(
    to place: Place, hasSummary: Bool = false, tellsAll: Bool = false
  ) -> TextReport {
    TextReport(
      language: userLanguage, width: console.width, isColored: isColored(place),
      hasSummary: hasSummary, tellsAll: tellsAll)
  }

  /// Says on the standard error what is wrong with a file.
  func report(_ findings: FileFindings) throws(StreamError) {
    var report = report(to: .errors)
    var text = ""
    report.begin(&text)
    report.append(findings, to: &text)
    try console.report(text)
  }

  /// Says on the standard error why something could not be read.
  func report(_ failure: CommandFailure) throws(StreamError) {
    try FailureMessages(console, choice).report(failure)
  }

  /// Writes a text to the standard error as it is.
  func report(_ text: String) throws(StreamError) {
    try console.report(text)
  }

  /// Whether what goes to a place is coloured.
  func isColored(_ place: Place) -> Bool {
    switch place {
    case .output: console.isColored(.output, color)
    case .errors: console.isColored(.errors, color)
    case .file: false
    }
  }
}

// MARK: - Languages

extension DocumentOutput {
  /// The language of the user.
  var userLanguage: Language { console.language(choice) }

  /// The language of what programs read, which must not depend on the user's surroundings.
  var programLanguage: Language { choice ?? .en }

  /// The language in which files for programs are explained to people.
  var explanationLanguage: Language {
    LanguagePolicy.explanations(choice, variable: console.environment.variable)
  }

  /// The language of the labels around a map.
  ///
  /// - Parameter tag: The language that the map is written in.
  /// - Returns: The map's language, unless the user says otherwise.
  func labelLanguage(ofMap tag: String?) -> Language {
    LanguagePolicy.labels(choice, map: tag, variable: console.environment.variable)
  }

  /// The language of the words that a file adds to those of a map: it must not depend on the
  /// user's surroundings.
  func fileLanguage(ofMap map: JourneyMap) -> Language {
    choice ?? map.language.flatMap { Language(tag: $0.string) } ?? .en
  }

  /// The language of a document: that of the map where it speaks of one, and only text, which one
  /// person reads, follows the user by itself.
  func language(for format: DocumentFormat, ofMap tag: String? = nil) -> Language {
    switch format {
    case .text: labelLanguage(ofMap: tag)
    case .markdown, .html, .svg, .png, .pdf: choice ?? tag.flatMap { Language(tag: $0) } ?? .en
    }
  }
}
