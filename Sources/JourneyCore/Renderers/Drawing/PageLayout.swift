// Renderers/Drawing: where everything of a picture stands, as boxes, lines and texts. SVG and HTML
// write these; no format is known here.

/// A whole document as one picture.
struct PageLayout {
  /// The margin around a picture, in px; paper has one of its own.
  static let margin = 28.0
  static let paperMargin = 8.0
  private static let titleFace = TextFace(size: 26, isBold: true)

  private let language: Language
  /// The columns of a sheet as one page needs them; what suits a screen where there are none.
  private let paper: PaperFit.Columns?
  /// Whether it is for a screen of a hand: numbers stand for the names of columns, and names below.
  private let isNarrow: Bool
  private let margin: Double
  /// What the bands of a slide have more than usual.
  private let ofBands: BandsLayout.Room
  /// How many columns the bands have, 0 without bands; curves of as many steps stand over them.
  private let columnsOfBands: Int
  /// The width of the picture, in px.
  let width: Double
  private var room: Double { width - 2 * margin }
  /// What was laid out, margins included.
  private(set) var layer = PictureLayer()

  /// Lays a document out.
  ///
  /// - Parameters:
  ///   - document: Any document.
  ///   - theme: The theme whose logo and foot the picture has; nothing for a part of a page.
  ///   - language: The language of numbers.
  ///   - least: The width of the picture, in px; as much as the blocks need where it is less.
  ///   - paper: The columns of a sheet as one page needs them; what suits a screen where there are
  ///     none.
  ///   - ofBands: What bands have more than usual.
  ///   - bands: The bands over which curves stand, where another picture has them.
  init(
    _ document: Document, theme: PictureTheme? = nil, language: Language, width least: Double = 0,
    paper: PaperFit.Columns? = nil, ofBands: BandsLayout.Room = BandsLayout.Room(),
    over bands: DocumentBands? = nil
  ) {
    self.language = language
    self.ofBands = ofBands
    self.paper = paper
    isNarrow = false
    columnsOfBands = (bands ?? Self.bands(in: document.blocks).first)?.columns.count ?? 0
    margin = paper == nil ? Self.margin : Self.paperMargin
    let stages = DocumentTable.sheet(in: document.blocks).map { $0.columns.count - 1 }
    let text = Self.leastWidth(ofStages: stages ?? 0, isOnPaper: paper != nil)
    let needed = max(
      Self.width(of: document.blocks, paper, from: text), bands.map(BandsLayout.width) ?? 0)
    width = max(least, needed + 2 * margin)
    layer.height = margin
    var blocks = document.blocks[...]
    var badges: [DocumentEntry] = []
    if case .list(let entries)? = blocks.first, entries.allSatisfy({ $0.figure?.shape == .badge }) {
      badges = entries
      blocks.removeFirst()
    }
    addTitle(document.title, badges, theme?.logo)
    for text in document.lead { addText(text, TextFace(size: 13)) }
    let foot = theme?.foot(in: language) ?? ""
    if paper == nil {
      add(Array(blocks), level: 1)
      if !foot.isEmpty { addText(InlineText(foot, .faint), TextFace(size: 11.5)) }
    } else {
      addOnPaper(blocks, foot)
    }
    // What stands last has room below it already.
    layer.height += margin - (paper == nil ? 8 : 16)
  }

  /// The width that titles and texts look well in, in px; those of one stage are no wider than it.
  static func leastWidth(ofStages count: Int, isOnPaper: Bool) -> Double {
    guard count == 1 else { return 900 }
    return isOnPaper ? PaperFit.labelWidth + PaperFit.longest(1) : 700
  }

