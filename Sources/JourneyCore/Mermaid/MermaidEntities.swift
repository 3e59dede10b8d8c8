/// The entities of Mermaid, `#35;` and `#amp;`, both ways.
///
/// Mermaid sets `#word;` aside before it reads and makes HTML entities of it in the picture.
enum MermaidEntities {
  /// Decodes the text of a name.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the name.
  ///   - keepsBreaks: Whether `<br>` becomes a line end.
  /// - Returns: The text as the picture shows it; an entity that HTML does not know stays as HTML
  ///   shows it, such as `&hello;`.
  static func decoded(_ bytes: ArraySlice<UInt8>, keepsBreaks: Bool = true) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    let copy = Array(bytes)
    let span = copy.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte == UInt8(ascii: "#") {
        let length = MermaidSyntax.entityLength(span, at: index, end: span.count)
        if length > 0 {
          let word = String(decoding: copy[index + 1..<index + length - 1], as: UTF8.self)
          output += Array(character(word).utf8)
          index += length
          continue
        }
      }
      if keepsBreaks, byte == UInt8(ascii: "<") {
        let length = breakLength(span, at: index)
        if length > 0 {
          output.append(0x0A)
          index += length
          continue
        }
      }
      output.append(byte)
      index += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The length of the `<br>` that begins here, or 0.
  private static func breakLength(_ bytes: Span<UInt8>, at start: Int) -> Int {
    guard MermaidSyntax.begins(with: "<br", bytes, at: start, end: bytes.count) else { return 0 }
    var index = start + 3
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return 0 }
    return index + 1 - start
  }

  /// The text that HTML makes of an entity.
  private static func character(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) {
      return String(Character(scalar(UInt32(word) ?? .max)))
    }
    return named(word).map { String(Character($0)) } ?? "&" + word + ";"
  }

  /// The character of a number, as HTML has it: the numbers of Windows-1252 mean its characters.
  private static func scalar(_ number: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(number) {
      let windows: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
        0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
      ]
      return Unicode.Scalar(windows[Int(number) - 0x80]) ?? "\u{FFFD}"
    }
    return number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
  }

  /// The characters of Latin-1 from U+00A0 by their names in HTML.
  private static let latin: [StaticString] = [
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf",
    "laquo", "not", "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro",
    "para", "middot", "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest",
    "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave",
    "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve",
    "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml",
    "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig",
    "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth",
    "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave",
    "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
  ]

  private static func named(_ word: String) -> Unicode.Scalar? {
    switch word {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "num": return "#"
    case "semi": return ";"
    case "colon": return ":"
    case "comma": return ","
    case "percnt": return "%"
    case "excl": return "!"
    case "equals": return "="
    case "lpar": return "("
    case "rpar": return ")"
    case "lbrack", "lsqb": return "["
    case "rbrack", "rsqb": return "]"
    case "lbrace", "lcub": return "{"
    case "rbrace", "rcub": return "}"
    case "dollar": return "$"
    case "grave": return "`"
    case "sol": return "/"
    case "bsol": return "\\"
    case "plus": return "+"
    case "quest": return "?"
    case "period": return "."
    case "commat": return "@"
    case "Hat": return "^"
    case "lowbar": return "_"
    case "vert", "verbar": return "|"
    case "ast", "midast": return "*"
    case "ndash": return "\u{2013}"
    case "mdash": return "\u{2014}"
    case "lsquo": return "\u{2018}"
    case "rsquo": return "\u{2019}"
    case "ldquo": return "\u{201C}"
    case "rdquo": return "\u{201D}"
    case "bull": return "\u{2022}"
    case "hellip": return "\u{2026}"
    case "euro": return "\u{20AC}"
    case "trade": return "\u{2122}"
    case "larr": return "\u{2190}"
    case "uarr": return "\u{2191}"
    case "rarr": return "\u{2192}"
    case "darr": return "\u{2193}"
    case "harr": return "\u{2194}"
    case "hearts": return "\u{2665}"
    case "check": return "\u{2713}"
    case "cross": return "\u{2717}"
    case "star": return "\u{2606}"
    case "infin": return "\u{221E}"
    case "ne": return "\u{2260}"
    case "le": return "\u{2264}"
    case "ge": return "\u{2265}"
    default:
      return latin.firstIndex { word == $0.description }
        .flatMap { Unicode.Scalar(UInt32(0xA0 + $0)) }
    }
  }
}
