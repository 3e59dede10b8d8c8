/// A work as an entry of a list.
enum WorkEntry {
  /// A citation with the address below it, on a line of its own so that it can be copied.
  ///
  /// - Parameters:
  ///   - citation: Author, title, publisher, year and place.
  ///   - address: Where the work can be read.
  /// - Returns: An entry with the address as its child, if there is one.
  static func entry(_ citation: String, at address: String?) -> DocumentEntry {
    var entry = DocumentEntry(InlineText(citation))
    if let address {
      var child = DocumentEntry(InlineText(address, .identifier))
      child.link = address
      entry.children = [child]
    }
    return entry
  }
}
