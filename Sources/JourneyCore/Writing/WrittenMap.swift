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

  /// Whether it lacks something, and is small enough to be written in another way as well.
  var isWorthAnotherWay: Bool { !losses.isEmpty && bytes.count <= 1 << 20 }

  /// Of the same map written in two ways the one that lacks less; the first where both lack as much.
  func orBetter(_ other: WrittenMap) -> WrittenMap {
    func count(_ map: WrittenMap) -> Int { map.losses.reduce(0) { $0 + $1.count } }
    return count(other) < count(self) ? other : self
  }
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
