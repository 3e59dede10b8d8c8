/// A map or framework file in the canonical layout, which says what the file said before.
public struct CanonicalFile: Sendable {
  /// Why a file is not laid out.
  public enum Refusal: Error {
    /// The reader found errors, so that a part could get lost.
    case unreadable([Diagnostic])
    /// The new file would not say the same: a fault of the program.
    case unfaithful
  }

  /// The new file, in UTF-8 with a line end at its end.
  public let bytes: [UInt8]
  /// Where in the old file blank texts stood that are left out.
  public let blanks: [SourceMap.Place]

  /// Lays out a file, and reads the result again to make sure of it.
  ///
  /// - Parameter content: What came of reading it.
  /// - Throws: `Refusal` for a file that must stay as it is.
  public init(_ content: FileReading) throws(Refusal) {
    guard content.diagnostics.isEmpty, let value = content.written else {
      throw .unreadable(content.diagnostics.sorted(by: Diagnostic.isOrdered))
    }
    let source = content.source.bytes
    guard value.mayHoldBlank else {
      let isPlain = content.sourceMap.json.map { !$0.mayHoldInvisible } ?? false
      let bytes = JSONLayout.bytes(value, isPlain: isPlain, about: source.count)
      // The very file says what it says.
      guard bytes == source || Self.isFaithful(bytes, to: content) else { throw .unfaithful }
      self.bytes = bytes
      blanks = []
      return
    }
    let removal = BlankRemoval(value)
    var bytes = JSONLayout.bytes(removal.value, about: source.count)
    if removal.value != value {
      // Without its blanks a pain point may be a mere text.
      guard let shorter = FileReading.json(content.named(bytes)).written else { throw .unfaithful }
      bytes = JSONLayout.bytes(shorter, about: source.count)
    }
    guard bytes == source || Self.isFaithful(bytes, to: content) else { throw .unfaithful }
    self.bytes = bytes
    var places = content.sourceMap.places
    blanks = removal.places.map { places.place(of: $0, .value) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a file can be read and says what another one says.
  static func isFaithful(_ bytes: [UInt8], to content: FileReading) -> Bool {
    let again = JSONDocument(content.named(bytes))
    return again.problems.isEmpty
      && WrittenMeaning(again) == content.sourceMap.json.map(WrittenMeaning.init)
  }
}

extension MapWriter {
  /// Returns the file of a map without its blank texts and empty lists, which say nothing.
  ///
  /// - Parameter map: Any map.
  /// - Returns: UTF-8 bytes with a line end at the end, as `format` lays them out.
  package static func jsonWithoutBlanks(_ map: JourneyMap) -> [UInt8] {
    let value = value(map)
    guard value.mayHoldBlank else { return JSONLayout.bytes(value) }
    let bytes = JSONLayout.bytes(BlankRemoval(value).value)
    // Without its blanks a pain point may be a mere text.
    let shorter = MapReading.json(SourceFile(name: "", bytes: bytes)).map
    return shorter.map(json) ?? bytes
  }
}

extension JSONValue {
  /// Whether a blank text or an empty container is among the values, those of own keys included.
  fileprivate var mayHoldBlank: Bool {
    switch self {
    case .null, .bool, .number: return false
    case .string(let text): return text.isBlank
    case .array(let elements):
      for index in elements.indices where elements[index].mayHoldBlank { return true }
      return elements.isEmpty
    case .object(let members):
      for index in members.indices where members[index].value.mayHoldBlank { return true }
      return members.isEmpty
    }
  }
}

extension FileReading {
  /// The map or framework as it will be written.
  fileprivate var written: JSONValue? {
    switch self {
    case .map(let reading): reading.map.map(MapWriter.value)
    case .framework(let reading): reading.framework.map(FrameworkWriter.value)
    }
  }

  /// A file of the same name, which may decide what the file is.
  fileprivate func named(_ bytes: [UInt8]) -> SourceFile {
    SourceFile(name: source.name, bytes: bytes)
  }
}
