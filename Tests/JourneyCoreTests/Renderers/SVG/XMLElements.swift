import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The names and the text of an XML file, by a reader that is not ours.
final class XMLElements: NSObject, XMLParserDelegate {
  /// What a picture is made of, and nothing else.
  static let ofPictures: Set<String> = [
    "svg", "title", "desc", "g", "rect", "circle", "path", "text", "tspan",
  ]
  static let attributesOfPictures: Set<String> = [
    "xmlns", "width", "height", "viewBox", "font-family", "role", "aria-labelledby", "id", "x", "y",
    "rx", "cx", "cy", "r", "d", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity",
    "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "transform", "text-anchor",
    "font-size", "font-weight", "font-style", "paint-order", "xml:space", "xml:lang", "data-box",
  ]

  private(set) var names: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var text = ""

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Damaged(error: "\(String(describing: parser.parserError))") }
  }

  struct Damaged: Error { let error: String }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String]
  ) {
    names.insert(name)
    attributes.formUnion(found.keys)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
