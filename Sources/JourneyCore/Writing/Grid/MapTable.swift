/// A map as a table: the rows above it, the headings, and the records below them.
///
/// A record is a stage or a touchpoint. With a row a record, what a stage says itself has a row of
/// its own; where stages are columns, it stands in the first column of its stage.
struct MapTable {
  /// Which way the table lies.
  typealias Shape = TableShape

  /// One heading.
  struct Column {
    /// What stands under it.
    enum Content: Equatable {
      case field(GridField, isOfTouchpoint: Bool?)
      /// A lane by the number that it has here.
      case lane(Int32, isOfTouchpoint: Bool)
    }
    let content: Content
    let label: String
    /// The open question that stands beside the label instead of in each cell.
    var question: String?
  }

  /// One stage or touchpoint.
  struct Record {
    let stage: Int
    /// The touchpoint of the stage; nothing for what the stage says itself.
    let touchpoint: Int?
    /// Whether it stands for its stage, too: the first column of a stage does.
    let isOfStage: Bool
    /// Whether the row above names its touchpoint just so, which readers take for the same one.
    var repeatsName = false
  }

  let map: JourneyMap
  let language: Language
  let shape: Shape
  /// The rows above the table, each with its label first.
  private(set) var head: [[SheetCell]] = []
  private(set) var columns: [Column] = []
  /// Whether open questions stand in a column beside the labels.
  let asksQuestions: Bool
  /// Whether there is room for what a person chooses from lists, though nothing is chosen yet.
  let offersChoices: Bool
  /// Whether the framework is named though the names of the stages tell it: there nothing is taken for
  /// what people mean by it.
  let namesFramework: Bool
  private(set) var records: [Record] = []
  /// How each stage is called in the table.
  private var stageNames: [SourceText: String] = [:]
  /// Where the lanes of each stage stand in its list, and those of its touchpoints in theirs; of
  /// touchpoints without any nothing is noted.
  private var lanePlaces: [(own: LanePlaces, ofTouchpoints: [LanePlaces])] = []

  /// Lays a map out.
  ///
  /// Beyond the most records the table ends, as a sheet does that has only so many columns.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - framework: Its framework, whose names of stages are written.
  ///   - language: The language of the headings.
  ///   - shape: Which way the table lies.
  ///   - asksQuestions: Whether open questions stand beside the labels, and answers go into blank cells.
  ///   - offersChoices: Whether severities and statuses have their headings though none is told.
  ///   - namesFramework: Whether the framework is named in any case.
  ///   - most: The most records.
  init(
    _ map: JourneyMap, framework: Framework?, language: Language, shape: Shape,
    asksQuestions: Bool = false, offersChoices: Bool = false, namesFramework: Bool = false,
    most: Int = .max
  ) {
    self.map = map
    self.language = language
    self.shape = shape
    self.asksQuestions = asksQuestions
    self.offersChoices = offersChoices
    self.namesFramework = namesFramework
    makeRecords()
    if records.count > most { records.removeLast(records.count - most) }
    nameStages(framework)
    head = headRows()
    makeColumns()
    if asksQuestions { moveQuestions() }
  }

  // MARK: Records

  private mutating func makeRecords() {
    for (index, stage) in map.stages.enumerated() {
      let touchpoints = stage.touchpoints.indices
      switch shape {
      case .rows:
        if touchpoints.isEmpty || stage.saysSomethingItself {
          records.append(Record(stage: index, touchpoint: nil, isOfStage: true))
        }
        var repeatsName = false
        for touchpoint in touchpoints {
          // The one above may have been told from its own neighbour already.
          repeatsName =
            !repeatsName && touchpoint > 0
            && stage.touchpoints[touchpoint - 1].name == stage.touchpoints[touchpoint].name
          records.append(
            Record(
              stage: index, touchpoint: touchpoint, isOfStage: false, repeatsName: repeatsName))
        }
      case .columns:
        if touchpoints.isEmpty {
          records.append(Record(stage: index, touchpoint: nil, isOfStage: true))
        }
        for touchpoint in touchpoints {
          records.append(
            Record(stage: index, touchpoint: touchpoint, isOfStage: touchpoint == 0))
        }
      }
    }
  }

