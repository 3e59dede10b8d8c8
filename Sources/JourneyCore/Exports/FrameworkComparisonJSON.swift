/// Frameworks side by side for programs: everything is named by its id.
public struct FrameworkComparisonJSON {
  private let comparison: FrameworkComparison
  private let language: Language
  private var frameworks: [Framework] { comparison.frameworks }

  /// Prepares a comparison for writing.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - language: The language of names and texts.
  public init(_ comparison: FrameworkComparison, language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// UTF-8 bytes in the canonical layout, with a line end at the end.
  public var bytes: [UInt8] {
    JSONObjectWriter.bytes(write)
  }

  private func write(_ root: inout JSONObjectWriter) {
    root.add("version", number: 1)
    root.add("kind", text: "frameworks")
    root.add("frameworks", frameworks, addFramework)
    root.add("phases", comparison.rows, addRow)
    root.add("criteria", Criterion.allCases, addCriterion)
    root.add("relations", comparison.correspondences) { pair, object in
      object.add("from") { self.addPlace(pair.first, &$0) }
      object.add("to") { self.addPlace(pair.second, &$0) }
      object.add("relation", text: pair.relation.rawValue)
      object.add("phases", phases: pair.phases)
    }
    let leftOut = comparison.correspondencesLeftOut
    if leftOut > 0 { root.add("relationsLeftOut", number: Double(leftOut)) }
    if comparison.isCompared { addCoverage(&root) }
    root.add("runsBack", comparison.stepsBack, addPlace)
    root.add("axis", text: Crosswalk.axis[language])
  }

  /// What frameworks on phases share; of one on none nobody knows what it covers.
  private func addCoverage(_ root: inout JSONObjectWriter) {
    root.add("coveredByAll", phases: comparison.coverage.coveredByAll)
    for (key, sets) in [
      ("alone", comparison.coverage.alone), ("lacking", comparison.coverage.lacking),
    ] {
      let placed = zip(frameworks, sets).filter { !$0.0.phaseSet.isEmpty }
      root.add(key, placed) { pair, object in
        object.add("framework", text: pair.0.id)
        object.add("phases", phases: pair.1)
      }
    }
    root.add("uncovered", phases: comparison.coverage.uncovered)
    root.add("withoutCounterpart", comparison.withoutCounterpart, addPlace)
  }

  private func addFramework(_ framework: Framework, _ object: inout JSONObjectWriter) {
    object.add("id", text: framework.id)
    object.add("name", text: framework.name[language])
    object.add("kind", text: framework.kind?.rawValue)
    object.add("source", source: framework.source, language)
    object.add("chooseWhen", text: framework.chooseWhen?[language])
    object.add("chooseWhenProvenance", text: framework.chooseWhenProvenance?.rawValue)
    object.add("note", text: framework.note?[language])
    object.add("stages", framework.stages.enumerated()) { stage, object in
      object.add("id", text: stage.element.id)
      object.add("number", number: Double(stage.offset + 1))
      object.add("name", text: stage.element.name[language])
      object.add("phases", phases: stage.element.phaseSet)
      object.add(provenanceOf: stage.element, in: framework)
    }
  }

  private func addRow(_ row: FrameworkComparison.Row, _ object: inout JSONObjectWriter) {
    object.add("phase", text: row.phase.rawValue)
    object.add("period", text: row.phase.period.rawValue)
    object.add("frameworks", zip(frameworks, row.covers)) { pair, object in
      object.add("framework", text: pair.0.id)
      object.add("stages", texts: pair.1.map { pair.0.stages[$0.stage].id })
    }
  }

  private func addCriterion(_ criterion: Criterion, _ object: inout JSONObjectWriter) {
    object.add("criterion", text: criterion.rawValue)
    let told = frameworks.filter {
      $0.text(of: criterion) != nil || !$0.textsOfStages(for: criterion, language).isEmpty
    }
    object.add("frameworks", told) { framework, object in
      object.add("framework", text: framework.id)
      if let text = framework.text(of: criterion) {
        object.add("text", text: text[language])
      } else {
        object.add("ofStages", texts: framework.textsOfStages(for: criterion, language))
      }
    }
  }

  private func addPlace(
    _ place: FrameworkComparison.Place, _ object: inout JSONObjectWriter
  ) {
    let framework = frameworks[place.framework]
    object.add("framework", text: framework.id)
    object.add("stage", text: framework.stages[place.stage].id)
  }
}
