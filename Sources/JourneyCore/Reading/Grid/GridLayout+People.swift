/// Journeys of several people in one table: names over the same headings each, or in front of the same
/// aspects.
extension GridLayout {
  /// The part of a table that is about one of several people.
  struct MapPart {
    /// Whoever it is about.
    let name: String
    /// The columns that are about nobody else, or where stages are columns the rows.
    let lines: [Int]
  }

  /// Finds names over headings that repeat, `Mai` over `Touchpoint, Emotion` and `Ba` over the same.
  mutating func findMapParts(_ grid: CellGrid) {
    guard blocks.count > 1, headingLine > 0, !namesFramework(grid) else { return }
    let row = headingLine - 1
    let starts = blocks.map { headings[$0.lowerBound].line }
    // A title, or labels with their values, stand elsewhere.
    guard Self.filledColumns(row, grid).allSatisfy({ $0 < starts[0] || starts.contains($0) }) else {
      return
    }
    var parts: [MapPart] = []
    for block in blocks {
      let column = headings[block.lowerBound].line
      guard !grid.isBlank(row, column), let cell = grid.cell(row, column), cell.range.count <= 200
      else { return }
      parts.append(
        MapPart(
          name: grid.string(cell).trimmingBlanks, lines: block.map { headings[$0].line }))
    }
    if Self.areOfPeople(parts.map(\.name)) { mapParts = parts }
  }

  /// Finds names right below the stages of which each has several columns, and all the same ones: of
  /// people, or of today and later.
  mutating func findMapRow(below stages: Int, _ grid: CellGrid) {
    func text(_ row: Int, _ column: Int) -> String {
      grid.cell(row, column).map { grid.string($0).trimmingBlanks } ?? ""
    }
    // Nearly every stage has one column alone.
    guard end > first + 3, stages + 1 < grid.rowCount, !grid.isBlank(stages, first),
      grid.isBlank(stages, first + 1) || text(stages, first + 1) == text(stages, first)
    else { return }
    var starts: [Int] = []
    for column in first..<end where !grid.isBlank(stages, column) {
      if starts.last.map({ text(stages, $0) != text(stages, column) }) ?? true {
        starts.append(column)
      }
    }
    guard starts.count > 1 else { return }
    let width = starts[1] - starts[0]
    let names = (starts[0]..<starts[1]).map { text(stages + 1, $0) }
    guard Set(names).count == width, !names.contains(""),
      zip(starts, starts.dropFirst() + [end]).allSatisfy({ start, next in
        next - start == width && (start..<next).map { text(stages + 1, $0) } == names
      })
    else { return }
    let label = text(stages + 1, headingLine)
    let areTold =
      label.isEmpty
      ? names.contains(where: Self.isOfOtherTime)
      : HeadingWords.shared.head(label) == .persona(.name)
    if areTold { mapRow = stages + 1 }
  }

  /// Finds names in front of aspects that repeat, where stages are columns.
  ///
  /// - Parameters:
  ///   - sections: The word in front of each heading.
  ///   - grid: The sheet.
  mutating func findMapParts(_ sections: [String?], _ grid: CellGrid) {
    var names: [String] = []
    var lines: [String: [Int]] = [:]
    var fields: [String: Set<GridField>] = [:]
    for index in headings.indices.dropFirst() {
      guard index < sections.count, let name = sections[index] else { return }
      if lines[name] == nil { names.append(name) }
      lines[name, default: []].append(headings[index].line)
      if let field = headings[index].meaning?.field { fields[name, default: []].insert(field) }
    }
    guard names.count > 1, let told = fields[names[0]], told.count > 1,
      names.allSatisfy({ fields[$0] == told }), Self.areOfPeople(names), !namesFramework(grid)
    else { return }
    mapParts = names.map { MapPart(name: $0, lines: lines[$0] ?? []) }
  }

  /// Whether names over, or in front of, the same things tell whose they are, and not that there are
  /// several of a kind: `Touchpoint 1`, `Online`.
  private static func areOfPeople(_ names: [String]) -> Bool {
    let keys = names.map { FoldedName.words($0) }
    guard Set(keys).count == names.count, !names.contains(where: isCompany) else { return false }
    let bare = keys.map { $0.filter { Int($0) == nil } }
    // What only a number tells apart is one of several.
    guard Set(bare).count == names.count, !bare.contains([]) else { return false }
    return names.allSatisfy { name in
      !kindsOfTouchpoints.contains(name) && HeadingWords.shared.meaning(name) == nil
    }
  }

  private static let kindsOfTouchpoints = NameSet(
    """
    online,offline,digital,physical,on line,off line,in person,in store,primary,secondary,main,other,\
    others,first,second,third,before,during,after,website,web,app,store,social,phone,\
    truc tuyen,ngoai tuyen,truc tiep,chinh,phu,khac,truoc,trong,sau,cua hang,mang xa hoi,dien thoai
    """)

  /// The maps of the parts.
  func mapsByPart(_ grid: CellGrid) -> [(grid: CellGrid, name: String?)] {
    let all = Set(mapParts.flatMap(\.lines))
    return mapParts.map { part in
      let own = Set(part.lines)
      if isTransposed {
        let rows = (0..<grid.rowCount).filter { !all.contains($0) || own.contains($0) }
        return (grid.part(rows: rows), part.name)
      }
      let table = grid.part { row in
        let columns = 0..<grid.count(ofRow: row)
        guard row >= headingLine - 1, row < end else { return Array(columns) }
        return columns.filter { !all.contains($0) || own.contains($0) }
      }
      return (table, part.name)
    }
  }
}
