import JourneyCore

/// Prints a comparison in the form that is asked for.
struct ComparisonOutput {
  private let format: OutputFormat<CompareCommand.Export>
  let documents: DocumentOutput
  private var picture: PictureChoices
  private let result: ResultPlace
  /// How a table is laid out.
  private let style: CSVStyle

  /// Prepares the output.
  ///
  /// - Parameters:
  ///   - console: Where it goes.
  ///   - arguments: The typed values of `compare`.
  /// - Throws: What is wrong with the theme or the place.
  init(_ console: Console, _ arguments: ParsedArguments) throws {
    format = try ResultPlace.form(CompareCommand.format, arguments)
    documents = DocumentOutput(console, arguments)
    picture = try PictureChoices(
      theme: arguments, as: format.documentFormat, documents, console)
    try picture.slide(arguments, as: format.documentFormat)
    result = try ResultPlace(arguments, format.documentFormat, name: "comparison", console)
    let isForExcel = arguments[CompareCommand.excel]
    style = CSVStyle(isForExcel: isForExcel, documents.programLanguage)
    if isForExcel, format.word != FileFormat.csv.rawValue {
      throw UsageError.tablesOnly(CompareCommand.excel.shape.key, format.word)
    }
  }

  /// Prints frameworks; only text follows the user's language by itself.
  func write(_ comparison: FrameworkComparison) throws {
    let language = documents.programLanguage
    switch format {
    case .export(.json):
      try result.write(FrameworkComparisonJSON(comparison, language: language).bytes)
    case .export(.csv):
      let table = FrameworkComparisonCSV(comparison, language: language).laidOut(style)
      try result.write(table.bytes)
    case .document(let format):
      let language = documents.language(for: format)
      let subject = FrameworkComparisonDocument(comparison, language: language)
      let document =
        picture.isSlide ? subject.slide : format.isDrawn ? subject.picture : subject.document
      try documents.write(document, as: format, in: language, to: result.place, picture)
    }
  }

  /// Prints maps; documents are labelled in the language of the maps if they have one in common.
  func write(_ comparison: MapComparison, _ channels: ChannelCatalog) throws {
    let language = documents.programLanguage
    switch format {
    case .export(.json):
      let export = MapComparisonJSON(comparison, language: language)
      try result.write(inParts: export.write)
    case .export(.csv):
      let table = MapComparisonCSV(comparison, language: language, channels: channels)
        .laidOut(style)
      try result.write(inParts: table.write)
    case .document(let format):
      let language = documents.language(for: format, ofMap: sharedLanguage(comparison))
      let subject = MapComparisonDocument(comparison, language: language, channels: channels)
      let document =
        picture.isSlide ? subject.slide : format.isDrawn ? subject.picture : subject.document
      try documents.write(document, as: format, in: language, to: result.place, picture)
    }
  }

  /// Opens what was written, where that is wanted.
  func open() throws { try result.open() }

  /// The language of all maps, if they have one in common.
  private func sharedLanguage(_ comparison: MapComparison) -> String? {
    let tags = comparison.journeys.compactMap(\.map).map { $0.language?.string ?? "" }
    let languages = Set(tags.map { Language(tag: $0) })
    return languages.count == 1 ? tags.first : nil
  }
}
