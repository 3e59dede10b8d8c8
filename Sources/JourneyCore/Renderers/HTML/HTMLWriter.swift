/// Writes elements and texts of HTML; no text can become anything but text.
struct HTMLWriter {
  private(set) var output: TextBuffer

  /// Creates a writer with room for so many bytes.
  init(capacity: Int = 0) { output = TextBuffer(capacity: capacity) }

  /// Writes markup of the product's own.
  mutating func raw(_ markup: String) { output += markup }

  /// Writes what another writer has written.
  mutating func add(_ other: HTMLWriter) { output += other.output }

  /// Writes a start tag with attributes, empty ones left out.
  mutating func open(_ name: Markup, _ attributes: KeyValuePairs<Markup, String> = [:]) {
    output += "<"
    output += name.text
    for (key, value) in attributes where !value.isEmpty { attribute(key, value) }
    output += ">"
  }

  /// Writes a start tag of a class that the page's rules know.
  mutating func open(_ name: Markup, class style: Markup) {
    output += "<"
    output += name.text
    output += " class=\""
    output += style.text
    output += "\">"
  }

  /// Writes an end tag.
  mutating func close(_ name: Markup) {
    output += "</"
    output += name.text
    output += ">"
  }

  private mutating func attribute(_ name: Markup, _ value: String) {
    output += " "
    output += name.text
    output += "=\""
    XMLText.append(visible: value, in: .attribute, to: &output)
    output += "\""
  }

  /// Writes a text; line feeds in it become line breaks.
  mutating func text(_ text: String) {
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
    for span in text.spans {
      switch span.role {
      case .plain: self.text(span.text)
      case .strong: element("strong", span.text)
      case .code, .identifier: element("code", span.text)
      case .footnote: element("sup", span.text)
      case .series:
        open("span", ["class": "series\(CurvesLayout.series(of: span.text) % 6)"])
        self.text(span.text)
        close("span")
      case .faint, .positive, .negative, .warning, .accent:
        open("span", class: Self.name(of: span.role))
        self.text(span.text)
        close("span")
      }
    }
  }

  /// Writes an element that holds a text.
  mutating func element(
    _ name: Markup, _ text: String, _ attributes: KeyValuePairs<Markup, String> = [:]
  ) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes an element of a class that holds a text.
  mutating func element(_ name: Markup, _ text: String, class style: Markup) {
    open(name, class: style)
    self.text(text)
    close(name)
  }

  /// Writes an element of a class that holds a text in its roles.
  mutating func element(_ name: Markup, _ text: InlineText, class style: Markup) {
    open(name, class: style)
    self.text(text)
    close(name)
  }

  /// Writes an element that holds a text in its roles.
  mutating func element(
    _ name: Markup, _ text: InlineText,
    _ attributes: KeyValuePairs<Markup, String> = [:]
  ) {
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

  /// Writes a picture that the page brings along.
  mutating func image(_ address: String, name: String) {
    output += "<img class=\"logo\""
    attribute("src", address)
    attribute("alt", name)
    output += ">"
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
