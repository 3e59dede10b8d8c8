/// A matrix as the sheet of a map: stages as arrows, rows of cards, the curve across.
struct SheetLayout {
  /// The width of the labels in front of the rows, in px.
  static let labelWidth = 132.0
  static let labelFace = TextFace(size: 12, isBold: true)
  private static let padding = 10.0

  private let table: DocumentTable
  private let language: Language
  private let columns: SheetColumns
  /// How many entries of each column may stand beside one another.
  private let abreast: [Int]
  /// The room beside, and over and under what is in a row, and the height of a row with little in
  /// it, in px.
  private let padding: Double
  private let spacing: Double
  private let leastHeight: Double
  private let isOnPaper: Bool
  private let labelWidth: Double
  /// The room at both sides of a label, in px.
  private let labelInset: Double
  private var labelRoom: Double { labelWidth - 2 * labelInset }
  private var count: Int { max(table.columns.count - 1, 0) }
  /// The width of the sheet, in px.
  let width: Double
  /// What was laid out.
  private(set) var layer = PictureLayer()
  private var isShaded = false

  /// Returns the width of the columns of a sheet, in px.
  static func columnWidth(_ count: Int) -> Double {
    switch count {
    case ..<2: 568
    case 2...3: 768 / Double(count)
    case 4...7: 252
    default: max(190, 1764 / Double(count)).rounded(.down)
    }
  }

  /// Returns the width of a sheet, in px.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - paper: The columns as one page needs them; what suits a screen where there is none.
  /// - Returns: The width.
  static func width(of table: DocumentTable, paper: PaperFit.Columns? = nil) -> Double {
    widths(of: table, paper).reduce(paper?.labelWidth ?? labelWidth, +)
  }

  /// The widths of the columns, wide enough for the names of all.
  private static func widths(of table: DocumentTable, _ paper: PaperFit.Columns?) -> [Double] {
    let count = max(table.columns.count - 1, 0)
    let least = leastWidth(of: table, from: min(paper?.unit ?? 190, 190))
    guard let paper, paper.abreast.count == count else {
      return Array(repeating: max(columnWidth(count), least), count: count)
    }
    return paper.abreast.map { max(paper.width(of: $0), least) }
  }

  /// Lays a sheet out.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - language: The language of numbers.
  ///   - paper: The columns as one page needs them; what suits a screen where there is none.
  init(_ table: DocumentTable, language: Language, paper: PaperFit.Columns? = nil) {
    self.table = table
    self.language = language
    let widths = Self.widths(of: table, paper)
    labelWidth = paper?.labelWidth ?? Self.labelWidth
    labelInset = paper?.labelInset ?? 8
    columns = SheetColumns(left: labelWidth, widths: widths)
    abreast =
      paper.flatMap { $0.abreast.count == widths.count ? $0.abreast : nil }
      ?? Array(repeating: 1, count: widths.count)
    width = columns.right
    isOnPaper = paper != nil
    padding = isOnPaper ? PaperFit.padding : Self.padding
    spacing = paper?.spacing ?? Self.padding
    leastHeight = isOnPaper ? PaperFit.leastHeight : 40
    addGroups()
    addColumns()
    addJumps()
    var start = layer.height
    for row in 0...table.rows.count {
      if row == table.curveRow || row == table.rows.count && table.curveRow > row {
        addRules(from: start)
        addCurve()
        start = layer.height
      }
      if row < table.rows.count { addRow(row) }
    }
    addRules(from: start)
  }

  /// The rules between the columns, down to what was laid out last.
  private mutating func addRules(from top: Double) {
    guard layer.height > top else { return }
    for column in 0...count {
      layer.addLine(
        from: PicturePoint(x: x(of: column), y: top),
        to: PicturePoint(x: x(of: column), y: layer.height), .line)
    }
  }

  private func x(of column: Int) -> Double { columns.x(of: column) }

  private func hue(of column: Int) -> PictureTone {
    PictureTone(table.columnGroups.last { $0.firstColumn <= column + 1 }?.hue)
  }

  // MARK: Heads

