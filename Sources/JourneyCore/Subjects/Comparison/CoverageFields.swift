/// What each of several subjects covers and lacks, as labels with lists of phases.
///
/// Of two, what one alone has is what the other lacks, so that is said once. Rows without phases
/// are left out.
struct CoverageFields {
  let names: [String]
  let subjects: CoverageLabels.Subjects
  let language: Language

  func fields(of coverage: PhaseCoverage) -> [DocumentField] {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ phases: PhaseSet) {
      guard !phases.isEmpty else { return }
      fields.append(DocumentField(label[language], InlineText(phases.list(language))))
    }
    add(CoverageLabels.byAll(subjects, count: names.count), coverage.coveredByAll)
    for (name, phases) in zip(names, coverage.alone) { add(CoverageLabels.only(name), phases) }
    if names.count > 2 {
      for (name, phases) in zip(names, coverage.lacking) {
        add(CoverageLabels.lacks(name), phases)
      }
    }
    add(CoverageLabels.byNone(subjects), coverage.uncovered)
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
