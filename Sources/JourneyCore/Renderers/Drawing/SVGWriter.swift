/// Writes elements as SVG, with nothing from outside the file.
struct SVGWriter {
  /// The colours: of a theme, or those that the page around the picture knows by name.
  private let theme: PictureTheme?
  private(set) var output = TextBuffer()

  /// Where the middle of what is drawn lies in the width, in per cent, where it is not in px.
  private var part: Double?

  /// Gives away what was written, without copying it; nothing is left.
  mutating func finish() -> [UInt8] { output.finish() }

  /// How far what is written lies from where it was laid out, in px.
  private var dx = 0.0
  private var dy = 0.0

  /// How a piece of text within a page looks, and where its classes were written.
  private struct Look {
    let fill: Int
    let size: Double?
    let isBold: Bool
    let isItalic: Bool
    let start: Int
    let end: Int
  }

  /// The looks that were written; a picture has few of them, and hundreds of texts.
  private var looks: [Look] = []
  private static let mostLooks = 16

  /// The colours as they are written, each at the place of its tone.
  private let colors: [String]

  init(_ theme: PictureTheme) {
    self.theme = theme
    colors = PictureTone.allCases.map { theme[$0].css }
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
    append("\" width=\"", frame.width)
    append("\" height=\"", frame.height)
    output += "\""
    if isStretched { output += " preserveAspectRatio=\"none\"" }
    if let label {
      // The links of a picture are for those who do not see it, too.
      output += layer.hasPages ? " role=\"group\"" : " role=\"img\""
      XMLText.append(attribute: "aria-label", VisibleText.escaped(label), to: &output)
    } else {
      output += " aria-hidden=\"true\""
    }
    output += ">"
    append(layer.nodes)
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
    append("<svg width=\"100%\" height=\"", frame.height)
    output += "\""
    if let label {
      output += " role=\"img\""
      XMLText.append(attribute: "aria-label", VisibleText.escaped(label), to: &output)
    } else {
      output += " aria-hidden=\"true\""
    }
    output += "><svg width=\"100%\" height=\"100%\" preserveAspectRatio=\"none\""
    append(viewBox: frame)
    output += "\">"
    append(lines.nodes)
    output += "</svg>"
    for (index, mark) in marks.enumerated() {
      part = (Double(index) + 0.5) * 100 / Double(marks.count)
      append(mark.nodes)
    }
    part = nil
    output += "</svg>"
  }

  /// Writes which part of a layer is shown.
  private mutating func append(viewBox frame: Frame) {
    append(" viewBox=\"", frame.x)
    append(" ", frame.y)
    append(" ", frame.width)
    append(" ", frame.height)
  }

  /// Writes a place across, from the middle of the part of the width if there is one; its quotation
  /// mark is left open.
  private mutating func append(across attribute: Markup, _ value: Double) {
    guard let part else { return append(attribute, value + dx) }
    append(attribute, part)
    output += "%"
    guard value + dx != 0 else { return }
    append("\" transform=\"translate(", value + dx)
    output += ")"
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
    output += " role=\"img\" aria-labelledby=\"title"
    if !description.isEmpty { output += " desc" }
    output += "\"><title id=\"title\""
    if let own = title.language { output += " xml:lang=\"\(own.rawValue)\"" }
    output += ">"
    append(title.text)
    output += "</title>"
    if !description.isEmpty {
      output += "<desc id=\"desc\">"
      append(description)
      output += "</desc>"
    }
    output += "<rect width=\"100%\" height=\"100%\" fill=\"\(css(.ground))\"/>\n"
    append(layer.nodes, endsLines: true)
    output += "</svg>\n"
  }

  /// Writes what was laid out.
  ///
  /// - Parameters:
  ///   - nodes: The elements, and others at a distance.
  ///   - x: How far all of them lie from where they were laid out, in px.
  ///   - y: The same, down.
  ///   - endsLines: Whether each element stands on a line of its own.
  private mutating func append(
    _ nodes: [PictureLayer.Node], at x: Double = 0, _ y: Double = 0, endsLines: Bool = false
  ) {
    for node in nodes {
      switch node {
      case .element(let element):
        (dx, dy) = (x, y)
        append(element)
      case .layer(let inner, let place):
        append(inner, at: x + place.x, y + place.y, endsLines: endsLines)
        continue
      case .box(let inner, let place):
        output += "<g data-box=\"\">"
        append(inner, at: x + place.x, y + place.y)
        output += "</g>"
      }
      if endsLines { output += "\n" }
    }
    (dx, dy) = (0, 0)
  }