  // MARK: Names of stages

  /// A stage goes by its name where the table leads from the name back to it, else by its id.
  private mutating func nameStages(_ framework: Framework?) {
    var stages = GridStages()
    var named: Framework?
    switch map.framework {
    case .inline(let inline): named = inline
    case .id: named = framework
    case .path: named = nil
    }
    stages.framework = named
    stages.isNamedElsewhere = named == nil
    let places = StagePlaces(named?.stages ?? [])
    for entry in map.stages where stageNames[entry.stage] == nil {
      var name = CellText.line(entry.stage)
      if let stage = places[entry.stage].flatMap({ named?.stages[$0] }) {
        let other = CellText.line(SourceText(stage.name[language]))
        if !other.isEmpty, stages.id(of: SourceText(other)) == entry.stage, Self.isPlain(other) {
          name = other
        }
      }
      stageNames[entry.stage] = name
    }
  }

  /// Whether nobody takes a name of a stage for anything else.
  private static func isPlain(_ name: String) -> Bool {
    !StageNames.isTotal(SourceText(name))
      && HeadingWords.shared.meaning(name)?.field != .stage(.stage)
  }

  // MARK: Texts

  func text(_ text: SourceText?) -> SheetCell { SheetCell(text.map(CellText.text)) }
  func line(_ text: SourceText?) -> SheetCell { SheetCell(text.map(CellText.line)) }

  // MARK: Columns

  /// Columns that are there even if nothing stands in them: whoever goes on needs them.
  private static let usual: Set<GridField> = [
    .stage(.stage), .stage(.actions), .stage(.thoughts), .touchpoint(.name), .touchpoint(.channel),
    .touchpoint(.emotion), .pain(.text), .opportunity(.text),
  ]

  /// The order in which people read columns.
  private static func rank(_ field: GridField) -> Int {
    switch field {
    case .stage(.stage), .stage(.visit), .stage(.name): 0
    case .stage(.goal), .stage(.actions), .stage(.thoughts), .stage(.feelings): 1
    case .touchpoint(.name), .touchpoint(.id), .touchpoint(.channel), .touchpoint(.mode): 2
    case .touchpoint(.emotion): 3
    case .pain: 4
    case .opportunity: 5
    case .metric: 6
    case .stage(.notes), .stage(.next), .stage(.origin): 9
    default: 7
    }
  }

  private mutating func makeColumns() {
    let all = GridColumn.all.enumerated().sorted {
      (Self.rank($0.element.field), $0.offset) < (Self.rank($1.element.field), $1.offset)
    }.map(\.element)
    // With a row a record the row says whose it is.
    let meant = all.filter {
      !(shape == .rows && $0.isOfTouchpoint == true && $0.isShared)
    }
    let contents = meant.map { column in
      Column.Content.field(
        column.field, isOfTouchpoint: column.isShared ? column.isOfTouchpoint : true)
    }
    let usual = Set(
      meant.indices.filter {
        Self.usual.contains(meant[$0].field)
          && !(meant[$0].isShared && meant[$0].isOfTouchpoint == true)
      })
    let told = told(contents, besides: usual)
    for (index, column) in meant.enumerated() {
      let made = Column(content: contents[index], label: column.label[language])
      if usual.contains(index) || isOffered(made) || told.contains(index) { columns.append(made) }
    }
    makeLaneColumns()
  }

  /// Whether a record tells more than the name and the channel of a touchpoint, which have their
  /// columns anyway: of hundreds of thousands mostly a few do.
  private func tellsMore(_ record: Record) -> Bool {
    guard let touchpoint = record.touchpoint, !record.isOfStage else { return true }
    return !map.stages[record.stage].touchpoints[touchpoint].tellsOnlyItsContact
  }

