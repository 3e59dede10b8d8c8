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

  /// For which reader it is.
  let style: CSVStyle
  private var line: CSVLine
  /// What takes long pieces of the table.
  private let sink: (([UInt8]) -> Void)?

  /// The table as far as it has come, without what was handed on.
  var bytes: [UInt8] { line.bytes }

  /// Begins a table.
  ///
  /// - Parameters:
  ///   - style: For which reader it is.
  ///   - sink: Takes long pieces of the table; without it they stay in ``bytes``.
  init(_ style: CSVStyle = .plain, _ sink: (([UInt8]) -> Void)? = nil) {
    self.sink = sink
    self.style = style
    line = CSVLine(style)
    for column in [
      "part", "subject", "phase", "period", "stage", "number", "name", "channel", "mode",
      "emotion", "originalEmotion", "momentOfTruth", "continued", "count", "text",
    ] {
      line.add(column)
    }
    line.end()
  }

  mutating func append(_ row: Row) {
    line.add(row.part)
    line.add(row.subject)
    line.add(row.phase?.rawValue ?? "")
    line.add(row.phase?.period.rawValue ?? "")
    line.add(row.stage)
    line.add(row.number)
    line.add(row.name)
    line.add(row.channel)
    line.add(row.mode?.rawValue ?? "")
    line.add(number: row.emotion)
    if style.hasDecimalComma, let emotion = row.originalEmotion {
      line.add(safe: { $0.write(style.number(emotion.literal.string)) })
    } else {
      line.add(safe: { row.originalEmotion?.append(to: &$0) })
    }
    line.add(row.isMomentOfTruth ? "true" : "")
    line.add(row.isContinued ? "true" : "")
    line.add(number: row.count.map { Double($0) })
    line.add(row.text)
    line.end()
    guard let sink, line.count >= 1 << 16 else { return }
    sink(line.bytes)
    line.removeAll()
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
