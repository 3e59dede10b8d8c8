/// What a conversion lost, as a document: by kind and key, with numbers and stages.
public struct LossDocument {
  private let losses: [Loss]
  private let output: String
  private let format: FileFormat
  private let language: Language
  /// The stages of the map as every command numbers them.
  private let outline: MapOutline
  /// Where the map asks for a value that is no text, and has none yet.
  private let questions: Set<DocumentPointer>

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - losses: What the file does not hold.
  ///   - map: The map that was converted.
  ///   - framework: Its framework, if it was found.
  ///   - output: The file that was written.
  ///   - format: Its format.
  ///   - language: The language of the words.
  public init(
    _ losses: [Loss], of map: JourneyMap, _ framework: Framework?, output: String,
    format: FileFormat, language: Language
  ) {
    self.losses = losses
    let asked = map.askedValues.filter { $0.question != nil && !$0.isTold }
    questions = Set(asked.map(\.pointer))
    outline = MapOutline(map, framework, language: language)
    self.output = output
    self.format = format
    self.language = language
  }

  /// The report; nothing to read where nothing was lost.
  public var document: Document {
    var blocks: [DocumentBlock] = []
    for kind in Loss.Kind.allCases {
      let lost = losses.filter { $0.kind == kind }
      // The questions of a starter map are told in one line: no content is lost with them.
      let told = kind == .dropped ? lost.compactMap(withoutQuestions) : lost
      let open = lost.reduce(0) { $0 + $1.count } - told.reduce(0) { $0 + $1.count }
      if open > 0 {
        let words = LossLabels.questions(open, output, format.title)
        blocks.append(.paragraph(InlineText(words[language], .warning)))
      }
      let rows = told.map(row)
      guard !rows.isEmpty else { continue }
      blocks.append(.paragraph(InlineText(title(of: kind), .warning)))
      blocks.append(
        .table(
          DocumentTable(
            columns: [
              .init(InlineText(LossLabels.key[language], .faint)),
              .init(InlineText(LossLabels.count[language], .faint), alignment: .right),
              .init(InlineText(LossLabels.places[language], .faint)),
            ], rows: rows)))
    }
    return Document(blocks: blocks)
  }

  /// A loss without the open questions of a starter map; nothing if it is nothing else.
  private func withoutQuestions(_ loss: Loss) -> Loss? {
    var loss = loss
    loss.places.removeAll { questions.contains($0.pointer) }
    return loss.places.isEmpty ? nil : loss
  }

  private func title(of kind: Loss.Kind) -> String {
    LossLabels.title(of: kind, output, format.title)[language]
  }

  private func row(_ loss: Loss) -> [DocumentTable.Cell] {
    var name = InlineText(loss.label[language])
    if let owner = LossLabels.owner(of: loss.object) {
      name = name + InlineText(" · " + owner[language], .faint)
    }
    return [
      [DocumentEntry(name)], [DocumentEntry(InlineText(String(loss.count)))],
      [DocumentEntry(InlineText(places(of: loss), .faint))],
    ]
  }

  /// The numbers of the stages in which the values stand, such as `stages 1–3, 5`; a visit that is
  /// not the first, and a stage that the framework does not have, by its name.
  private func places(of loss: Loss) -> String {
    var entries: Set<Int> = []
    var isUnplaced = false
    for place in loss.places {
      let steps = place.pointer.steps
      guard case .key(let key)? = steps.first else { continue }
      if key == MapKey.unplaced.rawValue { isUnplaced = true }
      if key == MapKey.stages.rawValue, steps.count > 1, case .index(let index) = steps[1] {
        entries.insert(index)
      }
    }
    var parts: [String] = []
    if !entries.isEmpty { parts.append(stages(entries)) }
    if isUnplaced { parts.append(MapLabels.unplaced[language]) }
    return parts.joined(separator: ", ")
  }