  private mutating func append(_ text: String) {
    XMLText.append(visible: text, in: .content, to: &output)
  }

  private mutating func append(_ element: PictureElement) {
    switch element {
    case .rectangle(let frame, let paint, let radius):
      append(across: "<rect x=\"", frame.x)
      append("\" y=\"", frame.y + dy)
      append("\" width=\"", frame.width)
      append("\" height=\"", frame.height)
      if radius > 0 { append("\" rx=\"", radius) }
      append(paint)
      output += "/>"
    case .circle(let center, let radius, let paint):
      append(across: "<circle cx=\"", center.x)
      append("\" cy=\"", center.y + dy)
      append("\" r=\"", radius)
      append(paint)
      output += "/>"
    case .path(let steps, let paint):
      if part != nil {
        append(across: "<svg x=\"", -dx)
        output += "\" overflow=\"visible\">"
      }
      output += "<path d=\""
      for step in steps { append(step) }
      append(paint)
      output += part == nil ? "/>" : "/></svg>"
    case .text(let text): append(text)
    case .box(let elements):
      output += "<g data-box=\"\">"
      for element in elements { append(element) }
      output += "</g>"
    case .part(let part, let elements): append(part, elements)
    case .image(let logo, let frame):
      append("<image x=\"", frame.x + dx)
      append("\" y=\"", frame.y + dy)
      append("\" width=\"", frame.width)
      append("\" height=\"", frame.height)
      output += "\""
      XMLText.append(attribute: "href", logo.address, to: &output)
      output += " preserveAspectRatio=\"xMaxYMid meet\"/>"
    case .symbol(let symbol, let frame, let tone):
      append("<path transform=\"translate(", frame.x + dx)
      append(" ", frame.y + dy)
      append(") scale(", frame.width / 24)
      output += ")\" d=\""
      output += SymbolPath.data(of: symbol)
      if theme == nil {
        output += "\" class=\"y l"
        output.append(tone.place)
        output += "\"/>"
      } else {
        append("\" fill=\"none\" stroke=\"", tone)
        output += "\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
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
      if let things = part.facets.things {
        XMLText.append(attribute: "data-things", things, to: &output)
      }
      if part.height > 0 {
        append(" data-height=\"", part.height)
        output += "\""
      }
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

  private mutating func append(_ sign: Markup, _ point: PicturePoint) {
    append(sign, point.x + dx)
    append(" ", point.y + dy)
  }

  private mutating func append(_ text: PictureText) {
    if text.hasPlate { append(text.plate) }
    switch text.anchor {
    case .start: append(across: "<text x=\"", text.box.x)
    case .middle:
      append(across: "<text x=\"", text.box.midX)
      output += "\" text-anchor=\"middle"
    case .end:
      append(across: "<text x=\"", text.box.maxX)
      output += "\" text-anchor=\"end"
    }
    append("\" y=\"", text.baseline + dy)
    let size = text.runs.first?.face.size
    if let run = text.runs.first, text.runs.count == 1 {
      append(run, size, text.tone, behind: "\"")
    } else {
      // Blanks between the pieces of a line are kept where the pieces are apart.
      if theme == nil, let size {
        output += "\" class=\"p"
        appendClass(of: size)
        output += "\">"
      } else {
        if let size { append("\" font-size=\"", size) }
        output += "\" xml:space=\"preserve\">"
      }
      for run in text.runs {
        append(run, nil, text.tone, behind: "<tspan")
        output += "</tspan>"
      }
    }
    output += "</text>"
  }

  /// Writes how a piece of text looks, and the text; in a page by classes, which take less room.
  private mutating func append(
    _ run: TextLines.Run, _ size: Double?, _ tone: PictureTone, behind start: Markup
  ) {
    output += start
    if let language = run.face.language { output += " xml:lang=\"\(language.rawValue)\"" }
    let own = PictureTone(run)
    let fill = own == .ink || tone.isOnHue || tone == .ground ? tone : own
    if theme == nil {
      appendClasses(fill.place, size, run.face)
    } else {
      if let size {
        append(" font-size=\"", size)
        append("\" fill=\"", fill)
      } else {
        append(" fill=\"", fill)
      }
      if run.face.isBold { output += "\" font-weight=\"700" }
      if run.face.isItalic { output += "\" font-style=\"italic" }
      output += "\">"
    }
    XMLText.append(run.text, in: .content, to: &output)
  }

  /// Writes the classes of a piece of text, and ends its tag.
  private mutating func appendClasses(_ fill: Int, _ size: Double?, _ face: TextFace) {
    for look in looks
    where look.fill == fill && look.size == size && look.isBold == face.isBold
      && look.isItalic == face.isItalic
    {
      return output.repeat(look.start..<look.end)
    }
    let start = output.count
    output += " class=\"k"
    output.append(fill)
    if let size { appendClass(of: size) }
    if face.isBold { output += " b" }
    if face.isItalic { output += " i" }
    output += "\">"
    guard looks.count < Self.mostLooks else { return }
    looks.append(
      Look(
        fill: fill, size: size, isBold: face.isBold, isItalic: face.isItalic, start: start,
        end: output.count))
  }

  private mutating func appendClass(of size: Double) {
    output += " s"
    output.append(Int((size * 10).rounded()))
  }

  private mutating func append(_ attribute: Markup, _ tone: PictureTone) {
    output += attribute
    output += css(tone)
  }

  private mutating func append(_ attribute: Markup, _ value: Double) {
    attribute.append(hundredths: Self.hundredths(value), to: &output)
  }

  /// Writes how something is painted, behind an attribute whose quotation mark is open.
  private mutating func append(_ paint: PicturePaint) {
    if theme == nil {
      if let fill = paint.fill {
        output += "\" class=\"k"
        output.append(fill.place)
      } else {
        output += "\" class=\"n"
      }
      if let stroke = paint.stroke {
        output += " l"
        output.append(stroke.place)
      }
    } else {
      output += "\" fill=\""
      output += paint.fill.map(css) ?? "none"
      if let stroke = paint.stroke { append("\" stroke=\"", stroke) }
    }
    if paint.opacity < 1 { append("\" fill-opacity=\"", paint.opacity) }
    if paint.stroke != nil {
      if paint.width != 1 { append("\" stroke-width=\"", paint.width) }
      if let dash = paint.dash {
        output += "\" stroke-dasharray=\""
        output += dash.rawValue
      }
    }
    output += "\""
  }

  /// The rules for the classes of pictures within a page.
  static let rules: String = {
    var rules = TextBuffer(capacity: 2048)
    rules += ".p{white-space:pre}.b{font-weight:700}.i{font-style:italic}.n{fill:none}"
    rules += ".y{fill:none;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}"
    for size in TextFace.sizes {
      rules += ".s"
      rules.append(Int((size * 10).rounded()))
      rules += "{font-size:"
      append(size, to: &rules)
      rules += "px}"
    }
    for tone in PictureTone.allCases {
      rules += ".k"
      rules.append(tone.place)
      rules += "{fill:"
      rules += names[tone.place]
      rules += "}.l"
      rules.append(tone.place)
      rules += "{stroke:"
      rules += names[tone.place]
      rules += "}"
    }
    rules += "\n"
    return String(decoding: rules.bytes, as: UTF8.self)
  }()

  /// Writes a length with at most two digits after the point.
  static func number(_ value: Double) -> String {
    var text = TextBuffer()
    append(value, to: &text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private static func append(_ value: Double, to output: inout TextBuffer) {
    output.append(hundredths: hundredths(value))
  }

  /// A length in hundredths; what is none, or is beyond any picture, is at its edge.
  private static func hundredths(_ value: Double) -> Int {
    guard value.magnitude < 1e9 else { return 0 }
    // Half a hundredth more or less, and cut off: to round is a call for each of thousands.
    return Int(value * 100 + (value < 0 ? -0.5 : 0.5))
  }
}
