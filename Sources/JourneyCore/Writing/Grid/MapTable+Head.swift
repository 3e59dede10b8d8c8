extension MapTable {
  /// The rows above a table: what the map says of itself, each row with its label first.
  func headRows() -> [[SheetCell]] {
    var head: [[SheetCell]] = []
    // It may have a hundred thousand stages.
    let isLeftOut = leavesFrameworkOut
    for row in GridHeadRow.all {
      switch row.field {
      case .map(let key):
        let cells = key == .framework ? isLeftOut ? [] : frameworkCells : cells(of: key)
        if !cells.allSatisfy(\.isEmpty) { head.append([label(row)] + cells) }
      case .persona(let key):
        let cell = cell(of: key)
        if !cell.isEmpty { head.append([label(row), cell]) }
      case .lane:
        for lane in map.lanes {
          head.append([
            label(row), SheetCell(CellText.line(lane.id)), SheetCell(CellText.line(lane.name)),
            SheetCell(lane.line.map(CellText.line)),
          ])
        }
      case .source: for source in map.sources { head.append([label(row)] + cells(of: source)) }
      case .frameworkStage:
        guard case .inline(let framework) = map.framework, !isLeftOut else { continue }
        for stage in framework.stages { head.append([label(row)] + cells(of: stage)) }
      }
    }
    return head
  }

  private func label(_ row: GridHeadRow) -> SheetCell { .text(row.label[language]) }

  private func cells(of key: MapKey) -> [SheetCell] {
    switch key {
    case .title: [SheetCell(CellText.line(map.title))]
    case .description: [text(map.description)]
    case .language: [line(map.language)]
    case .kind: [SheetCell(map.declaredKind?.rawValue)]
    case .state: [SheetCell(map.state?.rawValue)]
    case .basis: [SheetCell(map.basis?.rawValue)]
    case .scenario: [text(map.scenario)]
    case .goal: [text(map.goal)]
    case .expectations: [SheetCell(CellText.list(map.expectations))]
    case .startsWith: [text(map.startsWith)]
    case .endsWith: [text(map.endsWith)]
    case .version: [text(map.version)]
    case .date: [SheetCell(map.date?.description)]
    case .reviewBy: [SheetCell(map.reviewBy?.description)]
    case .owner: [text(map.owner)]
    case .authors: [SheetCell(CellText.words(map.authors))]
    case .emotionScale:
      [
        SheetCell(
          map.declaredScale.map { "\($0.minimum.literal)…\($0.maximum.literal)" })
      ]
    case .emotionWords:
      [
        SheetCell(
          map.emotionWords.map { "\(CellText.line($0.word)) = \($0.emotion.literal)" }
            .joined(separator: "\n"))
      ]
    case .framework, .persona, .lanes, .sources, .stages, .unplaced, .schema, .formatVersion,
      .disable:
      []
    }
  }

  private var frameworkCells: [SheetCell] {
    switch map.framework {
    case .id(let id): [line(id)]
    case .path(let path): [line(path)]
    case .inline(let framework):
      [line(framework.id), text(of: framework.name).0, text(of: framework.name).1]
    }
  }

  /// Whether the framework is not named, since it is what a reader makes of the names of stages alone.
  var leavesFrameworkOut: Bool {
    guard !namesFramework, case .inline(let framework) = map.framework,
      framework.id == GridStages.ownID(map.title), framework.name == .plain(map.title)
    else { return false }
    var stages = GridStages()
    for stage in framework.stages {
      guard case .plain(let name) = stage.name,
        stage == FrameworkStage(id: stage.id, name: stage.name),
        stages.id(of: name) == stage.id
      else { return false }
    }
    var met: Set<SourceText> = []
    let first = map.stages.lazy.map(\.stage).filter { met.insert($0).inserted }
    return Array(first) == framework.stages.map(\.id)
  }

  private func cell(of key: PersonaKey) -> SheetCell {
    guard let persona = map.persona else { return .empty }
    switch key {
    case .name: return text(persona.name)
    case .role: return text(persona.role)
    case .description: return text(persona.description)
    case .goals: return SheetCell(CellText.list(persona.goals))
    case .needs: return SheetCell(CellText.list(persona.needs))
    case .frustrations: return SheetCell(CellText.list(persona.frustrations))
    case .quote: return text(persona.quote)
    }
  }

  private func cells(of source: EvidenceSource) -> [SheetCell] {
    [
      line(source.id), line(source.title), SheetCell(source.kind?.rawValue),
      SheetCell(source.date?.description), line(source.url), SheetCell(source.sampleSize),
    ]
  }

  private func cells(of stage: FrameworkStage) -> [SheetCell] {
    let name = text(of: stage.name)
    return [
      line(stage.id), name.0, name.1,
      SheetCell(stage.phases.map(\.rawValue).joined(separator: ", ")),
    ]
  }

  /// A wording for all readers, or the Vietnamese and the English one.
  private func text(of text: ReaderText) -> (SheetCell, SheetCell) {
    switch text {
    case .plain(let text): (line(text), .empty)
    case .localized(let vi, let en, _): (line(vi), line(en))
    }
  }
}
