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
        return Self.provenance(
          framework.id.string, Self.ranges(stages), provenance)[language]
      }
    }
    return back + provenance
  }

  /// That a stage lies in the life cycle before the one in front of it.
  func runsBack(_ framework: Framework, at stage: Int) -> String {
    Self.runsBack(
      framework.id.string, named(framework, stage), after: named(framework, stage - 1))[language]
  }

  /// The number and name of a stage.
  func named(_ framework: Framework, _ stage: Int) -> String {
    "\(stage + 1)\u{A0}\(framework.stages[stage].name[language])"
  }

  /// A stage that the framework's order puts behind one that lies later in the life cycle.
  private static func runsBack(_ framework: String, _ stage: String, after: String) -> LocalizedText
  {
    LocalizedText(
      vi: "\(framework) không theo thứ tự các chặng: \(stage) xếp sau \(after); giữ đúng thứ tự"
        + " của nguồn.",
      en: "\(framework) does not follow the phases: \(stage) comes after \(after); the source's"
        + " order is kept.")
  }

  /// Of stages that their document does not tell.
  static let fromBook = LocalizedText(
    vi: "lấy từ sách, không có trong tài liệu", en: "from the book, not from the document")

  /// The stages of a framework that are not its document's.
  private static func provenance(
    _ framework: String, _ stages: String, _ provenance: FrameworkStage.Provenance
  ) -> LocalizedText {
    switch provenance {
    case .document:
      LocalizedText(
        vi: "\(framework): giai đoạn \(stages) theo tài liệu.",
        en: "\(framework): \(stages) from the document.")
    case .book:
      LocalizedText(
        vi: "\(framework): giai đoạn \(stages) \(fromBook[.vi]).",
        en: "\(framework): stages \(stages) are \(fromBook[.en]).")
    case .own:
      LocalizedText(
        vi: "\(framework): giai đoạn \(stages) do người soạn viết.",
        en: "\(framework): stages \(stages) are the authors' own.")
    }
  }

  /// Writes indices as the numbers of stages, neighbours as a range: `5–8`.
  static func ranges(_ indices: [Int]) -> String {
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
