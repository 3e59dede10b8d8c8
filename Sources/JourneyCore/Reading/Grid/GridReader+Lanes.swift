/// Lanes of a table: what is kept beside a stage or touchpoint under the heading of its column.
extension GridReader {
  /// Keeps what no key of the map holds as an own row of the stage.
  mutating func keepInLane(
    _ heading: GridTable.Column, _ cell: CellGrid.Cell, _ target: Target
  ) {
    // A hyphen is read beside `+` alone, and in a text it would say nothing.
    let isMinus =
      cell.range.count == 1 && grid.source.bytes[cell.range.lowerBound] == UInt8(ascii: "-")
    let values =
      table.only(cell).map {
        CellValues.List(
          one: CellValues.Value(
            text: isMinus ? SourceText("\u{2212}") : table.text($0), range: $0))
      }
      ?? table.values(of: cell).values
    keepInLane(heading, values, cell.range, target)
  }

  /// Keeps values of a cell as an own row of the stage or touchpoint.
  mutating func keepInLane(
    _ heading: GridTable.Column, _ values: CellValues.List, _ range: Range<Int>, _ target: Target
  ) {
    let (lane, isOfTouchpoint) = lane(of: heading)
    var target = target
    if isOfTouchpoint, target.touchpoints.count == 1 { target.isTouchpoint = true }
    let id = map.lanes[lane].id
    let place = Self.placeKey(target)
    let key = place.key(Self.lanesName).key(laneName(lane))
    let columns = map.lanes.count
    goToLanes(of: place)
    func add(
      _ lanes: inout [LaneTexts], _ places: inout GridPlaces, _ entries: inout LaneEntries
    ) {
      let entry = entries.index(of: lane) ?? lanes.count
      if entry == lanes.count {
        entries.append(lane)
        if entry == Self.fewLanes { lanes.reserveCapacity(columns) }
        places.add(key, range)
        if values.count == 1 {
          places.add(key.index(0), values[0].range)
          let only = LaneTexts(lane: id, only: values[0].text)
          if lanes.isEmpty { lanes = [only] } else { lanes.append(only) }
          return
        }
        lanes.append(LaneTexts(lane: id, texts: []))
      }
      let first = lanes[entry].count
      for (offset, value) in values.enumerated() {
        places.add(key.index(first + offset), value.range)
        lanes[entry].append(value.text)
      }
    }
    if target.isTouchpoint {
      let index = target.touchpoints.lowerBound
      add(&map.stages[target.stage].touchpoints[index].lanes, &places, &lanesHere.entries)
    } else {
      add(&map.stages[target.stage].lanes, &places, &lanesHere.entries)
    }
  }

  /// Goes to the lanes of another stage or touchpoint.
  private mutating func goToLanes(of place: PlaceKey) {
    guard lanesHere.place != place else { return }
    if let index = placesOfLanes[lanesHere.place.number] {
      laneEntries[index] = lanesHere.entries
    } else {
      placesOfLanes.note(laneEntries.count, for: lanesHere.place.number)
      laneEntries.append(lanesHere.entries)
    }
    lanesHere = (place, LaneEntries())
    guard let index = placesOfLanes[place.number] else { return }
    swap(&lanesHere.entries, &laneEntries[index])
  }

  private static let lanesName = PlaceKey.Name("lanes")
  /// A stage or touchpoint with more lanes than these gets room for all at once.
  private static let fewLanes = 8

  /// The id of a lane as a step to a place, made once for each.
  private mutating func laneName(_ lane: Int) -> PlaceKey.Name {
    while laneNames.count <= lane {
      laneNames.append(PlaceKey.Name(map.lanes[laneNames.count].id.string))
    }
    return laneNames[lane]
  }

