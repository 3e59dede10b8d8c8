import JourneyCore

/// The form in which a command prints what it knows: a document for people, or one for programs.
///
/// What an export must be able to do stands at the functions: a start would look it up for the type.
enum OutputFormat<Export: Sendable>: Sendable {
  /// A document.
  case document(DocumentFormat)
  /// The same for programs, in a form of the command's own.
  case export(Export)

  /// The format of the document, if it is one.
  var documentFormat: DocumentFormat? {
    if case .document(let format) = self { format } else { nil }
  }
}

extension OutputFormat where Export: RawRepresentable, Export.RawValue == String {
  /// The word that is typed.
  var word: String {
    switch self {
    case .document(let format): format.rawValue
    case .export(let export): export.rawValue
    }
  }
}

extension ValueReader {
  /// One of the forms of a command, by the names and in the order of the table of formats.
  ///
  /// - Parameter documents: The formats of documents that the command prints.
  /// - Returns: A reader that knows these and all exports of the command.
  static func output<Export>(
    documents: [DocumentFormat] = DocumentFormat.allCases
  ) -> ValueReader
  where
    Value == OutputFormat<Export>, Export: RawRepresentable & CaseIterable,
    Export.RawValue == String
  {
    @Sendable func formats() -> [Value] {
      let all = documents.map { Value.document($0) } + Export.allCases.map { Value.export($0) }
      return FileFormat.allCases.compactMap { row in all.first { $0.word == row.rawValue } }
    }
    @Sendable func words() -> [String] { formats().map(\.word) }
    return ValueReader(
      expectation: .oneOf(words, meaning: FileFormat.word(meantBy:)), completion: .words(words),
      read: { word in formats().first { $0.word == word } }, write: { $0.word })
  }
}
