/// The framework of a table that names none: its own stages make one.
extension GridReader {
  /// The name of a stage in a cell; a number in front stays where the framework's own name has it.
  mutating func stageName(_ values: CellValues.List, of cell: CellGrid.Cell) -> SourceText {
    let text =
      values.count == 1
      ? values[0].text : SourceText(values.map(\.text.string).joined(separator: " "))
    guard stages.framework != nil, let whole = table.wholeText(cell), whole != text,
      stages.isOfFramework(whole)
    else { return text }
    return whole
  }

  mutating func finishStages() {
    orderLanes()
    let unknown = newLanes.indices.filter { newLanes[$0].isUnknown }
    if let first = unknown.first {
      problem(
        .tableReading, .note,
        GridMessages.unknownHeadings(
          unknown.prefix(GridMessages.shownHeadings)
            .map { VisibleText.escaped(newLanes[$0].name.excerpt) },
          of: unknown.count, isTransposed: layout.isTransposed), newLanes[first].range,
        about: unknown.map { newLanes[$0].name }, help: GridMessages.unknownHeadingsHelp)
    }
    guard stages.framework == nil, case .id(let id) = map.framework, id.isBlank else { return }
    // A path of which nothing is known names stages by their ids.
    map.framework = .inline(
      Framework(
        id: GridStages.ownID(map.title),
        name: .plain(map.title.isBlank ? SourceText("Own") : map.title),
        stages: stages.own.map { FrameworkStage(id: $0.id, name: .plain($0.name)) }))
    guessFramework(stages.own.map(\.name))
  }

  /// Names the built-in framework that most of the stages belong to.
  private mutating func guessFramework(_ names: [SourceText]) {
    guard let place = stageHeading?.cell else { return }
    let guess = FrameworkGuess(names, among: options.known)
    guard let best = guess.whole ?? guess.nearest.first else { return }
    problem(
      .tableReading, .note, GridMessages.fits(best, guess.count, of: names.count), place.range,
      at: DocumentPointer([.key("framework")]), about: [SourceText(best)],
      help: GridMessages.fitsHelp(best))
  }
}
