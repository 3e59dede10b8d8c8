/// The touchpoints that records name.
extension GridReader {
  private static let modeName = PlaceKey.Name("mode")
  private static let linksName = PlaceKey.Name("links")
  private static let channelName = PlaceKey.Name("channel")

  mutating func addTouchpoints(
    _ record: Int, _ named: [GridTable.Column], _ stage: Int
  ) -> Range<Int> {
    let first = map.stages[stage].touchpoints.count
    for column in named {
      guard let cell = filledOrBefore(record, column) else { continue }
      if !lineChannels.isEmpty, lineChannels[column.index] != nil,
        table.wholeText(cell).flatMap({ CellFlag.value($0) }) == false
      {
        continue
      }
      let start = map.stages[stage].touchpoints.count
      if let only = table.only(cell) {
        addTouchpoint(named: CellValues.Value(text: table.text(only), range: only), stage)
      } else {
        for value in names(in: table.values(of: cell).values) {
          addTouchpoint(named: value, stage)
        }
      }
      if !lineChannels.isEmpty, let channel = lineChannels[column.index] {
        nameByChannel(channel, column, stage, from: start)
      }
      if !modes.isEmpty, let mode = modes[column.index] {
        for index in start..<map.stages[stage].touchpoints.count {
          map.stages[stage].touchpoints[index].mode = mode
          places.add(
            placeOfTouchpoint(stage, index).key(Self.modeName),
            layout.headings[column.index].cell?.range ?? cell.range)
        }
      }
    }
    return first..<map.stages[stage].touchpoints.count
  }

  /// What a cell says, which where stages are columns may be what the one before it does.
  private func filledOrBefore(
    _ record: Int, _ column: GridTable.Column
  ) -> CellGrid.Cell? {
    guard let filled = table.filled(record, column) else { return nil }
    guard layout.isTransposed, table.mayBeDitto(filled) else { return filled }
    return meant(by: filled, record, column)
  }

  /// Gives touchpoints of a line that a channel heads that channel; a tick there is the channel itself.
  private mutating func nameByChannel(
    _ channel: SourceText, _ column: GridTable.Column, _ stage: Int, from start: Int
  ) {
    for index in start..<map.stages[stage].touchpoints.count {
      let name = map.stages[stage].touchpoints[index].name
      if name.range.count <= 8, CellFlag.value(name) == true {
        map.stages[stage].touchpoints[index].name = channel
      }
      map.stages[stage].touchpoints[index].channel = channel
      places.add(
        placeOfTouchpoint(stage, index).key(Self.channelName),
        layout.headings[column.index].cell?.range ?? 0..<0)
    }
  }

  /// The names in a cell of several lines: a line that goes on with the one above is no name.
  private mutating func names(in lines: CellValues.List) -> [CellValues.Value] {
    var names: [CellValues.Value] = []
    for line in lines {
      if let last = names.last, NameLines.goOn(last.text.string, line.text.string) {
        names[names.count - 1] = CellValues.Value(
          text: SourceText(last.text.string + " " + line.text.string), range: last.range)
      } else {
        names.append(line)
      }
    }
    tellLowerCaseLines(CellValues.List(names), isName: true)
    return names
  }

  private mutating func addTouchpoint(named value: CellValues.Value, _ stage: Int) {
    let key = placeOfTouchpoint(stage, map.stages[stage].touchpoints.count)
    places.add(key, value.range)
    places.add(key.key(.name), value.range)
    let text = value.text
    // Few names end in a bracket.
    if !text.range.isEmpty, text.file.bytes[text.range.upperBound - 1] == UInt8(ascii: ")"),
      !table.isWritten, let (name, address) = Self.nameAndAddress(text.string)
    {
      var touchpoint = Touchpoint(name: SourceText(name))
      touchpoint.links = [SourceText(address)]
      places.add(key.key(Self.linksName).index(0), value.range)
      map.stages[stage].touchpoints.append(touchpoint)
      return
    }
    map.stages[stage].touchpoints.append(Touchpoint(name: text))
  }

  /// The number of the place of a touchpoint, whose first steps are made once for each stage.
  mutating func placeOfTouchpoint(_ stage: Int, _ index: Int) -> PlaceKey {
    while touchpointLists.count <= stage {
      touchpointLists.append(PlaceKey.stage(touchpointLists.count).key(.touchpoints))
    }
    return touchpointLists[stage].index(index)
  }

  /// A table that tells channels and no touchpoints: each channel is one.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - stage: The stage.
  ///   - areSeveral: Whether several headings tell channels, so that each touchpoint is of its own one.
  /// - Returns: The touchpoints.
  mutating func addTouchpointsByChannel(
    _ record: Int, _ stage: Int, areSeveral: Bool
  ) -> Range<Int> {
    let first = map.stages[stage].touchpoints.count
    for column in table.columns where column.meaning?.field == .touchpoint(.channel) {
      guard let cell = filledOrBefore(record, column) else { continue }
      let values = table.values(of: cell)
      // A question that is open makes no touchpoint.
      for value in values.values where !GuidanceText.isGuidance(value.text) {
        for part in parts(of: value, isAlone: values.lines.count == 1) {
          addTouchpoint(named: part, stage)
          guard areSeveral else { continue }
          let index = map.stages[stage].touchpoints.count - 1
          map.stages[stage].touchpoints[index].channel = part.text
          places.add(placeOfTouchpoint(stage, index).key(Self.channelName), part.range)
        }
      }
      if !hasToldChannelNames, map.stages[stage].touchpoints.count > first {
        hasToldChannelNames = true
        problem(.tableReading, .note, GridMessages.namedByChannel(), cell.range)
      }
    }
    return first..<map.stages[stage].touchpoints.count
  }
}