  /// Under which headings something stands.
  ///
  /// Record by record, and not heading by heading: tens of thousands of stages are gone through once.
  ///
  /// - Parameters:
  ///   - contents: What stands under them.
  ///   - known: Those of which nobody asks.
  /// - Returns: Their indices.
  private func told(_ contents: [Column.Content], besides known: Set<Int>) -> Set<Int> {
    var told: Set<Int> = []
    var open = contents.indices.filter { !known.contains($0) }
    // What rows tell of their stage stands in each of them.
    if let visit = contents.firstIndex(of: .field(.stage(.visit), isOfTouchpoint: true)) {
      open.removeAll { $0 == visit }
      if records.contains(where: { map.stages[$0.stage].visit != nil }) { told.insert(visit) }
    }
    for record in records where tellsMore(record) {
      open.removeAll { index in
        if cell(contents[index], record).isEmpty { return false }
        told.insert(index)
        return true
      }
      if open.isEmpty { break }
    }
    return told
  }

  /// So many cells lanes have at most; those beyond it are told as a loss.
  ///
  /// Each lane has one in each record: thousands of both would make a hundred times the map.
  private static let mostLaneCells = 1_000_000

  /// Notes where the texts of lanes stand, and makes a column of each that says something.
  private mutating func makeLaneColumns() {
    guard !map.lanes.isEmpty else { return }
    var numbers: [SourceText: Int32] = [:]
    var ofStages: Set<Int32> = []
    var ofTouchpoints: Set<Int32> = []
    func places(_ lanes: [LaneTexts], _ told: inout Set<Int32>) -> LanePlaces {
      LanePlaces(
        lanes.map { lane in
          let next = Int32(truncatingIfNeeded: numbers.count)
          let number = numbers[lane.lane, default: next]
          if number == next { numbers[lane.lane] = next }
          if !told.contains(number), !SheetCell(CellText.list(lane)).isEmpty {
            told.insert(number)
          }
          return number
        })
    }
    for stage in map.stages {
      let own = places(stage.lanes, &ofStages)
      let isTold = stage.touchpoints.contains { !$0.lanes.isEmpty }
      lanePlaces.append(
        (own, isTold ? stage.touchpoints.map { places($0.lanes, &ofTouchpoints) } : []))
    }
    if shape == .rows { ofStages.formUnion(ofTouchpoints) }
    let most = columns.count + max(64, Self.mostLaneCells / max(1, records.count))
    for lane in map.lanes where columns.count < most {
      guard let number = numbers[lane.id] else { continue }
      let name = CellText.line(lane.name)
      if ofStages.contains(number) {
        columns.append(Column(content: .lane(number, isOfTouchpoint: false), label: name))
      }
      if shape == .columns, ofTouchpoints.contains(number) {
        let label = GridColumn.touchpointPrefix[language] + name
        columns.append(Column(content: .lane(number, isOfTouchpoint: true), label: label))
      }
    }
  }

  // MARK: Questions

  /// Moves open questions beside the labels of their rows: a blank cell is read as the question.
  private mutating func moveQuestions() {
    head = head.map { row in
      let isOpen = row.count == 2 && Self.question(in: row[1]) != nil
      return isOpen ? row + [.empty] : [row[0], .empty] + row.dropFirst()
    }
    let stages = records.lazy.filter(\.isOfStage)
    let isOneStage = stages.prefix(2).count == 1
    for index in columns.indices {
      // Of thousands of stages a cell is made at a time, and none behind a blank one.
      var counts: [String: Int] = [:]
      var last: (question: String, count: Int)?
      var hasBlank = false
      for stage in stages {
        let cell = cell(columns[index].content, stage)
        // A cell that is blank anyway would be read as the question, too.
        hasBlank = cell.isEmpty
        if hasBlank { break }
        guard let question = Self.question(in: cell) else { continue }
        // Mostly all are asked the same.
        if let told = last, told.question == question {
          last = (question, told.count + 1)
        } else {
          if let last { counts[last.question, default: 0] += last.count }
          last = (question, 1)
        }
      }
      if hasBlank { continue }
      if let last { counts[last.question, default: 0] += last.count }
      // What one stage alone is asked, with its name in it, is nothing to ask the others.
      let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
      columns[index].question = most.flatMap { $0.value > 1 || isOneStage ? $0.key : nil }
    }
  }

