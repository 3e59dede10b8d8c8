/// Writes elements and texts of HTML; no text can become anything but text.
struct HTMLWriter {
  private(set) var output: TextBuffer
  /// The texts that are in another language than the page.
  var foreign = ForeignTexts()
  /// The signs that were drawn, and where in the output.
  private var signs: [DrawnSign] = []

  /// Creates a writer with room for so many bytes.
  init(capacity: Int = 0) { output = TextBuffer(capacity: capacity) }

  /// Writes markup of the product's own.
  mutating func raw(_ markup: Markup) { output += markup }

  /// Writes markup of the product's own that is no literal.
  @_disfavoredOverload
  mutating func raw(_ markup: String) { output += markup }

  /// Writes markup of the product's own.
  mutating func raw(_ markup: TextBuffer) { output += markup }

  /// Writes a number of the product's own.
  mutating func raw(_ number: Int) { output.append(number) }

  /// Gives away what was written; nothing is left.
  mutating func finish() -> [UInt8] { output.finish() }

  /// Writes a start tag with attributes, empty ones left out.
  mutating func open(_ name: Markup, _ attributes: KeyValuePairs<Markup, String> = [:]) {
    output += "<"
    output += name
    for (key, value) in attributes where !value.isEmpty { attribute(key, value) }
    output += ">"
  }

  /// Writes a start tag of an element whose text is in another language than the page.
  private mutating func open(
    _ name: Markup, _ attributes: KeyValuePairs<Markup, String>, in language: Language
  ) {
    output += "<"
    output += name
    for (key, value) in attributes where !value.isEmpty { attribute(key, value) }
    attribute("lang", language.rawValue)
    output += ">"
  }

  /// Writes a start tag of a class that the page's rules know.
  mutating func open(_ name: Markup, class style: Markup) {
    output += "<"
    output += name
    output += " class=\""
    output += style
    output += "\">"
  }

  /// Writes an attribute, also an empty one, into a start tag that is still open.
  mutating func add(_ name: Markup, _ value: String) { attribute(name, value) }

  /// Writes an end tag.
  mutating func close(_ name: Markup) {
    output += "</"
    output += name
    output += ">"
  }

  private mutating func attribute(_ name: Markup, _ value: String) {
    output += " "
    output += name
    output += "=\""
    XMLText.append(visible: value, in: .attribute, to: &output)
    output += "\""
  }

  /// Writes the properties of an entry into a start tag that is still open, if it has any.
  mutating func add(_ facets: [DocumentFacet]) {
    var separator: Markup = " data-facets=\""
    for facet in facets {
      output += separator
      separator = "|"
      XMLText.append(visible: facet.name, in: .attribute, to: &output)
      output += "="
      XMLText.append(visible: facet.encodedValue, in: .attribute, to: &output)
    }
    if !facets.isEmpty { output += "\"" }
    if let things = facets.things { attribute("data-things", things) }
  }

  /// A sign that looks the same wherever it stands.
  enum Sign: Equatable {
    case marker(DocumentEntry.Marker)
    case level(DocumentFigure.Level)
    case symbol(DocumentSymbol, DocumentFigure.SymbolStyle)
    case momentOfTruth
  }

  private struct DrawnSign {
    let sign: Sign
    let start: Int
    let end: Int
  }

  /// Writes a sign; what was drawn once is copied from then on.
  mutating func sign(_ sign: Sign, _ draw: (inout HTMLWriter) -> Void) {
    for known in signs where known.sign == sign {
      output.repeat(known.start..<known.end)
      return
    }
    let start = output.count
    draw(&self)
    if signs.count < Self.mostSigns {
      signs.append(DrawnSign(sign: sign, start: start, end: output.count))
    }
  }

  /// So many signs are looked through at most.
  private static let mostSigns = 48

  /// Writes a text, with its language where that is not the page's.
  mutating func text(_ text: String) { self.text(text, behind: "") }

  /// Writes a text with a sign in front of it.
  ///
  /// Signs between texts stand within one of them: alone they would be a text too short to be one.
  private mutating func text(_ text: String, behind sign: String) {
    guard !foreign.isEmpty else {
      bare(sign)
      return bare(text)
    }
    var sign = sign
    let parts = foreign.parts(of: text)
    for (index, part) in parts.enumerated() {
      let next = index + 1 < parts.count ? parts[index + 1] : nil
      guard let language = part.language else {
        if next != nil, Self.isSign(part.text) {
          sign += part.text
        } else if index == 0 || next != nil || !Self.isSign(part.text) {
          bare(sign + part.text)
          sign = ""
        }
        continue
      }
      open("span", ["lang": language.rawValue])
      bare(sign + part.text)
      sign = ""
      if let next, next.language == nil, index + 2 == parts.count, Self.isSign(next.text) {
        bare(next.text)
      }
      close("span")
    }
    bare(sign)
  }

