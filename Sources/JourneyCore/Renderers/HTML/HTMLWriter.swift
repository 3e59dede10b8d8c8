/// Writes elements and texts of HTML; no text can become anything but text.
struct HTMLWriter {
  private(set) var output = TextBuffer()

  /// Writes markup of the product's own.
  mutating func raw(_ markup: String) { output += markup }

  /// Writes what another writer has written.
  mutating func add(_ other: HTMLWriter) { output += other.output }

  /// Writes a start tag with attributes, empty ones left out.
  mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:])
  {
    output += "<"
    output += name.description
    for (key, value) in attributes where !value.isEmpty { attribute(key, value) }
    output += ">"
  }

  /// Writes an end tag.
  mutating func close(_ name: StaticString) {
    output += "</"
    output += name.description
    output += ">"
  }

  private mutating func attribute(_ name: StaticString, _ value: String) {
    XMLText.append(attribute: name, VisibleText.escaped(value), to: &output)
  }

  /// Writes a text; line feeds in it become line breaks.
  mutating func text(_ text: String) {
    let shown = VisibleText.escaped(text, keepingLineBreaks: true)
    guard shown.utf8.contains(where: { $0 == 0x0A }) else {
      XMLText.append(shown, in: .content, to: &output)
      return
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
        open("span", ["class": Self.name(of: span.role)])
        self.text(span.text)
        close("span")
      }
    }
  }

  /// Writes an element that holds a text.
  mutating func element(
    _ name: StaticString, _ text: String, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes an element that holds a text in its roles.
  mutating func element(
    _ name: StaticString, _ text: InlineText,
    _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes a picture within the page.
  mutating func picture(
    _ layer: PictureLayer, frame: Frame, label: String?, isStretched: Bool = false
  ) {
    var writer = SVGWriter()
    writer.write(layer, frame: frame, label: label, isStretched: isStretched)
    output += writer.output
  }

  /// Writes a picture that the page brings along.
  mutating func image(_ address: String, name: String) {
    output += "<img class=\"logo\""
    attribute("src", address)
    attribute("alt", name)
    output += ">"
  }

  private static func name(of role: TextRole) -> String {
    switch role {
    case .positive: "good"
    case .negative, .warning: "bad"
    case .accent: "gold"
    default: "faint"
    }
  }
}
