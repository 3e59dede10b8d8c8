/// The framework of a table that names none: its own stages make one.
extension GridReader {
  mutating func finishStages() {
    if !newLanes.isEmpty {
      problem(
        .tableReading, .note,
        GridMessages.unknownHeadings(
          newLanes.map { VisibleText.escaped($0.name.excerpt) },
          isTransposed: layout.isTransposed), newLanes[0].range, about: newLanes.map(\.name),
        help: GridMessages.unknownHeadingsHelp)
    }
    guard stages.framework == nil, case .id(let id) = map.framework, id.isBlank else { return }
    // A path of which nothing is known names stages by their ids.
    map.framework = .inline(
      Framework(
        id: SourceText("own"), name: .plain(map.title.isBlank ? SourceText("Own") : map.title),
        stages: stages.own.map { FrameworkStage(id: $0.id, name: .plain($0.name)) }))
    guessFramework(stages.own.map(\.name))
  }

  /// Names the built-in framework that most of the stages belong to.
  private mutating func guessFramework(_ names: [SourceText]) {
    guard names.count >= 2, names.count <= 40, let place = stageHeading?.cell else { return }
    let keys = names.map { FoldedName.words($0.string).joined(separator: " ") }
    var best: (id: String, count: Int)?
    for framework in options.known() {
      var known: Set<String> = []
      for stage in framework.stages {
        for name in [stage.id.string, stage.name[.vi], stage.name[.en]] {
          known.insert(FoldedName.words(name).joined(separator: " "))
        }
      }
      let count = keys.filter { known.contains($0) }.count
      if count > (best?.count ?? 0) { best = (framework.id.string, count) }
    }
    guard let best, best.count * 2 > names.count else { return }
    problem(
      .tableReading, .note, GridMessages.fits(best.id, best.count, of: names.count), place.range,
      at: DocumentPointer([.key("framework")]), about: [SourceText(best.id)],
      help: GridMessages.fitsHelp(best.id))
  }
}
