// Writing/Sheet: the grid of a map as a workbook to be edited, counted and read back.

/// Writes maps as workbooks: the matrix that a person edits, a list of all parts for pivot tables,
/// and a sheet that explains.
struct MapWorkbook {
  private let map: JourneyMap
  private let choices: WritingChoices
  /// The ids of channels from which a person chooses.
  private let channels: [String]
  private let sheet: MapTable
  private let places: StagePlaces

  /// Writes a map, and finds by reading it again what the workbook does not hold.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - choices: The framework and the language.
  ///   - channels: The ids of channels from which a person chooses.
  ///   - options: What a reader of the workbook is told.
  /// - Returns: The bytes and the losses.
  static func written(
    _ map: JourneyMap, _ choices: WritingChoices, channels: [String], _ options: GridOptions
  ) -> WrittenMap {
    .table(of: map) { namesFramework in
      let workbook = MapWorkbook(map, choices, channels, namesFramework: namesFramework)
      return (workbook.bytes, workbook.sheet.leavesFrameworkOut)
    } reading: { bytes in
      // The list of parts is never read, and need not be unpacked.
      MapReading.sheet(
        SourceFile(name: "", bytes: bytes), named: matrixName[choices.language],
        options.withoutPlaces
      ).map
    }
  }

  private init(
    _ map: JourneyMap, _ choices: WritingChoices, _ channels: [String], namesFramework: Bool
  ) {
    self.map = map
    self.choices = choices
    self.channels = channels
    places = StagePlaces(choices.framework?.stages ?? [])
    sheet = MapTable(
      map, framework: choices.framework, language: choices.language, shape: .columns,
      asksQuestions: choices.asksQuestions, offersChoices: true,
      namesFramework: namesFramework,
      most: WorkbookWriter.mostColumns - (choices.asksQuestions ? 2 : 1))
  }

  private var bytes: [UInt8] {
    WorkbookWriter.bytes(
      [matrix, parts, explanation],
      cellCount: sheet.head.count * 2 + sheet.columns.count * (sheet.records.count + 1))
  }

  private func say(_ vi: String, _ en: String) -> String {
    LocalizedText(vi: vi, en: en)[choices.language]
  }

  private func cell(_ cell: SheetCell, _ style: WorkbookWriter.Style = .wrapped)
    -> WorkbookWriter.Cell
  {
    switch cell {
    case .empty: return WorkbookWriter.Cell(.empty, style)
    case .number(let number): return WorkbookWriter.Cell(.number(number), style)
    case .text(var text):
      // Many programs drop the mark of a cell whose text is taken as it is: what a reader would take
      // off is guarded in the text itself.
      let isTakenOff = Self.holdsLine(text, CellGuard.isTakenOff)
      if isTakenOff { text = String(decoding: CellGuard.guarded(text), as: UTF8.self) }
      let short =
        text.utf16.count <= WorkbookWriter.longestText
        ? text : String(decoding: text.utf16.prefix(WorkbookWriter.longestText), as: UTF16.self)
      let isVerbatim = !isTakenOff && Self.holdsLine(short, CellGuard.isDue)
      return WorkbookWriter.Cell(.text(short, isVerbatim: isVerbatim), style)
    }
  }

  /// Whether a text has a line of a kind.
  private static func holdsLine(
    _ text: String, _ isOfKind: (Span<UInt8>, Range<Int>) -> Bool
  ) -> Bool {
    let bytes = text.utf8.span
    var start = 0
    while true {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if isOfKind(bytes, start..<end) { return true }
      guard end < bytes.count else { return false }
      start = end + 1
    }
  }

  // MARK: The matrix

  private static let matrixName = LocalizedText(vi: "Bản đồ", en: "Map")

  private var matrix: WorkbookWriter.Sheet {
    var made = WorkbookWriter.Sheet(name: Self.matrixName[choices.language])
    for row in sheet.head {
      // A text of one line goes on over the empty cells beside it.
      made.rows.append(
        [cell(row[0], .label)] + row.dropFirst().map { cell($0, $0.hasLines ? .wrapped : .plain) })
    }
    if !sheet.head.isEmpty { made.rows.append([]) }
    let first = made.rows.count
    made.furtherRows = { body in
      for column in sheet.columns { body(row(column)) }
    }
    made.widths = [26, 34]
    // The rows above the stages stay in sight with them: of a long head nothing could be scrolled.
    made.frozen = (first < Self.mostFrozen ? first + 1 : 0, firstColumn)
    made.merges = merges(first)
    made.choices = choices(first)
    return made
  }

  /// So many rows in sight leave room to scroll below them on a small screen.
  private static let mostFrozen = 20

