import JourneyCore

/// What `--to` of `convert` names: a format, or a table of CSV whose cells tabs part.
struct ConvertedFormat: Sendable, Equatable {
  /// The format.
  let format: FileFormat
  /// Whether tabs part the cells.
  var isPartedByTabs = false

  /// The word for it.
  var name: String { isPartedByTabs ? Self.tabs : format.rawValue }

  private static let tabs = "tsv"

  /// All that `convert` writes.
  static var all: [ConvertedFormat] {
    FileFormat.allCases.filter(ConversionTarget.isWritten).flatMap { format in
      format == .csv
        ? [ConvertedFormat(format: format), ConvertedFormat(format: format, isPartedByTabs: true)]
        : [ConvertedFormat(format: format)]
    }
  }
}

extension ValueReader where Value == ConvertedFormat {
  /// A format that `convert` writes.
  static var convertedFormat: ValueReader {
    @Sendable func words() -> [String] { ConvertedFormat.all.map(\.name) }
    return ValueReader(
      expectation: .oneOf(words, meaning: FileFormat.word(meantBy:)), completion: .words(words),
      read: { word in ConvertedFormat.all.first { $0.name == word } },
      write: { $0.name })
  }
}
