/// How wide the columns of a sheet are on paper, so that it fills one page across.
///
/// The height of a sheet is estimated from the lengths of its texts, each measured once: to lay it out
/// several times would take as long as all the rest of a page.
struct PaperFit {
  /// The width of a page of A3 within its margins as a multiple of its height.
  static let proportion = 404.0 / 279
  /// The width of such a page, in points of print.
  private static let points = 404 / 25.4 * 72

  /// The columns of a sheet on paper: units of one width, several for a column with much in it.
  struct Columns: Sendable, Equatable {
    /// How many entries of each column stand beside one another.
    var abreast: [Int]
    /// The width of a column in which they do not, in px.
    var unit: Double
    /// How many points of print one px is.
    var scale: Double
    /// The width of the labels in front of the rows, in px.
    var labelWidth = PaperFit.labelWidth
    /// The room over and under what is in a row, in px.
    var spacing = PaperFit.spacing

    /// The room at both sides of a label, in px.
    var labelInset: Double { labelWidth < PaperFit.labelWidth ? 4 : 8 }

    /// The width of a column, in px.
    func width(of abreast: Int) -> Double { unit * Double(abreast) }

    /// Whether small letters would be under six points, or a part of that.
    func isTiny(by part: Double = 1) -> Bool {
      EntryLayout.smallFace.size * scale < PaperFit.leastSize * part
    }
  }

  /// The least size of letters that people read on paper, in points of print.
  static let leastSize = 6.0
  /// The least width of a column, in px.
  private static let least = 190.0
  /// The same where letters would be too small otherwise.
  private static let narrowest = 170.0
  /// The room beside, and over and under what is in a row, in px: on paper lines part the rows.
  static let padding = 8.0
  static let spacing = 3.5
  /// The height of a row with little in it, and of the heads, in px.
  static let leastHeight = 25.0
  static let headHeight = 46.0
  /// The width of the labels in front of the rows, in px.
  static let labelWidth = 108.0
  /// The same where letters would be too small otherwise.
  static let narrowLabelWidth = 96.0
  /// So many entries stand beside one another at most.
  private static let most = 4
  /// So many columns may be less than a page.
  private static let few = 3
  /// The greatest width of a unit, in px: longer lines are hard to read.
  static func longest(_ units: Int) -> Double { units == 1 ? 700 : 560 }

  private var cells: PaperCells
  private let head: PaperHead?
  private let person: [PaperText]
  private let fields: [[PaperText]]
  private var notes: [PaperText]
  /// The height of what does not depend on the width, in px.
  private let fixed: Double
  private var count: Int { cells.count }

  /// Prepares the sheet of a document.
  init(_ table: DocumentTable, _ document: Document) {
    cells = PaperCells(table)
    var blocks = document.blocks[...]
    // Margins and title, arrows, legend, and the room under each of them.
    var fixed = 0.0 + 42 + Self.headHeight + 12 + 12 + 31
    if table.columnGroups.contains(where: { !$0.title.isEmpty }) { fixed += 25 }
    if table.curve != nil { fixed += 178 }
    fixed += Double(table.dividingLines.count) * 2 + Double(table.jumps.count) * 23
    if case .list(let entries)? = blocks.first, entries.first?.figure?.shape == .badge {
      blocks.removeFirst()
    }
    var notes: [PaperText] = []
    var person: [PaperText] = []
    var fields: [[PaperText]] = []
    for block in blocks {
      switch block {
      case .fields(let all):
        fields = all.map { $0.entries.map { PaperText($0.text, size: 12.5) } }
      case .note(let text): notes.append(PaperText(text, size: 11.5))
      case .list(let entries) where entries.first?.figure?.shape == .person:
        person = (entries.first?.children ?? []).map { PaperText($0.text, size: 13) }
      case .list(let entries): fixed += Double(entries.count) * 30 + 30
      default: continue
      }
    }
    head = PaperHead(blocks)
    self.person = person
    self.fields = fields
    self.notes = notes
    self.fixed = fixed
  }

  /// The same for the document without what its cards tell in small print.
  func withoutDetails(_ language: Language) -> PaperFit {
    var fit = self
    fit.cells = cells.withoutDetails
    fit.notes.insert(PaperText(PaperDetails.note(language), size: 11.5), at: 0)
    return fit
  }

  /// The columns with which the letters of the sheet are the largest on one page.
  var columns: Columns { filled(refined(fewColumns)) }

  /// The best columns of a few widths, which mostly tell how large letters can be: those between them
  /// are better by a few per cent at most.
  private var fewColumns: Columns { columns(each: 1.16) }

  /// The best columns near those of a few widths.
  private func refined(_ few: Columns) -> Columns {
    var best = few
    for step in [0.07, 0.035] {
      let unit = best.unit
      for share in [1 - step, 1 + step] {
        let found = columns(max((unit * share).rounded(), Self.least), over: best.scale)
        if found.scale > best.scale { best = found }
      }
    }
    return best
  }

  /// The columns, unless small letters would be too small with whatever columns.
  var readableColumns: Columns? {
    let few = fewColumns
    if few.isTiny(by: 0.96) { return nil }
    let columns = refined(few)
    return columns.isTiny() ? nil : filled(columns)
  }

  /// The same columns, as wide as the page where few of them are narrower: wider ones are no higher, so
  /// letters stay as large as they are.
  private func filled(_ columns: Columns) -> Columns {
    guard count <= Self.few else { return columns }
    let units = columns.abreast.reduce(0, +)
    let least = PageLayout.leastWidth(ofStages: count, isOnPaper: true)
    let page = max(Self.points / columns.scale, least + 2 * PageLayout.paperMargin)
    let room = (page - Self.labelWidth - 2 * PageLayout.paperMargin) / Double(units)
    var columns = columns
    columns.unit = max(columns.unit, min(room, Self.longest(units)))
    return columns
  }