  private func stages(_ entries: Set<Int>) -> String {
    var numbers: [Int] = []
    var names: [String] = []
    for stage in outline.stages {
      guard let entry = stage.entry, entries.contains(entry) else { continue }
      if let number = Int(stage.number), !stage.isRevisit {
        if numbers.last != number { numbers.append(number) }
      } else {
        names.append(stage.number + " " + stage.name)
      }
    }
    let plain = numbers.isEmpty ? [] : [LossLabels.stages(Self.ranges(numbers))[language]]
    return (plain + names).joined(separator: ", ")
  }

  /// Numbers in ascending order as ranges.
  private static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, number == last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { range in
      switch range.count {
      case 1: "\(range.lowerBound)"
      case 2: "\(range.lowerBound), \(range.upperBound)"
      default: "\(range.lowerBound)–\(range.upperBound)"
      }
    }.joined(separator: ", ")
  }
}

/// The words of reports on what was lost.
enum LossLabels {
  static let key = LocalizedText(vi: "Nội dung", en: "What")
  static let count = LocalizedText(vi: "Số lượng", en: "Count")
  static let places = LocalizedText(vi: "Ở đâu", en: "Where")

  static func title(of kind: Loss.Kind, _ output: String, _ format: String) -> LocalizedText {
    switch kind {
    case .dropped:
      LocalizedText(
        vi: "\(format) không chứa được, nên '\(output)' không có:",
        en: "\(format) cannot hold this, so '\(output)' lacks it:")
    case .rounded:
      LocalizedText(vi: "Được làm tròn trong '\(output)':", en: "Rounded in '\(output)':")
    case .changed:
      LocalizedText(
        vi: "Được viết khác đi trong '\(output)':", en: "Written in another way in '\(output)':")
    case .added:
      LocalizedText(
        vi: "\(format) cần mà bản đồ không có, nên được thêm vào '\(output)':",
        en: "\(format) needs this and the map does not say it, so it was added to '\(output)':")
    case .hidden:
      LocalizedText(
        vi: "Có trong '\(output)' nhưng không được vẽ ra:",
        en: "In '\(output)', but not drawn:")
    }
  }

  /// Open questions whose answers are no texts.
  static func questions(_ count: Int, _ output: String, _ format: String) -> LocalizedText {
    LocalizedText(
      vi: "\(count) câu hỏi chưa trả lời không có ô trong \(format), nên '\(output)' không có:"
        + " chúng hỏi ngày, số hoặc một lựa chọn.",
      en: count == 1
        ? "An open question has no cell in \(format), so '\(output)' lacks it: it asks for a date, a"
          + " number or a choice."
        : "\(count) open questions have no cell in \(format), so '\(output)' lacks them: they ask for"
          + " dates, numbers and choices.")
  }

  static func stages(_ numbers: String) -> LocalizedText {
    LocalizedText(
      vi: "giai đoạn \(numbers)",
      en: numbers.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? "stage \(numbers)" : "stages \(numbers)")
  }

  /// What a key belongs to, where its own word does not tell.
  static func owner(of object: FileObject) -> LocalizedText? {
    switch object {
    case .map: nil
    case .persona: MapKey.persona.label
    case .emotionScale: MapKey.emotionScale.label
    case .lane: MapKey.lanes.label
    case .source: MapKey.sources.label
    case .disabledRule: MapKey.disable.label
    case .stage: StageEntryKey.stage.label
    case .touchpoint: LocalizedText(vi: "Điểm chạm", en: "Touchpoint")
    case .painPoint: LocalizedText(vi: "Điểm đau", en: "Pain point")
    case .opportunity: LocalizedText(vi: "Cơ hội", en: "Opportunity")
    case .metric: LocalizedText(vi: "Chỉ số", en: "Metric")
    case .nextStage: StageEntryKey.next.label
    case .time: StageEntryKey.takes.label
    case .framework, .frameworkSource, .criteria, .frameworkStage, .readerText:
      MapKey.framework.label
    case .frameworkActivity, .frameworkQuestion, .frameworkNext: MapKey.framework.label
    }
  }
}