  /// Adds the blocks of a sheet on paper: facts stand beside the person, and notes in two columns.
  private mutating func addOnPaper(_ blocks: ArraySlice<DocumentBlock>, _ foot: String) {
    var blocks = blocks
    if let head = PaperHead(blocks), let shares = head.shares(of: room) {
      place(head.layer(shares))
      blocks = blocks.dropFirst(2)
    }
    var notes: [InlineText] = []
    while case .note(let text)? = blocks.last {
      notes.insert(text, at: 0)
      blocks.removeLast()
    }
    add(Array(blocks), level: 1)
    if !foot.isEmpty { notes.append(InlineText(foot, .faint)) }
    place(PaperFoot(notes, width: room).layer)
  }

  /// Lays a part of a page out for a screen of a hand.
  ///
  /// - Parameters:
  ///   - block: Bands, curves, a heat map or a quadrant.
  ///   - language: The language of numbers.
  ///   - room: The width within the margins, in px.
  init(narrow block: DocumentBlock, language: Language, room: Double = Self.hand) {
    self.language = language
    ofBands = BandsLayout.Room()
    paper = nil
    columnsOfBands = 0
    isNarrow = true
    margin = Self.margin
    width = room + 2 * margin
    layer.height = margin
    add(block, level: 1)
    layer.height += margin - 8
  }

  /// The room on a screen of a hand, in px: 375 without the margins of a page.
  static let hand = 343.0

  /// Lays a document out for a slide: sixteen to nine, and wider where its height asks for that.
  ///
  /// - Parameters: As above.
  init(onSlide document: Document, theme: PictureTheme?, language: Language) {
    self.init(document, theme: theme, language: language)
    self.init(document, theme: theme, language: language, width: Self.slideWidth(width))
    // What is wider is mostly lower: half the way first, so that letters stay large.
    for turn in 0..<8 where layer.height > width * Self.slide {
      let whole = layer.height / Self.slide
      self.init(
        document, theme: theme, language: language,
        width: Self.slideWidth(turn < 4 ? (width + whole) / 2 : whole))
    }
    fillSlide(document, theme)
    layer.height = max(layer.height, width * Self.slide)
  }

  /// Returns a width of which nine sixteenths are whole, too: so are the dots of any size that is.
  private static func slideWidth(_ width: Double) -> Double { (width / 16).rounded(.up) * 16 }

  /// The bands of a document, those in its sections as well.
  static func bands(in blocks: [DocumentBlock]) -> [DocumentBands] {
    blocks.flatMap { block -> [DocumentBands] in
      switch block {
      case .bands(let bands): [bands]
      case .section(let section): bands(in: section.blocks)
      default: []
      }
    }
  }

  /// Gives bands that leave a part of a slide empty larger letters, and the room that is left.
  private mutating func fillSlide(_ document: Document, _ theme: PictureTheme?) {
    guard let bands = Self.bands(in: document.blocks).first else { return }
    var extra = BandsLayout.Room()
    func layout(_ more: Double = 0) -> BandsLayout {
      BandsLayout(bands, width: room + more, extra: extra)
    }
    func page(_ more: Double = 0) -> PageLayout {
      PageLayout(document, theme: theme, language: language, width: width + more, ofBands: extra)
    }
    // A slide that is a little wider may have room for one long word.
    let tries: [(letters: BandsLayout.Size, more: Double)] = [
      (.large, 0), (.large, 16), (.larger, 0),
    ]
    for next in tries {
      extra.letters = next.letters
      if layout(next.more).hasWholeWords {
        let page = page(next.more)
        if page.layer.height <= page.width * Self.slide {
          self = page
          break
        }
      }
      extra.letters = .usual
    }
    let lines = layout().lineCount
    guard lines > 0, layer.height < width * Self.slide else { return }
    extra.ofLine = ((width * Self.slide - layer.height) / Double(lines)).rounded(.down)
    let filled = page()
    if filled.layer.height <= width * Self.slide { self = filled }
  }

