// Writing: from a map to the bytes of a file, and what the format of the file cannot hold. Each
// format has a folder of its own here.

/// A map as the bytes of a file, with what the format of the file cannot hold.
public struct WrittenMap: Sendable, Equatable {
  /// The bytes of the file.
  public let bytes: [UInt8]
  /// What they do not say, or say otherwise than the map; nothing where all of it is held.
  public let losses: [Loss]
  /// Whether it is a page that has no room for the details of cards.
  package var leavesDetailsOut = false

  /// Creates a written map.
  public init(bytes: [UInt8], losses: [Loss] = []) {
    self.bytes = bytes
    self.losses = losses
  }

  /// Writes a map as a table and reads it again, which tells what is lost; once more with its framework
  /// named where a small table loses something without that.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - made: Makes the bytes, with the framework named or only where the names of the stages do not
  ///     tell it, and says whether it was left out.
  ///   - reading: Reads them.
  /// - Returns: Of both the one that lacks less; the first where both lack as much.
  static func table(
    of map: JourneyMap, _ made: (_ namesFramework: Bool) -> (bytes: [UInt8], leavesOut: Bool),
    reading: ([UInt8]) -> JourneyMap?
  ) -> WrittenMap {
    func written(_ bytes: [UInt8]) -> WrittenMap {
      WrittenMap(bytes: bytes, losses: MapDifference.losses(of: map, in: reading(bytes)))
    }
    let (bytes, leavesOut) = made(false)
    let first = written(bytes)
    guard leavesOut, !first.losses.isEmpty, bytes.count <= 1 << 20 else { return first }
    let second = written(made(true).bytes)
    return second.lossCount < first.lossCount ? second : first
  }

  private var lossCount: Int { losses.reduce(0) { $0 + $1.count } }
}

/// What a writer needs to know besides the map.
public struct WritingChoices: Sendable {
  /// The framework of the map, whose words some formats write; nothing if it was not found.
  public var framework: Framework?
  /// The language of the words that a format adds.
  public var language: Language
  /// Which way a table lies.
  public var tableShape = TableShape.rows
  /// Whether a table is for Excel: with a mark, and the separator and decimal sign of the language.
  public var isForExcel = false
  /// Whether tabs part the cells of a table.
  package var isPartedByTabs = false
  /// Whether a table has its open questions in a column of their own, and blank cells for answers.
  package var asksQuestions = false

  /// Creates the choices.
  public init(framework: Framework? = nil, language: Language = .en) {
    self.framework = framework
    self.language = language
  }
}
