/// Rows of which each cell is one value as it stands in the file, as nearly all rows of large tables
/// are: such a row is one touchpoint, made at once.
///
/// What a cell may say besides its bytes, such as several lines, a bullet or that it says nothing, is
/// left to `GridReader.read`, and with that the whole row: it looks at each cell for itself.
///
/// An object: a value of so many parts would be copied for every row.
final class PlainRows {
  typealias Cell = CellGrid.Cell

  /// The cells of a row; an empty one for what the row does not tell.
  struct Row {
    var stage = Cell(0..<0)
    var name = Cell(0..<0)
    var channel = Cell(0..<0)
    var emotion = Cell(0..<0)
    var owner = Cell(0..<0)
    var pain = Cell(0..<0)
    var opportunity = Cell(0..<0)
    /// The emotion as a number.
    var number = 0

    /// The touchpoint that the row tells of.
    func touchpoint(in source: SourceFile) -> Touchpoint {
      @inline(__always) func text(_ cell: Cell) -> SourceText? {
        cell.isEmpty ? nil : SourceText(file: source, range: cell.range, isEscaped: false)
      }
      return Touchpoint(
        name: SourceText(file: source, range: name.range, isEscaped: false),
        channel: text(channel),
        emotion: emotion.isEmpty ? nil : WrittenNumber(value: Double(number), literal: nil),
        parts(in: source))
    }

    /// What the touchpoint tells besides, gathered before it gets its place.
    private func parts(in source: SourceFile) -> PartsApart<TouchpointParts> {
      if pain.isEmpty, opportunity.isEmpty, owner.isEmpty { return PartsApart() }
      @inline(__always) func text(_ cell: Cell) -> SourceText {
        SourceText(file: source, range: cell.range, isEscaped: false)
      }
      // Made where it is handed over: what stands in a variable first is copied.
      return PartsApart(
        TouchpointParts(
          painPoints: pain.isEmpty ? [] : [PainPoint(text: text(pain))],
          opportunities: opportunity.isEmpty ? [] : [Opportunity(text: text(opportunity))],
          owner: owner.isEmpty ? nil : text(owner)))
    }
  }

  /// The headings under which a row may tell something.
  let channel: GridTable.Column?
  let emotion: GridTable.Column?
  let owner: GridTable.Column?
  let pain: GridTable.Column?
  let opportunity: GridTable.Column?
  private let stage: Int
  private let name: Int
  /// The lines of those headings; −1 for one that is not there.
  private let lines: (channel: Int, emotion: Int, owner: Int, pain: Int, opportunity: Int)
  /// The columns of everything else, in which a row must not have a cell.
  private let others: [Int]
  /// The most cells of a row.
  private let widest: Int

  /// Finds the columns of a table.
  ///
  /// - Parameters:
  ///   - stage: The heading of the stages.
  ///   - name: The one of the touchpoints.
  ///   - order: All others that are read.
  ///   - widest: The last column that has a heading.
  init(
    stage: GridTable.Column, name: GridTable.Column, order: [GridTable.Column], widest: Int
  ) {
    var found = [GridTable.Column?](repeating: nil, count: 5)
    var others: [Int] = []
    for column in order {
      let place: Int? =
        switch column.meaning?.field {
        case .touchpoint(.channel): 0
        case .touchpoint(.emotion): 1
        case .touchpoint(.owner): 2
        case .pain(.text): 3
        case .opportunity(.text): 4
        default: nil
        }
      if let place, found[place] == nil, column.part == nil, column.meaning?.isOfTouchpoint == nil {
        found[place] = column
      } else {
        others.append(column.line)
      }
    }
    (channel, emotion, owner, pain, opportunity) = (
      found[0], found[1], found[2], found[3], found[4]
    )
    func line(_ place: Int) -> Int { found[place]?.line ?? -1 }
    lines = (line(0), line(1), line(2), line(3), line(4))
    self.stage = stage.line
    self.name = name.line
    self.others = others
    self.widest = widest
  }

  /// Takes the cells of a row.
  ///
  /// - Parameters:
  ///   - record: The row.
  ///   - cells: The cells of all rows.
  ///   - starts: The first cell of each row.
  ///   - bytes: The bytes of the file.
  ///   - areLinesQuoted: Whether several lines stand between quotes alone.
  ///   - row: The cells.
  /// - Returns: Whether the row names a stage and a touchpoint, and each of its cells is plain.
  func take(
    _ record: Int, _ cells: Span<Cell>, _ starts: Span<UInt32>, _ bytes: Span<UInt8>,
    areLinesQuoted: Bool, _ row: inout Row
  ) -> Bool {
    let start = Int(starts[record])
    let next = record + 1
    let end = next < starts.count ? Int(starts[next]) : cells.count
    guard end - start <= widest + 1 else { return false }
    let empty = Cell(0..<0)
    @inline(__always) func cell(_ line: Int) -> Cell {
      let place = start + line
      return place < end ? cells[place] : empty
    }
    @inline(__always) func text(_ line: Int, _ target: inout Cell) -> Bool {
      guard line >= 0 else { return true }
      let found = cell(line)
      target = found
      return found.isEmpty || Self.isPlain(found, bytes, areLinesQuoted)
    }
    for line in others where !cell(line).isEmpty { return false }
    row.stage = cell(stage)
    guard !row.stage.isEmpty, Self.isPlain(row.stage, bytes, areLinesQuoted) else { return false }
    row.name = cell(name)
    guard !row.name.isEmpty, Self.isPlain(row.name, bytes, areLinesQuoted) else { return false }
    // Databases put addresses behind names.
    let nameEnd = row.name.range.upperBound
    if bytes[nameEnd - 1] == UInt8(ascii: ")"), row.name.range.count > 10 { return false }
    guard text(lines.channel, &row.channel), text(lines.owner, &row.owner),
      text(lines.pain, &row.pain), text(lines.opportunity, &row.opportunity)
    else { return false }
    if lines.emotion >= 0 {
      row.emotion = cell(lines.emotion)
      if !row.emotion.isEmpty {
        guard let number = Self.digit(row.emotion, bytes) else { return false }
        row.number = number
      }
    }
    return true
  }

