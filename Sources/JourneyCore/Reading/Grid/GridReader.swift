// Reading/Grid: a table of cells as a map, whatever the format of the file; it does not know whether
// a cell came from CSV or from a workbook.

/// Reads a map from a table of cells and goes on behind everything that is wrong.
///
/// A record is a row, or where stages are columns a column. What each heading means stands in
/// `GridLayout`; how a record becomes a part of the map stands in `GridReader+Records`.
struct GridReader {
  private(set) var table: GridTable
  var grid: CellGrid { table.grid }
  var layout: GridLayout { table.layout }
  let options: GridOptions

  var map: JourneyMap
  var places: GridPlaces
  var problems: [Diagnostic] = []
  /// What only becomes known when all records have been read.
  var stages = GridStages()
  /// How many parts stand in cells of several lines.
  var partCount = 0
  /// The numbers of the places of the lists of touchpoints, by their stages.
  var touchpointLists: [PlaceKey] = []
  /// The lane under a heading, and whether it is one of touchpoints.
  typealias ColumnLane = (lane: Int, isOfTouchpoint: Bool)

  /// The lanes by the lines of their headings, as far as cells have asked for them.
  var lanes: [ColumnLane?] = []
  /// Lanes that the head of the sheet declares, by what they are called.
  var declaredLanes: [String: Int] = [:]
  /// The ids of all lanes, made when a heading brings the first.
  var laneIDs: UniqueIDs?
  /// The ids of the lanes as steps to their places.
  var laneNames: [PlaceKey.Name] = []
  /// Which lanes each stage or touchpoint has, and where that is by the numbers of their places.
  var laneEntries: [LaneEntries] = []
  var placesOfLanes = NumberTable(capacity: 8)
  /// The same of the one whose cells are read, and its place.
  var lanesHere = (place: PlaceKey.root, entries: LaneEntries())
  /// The feelings of each stage to which emotions in words have been added.
  var feelings: [Int: Set<SourceText>] = [:]
  /// Where labels of the head begin that nobody knows and that stand behind another one's value.
  var furtherLabels: Set<Int> = []
  /// The framework that the head of the sheet holds.
  var ownFramework: Framework?
  /// The emotions of the map's legend by their words, made when all of the head has been read.
  var legend: [String: WrittenNumber] = [:]
  /// The words that the map's own legend holds so far; nothing where no other words are given.
  var keptWords: Set<String>?
  /// The scale of the file where its lower end is the better one: its numbers are turned round.
  var turnedScale: EmotionScale?
  /// Whether the emotions are numbers on a scale that nothing names, each beside what it means.
  var hasOpenScale = false
  /// The scale that a text above or below the table describes, and the text.
  var describedScale: (scale: EmotionScale, text: SourceText, range: Range<Int>)?
  /// Texts around the table that each say what one sign means.
  var legendLines: [(text: SourceText, range: Range<Int>)] = []
  /// The scales of ratings by the lines of their headings.
  var ratingScales: [(line: Int, scale: EmotionScale?)] = []
  /// The letters for levels in columns of ratings, by the lines of their headings.
  var levelLetters: [Int: LevelWords.Letters] = [:]
  /// The places of the sources by their ids and titles, made when the first cell refers to one.
  var sourcePlaces: [String: Int] = [:]
  /// Those that have been declared, by their ids alone.
  var sourceIDs: IDTable?
  /// The ids and titles of the first sources as numbers, and of how many: a look that spares the
  /// folding of most titles.
  var sourceNames = NumberTable(capacity: 8)
  var namedSources = 0
  /// Sources that cells have declared.
  var newSources: [(text: SourceText, range: Range<Int>)] = []
  /// The ids of all sources, made when the first cell declares one.
  var newSourceIDs: UniqueIDs?
  /// Ids that were made of those of another tool, by what they are now.
  var cleanIDs: [String: String] = [:]
  /// Names of stages with a comma in them, which may be those of several.
  var joinedStages: [(name: SourceText, range: Range<Int>)] = []
  /// Whether a date has been told whose day stands first.
  var hasToldDayFirst = false
  /// Which part of dates stands first in the sheet, and a date that says so, when somebody has asked.
  var dateOrder: (isDayFirst: Bool, date: String)??
  /// Columns of ratings of which it has been told how they are read.
  var toldRatings: Set<Int> = []
  /// Emotions in words: how many, and where the first is.
  var emotionWords: (count: Int, range: Range<Int>)?
  /// A lane that a heading brought.
  struct NewLane {
    let name: SourceText
    /// The line of the heading.
    let line: Int
    /// Where the heading stands.
    let range: Range<Int>
    /// Whether it is told that nobody knows the heading.
    let isUnknown: Bool
  }

