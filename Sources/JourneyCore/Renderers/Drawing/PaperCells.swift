/// What the cells of a sheet need on paper: the lengths of their texts, each measured once.
struct PaperCells {
  /// A text of an entry, and the room beside it that it cannot have, in px.
  private struct Line {
    let text: PaperText
    let inset: Double
    /// The same without what is a detail; nothing for a line that is one.
    let brief: PaperText?
  }

  /// An entry, or several that stay together, with the height that it has whatever its room is.
  private struct Part {
    var lines: Range<Int>
    var fixed: Double
    /// How far it stands from what follows, in px.
    let gap: Double
  }

  private var lines: [Line] = []
  private var parts: [Part] = []
  /// Where the parts of each cell end, row by row.
  private var ends: [Int] = []
  /// How many columns and rows there are.
  let count: Int
  private(set) var rowCount = 0
  /// How many parts of each column may stand beside one another.
  private(set) var most: [Int]

  /// Measures the cells of a sheet.
  init(_ table: DocumentTable) {
    count = max(table.columns.count - 1, 1)
    most = Array(repeating: 1, count: count)
    rowCount = table.rows.count
    ends.reserveCapacity(rowCount * count)
    for row in table.rows.indices {
      for column in 0..<count {
        add(table.cell(row: row, column: column + 1))
        ends.append(parts.count)
      }
    }
    findMost()
  }

  private mutating func add(_ cell: DocumentTable.Cell) {
    var bracket: DocumentFigure.Bracket?
    // Entries are looked at where they stand: a copy would hold each of their texts once more.
    let entries = cell.span
    for index in entries.indices {
      let own = entries[index].figure?.bracket
      let isBehind = own != nil && own == bracket
      bracket = own
      let first = lines.count
      var fixed = add(entries[index])
      if own != nil, !isBehind { fixed += 18 }
      if isBehind, let last = parts.indices.last {
        parts[last].lines = parts[last].lines.lowerBound..<lines.count
        parts[last].fixed += fixed + parts[last].gap
      } else {
        parts.append(
          Part(
            lines: first..<lines.count, fixed: fixed, gap: entries[index].figure == nil ? 3 : 7))
      }
    }
  }

  /// Adds the texts of an entry; returns the height of all else.
  private mutating func add(_ entry: DocumentEntry) -> Double {
    let (size, inset, fixed): (Double, Double, Double) =
      switch entry.figure?.shape {
      case .card?: (12, entry.figure?.symbol == nil ? 46 : 68, 13)
      case .painCard?, .opportunityCard?: (12.5, 35, entry.figure?.level == nil ? 13 : 17)
      case .gauge?: (12, 0, entry.figure?.gauge?.share == nil ? 19 : 28)
      case .speech?: (12, 18, 16)
      case .badge?, .person?, nil: (12.5, entry.marker == nil ? 0 : MarkSign.width, 0)
      }
    let bracketed = entry.figure?.bracket == nil ? 0.0 : 12
    let mayHaveDetails = PaperDetails.mayHave(entry)
    let texts = Self.texts(entry.text, size: size, isShort: mayHaveDetails)
    lines.append(Line(text: texts.whole, inset: inset + bracketed, brief: texts.brief))
    var height = fixed
    var isFirst = mayHaveDetails
    let children = entry.children.span
    for index in children.indices {
      // What a bar shows stands beside its value.
      if index == 0, entry.figure?.shape == .gauge { continue }
      height += Self.gap
      let isKept = !mayHaveDetails || PaperDetails.keeps(index, of: entry)
      let texts = Self.texts(
        children[index].text, size: EntryLayout.smallFace.size, isShort: isFirst && isKept)
      if isKept { isFirst = false }
      lines.append(
        Line(
          text: texts.whole, inset: min(inset, 45) + bracketed, brief: isKept ? texts.brief : nil))
    }
    return height
  }

  /// The room over each line below the first, in px.
  private static let gap = 2.0

  /// Measures a text, and what is left of it without numbers of sources.
  private static func texts(
    _ text: InlineText, size: Double, isShort: Bool
  ) -> (whole: PaperText, brief: PaperText) {
    guard isShort, PaperDetails.isNumbered(text), let last = text.spans.last else {
      let whole = PaperText(text, size: size)
      return (whole, whole)
    }
    let brief = PaperText(text.withoutLast, size: size)
    return (PaperText(brief, and: last, size: size), brief)
  }

  /// The cells without details; each text is as long as it was measured.
  var withoutDetails: PaperCells {
    var short = self
    short.lines.removeAll(keepingCapacity: true)
    for index in parts.indices {
      let first = short.lines.count
      for line in parts[index].lines {
        if let brief = lines[line].brief {
          short.lines.append(Line(text: brief, inset: lines[line].inset, brief: brief))
        } else {
          short.parts[index].fixed -= Self.gap
        }
      }
      short.parts[index].lines = first..<short.lines.count
    }
    short.findMost()
    return short
  }

  /// Finds how many parts of each column may stand beside one another.
  private mutating func findMost() {
    most = Array(repeating: 1, count: count)
    for place in ends.indices {
      let parts = range(at: place)
      let longest = parts.reduce(0.0) { longest, part in
        self.parts[part].lines.reduce(longest) { max($0, lines[$1].text.length) }
      }
      let column = place % count
      most[column] = max(most[column], parts.count, 1 + Int(longest / 1500))
    }
  }

  /// The parts of a cell.
  private func range(at place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }

  // MARK: Heights

  /// The height of a cell of a sheet.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - column: The column.
  ///   - unit: The width of a column in which nothing stands beside one another, in px.
  ///   - abreast: How many parts may.
  /// - Returns: The height, in px, about.
  func height(row: Int, column: Int, unit: Double, abreast: Int) -> Double {
    let cell = range(at: row * count + column)
    guard !cell.isEmpty else { return 0 }
    // Fewer parts than columns are still no wider than one, unless there is only one.
    let room =
      cell.count == 1 || abreast == 1
      ? unit * Double(abreast) - 2 * PaperFit.padding : unit - 14 - 2 / Double(abreast)
    var (all, highest, gap) = (0.0, 0.0, 0.0)
    let parts = parts.span
    let lines = lines.span
    for part in cell {
      var own = parts[part].fixed
      for line in parts[part].lines {
        own += lines[line].text.height(in: room - lines[line].inset)
      }
      all += gap + own
      gap = parts[part].gap
      highest = max(highest, own)
    }
    if abreast == 1 || cell.count == 1 { return all }
    if cell.count <= abreast { return highest }
    // Columns of parts are not all as high.
    return min(all, max(highest, all / Double(abreast) + highest / 3))
  }
}
