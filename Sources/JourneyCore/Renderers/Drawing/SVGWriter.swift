/// Writes elements as SVG, with nothing from outside the file.
struct SVGWriter {
  /// The colours: of a theme, or those that the page around the picture knows by name.
  private let theme: PictureTheme?
  private(set) var output = TextBuffer()

  /// Where the middle of what is drawn lies in the width, in per cent, where it is not in px.
  private var part: Double?

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
    output += "<svg"
    append(viewBox: frame)
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

  /// Writes a picture within a page that is as wide as the page lets it be.
  ///
  /// - Parameters:
  ///   - lines: What is stretched.
  ///   - frame: The part of the lines that is shown; its height is that of the picture, in px.
  ///   - marks: What keeps its proportions: each around the middle of its part of the width, all
  ///     parts as wide, as 0.
  ///   - label: What it tells, for readers who do not see it; without one it is hidden from them.
  mutating func write(
    stretching lines: PictureLayer, frame: Frame, marks: [PictureLayer], label: String?
  ) {
    output += "<svg width=\"100%\""
    append(" height=\"", frame.height)
    if let label {
      output += " role=\"img\""
      XMLText.append(attribute: "aria-label", VisibleText.escaped(label), to: &output)
    } else {
      output += " aria-hidden=\"true\""
    }
    output += "><svg width=\"100%\" height=\"100%\" preserveAspectRatio=\"none\""
    append(viewBox: frame)
    output += ">"
    for element in lines.elements { append(element) }
    output += "</svg>"
    for (index, mark) in marks.enumerated() {
      part = (Double(index) + 0.5) * 100 / Double(marks.count)
      for element in mark.elements { append(element) }
    }
    part = nil
    output += "</svg>"
  }

  /// Writes which part of a layer is shown.
  private mutating func append(viewBox frame: Frame) {
    append(" viewBox=\"", frame.x, " ")
    append(frame.y)
    append(" ", frame.width, " ")
    append(frame.height)
    output += "\""
  }

  /// Writes a place across: from the middle of the part of the width, if there is one.
  private mutating func append(across attribute: Markup, _ value: Double) {
    output += attribute.text
    if let part {
      append(part)
      output += "%\""
      if value != 0 {
        append(" transform=\"translate(", value, ")\"")
      }
    } else {
      append(value)
      output += "\""
    }
  }

