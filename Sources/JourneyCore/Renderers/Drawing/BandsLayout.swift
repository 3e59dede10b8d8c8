/// Ways over common columns: a band a way, a bar a part of it.
struct BandsLayout {
  /// What bands have more than usual, where they are to fill a slide.
  struct Room {
    /// How large letters are.
    var letters = Size.usual
    /// What each line of bars has more, in px: its bars are higher, and stand further apart.
    var ofLine = 0.0
  }

  /// How large letters are: from the largest on they are read from the last row.
  enum Size: Sendable, CaseIterable {
    case usual
    case larger
    case large
  }

  /// The sizes of letters, in px; each is one of `TextFace.sizes`.
  private struct Letters {
    var group = TextFace(size: 11, isBold: true)
    var column = TextFace(size: 12, isBold: true)
    var name = TextFace(size: 13)
    var bar = TextFace(size: 11.5)
    var number = TextFace(size: 12, isBold: true)
    var note = TextFace(size: 10.5)
    var remark = TextFace(size: 10.5, isItalic: true)

    static let usual = Letters()
    static let larger = Letters(
      group: TextFace(size: 12, isBold: true), column: TextFace(size: 13, isBold: true),
      name: TextFace(size: 14), bar: TextFace(size: 13), number: TextFace(size: 13, isBold: true),
      note: TextFace(size: 11.5), remark: TextFace(size: 11.5, isItalic: true))
    static let large = Letters(
      group: TextFace(size: 13, isBold: true), column: TextFace(size: 14, isBold: true),
      name: TextFace(size: 17), bar: TextFace(size: 14), number: TextFace(size: 14, isBold: true),
      note: TextFace(size: 12.5), remark: TextFace(size: 12.5, isItalic: true))
  }

  static let labelWidth = 176.0
  private static let numberWidth = 22.0
  private static let mostHigher = 40.0

  private let bands: DocumentBands
  /// Whether names stand over their bands, and numbers for the names of columns and bars.
  private let isNarrow: Bool
  private let labelWidth: Double
  private let columnWidth: Double
  private let width: Double
  private let extra: Room
  private let letters: Letters
  /// How many lines of bars all bands have.
  private(set) var lineCount = 0
  /// What was laid out.
  private(set) var layer = PictureLayer()

  /// Lays bands out.
  ///
  /// - Parameters:
  ///   - bands: The data.
  ///   - width: The room, in px.
  ///   - isNarrow: Whether names stand over their bands, and numbers for the names of columns and
  ///     bars.
  ///   - extra: What they have more than usual.
  init(
    _ bands: DocumentBands, width: Double, isNarrow: Bool = false, extra: Room = Room()
  ) {
    self.extra = extra
    letters =
      switch extra.letters {
      case .usual: .usual
      case .larger: .larger
      case .large: .large
      }
    self.bands = bands
    self.width = width
    self.isNarrow = isNarrow
    labelWidth = isNarrow ? 0 : Self.labelWidth
    columnWidth = (width - labelWidth) / Double(max(bands.columns.count, 1))
    if isNarrow {
      addKey()
    } else {
      addGroups()
      addColumns()
    }
    for index in bands.bands.indices { addBand(index) }
  }

  /// The room that bands need at least, in px.
  static func width(of bands: DocumentBands) -> Double {
    labelWidth + Double(bands.columns.count) * 116
  }

  /// Whether no word is broken in letters of this size.
  var hasWholeWords: Bool {
    func fit(_ text: InlineText, _ face: TextFace, _ room: Double) -> Bool {
      // Lines break behind hyphens, too.
      text.text.split { $0 == " " || $0 == "-" }
        .allSatisfy { TextMeasure.width(of: String($0), face) <= room }
    }
    var name = letters.name
    name.isBold = true
    return bands.columns.allSatisfy { fit(InlineText($0), letters.column, columnWidth - 6) }
      && bands.bands.allSatisfy { band in
        fit(band.title, name, labelWidth - 24)
          && fit(InlineText(band.note ?? ""), letters.note, labelWidth - 24)
          && band.bars.allSatisfy {
            fit(
              InlineText($0.text), letters.bar,
              columnWidth * Double(narrowest($0)) - Self.numberWidth - 16)
          }
      }
  }

  private func x(of column: Int) -> Double { labelWidth + Double(column) * columnWidth }

  private func tone(of column: Int) -> PictureTone {
    PictureTone(bands.groups.last { $0.firstColumn <= column }?.hue)
  }

  /// The names of the columns by their numbers, those of each group together.
  private mutating func addKey() {
    var start = 0
    while start < bands.columns.count {
      let group = bands.groups.last { $0.firstColumn <= start }
      let end = bands.groups.map(\.firstColumn).filter { $0 > start }.min() ?? bands.columns.count
      var text = NumberedNames.text(Array(bands.columns[start..<end]), from: start + 1)
      if let title = group?.title, !title.isEmpty {
        text = InlineText(title.uppercased() + "  ", .strong) + text
      }
      let lines = TextLines(text, NumberedNames.face, width: width)
      layer.add(lines, x: 0, y: layer.height, width: width, tone: tone(of: start).asInk)
      layer.height += lines.height + 3
      start = end
    }
    layer.height += 8
  }

