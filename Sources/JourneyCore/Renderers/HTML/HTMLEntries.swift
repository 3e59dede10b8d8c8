/// Entries of a document as lists, cards and lines.
enum HTMLEntries {
  /// Writes entries one under the other.
  static func write(_ entries: [DocumentEntry], to writer: inout HTMLWriter) {
    guard !entries.isEmpty else { return }
    writer.raw("<ul class=\"entries\">")
    var index = 0
    while index < entries.count {
      let bracket = entries[index].figure?.bracket
      var end = index + 1
      while bracket != nil, end < entries.count, entries[end].figure?.bracket == bracket {
        end += 1
      }
      if let bracket, end > index + 1 {
        writer.open("li", class: "bracket")
        writer.element("span", bracket.title, class: "small")
        writer.raw("<ul class=\"entries\">")
        for entry in entries[index..<end] { writeItem(entry, to: &writer) }
        writer.raw("</ul>")
        writer.close("li")
      } else {
        writeItem(entries[index], to: &writer)
      }
      index = end
    }
    writer.raw("</ul>")
  }

  private static func writeItem(_ entry: DocumentEntry, to writer: inout HTMLWriter) {
    if entry.folding == .opener {
      writer.raw("<li class=\"more\">")
      opener(entry, to: &writer)
      writer.raw("</li>")
      return
    }
    writer.raw("<li class=\"")
    writer.raw(name(of: entry))
    switch entry.folding {
    case .folded: writer.raw(" rest")
    case .beyond: writer.raw(" beyond")
    case .opener, nil: break
    }
    writer.raw("\" data-kind=\"")
    writer.raw(kind(of: entry))
    writer.raw("\"")
    writer.add(entry.facets)
    writer.raw(">")
    write(entry, to: &writer)
    writer.raw("</li>")
  }

  /// Writes what opens the entries that are folded before it.
  static func opener(_ entry: DocumentEntry, to writer: inout HTMLWriter) {
    writer.raw("<details><summary>")
    writer.element("span", entry.text)
    writer.raw("</summary></details>")
  }

  /// Writes an entry without the frame of a list.
  static func write(_ entry: DocumentEntry, to writer: inout HTMLWriter) {
    guard let figure = entry.figure else {
      plain(entry, to: &writer)
      return
    }
    switch figure.shape {
    case .card, .painCard, .opportunityCard: card(entry, figure, to: &writer)
    case .gauge: gauge(entry, figure.gauge, to: &writer)
    case .speech: writer.element("q", entry.text)
    case .badge: writer.element("span", entry.text, class: "badge")
    case .person: person(entry, to: &writer)
    }
  }

  /// The word by which the script knows what is narrowed together: pains are not moments.
  static func kind(of entry: DocumentEntry) -> String {
    guard !entry.facets.isEmpty, entry.figure == nil, let marker = entry.marker, marker != .item
    else { return name(of: entry) }
    return "\(name(of: entry)) \(marker)"
  }

  private static func name(of entry: DocumentEntry) -> String {
    switch entry.figure?.shape {
    case .card: entry.figure?.isHighlighted == true ? "card moment" : "card"
    case .painCard: "card pain"
    case .opportunityCard: "card opportunity"
    case .gauge: "gauge"
    case .speech: "speech"
    case .badge, .person, nil: entry.marker == .item ? "item" : "line"
    }
  }

  // MARK: Shapes

  private static func plain(_ entry: DocumentEntry, to writer: inout HTMLWriter) {
    sign(entry.marker, to: &writer)
    if let link = entry.link, LinkText.isAddress(link) {
      writer.open("a", ["href": link, "rel": "noopener noreferrer"])
      writer.text(entry.text.text)
      writer.close("a")
    } else if let page = entry.page {
      // A path, never an address: nothing in front of its first slash is taken for a scheme.
      writer.open("a", ["href": "./" + PercentEncoding.encoded(path: page)])
      writer.text(entry.text)
      writer.close("a")
    } else if entry.pages.isEmpty {
      writer.text(entry.text)
    } else {
      for span in entry.text.spans { self.span(span, entry.pages, to: &writer) }
    }
    if let trailing = entry.trailing, !trailing.isEmpty {
      writer.raw(" ")
      writer.element("span", trailing, class: "trailing")
    }
    write(entry.children, to: &writer)
  }

  /// Writes a piece of text, with a link where it is the name of a page.
  private static func span(
    _ span: InlineText.Span, _ pages: [String: String], to writer: inout HTMLWriter
  ) {
    let text = InlineText(span.text, span.role)
    guard span.role == .identifier, let page = pages[span.text] else { return writer.text(text) }
    writer.open("a", ["href": "./" + PercentEncoding.encoded(path: page)])
    writer.text(text)
    writer.close("a")
  }

  private static func card(
    _ entry: DocumentEntry, _ figure: DocumentFigure, to writer: inout HTMLWriter
  ) {
    if let symbol = figure.symbol { picture(of: symbol, figure.symbolStyle, to: &writer) }
    sign(figure.shape.marker, to: &writer)
    writer.raw("<div class=\"body\">")
    let trailing = entry.trailing ?? ""
    if !trailing.isEmpty || figure.isHighlighted {
      writer.raw("<span class=\"value\">")
      // Beside the value, so that it never stands on a line of its own.
      if figure.isHighlighted { diamond(to: &writer) }
      writer.text(trailing)
      writer.close("span")
    }
    writer.element("span", entry.text, class: "name")
    if let level = figure.level { dots(level, to: &writer) }
    // The first line and what is marked are seen at once; what more there is opens on demand.
    var hasMore = false
    for (index, child) in entry.children.enumerated() {
      if index == 0 || child.marker != nil { line(child, to: &writer) } else { hasMore = true }
    }
    if hasMore {
      writer.raw("<details><summary>")
      writer.element("span", entry.text, class: "unseen")
      writer.raw("</summary>")
      for child in entry.children.dropFirst() where child.marker == nil {
        line(child, to: &writer)
      }
      writer.raw("</details>")
    }
    writer.raw("</div>")
  }

