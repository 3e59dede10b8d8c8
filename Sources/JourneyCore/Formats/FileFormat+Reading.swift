// Formats: the one room that knows every reader and writer, and hands each file to its own.

/// The one way of a file in: by its format to the reader of that format.
///
/// A reader knows its own format and no other one; only this room knows all of them.
extension FileFormat {
  /// Turns a file into what it holds, without errors thrown, whatever that is.
  typealias Reader = @Sendable (SourceFile, ProjectSettings, ReadingChoices) -> FileReading

  /// The reader; nothing for a format that is not read yet.
  ///
  /// A file that is evidently in another format is told as that.
  var reader: Reader? {
    guard let reader = ownReader else { return nil }
    return { source, settings, choices in
      if let misnamed = MisnamedFile(source, as: self) { return misnamed.reading }
      return reader(source, settings, choices)
    }
  }

  private var ownReader: Reader? {
    switch self {
    case .json:
      { source, settings, choices in
        FileReading.json(source, settings: settings, choices)
      }
    case .csv: { source, _, choices in FileReading.csv(source, GridOptions(choices)) }
    case .mermaid:
      { source, _, choices in
        FileReading.mermaid(source, choices, known: FrameworkCatalog.known)
      }
    case .markdown:
      { source, _, choices in
        // A document without a diagram may hold the map as a table.
        if MapReading.holdsTable(source), !FileReading.holdsJourney(source) {
          return FileReading.csv(source, GridOptions(choices))
        }
        return FileReading.markdown(source, choices, known: FrameworkCatalog.known)
      }
    case .sheet:
      { source, _, choices in
        FileReading.sheet(source, named: choices.sheet, GridOptions(choices))
      }
    case .text, .html, .svg, .png, .pdf: nil
    }
  }

  /// Whether maps are read from files of this format.
  public var isRead: Bool { reader != nil }

  /// The formats that maps are read from.
  public static var readable: [FileFormat] { allCases.filter(\.isRead) }

  /// The format of a file, which its name tells; JSON where the name leaves it open.
  public static func ofFile(named name: String) -> FileFormat { FileFormat(named: name) ?? .json }

  /// The format of a file: the one that its name tells, else the one that its content looks like.
  ///
  /// - Parameter source: The file.
  /// - Returns: JSON where neither tells.
  public static func ofFile(_ source: SourceFile) -> FileFormat {
    told(by: source) ?? .json
  }

  /// The format that the name or the content of a file tells; nothing where neither does.
  private static func told(by source: SourceFile) -> FileFormat? {
    FileFormat(named: source.name)
      ?? byContent.first { $0.recognises?(source.bytes) ?? false }
      ?? (MermaidDiagram.isOther(source.bytes) ? .mermaid : nil)
      // The reader of documents says what such a journey lacks.
      ?? (MermaidDiagram.isAround(source.bytes) ? .markdown : nil)
  }

  /// What a file is instead of a map, where neither its name nor its content tells a format.
  static func unknownContent(_ source: SourceFile) -> UnknownContent? {
    told(by: source) == nil ? UnknownContent(source.bytes) : nil
  }

  /// The formats in the order in which they are tried: those whose beginning is plain come first.
  private static let byContent: [FileFormat] = [.sheet, .mermaid, .markdown, .csv]

  /// Tells whether a file without a telling name looks like one of this format.
  ///
  /// Nothing for JSON, which is what all other files are.
  private var recognises: (@Sendable ([UInt8]) -> Bool)? {
    switch self {
    case .csv: { MapReading.looksLikeCSV($0) }
    case .mermaid: { MermaidDiagram.isJourney($0) }
    case .markdown: { MermaidDiagram.isDocument($0) }
    // Old workbooks are not read, but the reader of workbooks says what they are.
    case .sheet:
      { $0.starts(with: [0x50, 0x4B, 0x03, 0x04]) || $0.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }
    case .json, .text, .html, .svg, .png, .pdf: nil
    }
  }
}

extension FileReading {
  /// Reads a map or a framework, whichever the file holds.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - format: Its format; if it is not given the one that its name tells, else its content.
  ///   - settings: What the repository requires of its maps.
  ///   - choices: What is decided where the format leaves it open.
  /// - Returns: What came of reading it: as much as was understood, and what was wrong.
  /// - Throws: `UnreadFormat` for a format that is known and not read yet.
  public static func read(
    _ source: SourceFile, as format: FileFormat? = nil,
    settings: ProjectSettings = ProjectSettings(), choices: ReadingChoices = ReadingChoices()
  ) throws(UnreadFormat) -> FileReading {
    if format == nil, let unknown = FileFormat.unknownContent(source) {
      return .unknown(source, unknown)
    }
    let format = format ?? .ofFile(source)
    guard let reader = format.reader else {
      throw UnreadFormat(format: format, name: source.name)
    }
    return reader(source, settings, choices)
  }
}

extension FileReading {
  /// Reads a file to correct it, or each of the journeys in it, one after the other.
  ///
  /// Far more typing accidents are found than people are told of: each reading finds as many as are
  /// corrected at once, and a file is read only so often.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - format: Its format.
  ///   - settings: What the repository requires of its maps.
  ///   - choices: What is decided where the format leaves it open.
  ///   - guesses: How many guesses at what was meant are built on; nothing for as many as usual.
  /// - Returns: One reading of the file, and of a Markdown document one for each journey; each is made
  ///   as it is asked for.
  package static func journeys(
    in source: SourceFile, as format: FileFormat, settings: ProjectSettings = ProjectSettings(),
    choices: ReadingChoices = ReadingChoices(), guesses: Int? = nil
  ) -> JourneyReadings {
    guard let reader = format.reader else { return .none }
    var choices = choices
    choices.isForCorrection = true
    choices.guesses = guesses
    let one = JourneyReadings(count: 1) { [choices] _ in reader(source, settings, choices) }
    switch format {
    case .mermaid, .markdown:
      let several =
        choices.journey == nil
        ? FileReading.severalJourneys(
          in: source, as: format, choices, known: FrameworkCatalog.known) : nil
      return several ?? one
    default: return one
    }
  }
}

/// A file whose format is known and not read yet.
public struct UnreadFormat: Error, Sendable {
  /// The format.
  public let format: FileFormat
  /// The name of the file.
  public let name: String

  /// Creates the error for a file.
  package init(format: FileFormat, name: String) {
    self.format = format
    self.name = name
  }

  /// The sentence for a person.
  public var message: LocalizedText {
    let shown = VisibleText.escaped(name)
    let readable = FileFormat.readable.map(\.title).joined(separator: ", ")
    switch format {
    case .html, .svg, .png, .pdf:
      return LocalizedText(
        vi: "'\(shown)' là bản vẽ, không đọc lại thành bản đồ; bản đồ được đọc từ \(readable)",
        en: "'\(shown)' is a drawing, which is not read back; maps are read from \(readable)")
    case .text, .json, .markdown, .csv, .sheet, .mermaid: break
    }
    return LocalizedText(
      vi: "chưa đọc được tệp \(format.title): '\(shown)'; hiện chỉ đọc bản đồ dạng \(readable)",
      en: "\(format.title) files cannot be read yet: '\(shown)'; maps are read from \(readable)")
  }
}