  private mutating func addGroups() {
    let face = letters.group
    var titles: [(group: DocumentTable.ColumnGroup, lines: TextLines, x: Double, width: Double)] =
      []
    for (index, group) in bands.groups.enumerated() where !group.title.isEmpty {
      let next = index + 1
      let end =
        next < bands.groups.count ? bands.groups[next].firstColumn : bands.columns.count
      let (left, right) = (x(of: group.firstColumn) + 2, x(of: end) - 2)
      let lines = TextLines(group.title.uppercased(), face, width: right - left - 8)
      titles.append((group, lines, left, right - left))
    }
    // All as high as the highest: a heading over one column may need two lines.
    let height = (titles.map(\.lines.height).max() ?? 0) + 9
    for title in titles {
      let frame = Frame(x: title.x, y: 0, width: title.width, height: height)
      let tone = PictureTone(title.group.hue)
      layer.add(.rectangle(frame, PicturePaint(fill: tone), radius: 4))
      layer.add(
        title.lines, x: title.x + 4, y: (height - title.lines.height) / 2, width: title.width - 8,
        tone: tone.textOnTop, anchor: .middle)
    }
    layer.height = titles.isEmpty ? 6 : height + 6
  }

  private mutating func addColumns() {
    let face = letters.column
    let titles = bands.columns.map { TextLines($0, face, width: columnWidth - 6) }
    for (column, title) in titles.enumerated() {
      layer.add(
        title, x: x(of: column) + 3, y: layer.height, width: columnWidth - 6,
        tone: tone(of: column).asInk, anchor: .middle)
    }
    layer.height += (titles.map(\.height).max() ?? 0) + 10
  }

  // MARK: Bands

  /// Columns that follow one another, of one bar.
  private struct Piece {
    let bar: Int
    let columns: ClosedRange<Int>
  }

  private func pieces(of bar: DocumentBands.Bar, _ index: Int) -> [Piece] {
    var pieces: [Piece] = []
    for column in bar.columns.sorted() where column >= 0 && column < bands.columns.count {
      if let last = pieces.last, last.columns.upperBound + 1 >= column {
        pieces[pieces.count - 1] = Piece(
          bar: index, columns: last.columns.lowerBound...max(column, last.columns.upperBound))
      } else {
        pieces.append(Piece(bar: index, columns: column...column))
      }
    }
    return pieces
  }

  /// The columns of the narrowest piece of a bar.
  private func narrowest(_ bar: DocumentBands.Bar) -> Int {
    pieces(of: bar, 0).map(\.columns.count).min() ?? 1
  }

  private mutating func addBand(_ index: Int) {
    let band = bands.bands[index]
    // Bars lie in the first line of the band in which none of their columns is taken.
    var lines: [(taken: Set<Int>, bars: [[Piece]])] = []
    // A line that had no room for some columns has none for them later.
    var firstLines: [ClosedRange<Int>: Int] = [:]
    for (number, bar) in band.bars.enumerated() {
      let pieces = pieces(of: bar, number)
      guard let first = pieces.first, let last = pieces.last else { continue }
      // The dotted ties between the pieces of a bar need their room, too.
      let range = first.columns.lowerBound...last.columns.upperBound
      let span = Set(range)
      let found = lines.indices.dropFirst(firstLines[range] ?? 0)
        .first { lines[$0].taken.isDisjoint(with: span) }
      firstLines[range] = (found ?? lines.count) + 1
      if let line = found {
        lines[line].taken.formUnion(span)
        lines[line].bars.append(pieces)
      } else {
        lines.append((span, [pieces]))
      }
    }
    var body = PictureLayer()
    if isNarrow {
      NumberedNames.addNumbers(
        bands.columns.indices.map { (x(of: $0), columnWidth, tone(of: $0).asInk) }, to: &body)
      addGaps(of: band, y: body.height + 4, to: &body)
    }
    lineCount += lines.count
    for line in lines { add(line.bars, of: band, to: &body) }
    addBand(band, body, isShaded: index.isMultiple(of: 2))
  }

  /// A band with its name over it and the names of its bars below.
  private mutating func addNarrow(_ band: DocumentBands.Band, _ body: PictureLayer) {
    layer.addLine(
      from: PicturePoint(x: 0, y: layer.height), to: PicturePoint(x: width, y: layer.height), .line)
    layer.height += 8
    let names = band.bars.map { InlineText($0.number + "\u{A0}", .strong) + InlineText($0.text) }
    let texts = [
      TextLines(band.title.playing(.strong), TextFace(size: 13), width: width),
      TextLines(band.note ?? "", TextFace(size: 10.5), width: width),
      TextLines(names.joined(by: "   "), letters.bar, width: width),
      TextLines(band.remark ?? "", TextFace(size: 10.5, isItalic: true), width: width),
    ]
    for (index, text) in texts.enumerated() {
      if index == 2 {
        layer.height += 4
        layer.add(body, x: 0, y: layer.height)
        layer.height += body.height
      }
      layer.add(
        text, x: 0, y: layer.height, width: width, tone: index.isMultiple(of: 2) ? .ink : .muted)
      layer.height += text.height
    }
    layer.height += 12
  }