  /// Whether a row names what another one names.
  func isNamed(
    _ row: Row, as record: Int, _ cells: Span<Cell>, _ starts: Span<UInt32>, _ bytes: Span<UInt8>
  ) -> Bool {
    let place = Int(starts[record]) + name
    guard place < (record + 1 < starts.count ? Int(starts[record + 1]) : cells.count) else {
      return false
    }
    let other = cells[place].range
    guard other.count == row.name.range.count else { return false }
    return WordScan.areEqual(bytes, other, bytes, row.name.range)
  }

  /// Whether a cell is one value as it stands there: nothing is taken off it, it is no sign for nothing,
  /// and it does not refer to the cell above.
  @inline(__always)
  private static func isPlain(
    _ cell: Cell, _ bytes: Span<UInt8>, _ areLinesQuoted: Bool
  ) -> Bool {
    let range = cell.range
    let first = bytes[range.lowerBound]
    let last = bytes[range.upperBound - 1]
    guard cell.form == .plain, last > 0x20, last != 0xA0 else { return false }
    let second = bytes[range.count > 1 ? range.lowerBound + 1 : range.lowerBound]
    if (first | 0x20) &- 0x61 < 26 {
      // `n/a` and `NULL` say nothing, and `a) ` is a mark.
      if second == 0x29 { return false }
      if range.count <= 4, first | 0x20 == 0x6E { return false }
    } else if first == 0xE1 {
      // The letters of Vietnamese; a blank is among the others.
      if second < 0xB8 { return false }
    } else if first <= 0xC2 || first > 0xE1 {
      return false
    }
    if CellNothing.mayBeDitto(range, bytes) { return false }
    // Of several lines a cell stands behind a quote.
    if areLinesQuoted, range.lowerBound > 0, bytes[range.lowerBound - 1] != 0x22 { return true }
    return WordScan.endOfLine(bytes, in: range) == range.upperBound
  }

  /// A digit, or one with a hyphen in front, as most emotions are.
  @inline(__always)
  private static func digit(_ cell: Cell, _ bytes: Span<UInt8>) -> Int? {
    guard cell.form == .plain else { return nil }
    let range = cell.range
    let first = bytes[range.lowerBound]
    if range.count == 1 {
      let digit = first &- 0x30
      return digit < 10 ? Int(digit) : nil
    }
    guard range.count == 2, first == 0x2D else { return nil }
    let digit = bytes[range.lowerBound + 1] &- 0x30
    return (1..<10).contains(digit) ? -Int(digit) : nil
  }
}

extension GridReader {
  /// The columns of a table whose rows may be plain; nothing for any other table.
  func plainRows(
    _ stage: GridTable.Column, _ named: [GridTable.Column], _ order: [GridTable.Column],
    widest: Int
  ) -> PlainRows? {
    guard table.isPlain, named.count == 1, merged.isEmpty, modes.isEmpty, lineChannels.isEmpty,
      turnedScale == nil,
      !table.holdsPhases, layout.blocks.isEmpty,
      !table.columns.contains(where: { $0.meaning?.field == .stage(.visit) })
    else { return nil }
    return PlainRows(stage: stage, name: named[0], order: order, widest: widest)
  }

  private static let emotionName = PlaceKey.Name("emotion")

  /// Adds the touchpoint of a plain row to a stage.
  ///
  /// - Returns: Its place in the stage.
  mutating func add(_ row: PlainRows.Row, _ columns: PlainRows, _ stage: Int) -> Int {
    let index = map.stages[stage].touchpoints.count
    let place = placeOfTouchpoint(stage, index)
    places.add(place, row.name.range)
    places.add(place.key(.name), row.name.range)
    if !row.pain.isEmpty {
      places.add(place.key(PainPoint.listName).index(0), row.pain.range)
    }
    if !row.opportunity.isEmpty {
      places.add(place.key(Opportunity.listName).index(0), row.opportunity.range)
    }
    if !row.channel.isEmpty, let column = columns.channel {
      places.add(place.key(column.name), row.channel.range)
    }
    if !row.emotion.isEmpty { places.add(place.key(Self.emotionName), row.emotion.range) }
    if !row.owner.isEmpty, let column = columns.owner {
      places.add(place.key(column.name), row.owner.range)
    }
    map.stages[stage].touchpoints.append(row.touchpoint(in: table.grid.source))
    return index
  }
}
