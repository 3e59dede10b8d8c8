import JourneyCore

/// Prints a comparison in the form that is asked for.
struct ComparisonOutput {
  private let console: Console
  private let format: CompareCommand.Format
  private let choice: Language?
  private let color: ColorChoice?

  /// Prepares the output.
  ///
  /// - Parameters:
  ///   - console: Where it goes.
  ///   - arguments: The typed values of `compare`.
  init(_ console: Console, _ arguments: ParsedArguments) {
    self.console = console
    format = arguments[CompareCommand.format]
    choice = arguments[SharedOptions.lang]
    color = arguments[SharedOptions.color]
  }

  /// Prints frameworks; only text follows the user's language by itself.
  func write(_ comparison: FrameworkComparison) throws {
    let language = format == .text ? console.language(choice) : choice ?? .en
    switch format {
    case .json:
      try console.output.write(FrameworkComparisonJSON(comparison, language: language).bytes)
    case .csv:
      try console.output.write(FrameworkComparisonCSV(comparison, language: language).text)
    case .text, .markdown:
      try write(
        FrameworkComparisonDocument(comparison, language: language).document, language)
    }
  }

  /// Prints maps; documents are labelled in the language of the maps if they have one in common.
  func write(_ comparison: MapComparison) throws {
    let tags = comparison.journeys.compactMap(\.map).map { $0.language?.string ?? "" }
    let languages = Set(tags.map { Language(tag: $0) })
    let shared = languages.count == 1 ? tags.first : nil
    switch format {
    case .json:
      try console.output.write(MapComparisonJSON(comparison, language: choice ?? .en).bytes)
    case .csv:
      try console.output.write(MapComparisonCSV(comparison, language: choice ?? .en).text)
    case .markdown:
      let language = choice ?? shared.flatMap { Language(tag: $0) } ?? .en
      try write(MapComparisonDocument(comparison, language: language).document, language)
    case .text:
      let language = LanguagePolicy.labels(
        choice, map: shared, variable: console.environment.variable)
      try write(MapComparisonDocument(comparison, language: language).document, language)
    }
  }

  private func write(_ document: Document, _ language: Language) throws {
    guard format == .text else {
      return try console.output.write(MarkdownRenderer(language: language).bytes(document))
    }
    let renderer = TerminalRenderer(
      width: console.width, isColored: console.isColored(.output, color), language: language)
    try console.output.write(renderer.bytes(document))
  }
}
