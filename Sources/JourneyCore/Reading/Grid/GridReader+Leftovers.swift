/// Values that are none of those that a column may hold, and references in people's own words.
extension GridReader {
  // MARK: What is left over

  /// Keeps a value that a column cannot hold as an own row of its place, and says so.
  mutating func keepLeftover(
    _ value: CellValues.Value, _ heading: GridTable.Column, _ target: Target,
    _ message: (String) -> LocalizedText, help: LocalizedText? = nil
  ) {
    // A question that is open is no value yet.
    if GuidanceText.isGuidance(value.text) { return }
    keepInLane(heading, CellValues.List(one: value), value.range, target)
    let told = message(VisibleText.escaped(value.text.excerpt))
    problem(
      .tableReading, .warning,
      LocalizedText.deferred(
        vi: told.vi + ": giữ thành dòng riêng", en: told.en + ": kept as a custom lane"),
      value.range, about: [value.text], help: help)
  }

  /// Sets how long a stage or touchpoint takes or waits, where no other row has told it.
  mutating func setTime(
    _ time: TimeSpan, _ key: TouchpointKey, _ heading: GridTable.Column, _ cell: CellGrid.Cell,
    _ target: Target
  ) {
    let known = knownTime(of: target, key)
    guard known == nil || known == time else { return keepSecond(heading, cell, target) }
    places.add(target.place.key(heading.name), cell.range)
    let (stage, index) = (target.stage, target.touchpoints.lowerBound)
    switch (target.isTouchpoint, key) {
    case (true, .takes): map.stages[stage].touchpoints[index].takes = time
    case (true, _): map.stages[stage].touchpoints[index].waits = time
    case (false, .takes): map.stages[stage].takes = time
    case (false, _): map.stages[stage].waits = time
    }
  }

  /// How long a stage or touchpoint takes or waits so far.
  private func knownTime(of target: Target, _ key: TouchpointKey) -> TimeSpan? {
    guard target.isTouchpoint else {
      return key == .takes ? map.stages[target.stage].takes : map.stages[target.stage].waits
    }
    let touchpoint = map.stages[target.stage].touchpoints[target.touchpoints.lowerBound]
    return key == .takes ? touchpoint.takes : touchpoint.waits
  }

  /// Keeps another value of a place that has one, as a row of the same stage brings it.
  mutating func keepSecond(
    _ heading: GridTable.Column, _ cell: CellGrid.Cell, _ target: Target
  ) {
    keepInLane(heading, cell, target)
    problem(
      .tableReading, .warning,
      GridMessages.secondValue(VisibleText.escaped(SourceText(grid.string(cell)).excerpt)),
      cell.range)
  }

  // MARK: References

  /// The ids of the sources in a cell: a source is found by its id or title, and one that the sheet
  /// does not declare is declared by what the cell says.
  mutating func evidence(_ value: CellValues.Value, isAlone: Bool) -> [SourceText] {
    if let known = sourceID(value.text) { return [known] }
    return parts(of: value, isAlone: isAlone).map { part in
      if let known = sourceID(part.text) { return known }
      // A table that names its framework refers by ids, as one that declares sources by ids does: a
      // slip in one is found where references are checked.
      let declares = map.sources.count > newSources.count
      if namesFramework || declares && Identifier.isKebabCase(part.text) { return part.text }
      return declareSource(part)
    }
  }

  /// Whether the head of the sheet names the framework, as that of a table that was written does.
  private var namesFramework: Bool {
    if ownFramework != nil { return true }
    guard options.framework == nil, case .id(let id) = map.framework else {
      return options.framework == nil
    }
    return !id.isBlank
  }

  private mutating func sourceID(_ text: SourceText) -> SourceText? {
    let ids = sourceIDs ?? IDTable(map.sources.map(\.id))
    sourceIDs = ids
    // What a table was written with refers by ids alone.
    if let place = ids[text] { return ids.ids[place] }
    guard mayNameSource(text.string) else { return nil }
    placeSources()
    if sourcePlaces.isEmpty { return nil }
    let string = text.string
    let place =
      sourcePlaces[string] ?? sourcePlaces[FoldedName.words(string).joined(separator: " ")]
    return place.map { map.sources[$0].id }
  }

  /// Notes the sources that the head of the sheet declares, before any that cells do.
  private mutating func placeSources() {
    guard sourcePlaces.isEmpty else { return }
    for (index, source) in map.sources.enumerated() {
      sourcePlaces[source.id.string] = index
      let title = FoldedName.words(source.title.string).joined(separator: " ")
      if sourcePlaces[title] == nil { sourcePlaces[title] = index }
    }
  }

  /// Whether a text may be the id or the title of a source, as far as its letters tell.
  private mutating func mayNameSource(_ text: String) -> Bool {
    // Beyond ASCII one text may be written in several ways.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return true }
    while namedSources < map.sources.count {
      let source = map.sources[namedSources]
      sourceNames.note(0, for: NameNumber(source.id.string).letters)
      sourceNames.note(0, for: NameNumber(source.title.string).letters)
      namedSources += 1
    }
    return sourceNames[NameNumber(text).letters] != nil
  }

  private mutating func declareSource(_ part: CellValues.Value) -> SourceText {
    placeSources()
    let index = map.sources.count
    var ids = newSourceIDs ?? UniqueIDs(besides: map.sources.map(\.id.string))
    newSourceIDs = nil
    let id = SourceText(ids.take(IDText.id(of: part.text.string) ?? "source-\(index + 1)"))
    newSourceIDs = ids
    places.add(PlaceKey.root.element("sources", index), part.range)
    var source = EvidenceSource(id: id, title: part.text)
    let string = part.text.string
    if string.hasPrefix("https://") || string.hasPrefix("http://") { source.url = part.text }
    map.sources.append(source)
    sourcePlaces[id.string] = index
    sourcePlaces[FoldedName.words(string).joined(separator: " ")] = index
    newSources.append((part.text, part.range))
    return id
  }

  /// Says which sources the cells have declared.
  mutating func tellNewSources() {
    guard let first = newSources.first else { return }
    problem(
      .tableReading, .note,
      GridMessages.newSources(newSources.map { VisibleText.escaped($0.text.excerpt) }), first.range,
      at: DocumentPointer([.key("sources")]))
  }

  /// An id as a map writes it, of one of another tool such as `T-1`; it must stay one's own.
  mutating func identifier(
    _ text: SourceText, _ range: Range<Int>, _ pointer: @autoclosure () -> DocumentPointer
  ) -> SourceText {
    if Identifier.isKebabCase(text) { return text }
    let pointer = pointer()
    guard let id = IDText.id(of: text.string), cleanIDs[id] ?? text.string == text.string else {
      problem(
        .wrongValue, ReadingMessages.identifier(VisibleText.escaped(text.excerpt)), range,
        at: pointer)
      return text
    }
    if cleanIDs.isEmpty {
      problem(
        .tableReading, .note,
        GridMessages.cleanID(VisibleText.escaped(text.excerpt), id), range, at: pointer)
    }
    cleanIDs[id] = text.string
    return SourceText(id)
  }
}