  private mutating func addGroups() {
    guard table.columnGroups.contains(where: { !$0.title.isEmpty }) else { return }
    var layers: [(TextLines, Double, Double, PictureTone)] = []
    for (index, group) in table.columnGroups.enumerated() where !group.title.isEmpty {
      let next = index + 1
      let last = next < table.columnGroups.count ? table.columnGroups[next].firstColumn : count + 1
      let (left, right) = (x(of: group.firstColumn - 1) + 4, x(of: last - 1) - 12)
      let title = TextLines(
        group.title.uppercased(), TextFace(size: 11.5, isBold: true), width: right - left)
      layers.append((title, left, right, PictureTone(group.hue)))
    }
    let height = layers.map(\.0.height).max() ?? 0
    for (title, left, right, tone) in layers {
      layer.add(title, x: left, y: height - title.height, width: right - left, tone: tone.asInk)
      layer.addLine(
        from: PicturePoint(x: left, y: height + 4), to: PicturePoint(x: right, y: height + 4), tone,
        width: 2)
    }
    layer.height = height + 10
  }

  private mutating func addColumns() {
    let heads = table.columns.dropFirst()
    var titles = heads.enumerated().map { index, head in
      Self.name(head.title, width: columns.width(of: index) - (head.number == nil ? 40 : 70))
    }
    // Numbers stand over the names where one of these is long.
    let isOver =
      titles.contains { $0.lines.count > Self.mostLines } && heads.contains { $0.number != nil }
    if isOver {
      titles = heads.enumerated().map {
        Self.name($1.title, width: columns.width(of: $0) - 40)
      }
    }
    let top = isOver ? 28.0 : 0
    let height = max(
      isOnPaper ? PaperFit.headHeight : 54,
      (titles.map(\.height).max() ?? 0) + (isOnPaper ? 12 : 20) + top)
    for (index, title) in titles.enumerated() {
      addArrow(index, height)
      let number = table.columns[index + 1].number
      let middle = layer.height + height / 2
      if let number {
        let center = PicturePoint(x: x(of: index) + 34, y: isOver ? layer.height + 22 : middle)
        layer.add(.circle(center, radius: 12, PicturePaint(fill: hue(of: index).textOnTop)))
        let face = TextFace(size: number.count > 2 ? 10 : 13, isBold: true)
        layer.add(
          TextLines(number, face, width: 60), x: center.x - 12, y: center.y - face.lineHeight / 2,
          width: 24, tone: hue(of: index), anchor: .middle)
      }
      let left = x(of: index) + (number == nil || isOver ? 24 : 54)
      layer.add(
        title, x: left, y: middle + top / 2 - title.height / 2, width: x(of: index + 1) - 16 - left,
        tone: hue(of: index).textOnTop)
    }
    layer.height += height + 12
  }

  /// The lines that a name has at most.
  private static let mostLines = 3

  /// A name in at most three lines, in smaller letters where it is long.
  private static func name(_ text: InlineText, width: Double) -> TextLines {
    var lines = TextLines(text, TextFace(size: 13.5, isBold: true), width: width)
    for size in [12.0, 11, 10] where lines.lines.count > mostLines {
      lines = TextLines(text, TextFace(size: size, isBold: true), width: width)
    }
    return lines
  }

  /// The width that columns need for their names, in px; not more than 420 for names without end.
  private static func leastWidth(of table: DocumentTable, from least: Double) -> Double {
    // Shorter names have room in any column.
    let longest = least < 190 ? 40 : 60
    var names = table.columns.dropFirst().map(\.title).filter { title in
      title.spans.reduce(0) { $0 + $1.text.utf8.count } > longest
    }
    var width = least
    while !names.isEmpty, width < 420 {
      names.removeAll { name($0, width: width - 40).lines.count <= mostLines }
      if !names.isEmpty { width += 23 }
    }
    return width
  }

