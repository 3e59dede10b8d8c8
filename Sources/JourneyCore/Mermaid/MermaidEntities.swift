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
    return named[word].map { String(Character($0)) } ?? "&" + word + ";"
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

  /// The characters by their names in HTML: a table, as a file may have a hundred thousand names.
  private static let named: [String: Unicode.Scalar] = {
    var named: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "num": "#", "semi": ";",
      "colon": ":", "comma": ",", "percnt": "%", "excl": "!", "equals": "=", "lpar": "(",
      "rpar": ")",
      "lbrack": "[", "lsqb": "[", "rbrack": "]", "rsqb": "]", "lbrace": "{", "lcub": "{",
      "rbrace": "}", "rcub": "}", "dollar": "$", "grave": "`", "sol": "/", "bsol": "\\",
      "plus": "+",
      "quest": "?", "period": ".", "commat": "@", "Hat": "^", "lowbar": "_", "vert": "|",
      "verbar": "|", "ast": "*", "midast": "*", "ndash": "\u{2013}", "mdash": "\u{2014}",
      "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}",
      "bull": "\u{2022}", "hellip": "\u{2026}", "euro": "\u{20AC}", "trade": "\u{2122}",
      "larr": "\u{2190}", "uarr": "\u{2191}", "rarr": "\u{2192}", "darr": "\u{2193}",
      "harr": "\u{2194}", "hearts": "\u{2665}", "check": "\u{2713}", "cross": "\u{2717}",
      "star": "\u{2606}", "infin": "\u{221E}", "ne": "\u{2260}", "le": "\u{2264}", "ge": "\u{2265}",
    ]
    for (index, name) in latin.enumerated() {
      named[name.description] = Unicode.Scalar(UInt32(0xA0 + index))
    }
    return named
  }()
}
