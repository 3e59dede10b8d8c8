/// Frameworks side by side for a spreadsheet: a column a framework, a row a phase or criterion.
public struct FrameworkComparisonCSV {
  private let comparison: FrameworkComparison
  private let language: Language

  /// Prepares a comparison for writing.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - language: The language of names and texts.
  public init(_ comparison: FrameworkComparison, language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// The table; `part` tells the rows of the three periods from those of the criteria.
  public var text: String {
    let frameworks = comparison.frameworks
    var output = ""
    func add(_ part: String, _ row: String, _ cells: [String]) {
      CSVText.append(([part, row] + cells).map { .text($0) }, to: &output)
    }
    add("part", "row", frameworks.map(\.id.string))
    for row in comparison.rows {
      let cells = zip(frameworks, row.covers).map { framework, covers in
        covers.map { "\($0.stage + 1) \(framework.stages[$0.stage].name[language])" }
          .joined(separator: "; ")
      }
      add(row.phase.period.rawValue, row.phase.rawValue, cells)
    }
    for criterion in Criterion.allCases {
      let cells = frameworks.map { $0.text(of: criterion)?[language] ?? "" }
      add("criteria", criterion.rawValue, cells)
    }
    add("choose", "chooseWhen", frameworks.map { $0.chooseWhen?[language] ?? "" })
    return output
  }
}
