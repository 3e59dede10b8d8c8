/// What the table of phases cannot show of frameworks: orders that run back, stages of a book.
struct FrameworkRemarks {
  let language: Language

  /// Sentences, those on the order first.
  func texts(on frameworks: [Framework]) -> [String] {
    let back = frameworks.flatMap { framework in
      framework.stepsBack.map { runsBack(framework, at: $0) }
    }
    let provenance = frameworks.flatMap { framework in
      [FrameworkStage.Provenance.book, .own].compactMap { provenance -> String? in
        let stages = framework.stages(from: provenance)
        // Where all is the authors' own, nobody takes it for a document's.
        let isAll = stages.count == framework.stages.count
        guard !stages.isEmpty, provenance != .own || !isAll else { return nil }
        return ComparisonLabels.provenance(
          framework.id.string, Self.ranges(stages), provenance)[language]
      }
    }
    return back + provenance
  }

  /// That a stage lies in the life cycle before the one in front of it.
  func runsBack(_ framework: Framework, at stage: Int) -> String {
    ComparisonLabels.runsBack(
      framework.id.string, named(framework, stage), after: named(framework, stage - 1))[language]
  }

  /// The number and name of a stage.
  func named(_ framework: Framework, _ stage: Int) -> String {
    "\(stage + 1)\u{A0}\(framework.stages[stage].name[language])"
  }

  /// Writes indices as the numbers of stages, neighbours as a range: `5–8`.
  private static func ranges(_ indices: [Int]) -> String {
    var parts: [ClosedRange<Int>] = []
    for index in indices {
      if let last = parts.last, last.upperBound == index - 1 {
        parts[parts.count - 1] = last.lowerBound...index
      } else {
        parts.append(index...index)
      }
    }
    return parts.map { part in
      part.count == 1 ? "\(part.lowerBound + 1)" : "\(part.lowerBound + 1)–\(part.upperBound + 1)"
    }.joined(separator: ", ")
  }
}
