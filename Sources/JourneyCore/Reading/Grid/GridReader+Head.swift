/// The rows above the table: whose journey it is.
extension GridReader {
  /// A text above or below the table of which nobody knows what it is.
  struct FreeLine {
    let text: SourceText
    let range: Range<Int>
    /// Whether it may be the title: a label with its value is none, and neither is a sign.
    var mayBeTitle = true
    /// Whether it stands on a card beside the table.
    var isBeside = false
  }

  mutating func readHead() {
    if let framework = options.framework {
      map.framework = framework.reference
      stages.framework = framework.framework
    }
    defer {
      if let ownFramework {
        map.framework = .inline(ownFramework)
        stages.framework = ownFramework
      }
    }
    // Copied once: what asks the reader for them gets a copy each time.
    let (grid, layout) = (grid, layout)
    var free: [FreeLine] = []
    var titles = 0
    var isInPersona = false
    let titled = layout.titledGroups.map { [$0] } ?? []
    /// The row behind the last one that is read.
    var next = 0
    let isWritten = table.isWritten
    if !isWritten { furtherLabels = labelsBehindValues(layout.headEnd) }
    /// The row of a list of sources that was read last.
    var sources: Int?
    for row in Array(0..<layout.headEnd) + titled + layout.foot {
      if row < next, row < layout.headEnd { continue }
      if row < layout.headEnd, GridLayout.namesColumns(row, grid) { continue }
      if row >= layout.headEnd, !layout.foot.contains(row - 1) { isInPersona = false }
      defer { if row < layout.headEnd || row == layout.titledGroups { titles = free.count } }
      var filled: [CellGrid.Cell] = []
      for column in 0..<grid.count(ofRow: row) where !grid.isBlank(row, column) {
        // Whoever answers may write over the question.
        if column == layout.questionColumn,
          QuestionColumn.answer(row, column, in: grid) == nil
        {
          continue
        }
        if row < layout.headEnd, layout.isCount(row, column, grid) { continue }
        if let cell = grid.cell(row, column) { filled.append(cell) }
      }
      if row == layout.titledGroups { filled = Array(filled.prefix(1)) }
      if row >= layout.headEnd, !isWritten, let cell = filled.first,
        let whole = filled.count == 1 ? cell : joined(filled)
      {
        if let last = sources, row == last + 1 {
          sources = row
          addSource(titled: SourceText(grid.string(whole)).trimmed, whole.range)
          continue
        }
        if filled.count == 1, FootNotes.headsSources(grid.string(cell)),
          layout.foot.contains(row + 1)
        {
          sources = row
          continue
        }
      }
      if layout.listed.contains(row) {
        addListed(filled, &free)
        continue
      }
      if filled.count == 1, let column = layout.questionColumn,
        let question = QuestionColumn.question(row, column, in: grid)
      {
        filled.append(question)
      }
      if let first = filled.first, let field = HeadingWords.shared.head(first, in: grid),
        field.hasParts && filled.count > 1 || field == .map(.framework) && filled.count > 2,
        labelled(first) == nil
      {
        readHeadParts(field, row)
        continue
      }
      if filled.count == 1, row < layout.headEnd, !isWritten, readContinued(row, isInPersona) {
        continue
      }
      if row < layout.headEnd, !isWritten, let end = readLabelsAbove(row, isInPersona, &free) {
        next = end
        isInPersona = false
        continue
      }
      if readPersonaRow(filled, &isInPersona) { continue }
      if row >= layout.headEnd, layout.isTransposed, filled.count == 2,
        HeadingWords.shared.head(filled[0], in: grid) == .persona(.name)
      {
        // Below a table what stands beside her name is said of her.
        isInPersona = true
      }
      readHeadRow(filled, &free, isBelow: row >= layout.headEnd && row != layout.titledGroups)
    }
    readPanel(&free)
    let title = title(among: free.prefix(titles))
    for (index, line) in free.enumerated() {
      noteScale(in: line.text, line.range)
      if index == title, index < titles, map.title.isBlank, line.mayBeTitle,
        line.text.string.contains(where: \.isLetter)
      {
        map.title = Self.withoutSign(line.text)
        places.add(PlaceKey.root.key("title"), line.range)
        continue
      }
      problem(
        .tableReading, .note,
        GridMessages.freeText(
          VisibleText.escaped(line.text.excerpt),
          line.isBeside ? .beside : index < titles ? .above : .below), line.range,
        at: DocumentPointer([.key("description")]))
      map.description = Self.joined(map.description, line.text, by: "\n")
      places.add(PlaceKey.root.key("description"), line.range)
    }
  }

