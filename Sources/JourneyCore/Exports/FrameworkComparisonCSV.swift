/// Frameworks side by side for a spreadsheet: one fact a row, such as a stage in a phase.
public struct FrameworkComparisonCSV {
  private let comparison: FrameworkComparison
  private let language: Language
  private var style = CSVStyle.plain

  /// Prepares a comparison for writing.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - language: The language of names and texts.
  public init(_ comparison: FrameworkComparison, language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// The same for another reader, such as Excel.
  package func laidOut(_ style: CSVStyle) -> FrameworkComparisonCSV {
    var table = self
    table.style = style
    return table
  }

  /// The bytes of the text in UTF-8.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// The table; `part` tells what a row is, and frameworks, stages and phases go by their ids.
  public var text: String {
    let frameworks = comparison.frameworks
    var table = ComparisonCSVTable(style)
    for framework in frameworks { table.append(framework, as: framework.id.string, language) }
    for row in comparison.rows {
      for (framework, covers) in zip(frameworks, row.covers) {
        for cover in covers {
          table.append(
            stage(cover.stage, of: framework, in: row.phase, isContinued: cover.isContinued))
        }
      }
    }
    for framework in frameworks {
      for index in framework.stages.indices where framework.stages[index].phases.isEmpty {
        table.append(stage(index, of: framework))
      }
    }
    for criterion in Criterion.allCases {
      for framework in frameworks {
        guard let text = framework.text(of: criterion) else {
          for text in framework.textsOfStages(for: criterion, language) {
            table.append(
              .init(
                part: "criterionOfStages", subject: framework.id.string,
                name: criterion.rawValue, text: text))
          }
          continue
        }
        table.append(
          .init(
            part: "criterion", subject: framework.id.string, name: criterion.rawValue,
            text: text[language]))
      }
    }
    if comparison.isCompared {
      table.append(comparison.coverage, of: frameworks.map(\.id.string))
    }
    for place in comparison.withoutCounterpart {
      var row = stage(place.stage, of: frameworks[place.framework])
      row.part = "withoutCounterpart"
      table.append(row)
    }
    for framework in frameworks {
      guard let text = framework.chooseWhen else { continue }
      table.append(
        .init(part: "chooseWhen", subject: framework.id.string, text: text[language]))
    }
    for framework in frameworks {
      table.appendRemarks(on: framework, as: framework.id.string, language)
    }
    return style.mark + String(decoding: table.bytes, as: UTF8.self)
  }

  private func stage(
    _ index: Int, of framework: Framework, in phase: Phase? = nil, isContinued: Bool = false
  ) -> ComparisonCSVTable.Row {
    ComparisonCSVTable.Row(
      part: "stage", subject: framework.id.string, phase: phase,
      stage: framework.stages[index].id.string, number: String(index + 1),
      name: framework.stages[index].name[language], isContinued: isContinued)
  }
}
