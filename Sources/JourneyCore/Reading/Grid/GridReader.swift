// Reading/Grid: a table of cells as a map, whatever the format of the file; it does not know whether
// a cell came from CSV or from a workbook.

/// Reads a map from a table of cells and goes on behind everything that is wrong.
///
/// A record is a row, or where stages are columns a column. What each heading means stands in
/// `GridLayout`; how a record becomes a part of the map stands in `GridReader+Records`.
struct GridReader {
  let grid: CellGrid
  let options: GridOptions
  private(set) var layout: GridLayout

  var map: JourneyMap
  var places: GridPlaces
  var problems: [Diagnostic] = []
  /// What only becomes known when all records have been read.
  var stages = GridStages()
  /// The lanes by their headings.
  var lanes: [Int: (lane: Int, isOfTouchpoint: Bool)] = [:]
  /// Lanes that the head of the sheet declares, by what they are called.
  var declaredLanes: [String: Int] = [:]
  /// The framework that the head of the sheet holds.
  var ownFramework: Framework?
  /// Emotions in words: how many, and where the first is.
  var emotionWords: (count: Int, range: Range<Int>)?
  /// Lanes that the headings brought, with their places.
  var newLanes: [(name: SourceText, range: Range<Int>)] = []
  /// The cell above of each heading that is about stages, with its stage.
  var lastCells: [Int: (stage: Int, range: Range<Int>)] = [:]
  /// Whether a column tells emotions, so that one of feelings tells words.
  let hasEmotions: Bool
  /// Whether values of metrics have a column of their own.
  let hasMetricValues: Bool
  /// Whether touchpoints named by their channels have been told.
  var hasToldChannelNames = false
  /// The most findings that are told of a sheet.
  static let maximumProblems = 10_000

  /// Reads the map of a table.
  ///
  /// - Parameters:
  ///   - grid: The table.
  ///   - options: What the table does not say.
  ///   - problems: What the reader of the format found.
  /// - Returns: The map as far as it was understood, and what is wrong.
  static func read(
    _ grid: CellGrid, _ options: GridOptions, problems: [Diagnostic] = []
  ) -> MapReading {
    do throws(GridLayout.Failure) {
      let layout = try GridLayout(grid)
      var reader = GridReader(grid, options, layout)
      reader.problems = problems
      return reader.read()
    } catch {
      return MapReading(
        map: nil, diagnostics: problems + [diagnostic(of: error, grid)],
        sourceMap: SourceMap(GridPlaces(grid.source)))
    }
  }

  private init(_ grid: CellGrid, _ options: GridOptions, _ layout: GridLayout) {
    self.grid = grid
    self.options = options
    self.layout = layout
    map = JourneyMap(title: SourceText(""), framework: .id(SourceText("")))
    places = GridPlaces(grid.source)
    hasEmotions = layout.headings.contains { $0.meaning?.field == .touchpoint(.emotion) }
    hasMetricValues = layout.headings.contains { $0.meaning?.field == .metric(.value) }
  }

  private static func diagnostic(of failure: GridLayout.Failure, _ grid: CellGrid) -> Diagnostic {
    func finding(
      _ row: Int, _ message: LocalizedText, _ help: LocalizedText? = nil
    ) -> Diagnostic {
      var range = 0..<0
      for column in 0..<(row < grid.rowCount ? grid.count(ofRow: row) : 0)
      where !grid.isBlank(row, column) {
        range = grid.cell(row, column)?.range ?? range
        break
      }
      return Diagnostic(
        rule: .syntax, severity: .error, message: message, range: range, help: help)
    }
    switch failure {
    case .empty: return finding(0, GridMessages.empty, GridMessages.emptyHelp)
    case .noHeadings:
      let row = (0..<grid.rowCount).first { !grid.isBlank(row: $0) } ?? 0
      return finding(row, GridMessages.noHeadings, GridMessages.noHeadingsHelp)
    case .noStages(let row):
      return finding(row, GridMessages.noStages, GridMessages.noStagesHelp)
    case .onlyHeadings(let row):
      return finding(row, GridMessages.onlyHeadings, GridMessages.emptyHelp)
    }
  }

  // MARK: The whole