  /// Lanes that the headings brought, the last ones of the map.
  var newLanes: [NewLane] = []
  /// Their places in that list by their names.
  var laneNumbers: [String: Int] = [:]
  /// A cell that was read last below a heading, and its stage.
  struct LastCell {
    let stage: Int
    let range: Range<Int>
  }

  /// The cell above of each heading that is about stages, with its stage, by the place of the heading.
  var lastCells: [LastCell?] = []
  /// How many pains, opportunities and metrics the stage of a record had before it, of the last
  /// record that told some of the stage's own.
  var ownParts: [Int: (Int, Int, Int)] = [:]
  /// The merged cells over several records that were read of a stage, by their headings.
  var readSpans: [Int: (start: Int, stage: Int)] = [:]
  /// Whether the merged cell that was looked at last below a heading covers several touchpoints.
  var coveredNames: [Int: (start: Int, areSeveral: Bool)] = [:]
  /// Whether a merged cell that was read of a stage has been told.
  var hasToldSpan = false
  /// What a column of the table calls the map.
  var rowName: String?
  /// Whether a cell names touchpoints, and whether one names the pain points that it answers.
  var hasReferences = (toTouchpoints: false, toPains: false)
  /// Whether parts of several touchpoints in one cell have been told.
  var hasToldOfSeveral = false
  /// Whether a touchpoint that goes on in the next row has been told.
  var hasToldContinued = false
  /// Whether an address behind the name of a stage has been told.
  var hasToldAddress = false
  /// What the headings of touchpoints say of all of these: whether they are online, by their places.
  var modes: [Int: ChannelMode] = [:]
  /// The channels that head whole lines of touchpoints or ticks, by the places of their headings.
  var lineChannels: [Int: SourceText] = [:]
  /// A first column that numbers the rows.
  var numbersInFront: GridTable.Column?
  /// The parts of rows above the table that a column has put in; nothing until somebody asks.
  var insertedParts: Range<Int>?
  /// Which signs part thousands.
  var signs: ThousandsSigns?
  /// Numbers such as `12.500` of which it has been told how they are read.
  var toldNumbers: Set<String> = []
  /// Merged cells over several records, by the lines of their headings.
  let merged: [Int: [Range<Int>]]
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
    if let cell = firstCell(grid), PartList.isMark(grid.string(cell)) {
      return MapReading(
        map: nil,
        diagnostics: problems + [
          Diagnostic(
            rule: .syntax, severity: .error, message: PartList.isNoMap, range: cell.range,
            help: PartList.help)
        ], sourceMap: SourceMap(GridPlaces(grid.source)))
    }
    do throws(GridLayout.Failure) {
      var (grid, layout) = try wholeTable(grid)
      // In a table that was written it is what a text says.
      if !layout.namesFramework(grid) { grid.breakLines() }
      var name: String?
      if layout.mayHoldMaps || options.journey != nil {
        let maps = layout.maps(grid)
        guard maps.count <= 1, options.journey == nil else {
          // A sheet of one map may have been laid out anew, which its cells alone do not tell.
          let whole = maps.count == 1 ? layout : nil
          return choose(among: maps, laidOut: whole, options, problems, in: grid)
        }
        name = maps.first?.name
      }
      var reader = GridReader(grid, options, layout)
      reader.problems = problems
      reader.rowName = name
      return reader.read()
    } catch {
      return MapReading(
        map: nil, diagnostics: problems + [diagnostic(of: error, grid)],
        sourceMap: SourceMap(GridPlaces(grid.source)))
    }
  }

  /// The first cell in which something stands.
  private static func firstCell(_ grid: CellGrid) -> CellGrid.Cell? {
    (0..<grid.rowCount).first { !grid.isBlank(row: $0) }.flatMap {
      GridLayout.firstFilled($0, grid)
    }
  }

  /// Reads one of several maps of a sheet, the one that a person names; none is ever guessed.
  private static func choose(
    among maps: [(grid: CellGrid, name: String?)], laidOut whole: GridLayout?,
    _ options: GridOptions, _ problems: [Diagnostic], in grid: CellGrid
  ) -> MapReading {
    let lines = LineTable(grid.source)
    var listed: [JourneyChoice.Listed] = []
    var ranges: [Range<Int>] = []
    for (index, map) in maps.enumerated() {
      // Where nobody chooses only the first are told, and how many there are: each of thousands would
      // have to be laid out for its title.
      guard options.journey != nil || index < JourneyChoice.most else {
        listed.append(("", 0))
        continue
      }
      let (title, range) = title(
        of: map.grid, laidOut: whole, options, isByColumn: map.name != nil)
      listed.append((map.name ?? title, lines.position(of: range.lowerBound).line))
      ranges.append(range)
    }
    func refused(_ message: ReadingMessages.Message, _ notes: [Diagnostic.Note]) -> MapReading {
      MapReading(
        map: nil,
        diagnostics: problems + [
          Diagnostic(
            rule: .syntax, severity: .error, message: message.text, range: ranges[0],
            about: message.about, notes: notes, help: message.help)
        ], sourceMap: SourceMap(GridPlaces(grid.source)))
    }
    guard let word = options.journey else {
      let notes = ranges.dropFirst().map { Diagnostic.Note(GridMessages.mapHere, at: $0) }
      return refused(GridMessages.severalMaps(listed), Array(notes))
    }
    guard let index = JourneyChoice.index(of: word, among: listed.map(\.title)) else {
      return refused(JourneyChoice.unknown(word, listed), [])
    }
    var options = options
    options.journey = nil
    do throws(GridLayout.Failure) {
      let (grid, layout) = try wholeTable(maps[index].grid, laidOut: whole)
      var reader = GridReader(grid, options, layout)
      reader.problems = problems
      reader.rowName = maps[index].name
      return reader.read()
    } catch {
      return MapReading(
        map: nil, diagnostics: problems + [diagnostic(of: error, maps[index].grid)],
        sourceMap: SourceMap(GridPlaces(grid.source)))
    }
  }

  /// The title of a map, else its persona, and where its table begins.
  private static func title(
    of grid: CellGrid, laidOut whole: GridLayout?, _ options: GridOptions, isByColumn: Bool
  ) -> (String, Range<Int>) {
    let row = (0..<grid.rowCount).first { !grid.isBlank(row: $0) } ?? 0
    let start = GridLayout.filledCells(row, grid).first?.range ?? 0..<0
    do throws(GridLayout.Failure) {
      let (table, layout) = try wholeTable(grid, laidOut: whole)
      var reader = GridReader(table, options, layout)
      reader.readHead()
      let title = reader.map.title.isBlank ? reader.map.persona?.name : reader.map.title
      // Maps that a column tells apart have their headings in common: each begins with its rows, and
      // one of columns with its first stage.
      let own: CellGrid.Cell? =
        if !isByColumn {
          nil
        } else if reader.layout.isTransposed {
          reader.stageHeading.flatMap { reader.grid.cell($0.line, reader.layout.first) }
        } else {
          GridLayout.filledCells(reader.layout.first, reader.grid).first
        }
      return (title?.string ?? "", (own ?? reader.stageHeading?.cell)?.range ?? start)
    } catch {
      return ("", start)
    }
  }

  private init(_ grid: CellGrid, _ options: GridOptions, _ layout: GridLayout) {
    table = GridTable(grid, layout)
    self.options = options
    map = JourneyMap(title: SourceText(""), framework: .id(SourceText("")))
    places = GridPlaces(grid.source, areKept: options.keepsPlaces)
    merged = Self.merged(grid, layout)
    lastCells = [LastCell?](repeating: nil, count: layout.headings.count)
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
      return finding(row, GridMessages.noHeadings, NoHeadings(grid, row).help)
    case .noStages(let row):
      return finding(row, GridMessages.noStages, GridMessages.noStagesHelp)
    case .sideBySide(let row):
      return finding(row, GridMessages.sideBySide, GridMessages.sideBySideHelp)
    case .onlyHeadings(let row):
      return finding(row, GridMessages.onlyHeadings, GridMessages.emptyHelp)
    }
  }

  // MARK: The whole

  private mutating func read() -> MapReading {
    readHead()
    takeRowName()
    // A lane of the map may be called like one of its keys.
    settleDeclaredLanes()
    tellHeadings()
    keepSideColumns()
    takeScaleOfCells()
    takeDescribedScale()
    takeScaleOfWords()
    tellAnswersInQuestions()
    makeLegend()
    readRecords()
    leaveOutTotalTouchpoints()
    tellJoined()
    tellExtraCellsOfAspects()
    nameMap()
    tellNewSources()
    finishStages()
    resolveReferences()
    if map.stages.isEmpty, !layout.isOnlyBegun {
      problem(
        .syntax, .error, GridMessages.emptyStages, stageHeading?.cell?.range ?? 0..<0,
        help: GridMessages.noStagesHelp)
    }
    if let words = emotionWords {
      problem(
        .tableReading, .note, GridMessages.emotionWords(words.count), words.range,
        help: GridMessages.emotionWordsHelp, losesContent: true)
    }
    problems.sort(by: Diagnostic.isOrdered)
    places.finish(
      problems, isDamaged: problems.contains { $0.rule == .syntax },
      isSuspicious: grid.mayHoldInvisible)
    return MapReading(
      map: map.stages.isEmpty && !layout.isOnlyBegun ? nil : map, diagnostics: problems,
      sourceMap: SourceMap(places))
  }

  var stageHeading: GridLayout.Heading? { table.stageHeading }

  /// Takes headings that are the names of declared lanes as those.
  private mutating func settleDeclaredLanes() {
    guard !declaredLanes.isEmpty else { return }
    var settled = layout
    var isAny = false
    for index in settled.headings.indices where settled.headings[index].meaning != nil {
      guard declaredLane(settled.headings[index].text.trimmingBlanks) != nil else { continue }
      settled.headings[index].meaning = nil
      isAny = true
    }
    if isAny { table = GridTable(grid, settled) }
  }

  /// Takes what a column of the table says of all its rows: the persona, or the journey.
  private mutating func takeRowName() {
    guard let rowName else { return }
    guard let column = layout.mapColumn else {
      // A name over a part of the table is above each map of its own.
      if layout.mapRow == nil, map.title.isBlank { map.title = SourceText(rowName) }
      return
    }
    let heading = layout.headings[column]
    var settled = layout
    settled.headings[column].isRead = false
    table = GridTable(grid, settled)
    let name = SourceText(rowName)
    let range = heading.cell?.range ?? 0..<0
    guard HeadingWords.shared.head(heading.text) == .map(.title) else {
      if map.persona == nil {
        map.persona = Persona(name: name)
        places.add(PlaceKey.root.key("persona").key("name"), range)
      }
      return
    }
    if map.title.isBlank {
      map.title = name
      places.add(PlaceKey.root.key("title"), range)
    }
  }

  /// A map needs a title: the one of the sheet, else the name of the file.
  private mutating func nameMap() {
    nameTitle()
    guard var persona = map.persona, persona.name.isBlank else { return }
    // Somebody of whom only the occupation is known goes by it.
    persona.name = persona.role ?? map.title
    persona.role = nil
    map.persona = persona
  }

  private mutating func nameTitle() {
    guard map.title.isBlank else { return }
    if layout.isTransposed, let heading = stageHeading, let cell = heading.cell,
      Self.isTitleInCorner(heading.text)
    {
      map.title = SourceText(HeadingText.line(heading.text)).trimmed
      places.add(PlaceKey.root.key("title"), cell.range)
      return
    }
    map.title = SourceText(FileSubject.title(ofFile: grid.source.name))
    if let cell = stageHeading?.cell { places.add(PlaceKey.root.key("title"), cell.range) }
  }

  // MARK: Findings

  mutating func problem(
    _ rule: RuleID, _ severity: Severity, _ message: LocalizedText, _ range: Range<Int>,
    at pointer: DocumentPointer? = nil, about: [SourceText] = [], help: LocalizedText? = nil,
    losesContent: Bool = false
  ) {
    guard problems.count < Self.maximumProblems else { return }
    let isLast = problems.count == Self.maximumProblems - 1
    let finding = Diagnostic(
      rule: rule, severity: severity, message: message, range: range, pointer: pointer,
      subject: pointer, about: about, help: isLast ? ReadingMessages.tooMany : help)
    problems.append(losesContent ? finding.losingContent() : finding)
  }

  mutating func problem(
    _ rule: RuleID, _ message: ReadingMessages.Message, _ range: Range<Int>,
    at pointer: DocumentPointer? = nil
  ) {
    problem(
      rule, .error, message.text, range, at: pointer, about: message.about, help: message.help)
  }
}