  /// The columns with which small letters of a sheet are large enough, or nearly.
  ///
  /// - Parameters:
  ///   - columns: Those with which they are not.
  ///   - width: The width that the sheet has with them, in px.
  ///   - height: Its height with them, in px.
  /// - Returns: As many columns, of another width.
  static func columns(like columns: Columns, width: Double, height: Double) -> Columns {
    var columns = columns
    columns.spacing = spacing - 1
    let units = Double(columns.abreast.reduce(0, +))
    let margins = 2 * PageLayout.paperMargin
    if width > height * proportion {
      // Just as wide as it may be: at other widths many a text takes a line more.
      columns.labelWidth = narrowLabelWidth
      let widest = points * EntryLayout.smallFace.size / leastSize
      columns.unit = ((widest - narrowLabelWidth - margins) / units).rounded(.down)
    } else {
      // What a sheet holds takes about as much room, however it is shared out.
      let wished = (width * height * proportion).squareRoot()
      columns.unit = ((wished - columns.labelWidth - margins) / units).rounded()
    }
    columns.unit = max(columns.unit, narrowest)
    return columns
  }

  /// How many points of print one px of a sheet is on a page.
  static func scale(width: Double, height: Double) -> Double {
    min(points / width, points / proportion / height)
  }

  /// The best columns of some widths.
  ///
  /// - Parameter step: How many times as wide the units of the next try are.
  /// - Returns: The best of those that were tried.
  private func columns(each step: Double) -> Columns {
    var best = Columns(abreast: Array(repeating: 1, count: count), unit: Self.least, scale: 0)
    var unit = Self.least
    // From some width on the sheet is wider than the best one, so its letters are smaller.
    while unit <= 1400, Self.points / width(count, unit) > best.scale {
      let found = columns(unit, over: best.scale)
      if found.scale > best.scale { best = found }
      if found.scale < best.scale * 0.85 { break }
      unit = (unit * step).rounded()
    }
    return best
  }

  /// The columns of units of a width, each of which may have several.
  ///
  /// - Parameters:
  ///   - unit: The width, in px.
  ///   - least: A scale that others reach: what is less is of no use.
  /// - Returns: The best of those that were tried.
  private func columns(_ unit: Double, over least: Double) -> Columns {
    var rows = PaperRows(cells, unit: unit, most: Self.most)
    var best = Columns(
      abreast: rows.abreast, unit: unit, scale: scale(rows.height, in: room(count, unit)))
    // Of many columns none is wider; each try goes over all of them.
    guard count <= 16 else { return best }
    // Several columns may be as high as a row, so a step may help only together with the next one.
    for step in 1...2 * count {
      // Whichever column is wider by one unit, the sheet is.
      let room = room(count + step, unit)
      guard Self.points / room.width > max(best.scale, least), let next = rows.widening else {
        break
      }
      rows.widen(next)
      let scale = scale(rows.height, in: room)
      guard scale > best.scale * 0.92 else { break }
      if scale > best.scale { best = Columns(abreast: rows.abreast, unit: unit, scale: scale) }
    }
    return best
  }

  /// The width of a sheet, and the height of what stands over and under its rows.
  private typealias Room = (width: Double, height: Double)

  private func room(_ units: Int, _ unit: Double) -> Room {
    let width = width(units, unit)
    return (width, height(width))
  }

  private func width(_ units: Int, _ unit: Double) -> Double {
    Self.labelWidth + Double(units) * unit + 2 * PageLayout.paperMargin
  }

  /// How many points of print one px is where a sheet fills a page.
  private func scale(_ rows: Double, in room: Room) -> Double {
    Self.scale(width: room.width, height: room.height + rows)
  }

  /// The height of what stands over and under the rows.
  private func height(_ width: Double) -> Double {
    let room = width - 2 * PageLayout.paperMargin
    var height = fixed
    if let shares = head?.shares(of: room) {
      let beside = person.reduce(21) { $0 + $1.height(in: shares.person - 52) + 2 }
      height += max(40, beside, 4 + tiles(shares.columns, shares.tile)) + 12
    } else {
      if !person.isEmpty { height += person.reduce(33) { $0 + $1.height(in: room - 52) + 2 } }
      if !fields.isEmpty {
        let columns = FieldsLayout.columns(fields.count, width: room, least: 280)
        height += tiles(columns, FieldsLayout.room(columns, width: room)) + 12
      }
    }
    // Two columns of notes, and the line of whoever made the sheet.
    let column = PaperFoot.columnWidth(room)
    let (all, highest) = notes.reduce((18.0, 15.0)) { sum, note in
      let own = note.height(in: column) + 3
      return (sum.0 + own, max(sum.1, own))
    }
    return height + max(highest, all / 2 + 6) + 12
  }

  /// The height of tiles beside one another.
  private func tiles(_ columns: Int, _ width: Double) -> Double {
    var (height, highest) = (0.0, 0.0)
    for (index, field) in fields.enumerated() {
      let inset = field.count > 1 ? MarkSign.width : 0
      let own = field.reduce(22) { $0 + $1.height(in: width - inset) + 3 }
      highest = max(highest, own)
      guard index % columns == columns - 1 || index == fields.count - 1 else { continue }
      height += highest + 10
      highest = 0
    }
    return height
  }
}