  /// The question of a cell that holds nothing else.
  private static func question(in cell: SheetCell) -> String? {
    guard case .text(let text) = cell, !cell.hasLines, GuidanceText.isGuidance(text) else {
      return nil
    }
    return text
  }

  /// What stands between the label of a row and its cells.
  func questionCell(_ column: Column) -> SheetCell {
    column.content == .field(.stage(.stage), isOfTouchpoint: true)
      ? .text(QuestionColumn.label[language]) : SheetCell(column.question)
  }

  // MARK: Cells

  /// What is written under a heading in a record.
  func writtenCell(_ column: Column, _ record: Record) -> SheetCell {
    let cell = cell(column.content, record)
    guard record.isOfStage, let question = column.question, cell == .text(question) else {
      return cell
    }
    return .empty
  }

  /// What stands under a heading in a record.
  // Stages and touchpoints are reached through their lists: handed over alone they would be copied,
  // for every column.
  func cell(_ content: Column.Content, _ record: Record) -> SheetCell {
    let stages = map.stages.span
    let stage = record.stage
    let touchpoints = stages[stage].touchpoints.span
    switch content {
    case .lane(let number, let isOfTouchpoint):
      let ofTouchpoint = shape == .rows ? !record.isOfStage : isOfTouchpoint
      if !ofTouchpoint {
        guard record.isOfStage, let index = lanePlaces[stage].own.index(of: number) else {
          return .empty
        }
        return SheetCell(CellText.list(stages[stage].lanes[index]))
      }
      guard let touchpoint = record.touchpoint, !lanePlaces[stage].ofTouchpoints.isEmpty,
        let index = lanePlaces[stage].ofTouchpoints[touchpoint].index(of: number)
      else { return .empty }
      return SheetCell(CellText.list(touchpoints[touchpoint].lanes[index]))
    case .field(let field, let isOfTouchpoint):
      switch field {
      case .stage(let key):
        // Each row names its stage; of columns the first one does.
        let isName = key == .stage || key == .visit
        return record.isOfStage || isName && shape == .rows ? cell(key, stages, stage) : .empty
      case .touchpoint(let key):
        if isOfTouchpoint == nil, record.isOfStage { return sharedCell(key, stages, stage) }
        if isOfTouchpoint == nil, shape == .columns { return .empty }
        guard let touchpoint = record.touchpoint else { return .empty }
        if key == .name, record.repeatsName {
          // A line break at the end says that it is another touchpoint than the one above.
          return SheetCell(CellText.line(touchpoints[touchpoint].name) + "\n")
        }
        return cell(key, touchpoints, touchpoint)
      case .pain(let key):
        switch holder(isOfTouchpoint, record) {
        case .stage: return cell(key, stages[stage].painPoints)
        case .touchpoint(let index): return cell(key, touchpoints[index].painPoints)
        case .nobody: return .empty
        }
      case .opportunity(let key):
        switch holder(isOfTouchpoint, record) {
        case .stage: return cell(key, stages[stage].opportunities)
        case .touchpoint(let index): return cell(key, touchpoints[index].opportunities)
        case .nobody: return .empty
        }
      case .metric(let key):
        switch holder(isOfTouchpoint, record) {
        case .stage: return cell(key, stages[stage].metrics)
        case .touchpoint(let index): return cell(key, touchpoints[index].metrics)
        case .nobody: return .empty
        }
      }
    }
  }

  /// What holds the parts that stand under a heading in a record.
  private enum Holder {
    case stage, touchpoint(Int), nobody
  }

  private func holder(_ isOfTouchpoint: Bool?, _ record: Record) -> Holder {
    let touchpoint = record.touchpoint.map { Holder.touchpoint($0) } ?? .nobody
    if isOfTouchpoint == true { return touchpoint }
    if record.isOfStage { return .stage }
    return shape == .rows ? touchpoint : .nobody
  }