  private mutating func read() -> MapReading {
    if let other = layout.otherTables.first { return severalMaps(other) }
    readHead()
    // A lane of the map may be called like one of its keys.
    for index in layout.headings.indices {
      let name = layout.headings[index].text.trimmingBlanks
      if declaredLane(name) != nil { layout.headings[index].meaning = nil }
    }
    tellHeadings()
    readRecords()
    nameMap()
    finishStages()
    if map.stages.isEmpty {
      problem(
        .syntax, .error, GridMessages.emptyStages, stageHeading?.cell?.range ?? 0..<0,
        help: GridMessages.noStagesHelp)
    }
    if let words = emotionWords {
      problem(
        .tableReading, .note, GridMessages.emotionWords(words.count), words.range,
        help: GridMessages.emotionWordsHelp)
    }
    problems.sort(by: Diagnostic.isOrdered)
    places.finish(problems, isDamaged: problems.contains { $0.rule == .syntax })
    return MapReading(
      map: map.stages.isEmpty ? nil : map, diagnostics: problems, sourceMap: SourceMap(places))
  }

  var stageHeading: GridLayout.Heading? {
    layout.headings.first { $0.meaning?.field == .stage(.stage) }
  }

  private mutating func severalMaps(_ other: Int) -> MapReading {
    func place(_ row: Int) -> Range<Int> {
      for column in 0..<grid.count(ofRow: row) where !grid.isBlank(row, column) {
        return grid.cell(row, column)?.range ?? 0..<0
      }
      return 0..<0
    }
    problems.append(
      Diagnostic(
        rule: .syntax, severity: .error,
        message: GridMessages.severalMaps(layout.otherTables.count + 1),
        range: stageHeading?.cell?.range ?? 0..<0,
        notes: layout.otherTables.map { .init(GridMessages.mapHere, at: place($0)) },
        help: GridMessages.severalMapsHelp))
    return MapReading(
      map: nil, diagnostics: problems, sourceMap: SourceMap(GridPlaces(grid.source)))
  }

  /// A map needs a title: the one of the sheet, else the name of the file.
  private mutating func nameMap() {
    guard map.title.isBlank else { return }
    map.title = SourceText(Self.title(ofFile: grid.source.name))
    if let cell = stageHeading?.cell { places.add(PlaceKey.root.key("title"), cell.range) }
  }

  private static func title(ofFile name: String) -> String {
    let file = name.split(separator: "/").last.map(String.init) ?? ""
    let stem = file.split(separator: ".").first.map(String.init) ?? ""
    return file.hasPrefix("<") || stem.isEmpty ? "Journey map" : stem
  }

  // MARK: Findings

  mutating func problem(
    _ rule: RuleID, _ severity: Severity, _ message: LocalizedText, _ range: Range<Int>,
    at pointer: DocumentPointer? = nil, about: [SourceText] = [], help: LocalizedText? = nil
  ) {
    guard problems.count < Self.maximumProblems else { return }
    let isLast = problems.count == Self.maximumProblems - 1
    problems.append(
      Diagnostic(
        rule: rule, severity: severity, message: message, range: range, pointer: pointer,
        subject: pointer, about: about, help: isLast ? ReadingMessages.tooMany : help))
  }

  mutating func problem(
    _ rule: RuleID, _ message: ReadingMessages.Message, _ range: Range<Int>,
    at pointer: DocumentPointer? = nil
  ) {
    problem(
      rule, .error, message.text, range, at: pointer, about: message.about, help: message.help)
  }

  /// Says which headings stand twice and which are not known.
  private mutating func tellHeadings() {
    for row in layout.explanations {
      for column in 0..<grid.count(ofRow: row) where !grid.isBlank(row, column) {
        if let cell = grid.cell(row, column) {
          problem(.tableReading, .note, GridMessages.explanation(), cell.range)
        }
        break
      }
    }
    var seen: Set<HeadingMeaning> = []
    for heading in layout.headings {
      guard let meaning = heading.meaning, let cell = heading.cell, !cell.isEmpty else { continue }
      if !seen.insert(meaning).inserted, !heading.text.allSatisfy(\.isWhitespace) {
        problem(
          .tableReading, .note,
          GridMessages.heading(twice: VisibleText.escaped(SourceText(heading.text).excerpt)),
          cell.range, about: [SourceText(heading.text)])
      }
      if meaning.field == .touchpoint(.emotion), map.declaredScale == nil {
        map.declaredScale = CellScale.scale(HeadingText(heading.text).remark)
        if map.declaredScale != nil {
          places.add(PlaceKey.root.key("emotionScale"), cell.range)
        }
      }
    }
  }
}
