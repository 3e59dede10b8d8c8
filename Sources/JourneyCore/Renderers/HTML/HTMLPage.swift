/// The blocks of a document as the body of a page.
struct HTMLPage {
  private let language: Language
  private let logo: PictureTheme.Logo?
  /// The name of the theme, which is that of whoever shows the page.
  private let name: String
  /// Most files have less; what has more takes it, and room that is not written to is not used.
  var writer = HTMLWriter(capacity: 1 << 18)
  /// The controls that are still to be written: above the sheet, or at the top where there is none.
  private var filters: HTMLFilters?
  /// The bands of the document, on whose columns curves of as many steps stand.
  private var bands: DocumentBands?
  /// Whether there is something that a script can narrow.
  private(set) var isFiltered = false

  init(language: Language, logo: PictureTheme.Logo?, name: String) {
    self.language = language
    self.logo = logo
    self.name = name
  }

  /// Writes a document.
  mutating func write(_ document: Document) {
    var blocks = document.blocks[...]
    writer.open("header")
    writer.open("div", class: "head")
    if let title = document.title {
      let number = title.number.map { InlineText($0 + " ") } ?? ""
      writer.element("h1", number + title.text)
      if let trailing = title.trailing, !trailing.isEmpty {
        writer.element("p", trailing, class: "aside")
      }
    }
    if case .list(let entries)? = blocks.first, entries.allSatisfy({ $0.figure?.shape == .badge }) {
      blocks.removeFirst()
      writer.open("p", class: "badges")
      for entry in entries { writer.element("span", entry.text, class: "badge") }
      writer.close("p")
    }
    if let logo { writer.image(logo.address, name: name) }
    writer.close("div")
    for text in document.lead { writer.element("p", text, class: "lead") }
    writer.close("header")
    writer.raw("\n")
    bands = PageLayout.bands(in: document.blocks).first
    let filters = HTMLFilters(Array(blocks))
    isFiltered = !filters.isEmpty
    self.filters = filters
    if DocumentTable.sheet(in: Array(blocks)) == nil { writeFilters() }
    write(Array(blocks), level: 2)
  }

  private mutating func writeFilters() {
    filters?.write(in: language, to: &writer)
    filters = nil
  }

  private mutating func write(_ blocks: [DocumentBlock], level: Int) {
    var rest = blocks[...]
    while let first = rest.first {
      let lists = rest.prefix(while: Self.isList)
      // On paper lists that follow one another share columns.
      let isRun = lists.count > 1
      if isRun { writer.open("div", class: "lists") }
      for block in isRun ? lists : [first] {
        write(block, level: level)
        writer.raw("\n")
      }
      if isRun { writer.close("div") }
      rest = rest.dropFirst(isRun ? lists.count : 1)
    }
  }

  /// Whether a block is a section of nothing but a list of lines.
  private static func isList(_ block: DocumentBlock) -> Bool {
    guard case .section(let section) = block, section.blocks.count == 1,
      case .list(let entries)? = section.blocks.first
    else { return false }
    return entries.allSatisfy { $0.figure == nil && $0.facets.isEmpty }
  }

  private mutating func write(_ block: DocumentBlock, level: Int) {
    switch block {
    case .section(let section): write(section, level: level)
    case .paragraph(let text): writer.element("p", text)
    case .note(let text): writer.element("p", text, class: "note")
    case .fields(let fields): write(fields)
    case .list(let entries):
      if let first = entries.first, entries.count == 1, first.figure?.shape == .person {
        HTMLEntries.person(first, to: &writer)
      } else {
        HTMLEntries.write(entries, to: &writer)
      }
    case .legend(let entries): HTMLEntries.legend(entries, to: &writer)
    case .footnotes(let entries): HTMLEntries.write(entries.numbered, to: &writer)
    case .code(let code):
      writer.open("pre", ["tabindex": "0"])
      writer.element("code", code.text)
      writer.close("pre")
    case .table(let table):
      if table.isSheet {
        writeFilters()
        HTMLSheet(table, language: language).write(to: &writer)
      } else {
        HTMLTable.write(table, to: &writer)
      }
    case .chart(let chart): write(chart)
    case .curves(let curves): write(curves)
    case .bands(let bands): write(bands)
    case .heat(let heat): figure(block, CurveTelling.inline(heat, language))
    case .quadrant(let quadrant): figure(block, CurveTelling.inline(quadrant, language))
    }
  }

  private mutating func write(_ section: DocumentSection, level: Int) {
    writer.open("section", ["class": section.isBesideNext ? "next" : ""])
    let parts = [
      section.heading.number.map { InlineText($0) } ?? "", section.heading.text,
    ].joined(by: " ")
    let text = [parts, section.heading.trailing ?? ""].joined(by: " ")
    if !text.isEmpty {
      switch level {
      case 2: writer.element("h2", text)
      case 3: writer.element("h3", text)
      case 4: writer.element("h4", text)
      default: writer.element("h5", text)
      }
    }
    write(section.blocks, level: level + 1)
    writer.close("section")
  }