  // MARK: Values

  mutating func readHeadValue(_ field: HeadField, _ cell: CellGrid.Cell) {
    let values = table.values(of: cell, hasMarks: isList(field))
    guard let first = values.values.first else { return }
    let isOne = values.values.count == 1
    var text =
      isOne ? first.text : SourceText(values.values.map(\.text.string).joined(separator: "\n"))
    if cell.form == .markdown { text = Self.withoutEmphasis(text) }
    switch field {
    case .map(let key): readHead(key, text, values)
    case .persona(let key):
      if map.persona == nil { map.persona = Persona(name: SourceText("")) }
      places.add(PlaceKey.root.key("persona").key(key.rawValue), values.range)
      readPersona(key, text, values)
    case .lane: declareLane(id: text, name: text, values.range)
    case .source: addSource(titled: text, values.range)
    case .frameworkStage: break
    }
  }

  /// A text of a document without the marks of what is bold in it: `**Dana**, engineer`.
  private static func withoutEmphasis(_ text: SourceText) -> SourceText {
    let mark = UInt8(ascii: "*")
    let bytes = Array(text.string.utf8)
    var bare: [UInt8] = []
    var marks = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == mark, index + 1 < bytes.count, bytes[index + 1] == mark {
        marks += 1
        index += 2
      } else {
        bare.append(bytes[index])
        index += 1
      }
    }
    return marks > 0 && marks.isMultiple(of: 2)
      ? SourceText(String(decoding: bare, as: UTF8.self)) : text
  }

  private func isList(_ field: HeadField) -> Bool {
    switch field {
    case .map(let key): key == .expectations || key == .authors
    case .persona(let key): key == .goals || key == .needs || key == .frustrations
    case .lane, .source, .frameworkStage: false
    }
  }

  private mutating func readHead(_ key: MapKey, _ text: SourceText, _ values: CellValues) {
    let pointer = DocumentPointer([.key(key.rawValue)])
    places.add(PlaceKey(pointer), values.range)
    switch key {
    case .title: map.title = Self.joined(map.title.isBlank ? nil : map.title, text, by: " ")
    case .description:
      map.description = Self.joined(map.description, text, by: "\n")
      noteScale(in: text, values.range)
    case .language:
      if let tag = LanguageTag.meant(text.string) {
        map.language = SourceText(tag)
      } else if LanguageTag.isWellFormed(text.string) {
        map.language = text
      } else {
        keepInDescription(text, key, values.range)
      }
    case .framework: readFramework(text, values.range)
    case .kind, .state, .basis: readHeadChoice(key, text, values.range)
    case .scenario: map.scenario = Self.joined(map.scenario, text, by: "\n")
    case .goal: map.goal = Self.joined(map.goal, text, by: "\n")
    case .expectations: map.expectations += list(values, pointer, map.expectations.count)
    case .startsWith: map.startsWith = text
    case .endsWith: map.endsWith = text
    case .version where map.version != nil, .date where map.date != nil:
      // A second one is kept as well.
      let isDate = key == .date && headDate(text, key, values.range, pointer) != nil
      guard isDate || key == .version else { return }
      keepInDescription(text, key, values.range, GridMessages.secondHeadValue)
    case .version: map.version = text
    case .date: map.date = headDate(text, key, values.range, pointer)
    case .reviewBy: map.reviewBy = headDate(text, key, values.range, pointer) ?? map.reviewBy
    case .owner: map.owner = Self.joined(map.owner, text, by: ", ")
    case .authors:
      map.authors += list(values, pointer, map.authors.count, isSplitAtCommas: true)
    case .emotionScale:
      guard let scale = CellScale.scale(text.string) else {
        problem(.wrongValue, .error, GridMessages.number(text.excerpt), values.range, at: pointer)
        return
      }
      map.declaredScale = scale
      takeDirection(of: text.string, values.range)
    case .emotionWords: readEmotionWords(values, pointer)
    case .persona, .lanes, .sources, .stages, .unplaced, .schema, .formatVersion, .disable: break
    }
  }

  private mutating func readPersona(_ key: PersonaKey, _ text: SourceText, _ values: CellValues) {
    guard var persona = map.persona else { return }
    let pointer = DocumentPointer([.key("persona"), .key(key.rawValue)])
    switch key {
    case .name:
      if !persona.name.isBlank, persona.name != text {
        problem(
          .tableReading, .note,
          GridMessages.secondPersona(VisibleText.escaped(text.excerpt)), values.range, at: pointer)
      }
      let names = text.string.split(separator: ";").map { String($0).trimmingBlanks }
      if names.count > 1, !names[1].isEmpty, !table.isWritten {
        problem(
          .tableReading, .note,
          GridMessages.secondPersona(VisibleText.escaped(SourceText(names[1]).excerpt)),
          values.range, at: pointer)
      }
      persona.name = Self.joined(persona.name.isBlank ? nil : persona.name, text, by: ", ")
    case .role: persona.role = Self.joined(persona.role, text, by: ", ")
    case .description: persona.description = Self.joined(persona.description, text, by: "\n")
    case .goals: persona.goals += list(values, pointer, persona.goals.count)
    case .needs: persona.needs += list(values, pointer, persona.needs.count)
    case .frustrations: persona.frustrations += list(values, pointer, persona.frustrations.count)
    case .quote: persona.quote = Self.joined(persona.quote, text, by: "\n")
    }
    map.persona = persona
  }

  private mutating func list(
    _ values: CellValues, _ pointer: DocumentPointer, _ count: Int, isSplitAtCommas: Bool = false
  ) -> [SourceText] {
    var texts: [SourceText] = []
    for value in values.values {
      // A line break at the end says that a comma is none that parts.
      if isSplitAtCommas, values.lines.count == 1 {
        let string = value.text.string
        let sign: Character = string.contains(";") ? ";" : ","
        for part in string.split(separator: sign) {
          let text = SourceText(String(part)).trimmed
          if !text.isBlank { texts.append(text) }
        }
      } else {
        texts.append(value.text)
      }
      places.add(PlaceKey(pointer).index(count + texts.count - 1), value.range)
    }
    return texts
  }

  /// What kind of map it is, of which state, or what it rests on: a word of any of these, whatever the
  /// row is called; any other text is kept in the description.
  private mutating func readHeadChoice(_ key: MapKey, _ text: SourceText, _ range: Range<Int>) {
    let string = Self.withoutRemark(text.string)
    // Each of the three looks its words up in a table of its own, which is made then.
    switch key {
    case .kind:
      if let kind = JourneyMap.Kind.resolve(string) {
        map.declaredKind = kind
      } else if map.state == nil, let state = JourneyMap.State.resolve(string) {
        map.state = state
      } else {
        keepInDescription(text, key, range)
      }
    case .state:
      if let state = JourneyMap.State.resolve(string) {
        map.state = state
      } else if map.basis == nil, let basis = JourneyMap.Basis.resolve(string) {
        map.basis = basis
      } else {
        keepInDescription(text, key, range)
      }
    case .basis:
      if let basis = JourneyMap.Basis.resolve(string) {
        map.basis = basis
      } else {
        keepInDescription(text, key, range)
      }
    default: keepInDescription(text, key, range)
    }
  }

  /// A text without what stands in brackets and without a year behind it: `As-is 2026 (draft)`.
  private static func withoutRemark(_ text: String) -> String {
    var words = HeadingText(text).name.split(whereSeparator: \.isWhitespace).map { String($0) }
    if words.count > 1, let last = words.last, last.utf8.count == 4, Int(last) != nil {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Keeps a value of the head that its key cannot hold.
  mutating func keepInDescription(
    _ text: SourceText, _ key: MapKey, _ range: Range<Int>,
    _ message: (String) -> LocalizedText = GridMessages.noHeadValue
  ) {
    let label = key.label[isVietnamese ? .vi : .en]
    map.description = Self.joined(
      map.description, SourceText(label + ": " + text.string), by: "\n")
    places.add(PlaceKey.root.key("description"), range)
    problem(
      .tableReading, .warning, message(VisibleText.escaped(text.excerpt)), range,
      at: DocumentPointer([.key("description")]))
  }

  private mutating func readFramework(_ text: SourceText, _ range: Range<Int>) {
    guard options.framework == nil else { return }
    let string = text.string
    if options.known.framework(string) == nil, !Identifier.isKebabCase(text),
      !JourneyMap.FrameworkReference.isPath(string)
    {
      let known = options.known.all
      let found = FrameworkNames(known).indices(matching: string)
      guard found.count == 1 else { return keepInDescription(text, .framework, range) }
      map.framework = .id(known[found[0]].id)
      stages.framework = known[found[0]]
      return
    }
    if JourneyMap.FrameworkReference.isPath(string) {
      map.framework = .path(text)
      stages.isNamedElsewhere = true
      return
    }
    map.framework = .id(text)
    stages.framework = options.known.framework(string)
    stages.isNamedElsewhere = stages.framework == nil
  }

  /// A framework within the table: `Framework, id, name, English name`, and a row a stage:
  /// `Framework stage, id, name, English name, phases`.
  private mutating func readFrameworkParts(
    _ field: HeadField, _ parts: [CellValues.Value?], _ row: Int
  ) {
    func part(_ index: Int) -> SourceText? { index < parts.count ? parts[index]?.text : nil }
    guard let id = part(0), options.framework == nil else { return }
    let name: ReaderText =
      if let english = part(2) {
        .localized(vi: part(1), en: english)
      } else {
        .plain(part(1) ?? id)
      }
    guard field == .frameworkStage else {
      ownFramework = Framework(id: id, name: name, stages: [])
      if let place = parts.first??.range { places.add(PlaceKey.root.key("framework"), place) }
      return
    }
    var stage = FrameworkStage(id: id, name: name)
    for word in (part(3)?.string ?? "").split(separator: ",") {
      let text = SourceText(String(word)).trimmed
      if let phase: Phase = choice(
        text, parts[3]?.range ?? 0..<0, DocumentPointer([.key("framework"), .key("stages")]))
      {
        stage.phases.append(phase)
      }
    }
    ownFramework?.stages.append(stage)
  }

  // MARK: Lanes and sources

  /// Reads a row whose cells have their places: `Source, id, title, kind, date, url, sample size`.
  private mutating func readHeadParts(_ field: HeadField, _ row: Int) {
    var label = 0
    while grid.isBlank(row, label) { label += 1 }
    var start = label + 1
    if let column = layout.questionColumn, column >= start,
      QuestionColumn.answer(row, column, in: grid) == nil
    {
      start = column + 1
    }
    let parts = withoutInserted(self.parts(ofRow: row, from: start))
    guard let first = parts.compactMap({ $0 }).first else { return }
    if field == .map(.framework) || field == .frameworkStage {
      readFrameworkParts(field, parts, row)
      return
    }
    func part(_ index: Int) -> CellValues.Value? { index < parts.count ? parts[index] : nil }
    guard let id = parts[0], let name = part(1), field == .lane || Identifier.isKebabCase(id.text)
    else {
      if field == .lane {
        declareLane(id: first.text, name: first.text, first.range)
      } else {
        addSources(parts.compactMap { $0 })
      }
      return
    }
    if field == .lane {
      declareLane(id: id.text, name: name.text, line: part(2)?.text, id.range)
      return
    }
    let pointer = DocumentPointer([.key("sources"), .index(map.sources.count)])
    places.add(PlaceKey(pointer), id.range)
    var source = EvidenceSource(id: id.text, title: name.text)
    if let kind = part(2) {
      places.add(PlaceKey(pointer).key("kind"), kind.range)
      source.kind = choice(kind.text, kind.range, pointer.key("kind"))
    }
    if let date = part(3) { source.date = self.date(date.text, date.range, pointer.key("date")) }
    source.url = part(4)?.text
    if let size = part(5) {
      source.sampleSize = number(size, pointer.key("sampleSize"))
    }
    map.sources.append(source)
  }

  private mutating func declareLane(
    id: SourceText, name: SourceText, line: SourceText? = nil, _ range: Range<Int>
  ) {
    places.add(PlaceKey.root.element("lanes", map.lanes.count), range)
    declaredLanes[name.string] = map.lanes.count
    var lane = JourneyMap.Lane(id: id, name: name)
    lane.line = line
    map.lanes.append(lane)
  }

  /// Sources side by side, each with its title; a day belongs to the one in front.
  private mutating func addSources(_ parts: [CellValues.Value]) {
    for part in parts {
      let last = map.sources.count - 1
      if part.range != parts.first?.range, last >= 0, map.sources[last].date == nil,
        let date = CalendarDate(part.text.string)
      {
        map.sources[last].date = date
        continue
      }
      addSource(titled: part.text, part.range)
    }
  }

  private mutating func addSource(titled title: SourceText, _ range: Range<Int>) {
    let index = map.sources.count
    places.add(PlaceKey.root.element("sources", index), range)
    let id = IDText.id(of: title.string) ?? "source-\(index + 1)"
    map.sources.append(EvidenceSource(id: SourceText(id), title: title))
  }
}

extension HeadField {
  /// Whether the cells of its row have their places.
  var hasParts: Bool {
    switch self {
    case .lane, .source, .frameworkStage: true
    case .map, .persona: false
    }
  }
}
