extension MapTable {
  /// A line for each part, empty ones included; nothing where no part says anything.
  private func lines<Part>(_ parts: [Part], _ text: (Part) -> String?) -> SheetCell {
    let lines = parts.map { text($0) ?? "" }
    if lines.allSatisfy(\.isEmpty) { return .empty }
    return .text(lines.joined(separator: "\n"))
  }

  private func numbers<Part>(_ parts: [Part], _ number: (Part) -> WrittenNumber?) -> SheetCell {
    if parts.count == 1 { return SheetCell(number(parts[0])) }
    return lines(parts) { number($0)?.literal.string }
  }

  private func words(_ texts: [SourceText], by sign: String) -> String {
    texts.map(CellText.line).joined(separator: sign)
  }

  private func flagText(_ flag: Bool?) -> String? {
    if case .text(let text) = self.flag(flag) { text } else { nil }
  }

  func cell(_ key: PainPointKey, _ pains: [PainPoint]) -> SheetCell {
    switch key {
    case .text: lines(pains) { CellText.line($0.text) }
    case .id: lines(pains) { $0.id.map(CellText.line) }
    case .severity: lines(pains) { $0.severity?.rawValue }
    case .evidence: lines(pains) { words($0.evidence, by: ", ") }
    case .basis: lines(pains) { $0.basis?.rawValue }
    case .owner: lines(pains) { $0.owner.map(CellText.line) }
    case .accepted: lines(pains) { flagText($0.isAccepted) }
    case .links: lines(pains) { words($0.links, by: ", ") }
    }
  }

  func cell(_ key: OpportunityKey, _ opportunities: [Opportunity]) -> SheetCell {
    switch key {
    case .text: lines(opportunities) { CellText.line($0.text) }
    case .answers: lines(opportunities) { words($0.answers, by: ", ") }
    case .owner: lines(opportunities) { $0.owner.map(CellText.line) }
    case .impact: numbers(opportunities, \.impact)
    case .effort: numbers(opportunities, \.effort)
    case .status: lines(opportunities) { $0.status?.rawValue }
    case .evidence: lines(opportunities) { words($0.evidence, by: ", ") }
    case .basis: lines(opportunities) { $0.basis?.rawValue }
    case .links: lines(opportunities) { words($0.links, by: ", ") }
    }
  }

  func cell(_ key: MetricKey, _ metrics: [Metric]) -> SheetCell {
    switch key {
    case .name: lines(metrics) { CellText.line($0.name) }
    case .value: numbers(metrics, \.value)
    case .target: numbers(metrics, \.target)
    case .unit: lines(metrics) { $0.unit.map(CellText.line) }
    case .better: lines(metrics) { $0.better?.rawValue }
    case .date: lines(metrics) { $0.date?.description }
    case .source: lines(metrics) { $0.source.map(CellText.line) }
    }
  }
}