  private static func isLong(_ field: DocumentField) -> Bool {
    guard let entry = field.entries.first, field.entries.count == 1 else { return false }
    return entry.text.spans.reduce(0) { $0 + $1.text.utf8.count } > 320
  }

  private mutating func write(_ fields: [DocumentField]) {
    guard !fields.isEmpty else { return }
    let longCount = fields.count(where: Self.isLong)
    // Where most are long, all are: each has a wide column of its own.
    let areTexts = fields.count > 1 && 2 * longCount > fields.count
    writer.open("dl", class: areTexts ? "tiles texts" : "tiles")
    for field in fields {
      // One paragraph among short facts would be as high as a page in a column like theirs.
      let isLong = !areTexts && longCount > 0 && Self.isLong(field)
      writer.open("div", ["class": isLong ? "long" : ""])
      writer.element("dt", field.label)
      for entry in field.entries {
        if entry.folding == .opener {
          writer.raw("<dd class=\"more\">")
          HTMLEntries.opener(entry, to: &writer)
          writer.raw("</dd>")
          continue
        }
        writer.open(
          "dd",
          [
            "class": entry.folding == .folded ? "rest" : "",
            "data-kind": entry.facets.isEmpty ? "" : HTMLEntries.kind(of: entry),
            "data-facets": entry.facets.attribute, "data-things": entry.facets.things ?? "",
          ])
        HTMLEntries.write(entry, to: &writer)
        writer.close("dd")
      }
      writer.close("div")
    }
    writer.close("dl")
  }

  // MARK: Drawings

  private mutating func write(_ chart: EmotionChart) {
    guard !chart.points.isEmpty else { return }
    figure(.chart(chart), CurveTelling.inline(chart, language))
  }

  private mutating func write(_ curves: EmotionCurves) {
    // The table beside them has the signs.
    var drawn = curves
    drawn.isAlone = false
    if let bands, bands.columns.count == curves.steps.count {
      figure(.curves(drawn), CurveTelling.inline(curves), over: bands)
      HTMLTable.write(CurvesTable(curves, language: language).valuesAcross, to: &writer)
      return
    }
    writer.open("div", class: "beside")
    figure(.curves(drawn), CurveTelling.inline(curves), isBeside: true)
    HTMLTable.write(CurvesTable(curves, language: language).values, to: &writer)
    writer.close("div")
  }

  private mutating func write(_ bands: DocumentBands) {
    figure(.bands(bands), CurveTelling.inline(bands))
  }

  /// Writes a drawing, and another one for screens that are too narrow for it.
  ///
  /// - Parameters:
  ///   - block: What is drawn.
  ///   - telling: What it tells, for readers who do not see it.
  ///   - isBeside: Whether its table stands beside it where there is room for both.
  ///   - bands: The bands over which it stands.
  private mutating func figure(
    _ block: DocumentBlock, _ telling: InlineText, isBeside: Bool = false,
    over bands: DocumentBands? = nil
  ) {
    var document = Document(blocks: [block])
    document.foreign = writer.foreign
    document = document.tellingLanguages
    let sheet = PageLayout(document, language: language, over: bands)
    // A little smaller than drawn its letters can still be read; else the table goes below it.
    let least = Int(0.85 * (sheet.width - 2 * PageLayout.margin))
    writer.open("figure", ["style": isBeside ? "--chart:\(least)px" : ""])
    var label = telling.text
    // An attribute has one language; texts of another one need elements of their own.
    if !writer.foreign.isEmpty {
      writer.element("p", telling, class: "unseen")
      label = Self.drawing[language]
    }
    writer.open(
      "div", ["class": "scroller", "tabindex": "0", "role": "group", "aria-label": label])
    picture(sheet, label)
    writer.close("div")
    if case .chart = block {
    } else {
      writer.open("div", class: "hand")
      for block in document.blocks {
        picture(PageLayout(narrow: block, language: language), label)
      }
      writer.close("div")
    }
    writer.close("figure")
  }

  private static let drawing = LocalizedText(vi: "Hình vẽ", en: "Drawing")

  /// Writes a picture; where what it tells stands beside it, it has a name only as a group of links.
  private mutating func picture(_ sheet: PageLayout, _ label: String) {
    let margin = PageLayout.margin
    writer.picture(
      sheet.layer,
      frame: Frame(
        x: margin, y: margin, width: sheet.width - 2 * margin,
        height: max(sheet.layer.height - 2 * margin, 1)),
      label: writer.foreign.isEmpty || sheet.layer.hasPages ? label : nil)
  }
}
