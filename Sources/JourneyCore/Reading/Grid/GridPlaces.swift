/// Where the parts of a map stand in a table of cells.
struct GridPlaces: SourcePlaces {
  /// The place of one value.
  private struct Entry: Sendable {
    let key: UInt64
    let start: UInt32
    let length: UInt32
  }

  let source: SourceFile
  private(set) var isDamaged = false
  private(set) var mayHoldInvisible = true
  private var entries: [Entry] = []
  /// The places by the numbers of their pointers, made when the first is asked for.
  private var table: [UInt64: Int]?
  private var unread = UnreadParts([])

  init(_ source: SourceFile) {
    self.source = source
  }

  /// Makes room, so that nothing is copied while places are added.
  mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

  /// Notes where a value stands; of two places of one value the first is told.
  @inline(__always)
  mutating func add(_ key: PlaceKey, _ range: Range<Int>) {
    entries.append(
      Entry(
        key: key.number, start: UInt32(truncatingIfNeeded: range.lowerBound),
        length: UInt32(truncatingIfNeeded: range.count)))
  }

  /// Takes what the reader found, when everything has been read.
  ///
  /// - Parameters:
  ///   - problems: What it found.
  ///   - isDamaged: Whether what was found may hide parts of the map.
  ///   - isSuspicious: Whether an invisible character may be in the file, where that is known.
  mutating func finish(_ problems: [Diagnostic], isDamaged: Bool, isSuspicious: Bool?) {
    self.isDamaged = isDamaged
    unread = UnreadParts(problems.filter { $0.severity == .error })
    guard let isSuspicious else {
      let bytes = source.bytes
      mayHoldInvisible = UTF8Check(bytes.span).mayHoldInvisible
      return
    }
    mayHoldInvisible = isSuspicious
  }

  mutating func place(of pointer: DocumentPointer, _ part: SourceMap.Part) -> SourceMap.Place {
    var nearest = pointer
    while true {
      if let range = range(of: nearest) { return SourceMap.Place(range: range, pointer: nearest) }
      if nearest.steps.popLast() == nil { return SourceMap.Place(range: 0..<0, pointer: .root) }
    }
  }

  mutating func text(at pointer: DocumentPointer) -> SourceText? {
    guard let range = range(of: pointer) else { return nil }
    return SourceText(file: source, range: range, isEscaped: false)
  }

  mutating func mayHide(
    _ keys: [String], in object: DocumentPointer, _ extent: SourceMap.Extent
  ) -> Bool {
    unread.mayHide(keys, in: object, extent)
  }

  private mutating func range(of pointer: DocumentPointer) -> Range<Int>? {
    let places = table ?? makeTable()
    table = places
    guard let index = places[PlaceKey(pointer).number] else { return nil }
    let entry = entries[index]
    return Int(entry.start)..<Int(entry.start) + Int(entry.length)
  }

  private func makeTable() -> [UInt64: Int] {
    var table: [UInt64: Int] = [:]
    table.reserveCapacity(entries.count)
    for index in entries.indices where table[entries[index].key] == nil {
      table[entries[index].key] = index
    }
    return table
  }
}
