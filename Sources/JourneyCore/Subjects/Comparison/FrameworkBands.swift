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
      columns: Phase.allCases.map { $0.label[language] }, groups: groups,
      bands: frameworks.map(band))
    bands.legend = legend
    return bands
  }

  private var groups: [DocumentTable.ColumnGroup] {
    Phase.Period.allCases.compactMap { period in
      Phase.allCases.firstIndex { $0.period == period }.map {
        DocumentTable.ColumnGroup(period.label[language], firstColumn: $0, hue: period.hue)
      }
    }
  }

  private func band(_ framework: Framework) -> DocumentBands.Band {
    let bars = framework.stages.enumerated().map { index, stage in
      DocumentBands.Bar(
        number: String(index + 1), text: stage.name[language],
        columns: stage.phases.map(\.order).sorted(),
        isDashed: stage.provenance == .book)
    }
    return DocumentBands.Band(
      title: InlineText(framework.name[language]), note: framework.id.string, bars: bars,
      remark: (FrameworkRemarks(language: language).texts(on: [framework]) + ways(of: framework))
        .joined(separator: " "))
  }

  /// Where stages lead but to the following one, which bars cannot show.
  private func ways(of framework: Framework) -> [String] {
    framework.stages.enumerated().flatMap { index, stage in
      stage.next.compactMap { next in
        framework.stages.firstIndex { $0.id == next.stage }.map { target in
          let when = next.when.map { ": " + $0[language] } ?? ""
          return "\(index + 1) → \(target + 1)" + when + "."
        }
      }
    }
  }

  private var legend: [DocumentEntry] {
    var texts: [LocalizedText] = []
    if frameworks.contains(where: { $0.stages.contains { $0.provenance == .book } }) {
      texts.append(
        LocalizedText(
          vi: "khung nét đứt: lấy từ sách gốc, bài viết không nhắc đến",
          en: "dashed frame: from the book, the article does not tell it"))
    }
    if frameworks.contains(where: { $0.stages.contains(where: \.isApart) }) {
      texts.append(
        LocalizedText(
          vi: "đường chấm: cùng một giai đoạn", en: "dotted line: one and the same stage"))
    }
    texts.append(
      LocalizedText(vi: "—: không có giai đoạn nào", en: "—: no stage"))
    return texts.map { DocumentEntry(InlineText($0[language])) }
  }
}

extension FrameworkStage {
  /// Whether it covers phases that do not follow one another.
  fileprivate var isApart: Bool {
    let orders = phases.map(\.order).sorted()
    return zip(orders, orders.dropFirst()).contains { $1 > $0 + 1 }
  }
}
