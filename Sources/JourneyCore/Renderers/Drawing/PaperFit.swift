/// How wide the columns of a sheet are on paper, so that it fills one page across.
///
/// The height of a sheet is estimated from the lengths of its texts alone: to lay it out several
/// times would take as long as all the rest of a page.
struct PaperFit {
  /// The width of a page of A3 within its margins as a multiple of its height.
  static let proportion = 404.0 / 279

  /// What an entry needs: the length of its text, in px, and what does not depend on the room.
  private struct Need {
    var length = 0.0
    var inset = 0.0
    var lineHeight = 0.0
    var fixed = 0.0

    func height(in width: Double) -> Double {
      // Lines end at words, so about a tenth of the room stays empty.
      let lines = (length / max((width - inset) * 0.92, 10)).rounded(.up)
      return max(lines, length > 0 ? 1 : 0) * lineHeight + fixed
    }
  }

  /// The columns of a sheet on paper: units of one width, several for a column with much in it.
  struct Columns: Sendable, Equatable {
    /// How many entries of each column stand beside one another.
    var abreast: [Int]
    /// The width of a column in which they do not, in px.
    var unit: Double
    /// How many points of print one px is.
    var scale: Double

    /// The width of a column, in px.
    func width(of abreast: Int) -> Double { unit * Double(abreast) }

    /// Whether small letters would be under five and a half points.
    var isTiny: Bool { EntryLayout.smallFace.size * scale < 5.5 }

    /// Other widths where a sheet is far from the proportion of a page.
    ///
    /// - Parameter proportion: Its width as a multiple of its height.
    /// - Returns: The columns; nothing where the sheet is near enough.
    func better(than proportion: Double) -> Columns? {
      let share = PaperFit.proportion / proportion
      guard share < 0.945 || share > 1.07, unit > PaperFit.least || share > 1 else { return nil }
      // Twice as wide columns make a sheet about a third lower, so the proportion grows by the power
      // of 1.6; five eighths are a root, and the root of its root's root.
      let root = share.squareRoot()
      var better = self
      better.unit =
        max(PaperFit.least, min(unit * root * root.squareRoot().squareRoot(), 1400)).rounded()
      return better
    }
  }

  /// The least width of a column, in px.
  private static let least = 190.0
  /// The room over and under what is in a row, in px: on paper lines part the rows.
  static let spacing = 5.0
  /// The height of a row with little in it, in px.
  static let leastHeight = 30.0

  private var rows: [[[Need]]] = []
  private var fields: [[Need]] = []
  private var notes: [Need] = []
  private var fixed = 150.0
  private let count: Int

  /// Returns the columns with which the letters of a sheet are the largest on one page.
  static func columns(of table: DocumentTable, in document: Document) -> Columns {
    PaperFit(table, document).columns
  }

  private init(_ table: DocumentTable, _ document: Document) {
    count = max(table.columns.count - 1, 1)
    for row in table.rows {
      rows.append(row.dropFirst().map { $0.flatMap { Self.needs(of: $0) } })
    }
    if table.curve != nil { fixed += 190 }
    fixed += Double(table.dividingLines.count) * 22 + Double(table.jumps.count) * 26
    for block in document.blocks {
      switch block {
      case .fields(let all): fields += all.map { $0.entries.flatMap { Self.needs(of: $0) } }
      case .note(let text): notes.append(Self.need(text, size: 11.5, fixed: 8))
      case .paragraph(let text): notes.append(Self.need(text, size: 13, fixed: 8))
      case .list(let entries): fixed += Double(entries.count) * 30 + 30
      default: continue
      }
    }
  }

  private var columns: Columns {
    var best = Columns(abreast: Array(repeating: 1, count: count), unit: Self.least, scale: 0)
    var unit = Self.least
    while unit <= 1400 {
      let found = columns(unit)
      if found.scale > best.scale { best = found }
      if found.scale < best.scale * 0.85 { break }
      unit = (unit * 1.13).rounded()
    }
    return best
  }

  /// What the entries of a cell need in a column of one unit: all of them, and the highest.
  private typealias Height = (all: Double, highest: Double)