  /// Lays a document out for one page of A3 across: the columns of its sheet are as wide as makes it
  /// fill the page.
  ///
  /// - Parameters: As above.
  init(onPaper document: Document, theme: PictureTheme?, language: Language) {
    guard let table = DocumentTable.sheet(in: document.blocks) else {
      self.init(document, theme: theme, language: language)
      return
    }
    var (document, fit) = (document, PaperFit(table, document))
    let readable = fit.readableColumns
    // What nobody can read is not shown by being there.
    if readable == nil, let short = PaperDetails.without(document, language) {
      (document, fit) = (short, fit.withoutDetails(language))
    }
    let columns = readable ?? fit.columns
    self.init(document, theme: theme, language: language, paper: columns)
    // The height was estimated: where it is another one, letters may be smaller than they could be.
    guard smallLetters < PaperFit.leastSize else { return }
    let other = PageLayout(
      document, theme: theme, language: language,
      paper: PaperFit.columns(like: columns, width: width, height: layer.height))
    if other.smallLetters > smallLetters { self = other }
  }

  /// Whether one page has no room for the details of a sheet's cards in letters that people can read.
  static func leavesDetailsOut(onPaper document: Document, _ language: Language) -> Bool {
    guard let table = DocumentTable.sheet(in: document.blocks),
      PaperFit(table, document).readableColumns == nil
    else { return false }
    return PaperDetails.without(document, language) != nil
  }

  /// The size of small letters where the sheet fills a page, in points of print.
  private var smallLetters: Double {
    EntryLayout.smallFace.size * PaperFit.scale(width: width, height: layer.height)
  }

  /// The height of a slide as a part of its width.
  private static let slide = 9.0 / 16

  /// The width that blocks need, which is no less than titles and texts look well in.
  private static func width(
    of blocks: [DocumentBlock], _ paper: PaperFit.Columns?, from least: Double
  ) -> Double {
    blocks.reduce(least) { width, block in
      switch block {
      case .table(let table) where table.kind == .matrix:
        max(width, SheetLayout.width(of: table, paper: paper))
      case .bands(let bands): max(width, BandsLayout.width(of: bands))
      case .heat(let heat): max(width, HeatLayout.width(of: heat))
      case .quadrant: max(width, QuadrantLayout.width)
      case .chart(let chart):
        max(width, SheetLayout.labelWidth + Double(chart.points.count) * 120)
      case .curves(let curves): max(width, 56 + Double(curves.steps.count) * 96)
      case .section(let section): max(width, Self.width(of: section.blocks, paper, from: least))
      default: width
      }
    }
  }

  // MARK: Head

  private mutating func addTitle(
    _ heading: DocumentHeading?, _ badges: [DocumentEntry], _ logo: PictureTheme.Logo?
  ) {
    var x = width - margin
    let top = layer.height
    var lowest = top
    if let logo {
      let size = PictureTheme.Logo.size
      x -= size.width
      layer.add(.image(logo, Frame(x: x, y: top - 6, width: size.width, height: size.height)))
      lowest = top + size.height
      x -= 18
    }
    for badge in badges.reversed() {
      let drawn = EntryLayout([badge], width: room / 2).layer
      let size =
        TextLines(badge.text, TextFace(size: 12, isBold: true), width: room / 2 - 24).width + 24
      x -= size
      layer.add(drawn, x: x, y: top + 2)
      lowest = max(lowest, top + 2 + drawn.height)
      x -= 10
    }
    guard let heading else {
      layer.height = lowest + 8
      return
    }
    if let trailing = heading.trailing, !trailing.isEmpty {
      let lines = TextLines(trailing, TextFace(size: 13), width: room / 3)
      x -= lines.width
      layer.add(lines, x: x, y: top + 7, width: lines.width + 0.5, tone: .muted, anchor: .end)
      lowest = max(lowest, top + 7 + lines.height)
      x -= 16
    }
    let title = TextLines(heading.text, Self.titleFace, width: max(x - margin, room / 3))
    layer.add(title, x: margin, y: top, width: max(x - margin, room / 3))
    layer.height = max(lowest, top + title.height) + 8
  }

