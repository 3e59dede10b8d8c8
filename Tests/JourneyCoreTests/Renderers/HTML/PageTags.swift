/// The tags of a page, as its bytes have them.
enum PageTags {
  /// The tags of a sheet's page.
  static let plainNames: Set<Substring> = {
    let names = [
      "html", "head", "meta", "title", "style", "body", "main", "header", "div", "h1", "h2", "p",
      "span", "dl", "dt", "dd", "ul", "li", "form", "label", "select", "option", "input", "table",
      "colgroup", "col", "thead", "tbody", "tr", "th", "td", "strong", "q", "svg", "rect", "circle",
      "path", "text", "tspan", "g", "details", "summary", "script", "section", "br", "code",
    ]
    return Set(names.flatMap { ["<" + $0, "</" + $0] }.map { Substring($0) } + ["<!DOCTYPE"])
  }()

  /// The tags of what other pages have besides: figures, links, tables of records.
  static let otherNames = Set(
    ["figure", "a", "h3", "h4", "h5", "pre", "ol", "line"].flatMap { ["<" + $0, "</" + $0] }
      .map { Substring($0) })

  private static let void: Set<String> = ["meta", "br", "col", "input", "!DOCTYPE"]

  /// The tags of a page, found in its bytes; the style and the script hold none.
  static func all(_ page: String) -> [String] {
    var tags: [String] = []
    var rest = Array(page.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")),
      let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
    {
      let tag = String(decoding: rest[start...end], as: UTF8.self)
      tags.append(tag)
      rest = rest[(end + 1)...]
      for name in ["style", "script"] where tag.hasPrefix("<" + name) {
        let close = Array("</\(name)>".utf8)
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
          rest = rest[start...]
          if rest.starts(with: close) { break }
          rest = rest.dropFirst()
        }
      }
    }
    return tags
  }

  /// The tags that nothing closes, or that close nothing.
  static func unbalanced(_ tags: [String]) -> [String] {
    var open: [String] = []
    for tag in tags where !tag.hasSuffix("/>") {
      let name = String(tag.dropFirst().prefix { $0 != " " && $0 != ">" })
      if name.hasPrefix("/") {
        guard open.popLast() == String(name.dropFirst()) else { return [tag] }
      } else if !void.contains(name) {
        open.append(name)
      }
    }
    return open
  }
}
