/// The touchpoints that records name.
extension GridReader {
  private static let modeName = PlaceKey.Name("mode")

  mutating func addTouchpoints(
    _ record: Int, _ named: [GridTable.Column], _ stage: Int
  ) -> Range<Int> {
    let first = map.stages[stage].touchpoints.count
    for column in named {
      guard let cell = table.filled(record, column) else { continue }
      let start = map.stages[stage].touchpoints.count
      if let only = table.only(cell) {
        addTouchpoint(named: CellValues.Value(text: table.text(only), range: only), stage)
      } else {
        for value in names(in: table.values(of: cell).values) {
          addTouchpoint(named: value, stage)
        }
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
    map.stages[stage].touchpoints.append(Touchpoint(name: value.text))
  }

  /// The number of the place of a touchpoint, whose first steps are made once for each stage.
  mutating func placeOfTouchpoint(_ stage: Int, _ index: Int) -> PlaceKey {
    while touchpointLists.count <= stage {
      touchpointLists.append(PlaceKey.stage(touchpointLists.count).key(.touchpoints))
    }
    return touchpointLists[stage].index(index)
  }

  /// A table that tells channels and no touchpoints: each channel is one.
  mutating func addTouchpointsByChannel(_ record: Int, _ stage: Int) -> Range<Int> {
    let first = map.stages[stage].touchpoints.count
    for column in table.columns where column.meaning?.field == .touchpoint(.channel) {
      guard let cell = table.filled(record, column) else { continue }
      let values = table.values(of: cell)
      // A question that is open makes no touchpoint.
      for value in values.values where !GuidanceText.isGuidance(value.text) {
        for part in parts(of: value, isAlone: values.lines.count == 1) {
          addTouchpoint(named: part, stage)
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