  /// The row of a heading over all stages and touchpoints.
  private func row(_ column: MapTable.Column) -> [WorkbookWriter.Cell] {
    let isName = column.content == .field(.stage(.stage), isOfTouchpoint: true)
    let question =
      sheet.asksQuestions ? [cell(sheet.questionCell(column), isName ? .heading : .wrapped)] : []
    return [cell(.text(column.label), .label)] + question
      + sheet.records.map {
        cell(sheet.writtenCell(column, $0), isName ? style(of: $0) : .wrapped)
      }
  }

  /// The column of the first stage, behind the labels and the questions.
  private var firstColumn: Int { sheet.asksQuestions ? 2 : 1 }

  /// The colour of the period in which a stage mostly lies.
  private func style(of record: MapTable.Record) -> WorkbookWriter.Style {
    switch known(map.stages[record.stage])?.phases.first?.period {
    case .before: return .before
    case .during: return .during
    case .after: return .after
    case nil: return .heading
    }
  }

  /// A stage is shown once over all its touchpoints.
  private func merges(_ row: Int) -> [String] {
    var merges: [String] = []
    var start = 0
    for index in 1...max(1, sheet.records.count)
    where index >= sheet.records.count || sheet.records[index].stage != sheet.records[start].stage {
      if index - start > 1, index <= sheet.records.count {
        merges.append(
          WorkbookWriter.reference(row, start + firstColumn) + ":"
            + WorkbookWriter.reference(row, index - 1 + firstColumn))
      }
      start = min(index, max(0, sheet.records.count - 1))
    }
    return merges
  }

  private func choices(_ first: Int) -> [WorkbookWriter.Choices] {
    guard !sheet.records.isEmpty else { return [] }
    var made: [WorkbookWriter.Choices] = []
    for (offset, column) in sheet.columns.enumerated() {
      guard case .field(let field, _) = column.content, let formula = formula(of: field) else {
        continue
      }
      let row = first + offset
      made.append(
        WorkbookWriter.Choices(
          range: WorkbookWriter.reference(row, firstColumn) + ":"
            + WorkbookWriter.reference(row, sheet.records.count - 1 + firstColumn),
          formula: formula))
    }
    return made
  }

  private func formula(of field: GridField) -> String? {
    func list(_ values: [String]) -> String { "\"" + values.joined(separator: ",") + "\"" }
    switch field {
    case .touchpoint(.channel):
      return channels.isEmpty
        ? nil : "'\(explanationName)'!$C$2:$C$\(channels.count + 1)"
    case .pain(.severity): return list(PainPoint.Severity.allCases.map(\.rawValue))
    case .opportunity(.status): return list(Opportunity.Status.allCases.map(\.rawValue))
    default: return nil
    }
  }

  // MARK: The list of parts

  private var parts: WorkbookWriter.Sheet {
    var made = WorkbookWriter.Sheet(name: say("Danh sách", "List"))
    let language = choices.language
    let headings = [
      PartList.mark[language], StageEntryKey.stage.label[language], say("Điểm chạm", "Touchpoint"),
      say("Nội dung", "Text"), TouchpointKey.channel.label[language],
      TouchpointKey.emotion.label[language], PainPointKey.severity.label[language],
      OpportunityKey.impact.label[language], OpportunityKey.effort.label[language],
      OpportunityKey.status.label[language], TouchpointKey.owner.label[language],
    ]
    made.rows.append(headings.map { cell(.text($0), .heading) })
    made.furtherRows = forEachPart
    made.widths = [14, 26, 30, 44, 16, 10, 12, 10, 10, 12, 20]
    made.frozen = (1, 0)
    made.hasFilter = true
    return made
  }

  /// So many parts are listed: nobody makes a pivot table of more, and the other sheet has them all.
  private static let mostParts = 10_000

  /// What a row of the list tells besides its place.
  private struct Part {
    let kind: LocalizedText
    let text: SourceText
    var emotion: WrittenNumber?
    var severity: String?
    var impact: WrittenNumber?
    var effort: WrittenNumber?
    var status: String?
    var owner: SourceText?

    init(_ touchpoint: Touchpoint) {
      kind = LocalizedText(vi: "điểm chạm", en: "touchpoint")
      (text, emotion, owner) = (touchpoint.name, touchpoint.emotion, touchpoint.owner)
    }

    init(_ pain: PainPoint) {
      kind = LocalizedText(vi: "điểm đau", en: "pain point")
      (text, severity, owner) = (pain.text, pain.severity?.rawValue, pain.owner)
    }

    init(_ opportunity: Opportunity) {
      kind = LocalizedText(vi: "cơ hội", en: "opportunity")
      (text, owner) = (opportunity.text, opportunity.owner)
      (impact, effort) = (opportunity.impact, opportunity.effort)
      status = opportunity.status?.rawValue
    }
  }

