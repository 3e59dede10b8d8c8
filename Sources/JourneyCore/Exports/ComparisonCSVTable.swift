/// The table of a comparison for a spreadsheet: one fact a row, the same columns for all parts.
struct ComparisonCSVTable {
  /// One fact; what a part does not tell stays empty.
  struct Row {
    /// What the row tells of: `stage`, `touchpoint`, `coverage` and so on.
    var part: String
    /// The framework by its id, or the journey by its letter.
    var subject = ""
    var phase: Phase?
    var stage = ""
    var number = ""
    var name = ""
    var channel = ""
    var mode: ChannelMode?
    /// On −2…2.
    var emotion: Double?
    /// On the map's own scale.
    var originalEmotion: WrittenNumber?
    var isMomentOfTruth = false
    /// Whether the stage or touchpoint is in an earlier phase as well.
    var isContinued = false
    var count: Int?
    var text = ""
  }

  /// The table as far as it has come, without what was handed on.
  private(set) var text = ""
  /// What takes long pieces of the table.
  private let sink: (([UInt8]) -> Void)?

  /// Begins a table.
  ///
  /// - Parameter sink: Takes long pieces of the table; without it they stay in ``text``.
  init(_ sink: (([UInt8]) -> Void)? = nil) {
    self.sink = sink
    let columns = [
      "part", "subject", "phase", "period", "stage", "number", "name", "channel", "mode",
      "emotion", "originalEmotion", "momentOfTruth", "continued", "count", "text",
    ]
    CSVText.append(columns.map { .text($0) }, to: &text)
  }

  mutating func append(_ row: Row) {
    func number(_ value: WrittenNumber?) -> CSVText.Cell {
      value.map { .number($0.literal.string) } ?? .text("")
    }
    CSVText.append(
      [
        .text(row.part), .text(row.subject), .text(row.phase?.rawValue ?? ""),
        .text(row.phase?.period.rawValue ?? ""), .text(row.stage), .text(row.number),
        .text(row.name), .text(row.channel), .text(row.mode?.rawValue ?? ""),
        number(row.emotion.map { WrittenNumber($0) }), number(row.originalEmotion),
        .text(row.isMomentOfTruth ? "true" : ""), .text(row.isContinued ? "true" : ""),
        number(row.count.map { WrittenNumber(Double($0)) }), .text(row.text),
      ], to: &text)
    guard let sink, text.utf8.count >= 1 << 16 else { return }
    sink(Array(text.utf8))
    text.removeAll(keepingCapacity: true)
  }

  // MARK: What frameworks and maps have in common

  /// Appends a framework with its source.
  mutating func append(_ framework: Framework, as subject: String, _ language: Language) {
    let source = framework.citation(in: language)
    append(
      Row(
        part: "framework", subject: subject, name: framework.name[language], text: source))
  }

  /// Appends what stands beside the stages of a framework: where its order runs back, its note.
  mutating func appendRemarks(on framework: Framework, as subject: String, _ language: Language) {
    let remarks = FrameworkRemarks(language: language)
    for stage in framework.stepsBack {
      append(
        Row(
          part: "runsBack", subject: subject, stage: framework.stages[stage].id.string,
          number: String(stage + 1), name: framework.stages[stage].name[language],
          text: remarks.runsBack(framework, at: stage)))
    }
    if let note = framework.note {
      append(Row(part: "note", subject: subject, text: note[language]))
    }
  }

  /// Appends a row for each phase that all, one alone, one not, or nobody covers.
  mutating func append(_ coverage: PhaseCoverage, of subjects: [String]) {
    func add(_ name: String, _ subject: String, _ phases: PhaseSet) {
      for phase in phases.phases {
        append(Row(part: "coverage", subject: subject, phase: phase, name: name))
      }
    }
    add("coveredByAll", "", coverage.coveredByAll)
    for (subject, phases) in zip(subjects, coverage.alone) { add("alone", subject, phases) }
    for (subject, phases) in zip(subjects, coverage.lacking) { add("lacking", subject, phases) }
    add("uncovered", "", coverage.uncovered)
  }
}
