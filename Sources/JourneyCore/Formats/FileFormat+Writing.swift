/// The one way of a map out: by the format of the file to the writer of that format.
extension FileFormat {
  /// Turns a map into the bytes of a file.
  typealias MapWriting = @Sendable (JourneyMap) -> [UInt8]

  /// The writer; nothing for a format that maps are not written in yet.
  private var mapWriting: MapWriting? {
    switch self {
    case .json: { MapWriter.json($0) }
    case .text, .markdown, .csv, .sheet, .mermaid: nil
    }
  }

  /// Whether maps are written in this format.
  public var isWritten: Bool { mapWriting != nil }

  /// Writes a map in this format.
  ///
  /// - Parameter map: The map.
  /// - Returns: The bytes of the file.
  /// - Throws: `UnwrittenFormat` for a format that maps are not written in yet.
  public func bytes(of map: JourneyMap) throws(UnwrittenFormat) -> [UInt8] {
    guard let mapWriting else { throw UnwrittenFormat(format: self) }
    return mapWriting(map)
  }
}

/// A format that is known and that maps are not written in yet.
public struct UnwrittenFormat: Error, Sendable {
  /// The format.
  public let format: FileFormat
}
