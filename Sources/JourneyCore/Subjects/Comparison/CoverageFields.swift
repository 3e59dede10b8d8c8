/// What each of several subjects covers and lacks, as labels with lists of phases.
///
/// Of two, what one alone has is what the other lacks, so that is said once. Rows without phases
/// are left out.
struct CoverageFields {
  let names: [String]
  let subjects: CoverageLabels.Subjects
  let language: Language

  func fields(of coverage: PhaseCoverage) -> [DocumentField] {
    func list(_ phases: PhaseSet) -> String { phases.isEmpty ? "" : phases.list(language) }
    return fields(
      all: list(coverage.coveredByAll), alone: coverage.alone.map(list),
      lacking: coverage.lacking.map(list), none: list(coverage.uncovered))
  }

  func fields(of coverage: StageCoverage, _ steps: ComparisonSteps) -> [DocumentField] {
    fields(
      all: steps.list(coverage.toldByAll), alone: coverage.alone.map(steps.list),
      lacking: coverage.lacking.map(steps.list), none: steps.list(coverage.untold))
  }

  private func fields(
    all: String, alone: [String], lacking: [String], none: String
  ) -> [DocumentField] {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ list: String) {
      if !list.isEmpty { fields.append(DocumentField(label[language], InlineText(list))) }
    }
    add(CoverageLabels.byAll(subjects, count: names.count), all)
    for (name, list) in zip(names, alone) { add(CoverageLabels.only(name), list) }
    if names.count > 2 {
      for (name, list) in zip(names, lacking) { add(CoverageLabels.lacks(name), list) }
    }
    add(CoverageLabels.byNone(subjects), none)
    return fields
  }
}

extension PhaseSet {
  /// The words for the phases, parted by commas; that there are none in words of their own.
  func list(_ language: Language) -> String {
    isEmpty
      ? ComparisonLabels.outside[language]
      : phases.map { $0.label[language] }.joined(separator: ", ")
  }
}
