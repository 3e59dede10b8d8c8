/// The one way of a map out: by the format of the file to the writer of that format.
extension FileFormat {
  /// Turns a map into the bytes of a file, with what the format cannot hold.
  typealias MapWriting = @Sendable (JourneyMap, WritingChoices) -> WrittenMap

  /// The writer; nothing for a format that maps are not written in yet.
  private var mapWriting: MapWriting? {
    switch self {
    case .json: { map, _ in WrittenMap(bytes: MapWriter.json(map)) }
    case .mermaid:
      { map, choices in
        MermaidWriter.written(map, choices, known: FrameworkCatalog.known)
      }
    case .csv: { map, choices in MapCSV.written(map, choices, GridOptions(ReadingChoices())) }
    case .sheet:
      { map, choices in
        MapWorkbook.written(
          map, choices, channels: ChannelCatalog.builtIn.channels.map(\.id),
          GridOptions(ReadingChoices()))
      }
    case .text, .markdown, .html, .svg, .png, .pdf: nil
    }
  }

  /// Whether maps are written in this format.
  public var isWritten: Bool { mapWriting != nil }

  /// Whether a map can be kept in this format: Mermaid holds too little to work on with.
  public var keepsMaps: Bool { isWritten && self != .mermaid }

  /// Writes a map in this format.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - choices: What the writer needs to know besides.
  /// - Returns: The bytes of the file, and what they cannot hold.
  /// - Throws: `UnwrittenFormat` for a format that maps are not written in yet.
  public func written(
    _ map: JourneyMap, _ choices: WritingChoices = WritingChoices()
  ) throws(UnwrittenFormat) -> WrittenMap {
    guard let mapWriting else { throw UnwrittenFormat(format: self) }
    return mapWriting(map, choices)
  }
}

/// A format that is known and that maps are not written in yet.
public struct UnwrittenFormat: Error, Sendable {
  /// The format.
  public let format: FileFormat
}