  /// Writes a picture.
  ///
  /// - Parameters:
  ///   - layer: What is on it.
  ///   - width: Its width, in px.
  ///   - title: What it is, with its language where that is not the one of the labels.
  ///   - description: What it tells, for readers who do not see it.
  ///   - language: The language of the labels.
  mutating func write(
    _ layer: PictureLayer, width: Double, title: (text: String, language: Language?),
    description: String, language: Language
  ) {
    let size = (Self.number(width), Self.number(layer.height))
    let fonts = theme?.fonts ?? ""
    output += "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(size.0)\" height=\"\(size.1)\""
    output += " viewBox=\"0 0 \(size.0) \(size.1)\""
    output += " xml:lang=\"\(language.rawValue)\""
    XMLText.append(attribute: "font-family", fonts, to: &output)
    output += " role=\"img\" aria-labelledby=\"title desc\"><title id=\"title\""
    if let own = title.language { output += " xml:lang=\"\(own.rawValue)\"" }
    output += ">"
    append(title.text)
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
      append(across: " x=\"", frame.x)
      append(" y=\"", frame.y)
      append(" width=\"", frame.width)
      append(" height=\"", frame.height)
      if radius > 0 { append(" rx=\"", radius) }
      append(paint)
      output += "/>"
    case .circle(let center, let radius, let paint):
      output += "<circle"
      append(across: " cx=\"", center.x)
      append(" cy=\"", center.y)
      append(" r=\"", radius)
      append(paint)
      output += "/>"
    case .path(let steps, let paint):
      if part != nil {
        output += "<svg"
        append(across: " x=\"", 0)
        output += " overflow=\"visible\">"
      }
      output += "<path d=\""
      for step in steps { append(step) }
      output += "\""
      append(paint)
      output += part == nil ? "/>" : "/></svg>"
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
      if theme == nil {
        output += "\" class=\"y l"
        output.append(tone.place)
        output += "\"/>"
      } else {
        append("\" fill=\"none\" stroke=\"", tone)
        output += " stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
      }
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
    case .start: append(across: " x=\"", text.box.x)
    case .middle:
      append(across: " x=\"", text.box.midX)
      output += " text-anchor=\"middle\""
    case .end:
      append(across: " x=\"", text.box.maxX)
      output += " text-anchor=\"end\""
    }
    append(" y=\"", text.baseline)
    let size = text.runs.first?.face.size
    if let run = text.runs.first, text.runs.count == 1 {
      append(run, size, text.tone)
      output += ">"
      XMLText.append(run.text, in: .content, to: &output)
    } else {
      // Blanks between the pieces of a line are kept where the pieces are apart.
      if theme == nil, let size {
        output += " class=\"p"
        appendClass(of: size)
        output += "\""
      } else {
        if let size { append(" font-size=\"", size) }
        output += " xml:space=\"preserve\""
      }
      output += ">"
      for run in text.runs {
        output += "<tspan"
        append(run, nil, text.tone)
        output += ">"
        XMLText.append(run.text, in: .content, to: &output)
        output += "</tspan>"
      }
    }
    output += "</text>"
  }

  /// Writes how a piece of text looks; in a page by classes, which take less room.
  private mutating func append(_ run: TextLines.Run, _ size: Double?, _ tone: PictureTone) {
    if let language = run.face.language { output += " xml:lang=\"\(language.rawValue)\"" }
    let own = PictureTone(run)
    let fill = own == .ink || tone.isOnHue || tone == .ground ? tone : own
    guard theme == nil else {
      if let size { append(" font-size=\"", size) }
      append(" fill=\"", fill)
      if run.face.isBold { output += " font-weight=\"700\"" }
      if run.face.isItalic { output += " font-style=\"italic\"" }
      return
    }
    output += " class=\"k"
    output.append(fill.place)
    if let size { appendClass(of: size) }
    if run.face.isBold { output += " b" }
    if run.face.isItalic { output += " i" }
    output += "\""
  }

  private mutating func appendClass(of size: Double) {
    output += " s"
    output.append(Int((size * 10).rounded()))
  }

  private mutating func append(_ attribute: Markup, _ tone: PictureTone) {
    output += attribute.text
    output += css(tone)
    output += "\""
  }

  private mutating func append(_ attribute: Markup, _ value: Double, _ end: Markup = "\"") {
    output += attribute.text
    append(value)
    output += end.text
  }

  private mutating func append(_ paint: PicturePaint) {
    if theme == nil {
      output += " class=\""
      if let fill = paint.fill {
        output += "k"
        output.append(fill.place)
      } else {
        output += "n"
      }
      if let stroke = paint.stroke {
        output += " l"
        output.append(stroke.place)
      }
      output += "\""
    } else {
      output += " fill=\""
      output += paint.fill.map(css) ?? "none"
      output += "\""
      if let stroke = paint.stroke { append(" stroke=\"", stroke) }
    }
    if paint.opacity < 1 { append(" fill-opacity=\"", paint.opacity) }
    guard paint.stroke != nil else { return }
    if paint.width != 1 { append(" stroke-width=\"", paint.width) }
    if let dash = paint.dash {
      output += " stroke-dasharray=\""
      output += dash.rawValue
      output += "\""
    }
  }

  /// The rules for the classes of pictures within a page.
  static let rules: String = {
    var rules = ".p{white-space:pre}.b{font-weight:700}.i{font-style:italic}.n{fill:none}"
    rules += ".y{fill:none;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}"
    for size in TextFace.sizes {
      rules += ".s\(Int((size * 10).rounded())){font-size:\(number(size))px}"
    }
    for tone in PictureTone.allCases {
      let color = names[tone.place]
      rules += ".k\(tone.place){fill:\(color)}.l\(tone.place){stroke:\(color)}"
    }
    return rules + "\n"
  }()

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
