import JourneyCore

/// Prints a comparison in the form that is asked for.
struct ComparisonOutput {
  private let console: Console
  private let format: OutputFormat<CompareCommand.Export>
  let documents: DocumentOutput
  private let picture: PictureChoices

  /// Prepares the output.
  ///
  /// - Parameters:
  ///   - console: Where it goes.
  ///   - arguments: The typed values of `compare`.
  /// - Throws: What is wrong with the theme.
  init(_ console: Console, _ arguments: ParsedArguments) throws {
    self.console = console
    format = arguments[CompareCommand.format]
    documents = DocumentOutput(console, arguments)
    picture = try PictureChoices(
      theme: arguments, as: format.documentFormat, documents, console)
  }

  /// Prints frameworks; only text follows the user's language by itself.
  func write(_ comparison: FrameworkComparison) throws {
    let language = documents.programLanguage
    switch format {
    case .export(.json):
      try console.output.write(FrameworkComparisonJSON(comparison, language: language).bytes)
    case .export(.csv):
      try console.output.write(FrameworkComparisonCSV(comparison, language: language).text)
    case .document(let format):
      let language = documents.language(for: format)
      let subject = FrameworkComparisonDocument(comparison, language: language)
      let document = format.isDrawn ? subject.picture : subject.document
      try documents.write(document, as: format, in: language, picture)
    }
  }

  /// Prints maps; documents are labelled in the language of the maps if they have one in common.
  func write(_ comparison: MapComparison, _ channels: ChannelCatalog) throws {
    let language = documents.programLanguage
    switch format {
    case .export(.json):
      try console.output.write(MapComparisonJSON(comparison, language: language).bytes)
    case .export(.csv):
      try console.output.write(
        MapComparisonCSV(comparison, language: language, channels: channels).text)
    case .document(let format):
      let language = documents.language(for: format, ofMap: sharedLanguage(comparison))
      let document = MapComparisonDocument(
        comparison, language: language, channels: channels
      ).document
      try documents.write(document, as: format, in: language, picture)
    }
  }

  /// The language of all maps, if they have one in common.
  private func sharedLanguage(_ comparison: MapComparison) -> String? {
    let tags = comparison.journeys.compactMap(\.map).map { $0.language?.string ?? "" }
    let languages = Set(tags.map { Language(tag: $0) })
    return languages.count == 1 ? tags.first : nil
  }
}