  /// Whether a text is what stands between texts.
  private static func isSign(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "·", "→", "—", ",", ";", ":", ".", "(", ")": continue
      default: return false
      }
    }
    return true
  }

  /// Writes a text; dates and keys of tickets in it stay on one line.
  private mutating func bare(_ text: String) {
    // Most texts have no sign in front.
    if text.isEmpty { return }
    guard NumberedKeys.mayBeIn(text) else { return escaped(text) }
    var last = text.startIndex
    for key in NumberedKeys.ranges(in: text) {
      escaped(String(text[last..<key.lowerBound]))
      output += "<span class=\"whole\">"
      escaped(String(text[key]))
      output += "</span>"
      last = key.upperBound
    }
    escaped(String(text[last...]))
  }

  /// Writes a text; line feeds in it become line breaks.
  private mutating func escaped(_ text: String) {
    if XMLText.isPlain(text) { return output.write(text) }
    let shown = VisibleText.escaped(text, keepingLineBreaks: true)
    guard shown.utf8.contains(UInt8(ascii: "\n")) else {
      return XMLText.append(shown, in: .content, to: &output)
    }
    for (index, line) in shown.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { output += "<br>" }
      XMLText.append(String(line), in: .content, to: &output)
    }
  }

  /// Writes a text in its roles.
  mutating func text(_ text: InlineText) {
    var sign = ""
    for span in text.spans {
      // A lone dash is a value that is not there.
      if span.role == .faint, span.text.utf8.contains(UInt8(ascii: " ")), Self.isSign(span.text) {
        sign += span.text
        continue
      }
      // An arrow leads to a value of any colour and takes none of them.
      if sign.unicodeScalars.contains("→") {
        bare(sign)
        sign = ""
      }
      switch span.role {
      case .plain: self.text(span.text, behind: sign)
      case .strong: element("strong", span.text, behind: sign)
      case .code, .identifier: element("code", span.text, behind: sign)
      case .footnote: element("sup", span.text, behind: sign)
      case .series:
        open("span", ["class": "series\(CurvesLayout.series(of: span.text) % 6)"])
        bare(sign + span.text)
        close("span")
      case .faint, .positive, .negative, .warning, .accent:
        if foreign.isEmpty {
          raw(Self.start(of: span.role))
          bare(sign)
          bare(span.text)
          raw("</span>")
        } else {
          element("span", span.text, ["class": Self.name(of: span.role).text], behind: sign)
        }
      }
      sign = ""
    }
    bare(sign)
  }

  /// Writes the title of a page, which holds nothing but its text.
  mutating func title(_ text: String) {
    let language = foreign.isEmpty ? nil : foreign.language(of: text)
    open("title", ["lang": language?.rawValue ?? ""])
    escaped(text)
    close("title")
  }

  /// Writes a choice of a list, which holds nothing but its text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - value: What is chosen by it.
  ///   - named: The part of the text by which its language is known.
  mutating func option(_ text: String, value: String, named: String) {
    let language = foreign.isEmpty ? nil : foreign.language(of: named)
    open("option", ["value": value, "lang": language?.rawValue ?? ""])
    escaped(text)
    close("option")
  }

  /// Writes an element that holds a text.
  mutating func element(
    _ name: Markup, _ text: String, _ attributes: KeyValuePairs<Markup, String> = [:]
  ) {
    element(name, text, attributes, behind: "")
  }

  private mutating func element(
    _ name: Markup, _ text: String, _ attributes: KeyValuePairs<Markup, String> = [:],
    behind sign: String
  ) {
    if let language = foreign.isEmpty ? nil : foreign.language(of: text) {
      open(name, attributes, in: language)
      bare(sign + text)
    } else {
      open(name, attributes)
      self.text(text, behind: sign)
    }
    close(name)
  }

  /// Writes an element of a class that holds a text.
  mutating func element(_ name: Markup, _ text: String, class style: Markup) {
    if foreign.isEmpty {
      open(name, class: style)
      bare(text)
      close(name)
    } else {
      element(name, text, ["class": style.text])
    }
  }

  /// Writes an element of a class that holds a text in its roles.
  mutating func element(_ name: Markup, _ text: InlineText, class style: Markup) {
    if foreign.isEmpty {
      open(name, class: style)
      self.text(text)
      close(name)
    } else {
      element(name, text, ["class": style.text])
    }
  }

  /// Writes an element that holds a text in its roles.
  mutating func element(
    _ name: Markup, _ text: InlineText,
    _ attributes: KeyValuePairs<Markup, String> = [:]
  ) {
    if let span = text.spans.first, text.spans.count == 1, span.role == .plain {
      return element(name, span.text, attributes)
    }
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes a picture within the page.
  mutating func picture(
    _ layer: PictureLayer, frame: Frame, label: String?, isStretched: Bool = false
  ) {
    var writer = SVGWriter(continuing: &output)
    writer.write(layer, frame: frame, label: label, isStretched: isStretched)
    writer.end(&output)
  }

  /// Writes a picture within the page that is as wide as its cell.
  mutating func picture(
    stretching lines: PictureLayer, frame: Frame, marks: [PictureLayer], label: String?
  ) {
    var writer = SVGWriter(continuing: &output)
    writer.write(stretching: lines, frame: frame, marks: marks, label: label)
    writer.end(&output)
  }

  /// Writes a picture that the page brings along.
  mutating func image(_ address: String, name: String) {
    output += "<img class=\"logo\""
    attribute("src", address)
    attribute("alt", name)
    output += ">"
  }

  /// The tag of a piece of text; most of a page's tags are of these few.
  private static func start(of role: TextRole) -> Markup {
    switch role {
    case .positive: "<span class=\"good\">"
    case .negative, .warning: "<span class=\"bad\">"
    case .accent: "<span class=\"gold\">"
    default: "<span class=\"faint\">"
    }
  }

  private static func name(of role: TextRole) -> Markup {
    switch role {
    case .positive: "good"
    case .negative, .warning: "bad"
    case .accent: "gold"
    default: "faint"
    }
  }
}