  private mutating func addArrow(_ index: Int, _ height: Double) {
    let (left, right) = (x(of: index), x(of: index + 1))
    let (top, bottom) = (layer.height, layer.height + height)
    var steps: [PictureStep] = [
      .move(PicturePoint(x: left, y: top)), .line(PicturePoint(x: right - 14, y: top)),
      .line(PicturePoint(x: right, y: top + height / 2)),
      .line(PicturePoint(x: right - 14, y: bottom)), .line(PicturePoint(x: left, y: bottom)),
    ]
    if index > 0 { steps.append(.line(PicturePoint(x: left + 14, y: top + height / 2))) }
    steps.append(.close)
    layer.add(.path(steps, PicturePaint(fill: hue(of: index), stroke: .ground, width: 2)))
  }

  private mutating func addJumps() {
    let jumps = JumpsLayout(table.jumps, columns)
    guard jumps.layer.height > 0 else { return }
    layer.add(jumps.layer, x: 0, y: layer.height - 10)
    layer.height += jumps.layer.height - 10
  }

  // MARK: Rows

  private mutating func addRow(_ row: Int) {
    let cells = (1..<max(table.columns.count, 1)).map { column in
      EntryLayout(
        table.cell(row: row, column: column),
        width: columns.width(of: column - 1) - 2 * padding, abreast: abreast[column - 1])
    }
    let label = labelLines(table.cell(row: row, column: 0))
    let line = table.dividingLines.first { $0.row == row }
    var highest = max(cells.map(\.layer.height).max() ?? 0, label.height)
    // On paper the name of a line stands over it under that of the row, and takes no room of its own.
    let lineName =
      isOnPaper
      ? line.map {
        TextLines($0.title, TextFace(size: 11.5, isItalic: true), width: labelRoom)
      } : nil
    if let lineName { highest = max(highest, label.height + 3 + lineName.height) }
    let height = max(leastHeight, highest + 2 * spacing)
    addGround(height)
    layer.add(
      label, x: labelInset, y: layer.height + spacing, width: labelRoom, tone: .muted)
    if let lineName {
      layer.add(
        lineName, x: labelInset, y: layer.height + height - 2 - lineName.height,
        width: labelRoom, tone: .muted)
    }
    for (column, cell) in cells.enumerated() {
      layer.add(cell.layer, x: x(of: column) + padding, y: layer.height + spacing)
    }
    layer.height += height
    if let line { addDividingLine(line) }
  }

  private func labelLines(_ cell: DocumentTable.Cell) -> TextLines {
    TextLines(
      cell.map(\.text.text).joined(separator: "\n"), Self.labelFace, width: labelRoom)
  }

  private mutating func addGround(_ height: Double) {
    if isShaded {
      layer.add(
        .rectangle(
          Frame(x: 0, y: layer.height, width: width, height: height), PicturePaint(fill: .shade),
          radius: 0))
    }
    layer.addLine(
      from: PicturePoint(x: 0, y: layer.height), to: PicturePoint(x: width, y: layer.height), .line)
    isShaded.toggle()
  }

  private mutating func addDividingLine(_ line: DocumentTable.DividingLine) {
    if !isOnPaper {
      let title = TextLines(
        line.title, TextFace(size: 11.5, isBold: true), width: width - 16)
      layer.add(title, x: 8, y: layer.height + 2, width: width - 16, tone: .muted, anchor: .end)
      layer.height += title.height + 5
    }
    layer.addLine(
      from: PicturePoint(x: 0, y: layer.height), to: PicturePoint(x: width, y: layer.height),
      .muted,
      width: 1.8, dash: .dashes)
    layer.height += 2
  }

  private mutating func addCurve() {
    guard var chart = table.curve else { return }
    chart.points = Array(chart.points.prefix(count))
    let curve = CurveLayout(chart, columns, language: language)
    let label = TextLines(chart.words.emotion, Self.labelFace, width: 56)
    let top = layer.height
    let height = max(curve.layer.height, label.height + 20)
    addGround(height)
    // Below the curve, which would be cut at each column.
    layer.height += height
    addRules(from: top)
    layer.height = top
    // Above the face at the top of the scale.
    layer.add(label, x: labelInset, y: layer.height + 4, width: 56, tone: .muted)
    layer.add(curve.axis, x: 0, y: layer.height)
    layer.add(curve.layer, x: 0, y: layer.height)
    layer.height += height
  }
}
