/// The grapheme clusters of a text, each with its place and the columns that it takes.
///
/// Latin, Vietnamese, Greek and Cyrillic letters, with marks composed or not, are recognised in
/// the bytes by their number alone; only what is left asks the standard library for the end of
/// the cluster and for Unicode properties. That is what makes measuring cheap.
struct TextClusters: Sequence, IteratorProtocol {
  /// One grapheme cluster.
  struct Cluster {
    /// The place, in bytes from the start of the text.
    let range: Range<Int>
    let first: Unicode.Scalar
    let columns: Int
    /// Whether the first scalar is all; a blank that carries a mark is no blank.
    let isSingle: Bool
  }

  private let text: Substring
  private let bytes: [UInt8]
  private var offset = 0
  /// The end of the last cluster that the standard library found.
  ///
  /// Such an index is known to part two clusters. One made from an offset is not, and the library
  /// would look back for the start of its cluster: without end in a long row of flags.
  private var known: (offset: Int, index: String.Index)

  init(_ text: Substring) {
    self.text = text
    // The bytes of a whole string are copied at once, those of a substring one by one.
    bytes = Array(String(text).utf8)
    known = (0, text.startIndex)
  }

  mutating func next() -> Cluster? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let (value, length) = scalar(at: start)
    let first = Unicode.Scalar(value) ?? "\u{FFFD}"
    if Self.isNarrowLetter(value), let end = endOfLetter(after: start + length) {
      offset = end
      return Cluster(
        range: start..<end, first: first, columns: 1, isSingle: end == start + length)
    }
    let from =
      known.offset == start ? known.index : text.utf8.index(text.startIndex, offsetBy: start)
    let to = text.index(after: from)
    offset = start + text.utf8.distance(from: from, to: to)
    known = (offset, to)
    let cluster = text.unicodeScalars[from..<to]
    return Cluster(
      range: start..<offset, first: first, columns: ScalarWidth.columns(ofCluster: cluster),
      isSingle: offset == start + length)
  }

  /// Returns the scalars of a cluster as if each were a cluster of its own.
  static func parts(of cluster: Cluster, in text: Substring) -> [Cluster] {
    let from = text.utf8.index(text.startIndex, offsetBy: cluster.range.lowerBound)
    var offset = cluster.range.lowerBound
    var parts: [Cluster] = []
    for scalar in text.unicodeScalars[from...] {
      guard offset < cluster.range.upperBound else { break }
      let end = offset + UTF8.width(scalar)
      let columns = ScalarWidth.columns(ofCluster: Substring(String(scalar)).unicodeScalars)
      parts.append(Cluster(range: offset..<end, first: scalar, columns: columns, isSingle: true))
      offset = end
    }
    return parts
  }

  /// Returns the end of a letter and its marks, or `nil` if what follows may join in other ways.
  private func endOfLetter(after start: Int) -> Int? {
    var end = start
    while end < bytes.count {
      let (value, length) = scalar(at: end)
      guard (0x300...0x36F).contains(value) else {
        return Self.isNarrowLetter(value) || value == 0x0A ? end : nil
      }
      end += length
    }
    return end
  }

  private func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    Self.scalar(bytes.span, at: offset)
  }

  /// Decodes the scalar whose first byte stands at an offset; the text is known to be valid.
  static func scalar(_ bytes: Span<UInt8>, at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(bytes[offset + 1]) & 0x3F
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[offset + 2]) & 0x3F
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(bytes[offset + 3]) & 0x3F
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }

  /// Says whether a scalar takes one column and joins with nothing but marks after it.
  static func isNarrowLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E: true
    case 0xAD: false
    case 0xA0...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x1E00...0x1EFF: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x22FF, 0x2500...0x257F: true
    // The signs of entries and charts.
    case 0x25A0...0x25FC, 0x2713...0x2718: true
    default: false
    }
  }
}
