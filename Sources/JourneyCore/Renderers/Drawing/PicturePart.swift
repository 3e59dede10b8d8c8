/// A thing on a picture that stands for something of its own, such as a row of a heat map.
///
/// A page lets its readers narrow by its properties and leads from it to the page of its thing; other
/// formats draw what is in it.
struct PicturePart: Sendable, Equatable {
  /// What it is: what is narrowed together has one word.
  var kind: String
  /// The properties by which readers narrow what they see.
  var facets: [DocumentFacet]
  /// The path of a page beside the document to which it leads.
  var page: String?
  /// How far what stands below moves up where it is hidden, in px; 0 where nothing moves.
  var height = 0.0
}

extension Sequence<DocumentFacet> {
  /// The properties as the script of a page reads them.
  var attribute: String {
    map { $0.name + "=" + $0.encodedValue }.joined(separator: "|")
  }

  /// Which of the things of their entry have each of them, as the script reads it; nothing where all
  /// have all.
  var things: String? {
    guard contains(where: { !$0.things.isEmpty }) else { return nil }
    return map { $0.things.map(String.init).joined(separator: ".") }.joined(separator: "|")
  }
}

extension DocumentFacet {
  /// The value without the sign that parts one property from the next; the script decodes it.
  var encodedValue: String {
    guard value.utf8.contains(where: { $0 == 0x7C || $0 == 0x25 }) else { return value }
    return value.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "|": text += "%7C"
      case "%": text += "%25"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