  private static func line(_ entry: DocumentEntry, to writer: inout HTMLWriter) {
    guard !entry.text.isEmpty || !entry.children.isEmpty else { return }
    writer.raw("<div class=\"small\">")
    plain(entry, to: &writer)
    writer.raw("</div>")
  }

  private static func gauge(
    _ entry: DocumentEntry, _ gauge: DocumentFigure.Gauge?, to writer: inout HTMLWriter
  ) {
    writer.element("span", entry.text, class: "name")
    if let share = gauge?.share {
      var layer = PictureLayer()
      let tone: PictureTone =
        gauge?.isReached.map { $0 ? .opportunity : .pain } ?? .muted
      layer.add(
        .rectangle(Frame(x: 0, y: 3, width: 200, height: 6), PicturePaint(fill: .line), radius: 3))
      layer.add(
        .rectangle(
          Frame(x: 0, y: 3, width: max(4, 200 * share), height: 6), PicturePaint(fill: tone),
          radius: 3))
      if let target = gauge?.target {
        layer.add(
          .rectangle(
            Frame(x: min(198, 200 * target), y: 0, width: 2, height: 12), PicturePaint(fill: .ink),
            radius: 0))
      }
      writer.picture(
        layer, frame: Frame(x: 0, y: 0, width: 200, height: 12), label: nil, isStretched: true)
    }
    writer.raw("<div class=\"values\">")
    writer.element("strong", entry.signedValue)
    writer.raw(" ")
    writer.element("span", entry.children.first?.text ?? "")
    writer.raw("</div>")
    for child in entry.children.dropFirst() { line(child, to: &writer) }
  }

  /// Writes a person with the first letter of the name.
  static func person(_ entry: DocumentEntry, to writer: inout HTMLWriter) {
    writer.open("div", class: "person")
    let letter = entry.text.text.first { $0.isLetter || $0.isNumber }
    writer.element(
      "span", letter.map { String($0).uppercased() } ?? "",
      ["class": "medallion", "aria-hidden": "true"])
    writer.open("div")
    writer.element("p", entry.text, class: "who")
    for child in entry.children {
      if child.figure?.shape == .speech {
        writer.open("p")
        writer.element("q", child.text)
        writer.close("p")
      } else {
        writer.element("p", child.text)
      }
    }
    writer.raw("</div>")
    writer.raw("</div>")
  }

  /// Writes the meanings of signs.
  static func legend(_ entries: [DocumentEntry], to writer: inout HTMLWriter) {
    guard !entries.isEmpty else { return }
    writer.open("ul", class: "legend")
    for entry in entries {
      writer.open("li")
      if let level = entry.figure?.level {
        dots(level, to: &writer)
        writer.raw(" ")
      } else if entry.figure?.symbol != nil {
        var layer = PictureLayer()
        layer.add(
          CardLayout.circle(
            entry.figure?.symbolStyle ?? .outlined, center: PicturePoint(x: 6, y: 6), radius: 5))
        writer.picture(layer, frame: Frame(x: 0, y: 0, width: 12, height: 12), label: nil)
        writer.raw(" ")
      } else {
        sign(entry.marker, to: &writer)
      }
      writer.text(entry.text)
      writer.close("li")
    }
    writer.raw("</ul>")
  }

  // MARK: Signs

  private static func sign(_ marker: DocumentEntry.Marker?, to writer: inout HTMLWriter) {
    guard let marker, marker != .item else { return }
    writer.sign(.marker(marker)) { writer in
      var layer = PictureLayer()
      MarkSign(marker).add(to: &layer, x: 0, y: 0, lineHeight: 14)
      writer.picture(layer, frame: Frame(x: -1, y: 0, width: 14, height: 14), label: nil)
      writer.raw(" ")
    }
  }

  private static func diamond(to writer: inout HTMLWriter) {
    writer.sign(.momentOfTruth) { writer in
      var layer = PictureLayer()
      layer.add(
        .path(
          CurveLayout.diamond(around: PicturePoint(x: 7, y: 7), 5.5),
          PicturePaint(fill: .card, stroke: .gold, width: 2)))
      writer.picture(layer, frame: Frame(x: 0, y: 0, width: 14, height: 14), label: nil)
      writer.raw(" ")
    }
  }

  private static func dots(_ level: DocumentFigure.Level, to writer: inout HTMLWriter) {
    writer.sign(.level(level)) { writer in
      var layer = PictureLayer()
      CardLayout.add(level, to: &layer, x: 0, middle: 5)
      writer.raw(" ")
      writer.picture(
        layer, frame: Frame(x: 0, y: 0, width: Double(max(level.all, 1)) * 9, height: 10),
        label: "\(level.filled)/\(level.all)")
    }
  }

  private static func picture(
    of symbol: DocumentSymbol, _ style: DocumentFigure.SymbolStyle, to writer: inout HTMLWriter
  ) {
    writer.sign(.symbol(symbol, style)) { writer in
      var layer = PictureLayer()
      CardLayout.add(symbol, style, to: &layer, center: PicturePoint(x: 12, y: 12))
      writer.picture(layer, frame: Frame(x: 0, y: 0, width: 24, height: 24), label: nil)
    }
  }
}