  private mutating func addBand(_ band: DocumentBands.Band, _ body: PictureLayer, isShaded: Bool) {
    if isNarrow { return addNarrow(band, body) }
    let room = Self.labelWidth - 24
    let title = TextLines(
      band.title.playing(.strong), letters.name, width: room)
    let note = TextLines(band.note ?? "", letters.note, width: room)
    let remark = TextLines(
      band.remark ?? "", letters.remark, width: width - Self.labelWidth - 8)
    let inner = max(title.height + note.height, body.height + remark.height, 48)
    let top = layer.height
    if isShaded {
      layer.add(
        .rectangle(
          Frame(x: 0, y: top, width: width, height: inner + 16), PicturePaint(fill: .shade),
          radius: 0))
    }
    layer.add(title, x: 10, y: top + 8, width: room)
    layer.add(note, x: 10, y: top + 8 + title.height, width: room, tone: .muted)
    layer.add(body, x: 0, y: top + 8)
    layer.add(
      remark, x: Self.labelWidth + 4, y: top + 8 + body.height, width: width - Self.labelWidth - 8,
      tone: .muted)
    addGaps(of: band, y: top + inner / 2, to: &layer)
    layer.height = top + inner + 16
  }

  /// A dash in each column in which a band has nothing.
  private func addGaps(of band: DocumentBands.Band, y: Double, to layer: inout PictureLayer) {
    let covered = Set(band.bars.flatMap(\.columns))
    for column in bands.columns.indices where !covered.contains(column) {
      layer.add(
        TextLines("—", TextFace(size: 12), width: 30), x: x(of: column) + columnWidth / 2 - 15,
        y: y, width: 30, tone: .muted, anchor: .middle)
    }
  }

  private func add(
    _ bars: [[Piece]], of band: DocumentBands.Band, to body: inout PictureLayer
  ) {
    var highest = isNarrow ? 24.0 : 44
    var texts: [(Piece, TextLines)] = []
    for piece in bars.joined() {
      let room = x(of: piece.columns.upperBound + 1) - x(of: piece.columns.lowerBound)
      let lines = TextLines(
        isNarrow ? "" : band.bars[piece.bar].text, letters.bar,
        width: room - Self.numberWidth - 16)
      texts.append((piece, lines))
      highest = max(highest, lines.height + 12)
    }
    // Bars that are much higher than their texts would look empty.
    let higher = min(extra.ofLine / 2, Self.mostHigher)
    highest += higher
    let apart = extra.ofLine - higher
    body.height += apart / 2
    for pieces in bars {
      for (left, right) in zip(pieces, pieces.dropFirst()) {
        let y = body.height + highest / 2
        body.add(
          .path(
            [
              .move(PicturePoint(x: x(of: left.columns.upperBound + 1) - 3, y: y)),
              .line(PicturePoint(x: x(of: right.columns.lowerBound) + 3, y: y)),
            ],
            PicturePaint(
              stroke: tone(of: left.columns.lowerBound), width: 2, dash: .dots)))
      }
    }
    for (piece, lines) in texts {
      add(piece, lines, band.bars[piece.bar], height: highest, to: &body)
    }
    body.height += highest + 6 + apart / 2
  }

  private func add(
    _ piece: Piece, _ lines: TextLines, _ bar: DocumentBands.Bar, height: Double,
    to body: inout PictureLayer
  ) {
    let tone = tone(of: piece.columns.lowerBound)
    let gap = isNarrow ? 1.5 : 3
    let box = Frame(
      x: x(of: piece.columns.lowerBound) + gap, y: body.height,
      width: x(of: piece.columns.upperBound + 1) - x(of: piece.columns.lowerBound) - 2 * gap,
      height: height)
    let plate = box.width < 1.5 * Self.numberWidth ? box.width : Self.numberWidth
    body.add(
      .rectangle(
        box,
        PicturePaint(
          fill: .card, stroke: tone, width: 1.8, dash: bar.isDashed ? .dashes : nil), radius: 6))
    body.add(
      .rectangle(
        Frame(x: box.x, y: box.y, width: plate, height: height), PicturePaint(fill: tone),
        radius: 6))
    let number = TextLines(bar.number, letters.number, width: plate)
    body.add(
      number, x: box.x, y: box.midY - number.height / 2, width: plate,
      tone: tone.textOnTop, anchor: .middle)
    body.add(
      lines, x: box.x + Self.numberWidth + 6, y: box.midY - lines.height / 2,
      width: box.width - Self.numberWidth - 10)
  }
}