  /// Gives a row for each part, and after the last one says how many more there are.
  private func forEachPart(_ body: ([WorkbookWriter.Cell]) -> Void) {
    var left = Self.mostParts
    func addPart(_ part: Part, _ stage: SheetCell, _ touchpoint: Touchpoint?, _ place: MapPlace) {
      left -= 1
      if left >= 0 { body(row(part, stage, touchpoint, place)) }
    }
    func addTouchpoint(_ touchpoint: Touchpoint, _ stage: SheetCell, _ place: MapPlace) {
      addPart(Part(touchpoint), stage, touchpoint, place)
      for pain in touchpoint.painPoints { addPart(Part(pain), stage, touchpoint, place) }
      for chance in touchpoint.opportunities { addPart(Part(chance), stage, touchpoint, place) }
    }
    for (index, stage) in map.stages.enumerated() {
      let name = SheetCell(stageName(stage))
      let place = MapPlace(stage: index, touchpoint: nil)
      for pain in stage.painPoints { addPart(Part(pain), name, nil, place) }
      for chance in stage.opportunities { addPart(Part(chance), name, nil, place) }
      for (number, touchpoint) in stage.touchpoints.enumerated() {
        addTouchpoint(touchpoint, name, MapPlace(stage: index, touchpoint: number))
      }
    }
    for (number, touchpoint) in map.unplaced.enumerated() {
      addTouchpoint(touchpoint, .empty, MapPlace(stage: nil, touchpoint: number))
    }
    guard left < 0 else { return }
    body([
      cell(
        .text(
          say(
            "… và \(-left) mục khác: xem trang 'Bản đồ'", "… and \(-left) more: see the sheet 'Map'"
          )))
    ])
  }

  /// The row of a part; who takes care of its place takes care of it, unless it says who does.
  private func row(
    _ part: Part, _ stage: SheetCell, _ touchpoint: Touchpoint?, _ place: MapPlace
  ) -> [WorkbookWriter.Cell] {
    let owner = part.owner.stated?.trimmed ?? map.owner(at: place)
    let cells: [SheetCell] = [
      .text(part.kind[choices.language]), stage,
      SheetCell(touchpoint.map { CellText.line($0.name) }), SheetCell(CellText.line(part.text)),
      SheetCell(touchpoint?.channel.map(CellText.line)), SheetCell(part.emotion),
      SheetCell(part.severity), SheetCell(part.impact), SheetCell(part.effort),
      SheetCell(part.status), SheetCell(owner.map(CellText.line)),
    ]
    return cells.map { cell($0) }
  }

  private func stageName(_ stage: StageEntry) -> String {
    stage.name.map(CellText.line) ?? known(stage).map { $0.name[choices.language] }
      ?? CellText.line(stage.stage)
  }

  /// The framework's own stage of an entry.
  private func known(_ entry: StageEntry) -> FrameworkStage? {
    places[entry.stage].flatMap { choices.framework?.stages[$0] }
  }

  // MARK: The sheet that explains

  private var explanationName: String { say("Giải thích", "Explanation") }

  private var explanation: WorkbookWriter.Sheet {
    var made = WorkbookWriter.Sheet(name: explanationName)
    let lines = [
      PartList.explanation[choices.language],
      say(
        "Sửa ở trang 'Bản đồ': mỗi cột là một điểm chạm, giai đoạn nằm phía trên các điểm chạm của nó.",
        "Edit the sheet 'Map': a column is a touchpoint, a stage stands over its touchpoints."),
      say(
        "Mỗi dòng trong một ô là một ý; nhấn Alt+Enter để xuống dòng.",
        "Each line of a cell is a value of its own; Alt+Enter begins a new one."),
      say(
        "Câu hỏi bắt đầu bằng \(GuidanceText.mark) chưa được trả lời: điền vào ô trống cùng dòng, hoặc"
          + " thay cả câu hỏi trong ô bằng câu trả lời.",
        "What begins with \(GuidanceText.mark) is an open question: fill in the blank cells of its row,"
          + " or put the answer in place of the question."),
      say(
        "Cảm xúc là số, từ -2 (rất tệ) đến 2 (rất tốt), trừ khi bản đồ ghi thang khác.",
        "Emotions are numbers from -2 (very bad) to 2 (very good), unless the map names a scale."),
      say(
        "Trang 'Danh sách' chỉ để lọc và tổng hợp; những gì sửa ở đó không được đọc lại.",
        "The sheet 'List' is for filters and pivot tables; what is changed there is not read."),
      say(
        "Đọc lại bằng: journey-cli show tên-tệp.xlsx",
        "Read it again by: journey-cli show file.xlsx"),
    ]
    let count = max(lines.count, channels.count + 1)
    for index in 0..<count {
      let text: SheetCell = index < lines.count ? .text(lines[index]) : .empty
      let channel: SheetCell =
        index == 0
        ? .text(say("Các kênh", "Channels"))
        : index <= channels.count ? .text(channels[index - 1]) : .empty
      made.rows.append([
        cell(text, index == 0 ? .heading : .wrapped), cell(.empty, .plain),
        cell(channel, index == 0 ? .heading : .plain),
      ])
    }
    made.widths = [80, 4, 20]
    return made
  }
}
