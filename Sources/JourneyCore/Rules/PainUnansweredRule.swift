/// A pain point that no opportunity answers and nobody has accepted.
enum PainUnansweredRule: Rule {
  static let id = RuleID.painUnanswered
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một điểm đau không cơ hội cải thiện nào giải quyết, và chưa được chấp nhận",
        en: "a pain point that no opportunity answers and that is not accepted"),
      reason: LocalizedText(
        vi: "Bản đồ là để cải thiện; điểm đau không ai xử lý thì lần sau xem lại vẫn còn nguyên.",
        en:
          "A map is for making things better; a pain point that nobody answers will still be there."
      ),
      sources: [
        Citation(
          .kelleyNutsAndBolts,
          LocalizedText(
            vi: "bước 4 và 5, điểm đau rồi cơ hội cải thiện",
            en: "steps 4 and 5, pain points, then improvement opportunities"))
      ],
      bad: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài", "painPoints": [↓"Chờ máy 6 phút"] }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài", "painPoints": ["Chờ máy 6 phút"],
            "opportunities": ["Hẹn giờ gọi lại"] },
          { "name": "Thư bảo hành", "painPoints": [{ "text": "Thư đến chậm", "accepted": true }] }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let answers = PainAnswers(context.map)
    let misnamed = misnamed(answers, in: context.map)
    let byText = Set(answers.areNamed ? answers.namedIDs.map { textKey($0) } : [])
    context.map.forEachPlace { pains, opportunities, place in
      for index in pains.indices where pains[index].needsAnswer {
        if findings.isFull(Self.self) { return }
        if answers.isAnswered(pains[index], at: place, with: opportunities) { continue }
        if let id = pains[index].id, misnamed.contains(id) { continue }
        // One whose text is named in place of an id is told where references are checked.
        if !byText.isEmpty, byText.contains(textKey(pains[index].text)) { continue }
        report(pains[index], index, place, answers.areNamed, &findings)
      }
    }
  }

  /// The ids of pains whose answers seem to misspell them: that is one mistake, told elsewhere.
  private static func misnamed(_ answers: PainAnswers, in map: JourneyMap) -> Set<SourceText> {
    guard answers.areNamed else { return [] }
    var ids: [SourceText] = []
    map.forEachPlace { pains, _, _ in
      for index in pains.indices { if let id = pains[index].id { ids.append(id) } }
    }
    let unknown = answers.namedIDs.subtracting(ids)
    if unknown.isEmpty { return [] }
    let names = ReadingMessages.candidates(ids.map(\.string))
    let nearest = unknown.prefix(maximumMisnamed).compactMap {
      Spelling.nearest(to: $0.string, among: names)
    }
    return Set(nearest.map { SourceText($0) })
  }

  /// A text as it is compared with what answers name.
  private static func textKey(_ text: SourceText) -> String {
    let text = text.string
    return text.utf8.count <= FoldedName.longest ? FoldedName.key(text) : text
  }

  /// More misspelt ids than these are no slips.
  private static let maximumMisnamed = 100

  private static func report(
    _ pain: PainPoint, _ index: Int, _ place: MapPlace, _ areNamed: Bool,
    _ findings: inout Findings
  ) {
    let text = pain.text
    let pointer = place.pointer.element("painPoints", index)
    // An opportunity of the stage would answer it, too.
    let stage = place.stage.map { DocumentPointer.stage($0) } ?? place.pointer
    let keys = ["opportunities", "accepted"] + (areNamed ? ["answers", "id"] : [])
    guard findings.isSure(of: keys, in: stage, .object) else { return }
    if areNamed, !findings.isSure(of: ["answers"], in: .root) { return }
    let accepted = findings.wording.flag(findings.wording.name(PainPointKey.accepted))
    let (id, answers) = (
      findings.wording.name(PainPointKey.id), findings.wording.name(OpportunityKey.answers)
    )
    findings.addMissing(
      Self.self, keys, of: place.pointer, within: .tree,
      LocalizedText.deferred(
        vi: "điểm đau '\(text.excerpt)' chưa có cơ hội cải thiện nào",
        en: "no opportunity answers the pain point '\(text.excerpt)'"),
      about: [pain.text], at: pointer,
      help: areNamed && pain.id != nil
        ? LocalizedText.deferred(
          vi: "ghi '\(pain.id ?? "")' vào \(answers.vi) của một cơ hội, hoặc \(accepted.vi)",
          en: "name '\(pain.id ?? "")' in the \(answers.en) of an opportunity, or \(accepted.en)")
        : areNamed
          ? LocalizedText.deferred(
            vi:
              "cho nó một \(id.vi) và ghi mã ấy vào \(answers.vi) của một cơ hội, hoặc \(accepted.vi)",
            en: "give it an \(id.en) that an opportunity names in \(answers.en), or \(accepted.en)")
          : LocalizedText.deferred(
            vi: "thêm một cơ hội ở đây hoặc ở giai đoạn, hoặc \(accepted.vi) nếu biết mà chấp nhận",
            en: "add an opportunity here or to the stage, or \(accepted.en) to live with it"))
  }
}
