// Reading/Sheet: a workbook of Excel as a grid of cells, which `Reading/Grid` reads.

extension FileReading {
  /// Reads a map from a workbook.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - sheet: The name of the sheet; the one that holds a map if it is not given.
  ///   - options: What the table does not say.
  /// - Returns: What came of reading it; places are rows and columns of the sheet.
  static func sheet(_ source: SourceFile, named sheet: String?, _ options: GridOptions)
    -> FileReading
  {
    .map(MapReading.sheet(source, named: sheet, options))
  }
}

extension MapReading {
  /// Reads a map from a workbook.
  static func sheet(
    _ source: SourceFile, named wanted: String? = nil, _ options: GridOptions = GridOptions()
  ) -> MapReading {
    do throws(Workbook.Fault) {
      var book = try Workbook(source.bytes)
      if let wanted {
        // Excel itself does not tell sheets apart by the case of their letters.
        let named = book.sheets.filter { $0.name.lowercased() == wanted.lowercased() }
        // Who types without accents means the one sheet that is called so with them.
        let key = FoldedName.key(wanted)
        let alike = book.sheets.filter { FoldedName.key($0.name) == key }
        let sheet = named.first { $0.name == wanted } ?? named.first
        guard let sheet = sheet ?? (alike.count == 1 && !key.isEmpty ? alike[0] : nil) else {
          return refused(
            source, SheetMessages.noSuchSheet(wanted, book.sheets.map(\.name)), .syntax)
        }
        return reading(try book.grid(of: sheet, named: source.name), options)
      }
      return try reading(&book, source, options)
    } catch {
      return refused(source, SheetMessages.fault(error, source.bytes))
    }
  }

  private static func reading(
    _ book: inout Workbook, _ source: SourceFile, _ options: GridOptions
  ) throws(Workbook.Fault) -> MapReading {
    var found: [(name: String, grid: SheetGrid)] = []
    var first: SheetGrid?
    var others: [String] = []
    for sheet in book.sheets where !sheet.isHidden {
      let grid = try book.grid(of: sheet, named: source.name)
      if first == nil { first = grid }
      if isOfWriter(grid.grid) || isOfNumbers(grid.grid) { continue }
      if holdsMap(grid.grid) {
        found.append((sheet.name, grid))
      } else if grid.grid.cellCount > 0 {
        others.append(sheet.name)
      }
    }
    // What only sums up the stages of the one map is none, and neither is what explains it.
    let maps = found.filter { !isSummary($0.grid.grid) && !isGuide($0.name, $0.grid.grid) }
    if maps.count == 1, found.count > 1 {
      others += found.map(\.name).filter { $0 != maps[0].name }
      found = maps
    }
    if found.count > 1 {
      return refused(source, SheetMessages.severalSheets(found.map(\.name)), .syntax)
    }
    guard let grid = found.first?.grid ?? first else {
      return refused(source, SheetMessages.fault(.damaged, source.bytes))
    }
    // A sheet without a map says itself what it lacks.
    if found.isEmpty { return reading(grid, options) }
    let hidden = hiddenMaps(of: &book, source)
    return reading(grid, options, others: others, hidden: hidden)
  }

  /// Reads a sheet, and says what nobody sees of it, and which sheets beside it hold no map.
  private static func reading(
    _ sheet: SheetGrid, _ options: GridOptions, others: [String] = [], hidden: [String] = []
  ) -> MapReading {
    GridReader.read(
      sheet.grid, options,
      problems: SheetMessages.unread(others) + SheetMessages.hidden(hidden)
        + SheetMessages.findings(of: sheet))
  }

  /// The names of hidden sheets that hold a map; one that is damaged is nobody's loss.
  private static func hiddenMaps(of book: inout Workbook, _ source: SourceFile) -> [String] {
    var names: [String] = []
    for sheet in book.sheets.filter(\.isHidden).prefix(20) {
      guard let grid = try? book.grid(of: sheet, named: source.name).grid else { continue }
      if !isOfWriter(grid), holdsMap(grid) { names.append(sheet.name) }
    }
    return names
  }

  /// Whether a sheet is one that a writer adds to a map: it says so in its first cell.
  private static func isOfWriter(_ grid: CellGrid) -> Bool {
    grid.cell(0, 0).map { PartList.isMark(grid.string($0)) } ?? false
  }

