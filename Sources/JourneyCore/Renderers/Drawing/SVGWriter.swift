/// Writes elements as SVG, with nothing from outside the file.
struct SVGWriter {
  /// The colours: of a theme, or those that the page around the picture knows by name.
  private let theme: PictureTheme?
  private(set) var output = TextBuffer()

  /// The colours as they are written, each at the place of its tone.
  private let colors: [String]

  init(_ theme: PictureTheme) {
    self.theme = theme
    colors = PictureTone.allCases.map { theme.colors[$0]?.css ?? "none" }
  }

  /// Creates a writer of a picture within a page, whose style holds the colours.
  ///
  /// - Parameter page: What the page has before the picture; it comes back with `end`.
  init(continuing page: inout TextBuffer) {
    theme = nil
    colors = Self.names
    // The page is not copied for each of its pictures.
    swap(&page, &output)
  }

  /// Gives the page back, with what was drawn.
  mutating func end(_ page: inout TextBuffer) { swap(&page, &output) }

  private static let names = PictureTone.allCases.map { "var(--" + $0.rawValue + ")" }

  private func css(_ tone: PictureTone) -> String { colors[tone.place] }

  /// Writes a picture within a page.
  ///
  /// - Parameters:
  ///   - layer: What is on it.
  ///   - frame: The part of the layer that is shown, in px.
  ///   - label: What it tells, for readers who do not see it; without one it is hidden from them.
  ///   - isStretched: Whether it fills whatever room the page gives it, whatever its proportions.
  mutating func write(
    _ layer: PictureLayer, frame: Frame, label: String?, isStretched: Bool = false
  ) {
    output += "<svg viewBox=\""
    append(frame.x)
    output += " "
    append(frame.y)
    output += " "
    append(frame.width)
    output += " "
    append(frame.height)
    output += "\""
    append(" width=\"", frame.width)
    append(" height=\"", frame.height)
    if isStretched { output += " preserveAspectRatio=\"none\"" }
    if let label {
      // The links of a picture are for those who do not see it, too.
      output += layer.hasPages ? " role=\"group\"" : " role=\"img\""
      XMLText.append(attribute: "aria-label", VisibleText.escaped(label), to: &output)
    } else {
      output += " aria-hidden=\"true\""
    }
    output += ">"
    for element in layer.elements { append(element) }
    output += "</svg>"
  }

  /// Writes a picture.
  ///
  /// - Parameters:
  ///   - layer: What is on it.
  ///   - width: Its width, in px.
  ///   - title: What it is.
  ///   - description: What it tells, for readers who do not see it.
  mutating func write(_ layer: PictureLayer, width: Double, title: String, description: String) {
    let size = (Self.number(width), Self.number(layer.height))
    let fonts = theme?.fonts ?? ""
    output += "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(size.0)\" height=\"\(size.1)\""
    output += " viewBox=\"0 0 \(size.0) \(size.1)\""
    XMLText.append(attribute: "font-family", fonts, to: &output)
    output += " role=\"img\" aria-labelledby=\"title desc\"><title id=\"title\">"
    append(title)
    output += "</title><desc id=\"desc\">"
    append(description)
    output += "</desc><rect width=\"100%\" height=\"100%\" fill=\"\(css(.ground))\"/>\n"
    for element in layer.elements {
      append(element)
      output += "\n"
    }
    output += "</svg>\n"
  }

  private mutating func append(_ text: String) {
    XMLText.append(visible: text, in: .content, to: &output)
  }

  private mutating func append(_ element: PictureElement) {
    switch element {
    case .rectangle(let frame, let paint, let radius):
      output += "<rect"
      append(" x=\"", frame.x)
      append(" y=\"", frame.y)
      append(" width=\"", frame.width)
      append(" height=\"", frame.height)
      if radius > 0 { append(" rx=\"", radius) }
      append(paint)
      output += "/>"
    case .circle(let center, let radius, let paint):
      output += "<circle"
      append(" cx=\"", center.x)
      append(" cy=\"", center.y)
      append(" r=\"", radius)
      append(paint)
      output += "/>"
    case .path(let steps, let paint):
      output += "<path d=\""
      for step in steps { append(step) }
      output += "\""
      append(paint)
      output += "/>"
    case .text(let text): append(text)
    case .box(let elements):
      output += "<g data-box=\"\">"
      for element in elements { append(element) }
      output += "</g>"
    case .part(let part, let elements): append(part, elements)
    case .image(let logo, let frame):
      output += "<image"
      append(" x=\"", frame.x)
      append(" y=\"", frame.y)
      append(" width=\"", frame.width)
      append(" height=\"", frame.height)
      XMLText.append(attribute: "href", logo.address, to: &output)
      output += " preserveAspectRatio=\"xMaxYMid meet\"/>"
    case .symbol(let symbol, let frame, let tone):
      output += "<path transform=\"translate("
      append(frame.x)
      output += " "
      append(frame.y)
      output += ") scale("
      append(frame.width / 24)
      output += ")\" d=\""
      output += SymbolPath.data(of: symbol)
      output += "\" fill=\"none\" stroke=\""
      output += css(tone)
      output += "\" stroke-width=\"2\""
      output += " stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
    }
  }