  private mutating func addText(_ text: InlineText, _ face: TextFace, tone: PictureTone = .ink) {
    // Long lines are hard to follow on a screen; a page has no room to leave empty.
    let lines = TextLines(text, face, width: paper == nil ? min(room, 1100) : room)
    layer.add(lines, x: margin, y: layer.height, width: room, tone: tone)
    layer.height += lines.height + 8
  }

  // MARK: Blocks

  private mutating func add(_ blocks: [DocumentBlock], level: Int) {
    for block in blocks { add(block, level: level) }
  }

  private mutating func add(_ block: DocumentBlock, level: Int) {
    switch block {
    case .section(let section):
      layer.height += 10
      let heading = section.heading
      let text = [
        heading.number.map { InlineText($0) } ?? "", heading.text, heading.trailing ?? "",
      ].joined(by: "  ")
      addText(text, TextFace(size: level == 1 ? 17 : 14, isBold: true))
      add(section.blocks, level: level + 1)
    case .paragraph(let text): addText(text, TextFace(size: 13))
    case .note(let text): addText(text, TextFace(size: 11.5), tone: .muted)
    case .fields(let fields): place(FieldsLayout(fields, width: room).layer)
    case .list(let entries): place(EntryLayout(entries, width: room).layer)
    case .legend(let entries): place(LegendLayout(entries, width: room).layer)
    case .footnotes(let entries): place(EntryLayout(entries.numbered, width: room).layer)
    case .code(let code): addText(InlineText(code.text, .code), TextFace(size: 11.5))
    case .table(let table):
      if table.kind == .matrix {
        place(SheetLayout(table, language: language, paper: paper).layer)
      } else {
        place(TableLayout(table, width: room).layer)
      }
    case .chart(let chart): addChart(chart)
    case .curves(let curves):
      place(
        isNarrow
          ? UprightCurvesLayout(curves, width: room, language: language).layer
          : CurvesLayout(
            curves, width: room, language: language,
            left: curves.steps.count == columnsOfBands ? BandsLayout.labelWidth : nil
          ).layer)
      let legend = Self.letters(curves) + (curves.isAlone ? [] : curves.legend)
      place(LegendLayout(legend, width: room).layer)
    case .bands(let bands):
      place(BandsLayout(bands, width: room, isNarrow: isNarrow, extra: ofBands).layer)
      place(LegendLayout(bands.legend, width: room).layer)
    case .heat(let heat):
      place(HeatLayout(heat, width: room, language: language, isNarrow: isNarrow).layer)
    case .quadrant(let quadrant):
      place(QuadrantLayout(quadrant, width: room, isNarrow: isNarrow).layer)
    }
  }

  private static func letters(_ curves: EmotionCurves) -> [DocumentEntry] {
    curves.series.compactMap { series in
      series.note.map { DocumentEntry(InlineText(series.letter + " " + $0)) }
    }
  }

  private mutating func place(_ drawn: PictureLayer) {
    guard drawn.height > 0 else { return }
    layer.add(drawn, x: margin, y: layer.height)
    layer.height += drawn.height + 12
  }

  /// A curve by itself, with the names of its stages below.
  private mutating func addChart(_ chart: EmotionChart) {
    let columnWidth = (room - SheetLayout.labelWidth) / Double(max(chart.points.count, 1))
    let curve = CurveLayout(
      chart, left: SheetLayout.labelWidth, columnWidth: columnWidth, language: language)
    layer.add(curve.axis, x: margin, y: layer.height)
    layer.add(curve.layer, x: margin, y: layer.height)
    layer.height += curve.layer.height
    var highest = 0.0
    for (index, point) in chart.points.enumerated() {
      let lines = TextLines(
        InlineText(point.number + " ", .faint) + InlineText(point.label), TextFace(size: 11),
        width: columnWidth - 12)
      layer.add(
        lines, x: margin + SheetLayout.labelWidth + Double(index) * columnWidth + 6,
        y: layer.height, width: columnWidth - 12, anchor: .middle)
      highest = max(highest, lines.height)
    }
    layer.height += highest + 14
  }
}
