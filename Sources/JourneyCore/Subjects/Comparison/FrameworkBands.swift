/// Frameworks on the common phases, as rows of bars.
struct FrameworkBands {
  private let frameworks: [Framework]
  private let language: Language

  init(_ frameworks: [Framework], language: Language) {
    self.frameworks = frameworks
    self.language = language
  }

  /// The rows.
  var bands: DocumentBands {
    var bands = DocumentBands(
      columns: Phase.allCases.map { $0.label[language] },
      groups: Self.groups(Phase.allCases.map(\.period), language),
      bands: frameworks.map { band($0, title: InlineText($0.name[language])) })
    bands.legend = Self.legend(of: bands, gap: ComparisonLabels.noStage, language)
    return bands
  }

  /// The headings over columns that belong to the same period; those of none have none.
  static func groups(
    _ periods: [Phase.Period?], _ language: Language
  ) -> [DocumentTable.ColumnGroup] {
    periods.indices.compactMap { index in
      guard let period = periods[index], index == 0 || periods[index - 1] != period else {
        return nil
      }
      return DocumentTable.ColumnGroup(
        period.label[language], firstColumn: index, hue: period.hue)
    }
  }

  /// A framework on the phases, with what bars cannot show of it.
  func band(_ framework: Framework, title: InlineText) -> DocumentBands.Band {
    // Of thousands of stages the first are drawn, and those without which a phase would seem empty.
    var covered = PhaseSet()
    var bars: [DocumentBands.Bar] = []
    for (index, stage) in framework.stages.enumerated() {
      let phases = stage.phaseSet
      guard index < ShownParts.maximumStages || !phases.subtracting(covered).isEmpty else {
        continue
      }
      covered.formUnion(phases)
      bars.append(
        DocumentBands.Bar(
          number: String(index + 1), text: stage.name[language],
          columns: stage.phases.map(\.order).sorted(),
          isDashed: stage.provenance == .book))
    }
    let rest = framework.stages.count - bars.count
    let remarks = FrameworkRemarks(language: language).texts(on: [framework]) + ways(of: framework)
    return DocumentBands.Band(
      title: title, note: framework.id.string, bars: bars,
      remark: (remarks + (rest > 0 ? [MapLabels.moreStages(rest)[language]] : []))
        .joined(separator: " "))
  }

  /// Where stages lead but to the following one, which bars cannot show; ways of one case together.
  private func ways(of framework: Framework) -> [String] {
    framework.stages.enumerated().flatMap { index, stage -> [String] in
      var ways: [(targets: [String], when: String?)] = []
      for next in stage.next {
        guard let target = framework.index(ofStage: next.stage) else { continue }
        let when = next.when?[language]
        if let same = ways.firstIndex(where: { $0.when == when }) {
          ways[same].targets.append(String(target + 1))
        } else {
          ways.append(([String(target + 1)], when))
        }
      }
      return ways.map { way in
        let when = way.when.map { ": " + $0 } ?? ""
        return "\(index + 1) → " + way.targets.joined(separator: ", ") + when + "."
      }
    }
  }

  /// The meanings of the signs that are drawn.
  ///
  /// - Parameters:
  ///   - bands: What is drawn.
  ///   - gap: What a column without a bar says.
  ///   - language: The language of the words.
  /// - Returns: An entry a sign.
  static func legend(
    of bands: DocumentBands, gap: LocalizedText, _ language: Language
  ) -> [DocumentEntry] {
    let bars = bands.bands.flatMap(\.bars)
    var texts: [String] = []
    if bars.contains(where: \.isDashed) {
      let frame = LocalizedText(vi: "khung nét đứt", en: "dashed frame")
      texts.append(frame[language] + ": " + FrameworkRemarks.fromBook[language])
    }
    if bars.contains(where: \.isApart) {
      let line = LocalizedText(
        vi: "đường chấm: cùng một giai đoạn", en: "dotted line: one and the same stage")
      texts.append(line[language])
    }
    let hasGap = bands.bands.contains { band in
      let covered = Set(band.bars.flatMap(\.columns))
      return bands.columns.indices.contains { !covered.contains($0) }
    }
    if hasGap { texts.append("—: " + gap[language]) }
    return texts.map { DocumentEntry(InlineText($0)) }
  }
}

extension DocumentBands.Bar {
  /// Whether it covers columns that do not follow one another.
  fileprivate var isApart: Bool {
    let columns = columns.sorted()
    return zip(columns, columns.dropFirst()).contains { $1 > $0 + 1 }
  }
}
