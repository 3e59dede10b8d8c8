/// The grapheme clusters of a text, each with its place and the columns that it takes.
///
/// Latin, Vietnamese, Greek and Cyrillic letters, with marks composed or not, are recognised by
/// their number alone; only what is left asks the standard library for the end of the cluster and
/// for Unicode properties.
struct TextClusters: Sequence, IteratorProtocol {
  /// One grapheme cluster.
  struct Cluster {
    let range: Range<String.Index>
    let first: Unicode.Scalar
    let columns: Int
    /// Whether the first scalar is all; a blank that carries a mark is no blank.
    let isSingle: Bool
  }

  private let text: Substring
  private var index: String.Index

  init(_ text: Substring) {
    self.text = text
    index = text.startIndex
  }

  mutating func next() -> Cluster? {
    guard index < text.endIndex else { return nil }
    let start = index
    let scalars = text.unicodeScalars
    let first = scalars[start]
    if Self.isNarrowLetter(first.value), let end = endOfLetter(at: start) {
      index = end
      let isSingle = end == scalars.index(after: start)
      return Cluster(range: start..<end, first: first, columns: 1, isSingle: isSingle)
    }
    index = text.index(after: start)
    let columns = ScalarWidth.columns(ofCluster: scalars[start..<index])
    let isSingle = index == scalars.index(after: start)
    return Cluster(range: start..<index, first: first, columns: columns, isSingle: isSingle)
  }

  /// Returns the scalars of a cluster as if each were a cluster of its own.
  static func parts(of cluster: Cluster, in text: Substring) -> [Cluster] {
    let scalars = text.unicodeScalars[cluster.range]
    return scalars.indices.map { start in
      let range = start..<scalars.index(after: start)
      let columns = ScalarWidth.columns(ofCluster: scalars[range])
      return Cluster(range: range, first: scalars[start], columns: columns, isSingle: true)
    }
  }

  /// Returns the end of a letter and its marks, or `nil` if what follows may join in other ways.
  private func endOfLetter(at start: String.Index) -> String.Index? {
    let scalars = text.unicodeScalars
    var end = scalars.index(after: start)
    while end < text.endIndex {
      let value = scalars[end].value
      if (0x300...0x36F).contains(value) {
        end = scalars.index(after: end)
      } else {
        return Self.isNarrowLetter(value) || value == 0x0A ? end : nil
      }
    }
    return end
  }

  /// Says whether a scalar takes one column and joins with nothing but marks after it.
  private static func isNarrowLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E: true
    case 0xAD: false
    case 0xA0...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x1E00...0x1EFF: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x22FF, 0x2500...0x257F: true
    default: false
    }
  }
}