  /// Writes a thing of its own; in a page with its properties and its link.
  private mutating func append(_ part: PicturePart, _ elements: [PictureElement]) {
    let isInPage = theme == nil
    if isInPage {
      output += "<g"
      XMLText.append(attribute: "data-kind", part.kind, to: &output)
      if !part.facets.isEmpty {
        XMLText.append(
          attribute: "data-facets", VisibleText.escaped(part.facets.attribute), to: &output)
      }
      if part.height > 0 { append(" data-height=\"", part.height) }
      output += ">"
      if let page = part.page {
        // A path, never an address: nothing in front of its first slash is taken for a scheme.
        output += "<a"
        XMLText.append(
          attribute: "href", "./" + PercentEncoding.encoded(path: page), to: &output)
        output += ">"
      }
    }
    for element in elements { append(element) }
    if isInPage { output += part.page == nil ? "</g>" : "</a></g>" }
  }

  private mutating func append(_ step: PictureStep) {
    switch step {
    case .move(let point): append("M", point)
    case .line(let point): append("L", point)
    case .curve(let first, let second, let end):
      append("C", first)
      append(" ", second)
      append(" ", end)
    case .close: output += "Z"
    }
  }

  private mutating func append(_ sign: String, _ point: PicturePoint) {
    output += sign
    append(point.x)
    output += " "
    append(point.y)
  }

  private mutating func append(_ text: PictureText) {
    if text.hasPlate { append(text.plate) }
    output += "<text"
    switch text.anchor {
    case .start: append(" x=\"", text.box.x)
    case .middle:
      append(" x=\"", text.box.midX)
      output += " text-anchor=\"middle\""
    case .end:
      append(" x=\"", text.box.maxX)
      output += " text-anchor=\"end\""
    }
    append(" y=\"", text.baseline)
    if let face = text.runs.first?.face { append(" font-size=\"", face.size) }
    // Blanks between the pieces of a line are kept where the pieces are apart.
    if text.runs.count > 1 { output += " xml:space=\"preserve\"" }
    if let run = text.runs.first, text.runs.count == 1 {
      appendStyle(run, text.tone)
      output += ">"
      XMLText.append(run.text, in: .content, to: &output)
    } else {
      output += ">"
      for run in text.runs {
        output += "<tspan"
        appendStyle(run, text.tone)
        output += ">"
        XMLText.append(run.text, in: .content, to: &output)
        output += "</tspan>"
      }
    }
    output += "</text>"
  }

  private mutating func appendStyle(_ run: TextLines.Run, _ tone: PictureTone) {
    let own = PictureTone(run)
    output += " fill=\""
    output += css(own == .ink || tone.isOnHue || tone == .ground ? tone : own)
    output += "\""
    if run.face.isBold { output += " font-weight=\"700\"" }
    if run.face.isItalic { output += " font-style=\"italic\"" }
  }

  private mutating func append(_ attribute: Markup, _ value: Double) {
    output += attribute.text
    append(value)
    output += "\""
  }

  private mutating func append(_ paint: PicturePaint) {
    output += " fill=\""
    output += paint.fill.map(css) ?? "none"
    output += "\""
    if paint.opacity < 1 { append(" fill-opacity=\"", paint.opacity) }
    if let stroke = paint.stroke {
      output += " stroke=\""
      output += css(stroke)
      output += "\""
      append(" stroke-width=\"", paint.width)
      if let dash = paint.dash {
        output += " stroke-dasharray=\""
        output += dash.rawValue
        output += "\""
      }
    }
  }

  private mutating func append(_ value: Double) { Self.append(value, to: &output) }

  /// Writes a length with at most two digits after the point.
  static func number(_ value: Double) -> String {
    var text = TextBuffer()
    append(value, to: &text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private static func append(_ value: Double, to output: inout TextBuffer) {
    guard value.isFinite, abs(value) < 1e9 else { return output.append("0") }
    output.append(hundredths: Int((value * 100).rounded()))
  }
}
