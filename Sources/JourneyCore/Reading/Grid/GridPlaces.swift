/// Where the parts of a map stand in a table of cells.
struct GridPlaces: SourcePlaces {
  /// The place of one value.
  private struct Entry: Sendable {
    let key: UInt64
    let start: UInt32
    let length: UInt32
  }

  let source: SourceFile
  /// Whether anybody will ask for the places of values.
  private let areKept: Bool
  let wording = KeyWording(
    columns: { GridColumn.of($0).label }, rows: { GridHeadRow.of($0).label })
  private(set) var isDamaged = false
  private(set) var mayHoldInvisible = true
  private var entries: [Entry] = []
  /// The places by the numbers of their pointers, made when the first is asked for: each slot holds
  /// one more than the index of an entry, a free one 0.
  private var slots: [UInt32] = []
  private var unread = UnreadParts([])

  init(_ source: SourceFile, areKept: Bool = true) {
    self.source = source
    self.areKept = areKept
  }

  /// Makes room, so that nothing is copied while places are added.
  mutating func reserve(_ count: Int) { if areKept { entries.reserveCapacity(count) } }

  /// Notes where a value stands; of two places of one value the first is told.
  @inline(__always)
  mutating func add(_ key: PlaceKey, _ range: Range<Int>) {
    guard areKept else { return }
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
    // The stages have no cell of their own: they begin with the first of them.
    if pointer.steps == [.key("stages")], let range = range(of: .stage(0)) {
      return SourceMap.Place(range: range, pointer: pointer)
    }
    var nearest = pointer
    while true {
      if let range = range(of: nearest) { return SourceMap.Place(range: range, pointer: nearest) }
      if nearest.steps.popLast() == nil { return SourceMap.Place(range: 0..<0, pointer: .root) }
    }
  }

  mutating func isRead(_ list: DocumentPointer) -> Bool {
    place(of: list, .opening).pointer == list && !unread.isStumbledOver(list)
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
    if slots.isEmpty { makeSlots() }
    let key = PlaceKey(pointer).number
    let index = Int(slots[slot(of: key, slots)]) - 1
    guard index >= 0 else { return nil }
    let entry = entries[index]
    return Int(entry.start)..<Int(entry.start) + Int(entry.length)
  }

  /// Numbers of places are spread already, so their lowest bits are where the search begins.
  private func slot(of key: UInt64, _ slots: [UInt32]) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0, entries[Int(slots[slot]) &- 1].key != key { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func makeSlots() {
    var size = 16
    while size < 2 * entries.count { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for index in entries.indices {
      let slot = slot(of: entries[index].key, slots)
      if slots[slot] == 0 { slots[slot] = UInt32(truncatingIfNeeded: index &+ 1) }
    }
    self.slots = slots
  }
}