  private mutating func lane(of column: GridTable.Column) -> ColumnLane {
    if let lane = knownLane(column.line) { return lane }
    let heading = layout.headings[column.index]
    if let lane = heading.continues.flatMap({ knownLane($0) }) { return lane }
    let values = heading.cell.map { table.values(of: $0, hasMarks: false).values }
    var name = values?.map(\.text.string).joined(separator: " ") ?? ""
    if name.isEmpty {
      name =
        layout.isTransposed
        ? (ThousandsSigns.isVietnamese(layout.headings.map(\.text)) ? "Dòng " : "Row ")
          + "\(heading.line + 1)"
        : Self.letters(ofColumn: heading.line)
    }
    // A unit that stands below the heading belongs to its name.
    if let cell = heading.cell, !cell.isEmpty, heading.text.utf8.last == UInt8(ascii: ")"),
      heading.text.utf8.count > name.utf8.count, heading.text.hasPrefix(name + " (")
    {
      name = heading.text
    }
    if let group = heading.group { name = HeadingText.line(group).trimmingBlanks + ": " + name }
    if let declared = declaredLane(name) {
      note(declared, heading.line)
      return declared
    }
    // A heading that stands twice is one lane, which holds what stands under both.
    if let same = laneNumbers[name], heading.cell != nil {
      let lane = map.lanes.count - newLanes.count + same
      if let range = heading.cell?.range {
        let text = VisibleText.escaped(SourceText(HeadingText.line(name)).excerpt)
        problem(
          .tableReading, .note, GridMessages.heading(isOne: false, twice: text, as: text), range,
          about: [SourceText(name)])
      }
      note((lane, false), heading.line)
      return (lane, false)
    }
    var ids = laneIDs ?? UniqueIDs(besides: map.lanes.map(\.id.string))
    laneIDs = nil
    let id = ids.take(IDText.id(of: name) ?? "lane")
    laneIDs = ids
    // Mostly the file has it just so: of 50,000 headings none needs bytes of its own.
    let only = values?.count == 1 ? values?[0].text : nil
    let text = only.flatMap { $0.equals(name) ? $0 : nil } ?? SourceText(name)
    let lane = map.lanes.count
    let range = heading.cell?.range ?? 0..<0
    var made = JourneyMap.Lane(id: SourceText(id), name: text)
    made.line = heading.lineBelow.map { SourceText(grid.string($0).trimmingBlanks) }
    map.lanes.append(made)
    note((lane, false), heading.line)
    // A row without a label is told as that, and one that is known with what it lacks.
    laneNumbers[name] = newLanes.count
    newLanes.append(
      NewLane(
        name: text, line: heading.line, range: range,
        isUnknown: heading.meaning == nil && heading.cell != nil && !heading.isToldLane))
    return (lane, false)
  }

  /// Brings the lanes that headings brought into the order of these: a column whose first cells are
  /// empty stands where its heading does.
  mutating func orderLanes() {
    guard !newLanes.isEmpty else { return }
    let first = map.lanes.count - newLanes.count
    if zip(newLanes, newLanes.dropFirst()).contains(where: { $0.line > $1.line }) {
      let order = newLanes.indices.sorted { newLanes[$0].line < newLanes[$1].line }
      let made = map.lanes[first...]
      map.lanes.replaceSubrange(first..., with: order.map { made[first + $0] })
      newLanes = order.map { newLanes[$0] }
    }
    for (offset, lane) in newLanes.enumerated() {
      places.add(PlaceKey.root.element("lanes", first + offset), lane.range)
    }
  }

  private func knownLane(_ line: Int) -> ColumnLane? { line < lanes.count ? lanes[line] : nil }

  private mutating func note(_ lane: ColumnLane, _ line: Int) {
    while lanes.count <= line { lanes.append(nil) }
    lanes[line] = lane
  }

  /// A lane that the head of the sheet declares, of stages or with a prefix of touchpoints.
  func declaredLane(_ name: String) -> (lane: Int, isOfTouchpoint: Bool)? {
    if declaredLanes.isEmpty { return nil }
    if let lane = declaredLane(named: name) { return (lane, false) }
    // The prefix ends with a colon.
    guard name.utf8.contains(UInt8(ascii: ":")) else { return nil }
    for language in Language.allCases {
      let prefix = GridColumn.touchpointPrefix[language]
      // The first letters have no accents, so a name begins with their bytes.
      guard name.utf8.first == prefix.utf8.first,
        let rest = Self.rest(of: name, behind: prefix), let lane = declaredLane(named: rest)
      else { continue }
      return (lane, true)
    }
    return nil
  }

  /// What stands behind a prefix; nothing where a name does not begin with it.
  private static func rest(of name: String, behind prefix: String) -> String? {
    let (bytes, start) = (name.utf8.span, prefix.utf8.span)
    var count = 0
    while count < start.count, count < bytes.count {
      if bytes[count] != start[count] { break }
      count += 1
    }
    // Nearly always a letter stands behind it, and no accent that belongs to the blank.
    if count == start.count, count < bytes.count {
      let next = bytes[count]
      if next < 0x80 { return String(decoding: name.utf8.dropFirst(count), as: UTF8.self) }
    }
    return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
  }

  /// Of a few names each is compared: a dictionary makes a number of all of a text first.
  private func declaredLane(named name: String) -> Int? {
    if declaredLanes.count > 8 { return declaredLanes[name] }
    let first = name.utf8.first ?? 0
    for (declared, lane) in declaredLanes {
      // Two first letters of ASCII that differ tell most names apart; others may have their accents
      // apart, which makes them no other letters.
      if first < 0x80, let other = declared.utf8.first, other < 0x80, other != first { continue }
      if declared == name { return lane }
    }
    return nil
  }

  /// The letters by which a spreadsheet calls a column.
  static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
