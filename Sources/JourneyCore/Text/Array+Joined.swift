extension [String] {
  /// The texts as one, with a separator between them.
  ///
  /// The library's own, which has this name for every collection, asks at run time what it works on:
  /// the first call costs a hundredth of a start.
  package func joined(separator: String = "") -> String {
    var text = ""
    var length = separator.utf8.count * count
    for piece in self { length += piece.utf8.count }
    text.reserveCapacity(length)
    for (index, piece) in enumerated() {
      if index > 0 { text += separator }
      text += piece
    }
    return text
  }
}