  /// Whether a sheet is the one in which Numbers lists what it has exported, in whatever language: its
  /// headings name that program twice and Excel once.
  private static func isOfNumbers(_ grid: CellGrid) -> Bool {
    func names(_ cell: CellGrid.Cell, _ program: String) -> Bool {
      grid.string(cell).split { !$0.isLetter }.contains { $0 == program }
    }
    guard let first = GridLayout.firstFilled(0, grid), names(first, "Numbers") else { return false }
    return (1..<min(6, max(1, grid.rowCount))).contains { row in
      let cells = GridLayout.filledCells(row, grid)
      return cells.count == 3 && cells.count(where: { names($0, "Numbers") }) == 2
        && cells.contains { names($0, "Excel") }
    }
  }

  /// Whether a sheet tells a number or two of each stage, and nothing of what happens there.
  private static func isSummary(_ grid: CellGrid) -> Bool {
    guard let layout = try? GridLayout(grid), !layout.isTransposed, layout.headEnd == 0 else {
      return false
    }
    let others = layout.headings.filter { $0.meaning?.field != .stage(.stage) && $0.cell != nil }
    return !others.isEmpty && others.count <= 3
      && others.allSatisfy { heading in
        switch heading.meaning?.field {
        case nil, .touchpoint(.emotion)?, .metric(.name)?, .metric(.value)?: break
        default: return false
        }
        return layout.holdsMeasures(heading, grid)
      }
  }

  /// Whether a sheet tells how another is filled in or read, or holds the lists that its cells choose
  /// from: by its name, or by headings such as `Column, Meaning, Example`.
  private static func isGuide(_ name: String, _ grid: CellGrid) -> Bool {
    let words = FoldedName.words(name)
    if words.contains(where: guides.contains) || lists.contains(name)
      || zip(words, words.dropFirst()).contains(where: { guidePairs.contains($0 + " " + $1) })
    {
      return true
    }
    guard let row = (0..<min(10, grid.rowCount)).first(where: { !grid.isBlank(row: $0) }),
      case let cells = GridLayout.filledCells(row, grid), (2...5).contains(cells.count)
    else { return false }
    return columnWords.contains(grid.string(cells[0]))
      && cells.dropFirst().contains { meaningWords.contains(grid.string($0)) }
  }

  private static let lists = NameSet(
    "lists,lookup,lookups,dropdown,dropdowns,drop down,drop downs,options,danh muc,ds,du lieu chon")
  private static let columnWords = NameSet(
    "column,columns,column name,field,field name,heading,headings,cot,ten cot,truong,ten truong")
  private static let meaningWords = NameSet(
    """
    meaning,explanation,description,definition,instruction,instructions,how to fill in,what to write,\
    example,examples,y nghia,giai thich,mo ta,huong dan,cach dien,cach ghi,vi du
    """)

  private static let guides: WordSet = [
    "instruction", "instructions", "readme", "guide", "guideline", "guidelines", "help", "legend",
    "glossary", "definition", "definitions", "explanation", "explanations",
  ]
  private static let guidePairs: WordSet = [
    "how to", "read me", "huong dan", "chu thich", "chu giai", "giai thich", "cach dien",
    "thuat ngu",
  ]

  private static func holdsMap(_ grid: CellGrid) -> Bool {
    do throws(GridLayout.Failure) {
      let layout = try GridLayout(grid)
      // The list of all parts, for pivot tables, is made of the map that stands beside it.
      return !layout.headings.contains { PartList.isMark($0.text) }
    } catch {
      return GridReader.mayBeLaidOut(grid)
    }
  }

  private static func refused(
    _ source: SourceFile, _ message: ReadingMessages.Message, _ rule: RuleID = .encoding
  ) -> MapReading {
    // Nothing of the file itself can be shown.
    let empty = SourceFile(name: source.name, bytes: [])
    return MapReading(
      map: nil,
      diagnostics: [
        Diagnostic(
          rule: rule, severity: .error, message: message.text, range: 0..<0,
          about: message.about, help: message.help)
      ],
      sourceMap: SourceMap(GridPlaces(empty)))
  }
}