  private func cell(_ key: StageEntryKey, _ stages: Span<StageEntry>, _ index: Int) -> SheetCell {
    switch key {
    case .stage: SheetCell(stageNames[stages[index].stage])
    case .visit: SheetCell(stages[index].visit)
    case .name: text(stages[index].name)
    case .goal: text(stages[index].goal)
    case .actions: SheetCell(CellText.list(stages[index].actions))
    case .thoughts: SheetCell(CellText.list(stages[index].thoughts))
    case .feelings: SheetCell(CellText.list(stages[index].feelings))
    case .duration: text(stages[index].duration)
    case .notes: text(stages[index].notes)
    case .next:
      SheetCell(
        stages[index].next.map { next in
          CellText.line(next.stage) + (next.when.map { ": " + CellText.line($0) } ?? "")
        }.joined(separator: "\n"))
    case .origin: SheetCell(CellText.list(stages[index].origin))
    case .emotion, .touchpoints, .painPoints, .opportunities, .metrics, .owner, .backstage, .takes,
      .waits, .lanes, .basis:
      .empty
    }
  }

  private func sharedCell(_ key: TouchpointKey, _ stages: Span<StageEntry>, _ index: Int)
    -> SheetCell
  {
    switch key {
    case .emotion: emotion(stages[index].emotion, stages[index].emotionText)
    case .owner: text(stages[index].owner)
    case .backstage: SheetCell(CellText.list(stages[index].backstage))
    case .takes: SheetCell(stages[index].takes.map { CellText.time($0, in: language) })
    case .waits: SheetCell(stages[index].waits.map { CellText.time($0, in: language) })
    case .basis: SheetCell(stages[index].basis?.rawValue)
    default: .empty
    }
  }

  private func emotion(_ number: WrittenNumber?, _ word: SourceText?) -> SheetCell {
    word.map { SheetCell(CellText.line($0)) } ?? SheetCell(number)
  }

  private func cell(_ key: TouchpointKey, _ touchpoints: Span<Touchpoint>, _ index: Int)
    -> SheetCell
  {
    switch key {
    case .id: line(touchpoints[index].id)
    case .name: line(touchpoints[index].name)
    case .channel: text(touchpoints[index].channel)
    case .mode: SheetCell(touchpoints[index].mode?.rawValue)
    case .initiator: SheetCell(touchpoints[index].initiator?.rawValue)
    case .actors: SheetCell(CellText.words(touchpoints[index].actors))
    case .description: text(touchpoints[index].description)
    case .insteadOf: text(touchpoints[index].insteadOf)
    case .alongside: text(touchpoints[index].alongside)
    case .emotion: emotion(touchpoints[index].emotion, touchpoints[index].emotionText)
    case .momentOfTruth: flag(touchpoints[index].isMomentOfTruth)
    case .evidence: SheetCell(CellText.words(touchpoints[index].evidence))
    case .basis: SheetCell(touchpoints[index].basis?.rawValue)
    case .owner: text(touchpoints[index].owner)
    case .backstage: SheetCell(CellText.list(touchpoints[index].backstage))
    case .handover: text(touchpoints[index].handover)
    case .phase: SheetCell(touchpoints[index].phase?.rawValue)
    case .takes: SheetCell(touchpoints[index].takes.map { CellText.time($0, in: language) })
    case .waits: SheetCell(touchpoints[index].waits.map { CellText.time($0, in: language) })
    case .links: SheetCell(CellText.list(touchpoints[index].links))
    case .painPoints, .opportunities, .metrics, .lanes: .empty
    }
  }

  func flag(_ flag: Bool?) -> SheetCell {
    guard let flag else { return .empty }
    return .text(
      (flag ? LocalizedText(vi: "có", en: "yes") : LocalizedText(vi: "không", en: "no"))[language])
  }
}

extension StageEntry {
  /// Whether a stage says something besides its touchpoints.
  fileprivate var saysSomethingItself: Bool {
    var bare = self
    bare.touchpoints = []
    var empty = StageEntry(stage: stage)
    empty.visit = visit
    return bare != empty
  }
}
