/// Texts by small numbers, each held once and made of words that are held once, too: many maps say
/// the same, and a string of its own for each of many thousands would take more memory than what
/// they say.
package struct TextPool: Sendable {
  /// The number of a text.
  package struct Index: Sendable, Hashable {
    fileprivate let number: UInt32

    /// No text.
    package static let none = Index(number: .max)

    /// So many bits of a number are enough: no memory holds so many texts.
    static let bits: UInt32 = 27

    /// The number in its lowest bits, the others 0.
    var small: UInt32 { number & (1 << Self.bits - 1) }

    /// Finds the number whose lowest bits are those of another one.
    init(small number: UInt32) {
      let small = number & (1 << Self.bits - 1)
      self.number = small == Self.none.small ? Self.none.number : small
    }

    fileprivate init(number: UInt32) { self.number = number }
  }

  /// So many bytes stand in one piece of memory: a list that grows would be copied each time.
  private static let pieceSize = 1 << 16

  private var codes = WordCodes()
  /// The texts, with codes in place of words, one behind the other.
  private var pieces: [[UInt8]] = []
  /// How many bytes each text has, with codes in place of words.
  private var lengths = TextLengths()
  /// The numbers of the texts plus 1, each at the first free place from its hash on, and above them
  /// some bits of the hash; nothing where nobody looks texts up.
  private var places: [UInt32] = []
  /// The text that is looked up, with codes in place of its words.
  private var packed: [UInt8] = []
  /// Others in every run.
  private let seeds = (seed(0), seed(1))

  /// Creates no text.
  package init() {}

  /// How many different texts there are.
  package var count: Int { lengths.count }

  /// The numbers of all texts, in the order in which they were met.
  package var indices: some Sequence<Index> {
    (0..<UInt32(lengths.count)).lazy.map { Index(number: $0) }
  }

  /// A text by its number; nothing where there is none.
  package subscript(index: Index) -> String? {
    bytes(index).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a text by its number; nothing where there is none.
  func bytes(_ index: Index) -> [UInt8]? {
    guard index != .none else { return nil }
    var buffer = TextBuffer()
    append(index, to: &buffer)
    return buffer.finish()
  }

  /// Appends the bytes of a text by its number; nothing where there is none.
  ///
  /// - Returns: Whether the text is known to stand in JSON as it is.
  @discardableResult
  func append(_ index: Index, to buffer: inout TextBuffer) -> Bool {
    guard index != .none else { return true }
    let range = range(Int(index.number))
    if let (piece, part) = Self.part(range) {
      let packed = pieces[piece]
      return codes.unpack(packed.span.extracting(part), to: &buffer)
    }
    let packed = range.map(byte)
    return codes.unpack(packed.span, to: &buffer)
  }

  /// Whether there is nothing to read: an empty text, or none.
  func isEmpty(_ index: Index) -> Bool { index == .none || range(Int(index.number)).isEmpty }

  /// The number of a text, which is kept if it has not been met before.
  package mutating func index(of text: String) -> Index {
    let bytes = text.utf8.span
    return index(of: bytes)
  }

  /// The number of a text by its bytes.
  mutating func index(of text: Span<UInt8>) -> Index {
    // Taken out while it is written and read.
    var packed: [UInt8] = []
    swap(&packed, &self.packed)
    codes.pack(text, into: &packed)
    let index = index(ofPacked: packed.span)
    swap(&packed, &self.packed)
    return index
  }

  private mutating func index(ofPacked text: Span<UInt8>) -> Index {
    // A quarter of the places at least is free.
    if 3 * places.count <= 4 * lengths.count { grow() }
    let hash = hash(text)
    let mark = hash & ~Self.numberBits
    var place = Int(hash) & (places.count - 1)
    while places[place] != 0 {
      if places[place] & ~Self.numberBits == mark {
        let number = Int(places[place] & Self.numberBits) - 1
        if holds(text, at: range(number)) { return Index(number: UInt32(number)) }
      }
      place = (place + 1) & (places.count - 1)
    }
    let number = UInt32(lengths.count)
    places[place] = mark | number + 1
    append(text)
    return Index(number: number)
  }

  /// Lets go of what texts are looked up by; it is made again once one is.
  mutating func rest() { (places, packed) = ([], []) }

  /// Keeps the texts of another pool.
  ///
  /// - Returns: The number here of each text there.
  mutating func add(_ other: TextPool) -> Numbers {
    var numbers: [Index] = []
    numbers.reserveCapacity(other.count)
    var buffer = TextBuffer()
    for number in other.indices {
      buffer.removeAll()
      other.append(number, to: &buffer)
      numbers.append(index(of: buffer.bytes(from: 0).span))
    }
    return Numbers(numbers: numbers)
  }

  /// What the texts of one pool are called in another one.
  struct Numbers {
    fileprivate let numbers: [Index]

    subscript(index: Index) -> Index {
      index == .none ? .none : numbers[Int(index.number)]
    }
  }

  private func range(_ number: Int) -> Range<Int> { lengths.range(of: number) }

  /// Where a text stands in its piece; nothing where it stands in several or is empty.
  private static func part(_ range: Range<Int>) -> (piece: Int, part: Range<Int>)? {
    let piece = range.lowerBound / pieceSize
    let offset = piece * pieceSize
    guard !range.isEmpty, range.upperBound <= offset + pieceSize else { return nil }
    return (piece, range.lowerBound - offset..<range.upperBound - offset)
  }

  private func byte(_ index: Int) -> UInt8 {
    pieces[index / Self.pieceSize][index % Self.pieceSize]
  }

  private func holds(_ text: Span<UInt8>, at range: Range<Int>) -> Bool {
    guard text.count == range.count else { return false }
    if let (piece, part) = Self.part(range) {
      let bytes = pieces[piece]
      return WordScan.areEqual(bytes.span, part, text, 0..<text.count)
    }
    for index in 0..<text.count where byte(range.lowerBound + index) != text[index] {
      return false
    }
    return true
  }

  private mutating func append(_ text: Span<UInt8>) {
    let end = lengths.end
    lengths.append(text.count)
    var offset = end % Self.pieceSize
    if end == pieces.count * Self.pieceSize { addPiece() }
    if text.count <= Self.pieceSize - offset {
      var piece = pieces[pieces.count - 1].mutableSpan
      return WordScan.copy(text, to: &piece, at: offset)
    }
    for index in 0..<text.count {
      if offset == Self.pieceSize {
        addPiece()
        offset = 0
      }
      pieces[pieces.count - 1][offset] = text[index]
      offset += 1
    }
  }

  private mutating func addPiece() {
    pieces.append([UInt8](repeating: 0, count: Self.pieceSize))
  }

  /// Mixes the bytes as every run does it anew, so that nobody can write texts that all fall on
  /// one place.
  private func hash(_ text: Span<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: WordScan.hash(text, seeds))
  }

  private static func seed(_ number: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(number)
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }

  /// The bits of a place that hold a number; so many texts are there at most.
  private static let numberBits: UInt32 = 1 << Index.bits - 1

  private mutating func grow() {
    var size = max(64, 2 * places.count)
    while 3 * size <= 4 * lengths.count { size *= 2 }
    places = []
    places = [UInt32](repeating: 0, count: size)
    for number in 0..<lengths.count {
      let hash = hash(range(number))
      var place = Int(hash) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = hash & ~Self.numberBits | UInt32(number) + 1
    }
  }

  private func hash(_ range: Range<Int>) -> UInt32 {
    if let (piece, part) = Self.part(range) {
      let bytes = pieces[piece]
      return hash(bytes.span.extracting(part))
    }
    let bytes = range.map(byte)
    return hash(bytes.span)
  }
}