  /// The columns of units of a width, each of which may have several.
  private func columns(_ unit: Double) -> Columns {
    let heights = rows.map { row in
      row.map { cell -> Height in
        cell.reduce(into: (0, 0)) { height, need in
          let own = need.height(in: unit - 20)
          height = (height.all + own, max(height.highest, own))
        }
      }
    }
    var abreast = Array(repeating: 1, count: count)
    var best = Columns(
      abreast: abreast, unit: unit, scale: scale(abreast, heights, in: room(count, unit)))
    // Of many columns none is wider; each try goes over all of them.
    guard count <= 16 else { return best }
    // Several columns may be as high as a row, so a step may help only together with the next one.
    for step in 1...2 * count {
      var next: (column: Int, scale: Double)?
      // Whichever column is wider by one unit, the sheet is.
      let room = room(count + step, unit)
      for column in 0..<count where abreast[column] < 4 {
        abreast[column] += 1
        let tried = scale(abreast, heights, in: room)
        abreast[column] -= 1
        if tried > (next?.scale ?? 0) { next = (column, tried) }
      }
      guard let next, next.scale > best.scale * 0.92 else { break }
      abreast[next.column] += 1
      if next.scale > best.scale {
        best = Columns(abreast: abreast, unit: unit, scale: next.scale)
      }
    }
    return best
  }

  /// The width of a sheet, and the height of what stands over and under its rows.
  private typealias Room = (width: Double, height: Double)

  private func room(_ units: Int, _ unit: Double) -> Room {
    let width = SheetLayout.labelWidth + Double(units) * unit + 2 * PageLayout.margin
    return (width, height(width))
  }

  /// How many points of print one px is where a sheet of such columns fills a page.
  private func scale(_ abreast: [Int], _ heights: [[Height]], in room: Room) -> Double {
    var height = room.height
    for row in heights {
      var highest = 0.0
      for (column, cell) in row.enumerated() where column < count {
        let beside = Double(abreast[column])
        // Columns of entries are not all as high, and each is a little narrower than a cell.
        let own =
          beside == 1 ? cell.all : max(cell.highest, cell.all / beside * 1.06 + cell.highest * 0.2)
        highest = max(highest, min(own, cell.all))
      }
      height += max(Self.leastHeight, highest + 2 * Self.spacing)
    }
    return min(Self.points / room.width, Self.points / Self.proportion / height)
  }

  /// The width of a page of A3 within its margins, in points of print.
  private static let points = 404 / 25.4 * 72

  /// The height of what stands over and under the rows.
  private func height(_ width: Double) -> Double {
    var height = fixed
    let room = width - 2 * PageLayout.margin
    let tiles = max(1, min(fields.count, Int((room + 20) / 280)))
    // No lists are made on the way: this is done for each try.
    var highest = 0.0
    for (index, field) in fields.enumerated() {
      var own = 0.0
      for need in field { own += need.height(in: room / Double(tiles) - 20) }
      highest = max(highest, own)
      guard index % tiles == tiles - 1 || index == fields.count - 1 else { continue }
      height += highest + 32
      highest = 0
    }
    for note in notes { height += note.height(in: room) }
    return height
  }

  private static func needs(of entry: DocumentEntry) -> [Need] {
    var need: Need
    switch entry.figure?.shape {
    case .card?:
      need = self.need(entry.text, size: 12, fixed: 20)
      need.inset = entry.figure?.symbol == nil ? 46 : 70
    case .painCard?, .opportunityCard?:
      need = self.need(entry.text, size: 12.5, fixed: entry.figure?.level == nil ? 20 : 25)
      need.inset = 35
    case .gauge?:
      need = self.need(entry.text, size: 12, fixed: entry.figure?.gauge?.share == nil ? 26 : 35)
    case .speech?:
      need = self.need(entry.text, size: 12, fixed: 23)
      need.inset = 18
    case .badge?, .person?, nil:
      need = self.need(entry.text, size: 12.5, fixed: 3)
      need.inset = entry.marker == nil ? 0 : 14
    }
    let inset = need.inset
    return [need]
      + entry.children.map { child in
        var need = self.need(child.text, size: 11.5, fixed: 2)
        need.inset = inset
        return need
      }
  }

  private static func need(_ text: InlineText, size: Double, fixed: Double) -> Need {
    var letters = 0
    for span in text.spans {
      // What continues a letter of UTF-8 is none.
      for byte in span.text.utf8 where byte & 0xC0 != 0x80 { letters += 1 }
    }
    return Need(
      length: Double(letters) * size * 0.53, lineHeight: (size * 1.3).rounded(.up), fixed: fixed)
  }
}
