/// A map in which nothing is answered yet: every place that a first map needs asks its question.
///
/// The questions about the stages are the framework's own; whoever answers replaces the text.
/// What rules ask for later, such as the emotion and a metric, is asked for here already.
public enum StarterMap {
  /// Returns the starter map of a framework.
  ///
  /// - Parameters:
  ///   - framework: The framework.
  ///   - reference: How the map names it.
  ///   - language: The language of the questions, and of the map.
  /// - Returns: A map that reads without errors.
  public static func map(
    of framework: Framework, as reference: JourneyMap.FrameworkReference, in language: Language
  ) -> JourneyMap {
    let ask = Questions(language: language)
    var map = textMap(of: framework, as: reference, ask)
    // Which touchpoint decides is known once all of them are.
    if let last = map.stages.indices.last { addNote(ask.momentOfTruth, to: &map.stages[last]) }
    return map
  }

  /// Returns the starter map of a framework for a format in which a question may stand in place of
  /// any value: dates, severities, targets and moments of truth are asked for where they belong, and
  /// so are sources.
  ///
  /// - Parameters:
  ///   - framework: The framework.
  ///   - reference: How the map names it.
  ///   - language: The language of the questions, and of the map.
  /// - Returns: A map that reads without errors.
  package static func fullMap(
    of framework: Framework, as reference: JourneyMap.FrameworkReference, in language: Language
  ) -> JourneyMap {
    let ask = Questions(language: language)
    var map = textMap(of: framework, as: reference, ask)
    map.dateQuestion = ask.date
    map.sources = [EvidenceSource(id: ask.sourceID, title: ask.source)]
    for stage in map.stages.indices {
      for index in map.stages[stage].touchpoints.indices {
        if index == 0 { map.stages[stage].touchpoints[index].momentQuestion = ask.moment }
        for pain in map.stages[stage].touchpoints[index].painPoints.indices {
          map.stages[stage].touchpoints[index].painPoints[pain].severityQuestion = ask.severity
        }
      }
      for pain in map.stages[stage].painPoints.indices {
        map.stages[stage].painPoints[pain].severityQuestion = ask.severity
      }
      for metric in map.stages[stage].metrics.indices {
        map.stages[stage].metrics[metric].targetQuestion = ask.target
      }
    }
    return map
  }

  /// The starter map with the questions whose answers are texts or emotions.
  private static func textMap(
    of framework: Framework, as reference: JourneyMap.FrameworkReference, _ ask: Questions
  ) -> JourneyMap {
    var map = JourneyMap(title: ask.title, framework: reference)
    map.formatVersion = JourneyMap.currentFormatVersion
    map.language = SourceText(ask.language.rawValue)
    // What a map of which nothing has been looked into yet is.
    map.state = .current
    map.basis = .assumption
    var persona = Persona(name: ask.personaName)
    persona.role = ask.personaRole
    persona.goals = [ask.personaGoal]
    map.persona = persona
    map.scenario = ask.scenario
    map.goal = ask.goal
    map.expectations = [ask.expectation]
    map.startsWith = ask.startsWith
    map.endsWith = ask.endsWith
    map.owner = ask.owner
    map.stages = framework.stages.map { stage($0, framework.mode, ask) }
    return map
  }

  private static func stage(
    _ stage: FrameworkStage, _ mode: ChannelMode?, _ ask: Questions
  ) -> StageEntry {
    var entry = StageEntry(stage: stage.id)
    entry.actions = [ask.action]
    entry.thoughts = [ask.thought]
    entry.feelings = [ask.feeling(stage)]
    entry.emotionText = ask.emotion
    var touchpoint = Touchpoint(name: ask.touchpoint(stage))
    touchpoint.channel = ask.channel(mode)
    touchpoint.painPoints = [PainPoint(text: ask.painPoint)]
    touchpoint.opportunities = [opportunity(ask.opportunity, ask)]
    entry.touchpoints = [touchpoint]
    var notes: [String] = []
    for question in stage.questions { put(question, mode, into: &entry, &notes, ask) }
    if !notes.isEmpty { entry.notes = SourceText(notes.joined(separator: "\n")) }
    // What the framework asks itself is asked once.
    if entry.goal == nil { entry.goal = ask.stageGoal(stage) }
    if entry.metrics.isEmpty { entry.metrics = [Metric(name: ask.metric)] }
    return entry
  }

  /// Asks for an opportunity and for who takes it up.
  private static func opportunity(_ text: SourceText, _ ask: Questions) -> Opportunity {
    var opportunity = Opportunity(text: text)
    opportunity.owner = ask.opportunityOwner
    return opportunity
  }

  /// Asks a question of the framework under the key where its answer belongs.
  private static func put(
    _ question: FrameworkQuestion, _ mode: ChannelMode?, into entry: inout StageEntry,
    _ notes: inout [String], _ ask: Questions
  ) {
    let text = GuidanceText.text(question.text[ask.language])
    let key = question.key.flatMap { StageEntryKey(rawValue: $0.string) } ?? .notes
    switch key {
    case .actions: entry.actions.append(text)
    case .thoughts: entry.thoughts.append(text)
    case .feelings: entry.feelings.append(text)
    case .touchpoints:
      var touchpoint = Touchpoint(name: text)
      touchpoint.channel = ask.channel(mode)
      entry.touchpoints.append(touchpoint)
    case .painPoints: entry.painPoints.append(PainPoint(text: text))
    case .opportunities: entry.opportunities.append(opportunity(text, ask))
    case .metrics: entry.metrics.append(Metric(name: text))
    case .backstage: entry.backstage.append(text)
    case .goal where entry.goal == nil: entry.goal = text
    case .owner where entry.owner == nil: entry.owner = text
    case .duration where entry.duration == nil: entry.duration = text
    // In place of the general question, as there is one answer.
    case .emotion where entry.emotionText == ask.emotion:
      entry.emotionText = ask.emotion(question.text)
    default:
      // Joined once, as there may be thousands.
      notes.append(text.string)
    }
  }

  private static func addNote(_ text: SourceText, to entry: inout StageEntry) {
    let asked = entry.notes.map { $0.string + "\n" } ?? ""
    entry.notes = SourceText(asked + text.string)
  }
}

extension StarterMap {
  /// Whether a question is the one for the moment of truth, whose answer is no text but a mark.
  static func asksForMomentOfTruth(_ question: SourceText) -> Bool {
    Language.allCases.contains {
      let ask = Questions(language: $0)
      return ask.momentOfTruth == question || ask.formerMomentOfTruth == question
    }
  }
}

/// The questions of a starter map in one language.
private struct Questions {
  let language: Language

  private func ask(vi: String, en: String) -> SourceText {
    GuidanceText.text(LocalizedText(vi: vi, en: en)[language])
  }

  // MARK: The head of a map

  var title: SourceText {
    ask(
      vi: "Hành trình này tên là gì? Ví dụ: Mua điện thoại trả góp",
      en: "What is this journey called? For example: Buying a phone in instalments")
  }
  var personaName: SourceText {
    ask(
      vi: "Khách hàng nào? Đặt một tên, ví dụ: Lan",
      en: "Which customer? Give one name, such as: Lan")
  }
  var personaRole: SourceText {
    ask(
      vi: "Họ làm gì, sống ở đâu, bao nhiêu tuổi?",
      en: "What do they do, where do they live, how old are they?")
  }
  var personaGoal: SourceText {
    ask(vi: "Với họ điều gì là quan trọng?", en: "What matters to them?")
  }
  var scenario: SourceText {
    ask(
      vi: "Họ đang ở tình huống nào, vì sao lại là lúc này?",
      en: "What situation are they in, and why now?")
  }
  var goal: SourceText {
    ask(vi: "Cuối cùng họ muốn có được gì?", en: "What do they want to end up with?")
  }
  var expectation: SourceText {
    ask(vi: "Họ mong đợi gì ở bạn?", en: "What do they expect of you?")
  }
  var startsWith: SourceText {
    ask(vi: "Hành trình bắt đầu từ việc gì?", en: "What does the journey start with?")
  }
  var endsWith: SourceText {
    ask(vi: "Hành trình kết thúc khi nào?", en: "When is the journey over?")
  }
  var owner: SourceText {
    ask(vi: "Ai chịu trách nhiệm cập nhật bản đồ này?", en: "Who keeps this map up to date?")
  }

  /// Sheets alone ask this way: their word is that of the row, which the answer begins.
  var momentOfTruth: SourceText {
    let row = TouchpointKey.momentOfTruth.label
    return ask(
      vi: "Cả hành trình, điểm chạm nào quyết định khách ở lại hay bỏ đi? Thêm dòng '\(row.vi)', "
        + "ghi 'có' ở cột của điểm chạm ấy",
      en: "At which touchpoint of all do they stay or leave? Add a row '\(row.en)' with 'yes' in "
        + "its column")
  }

  /// The same question as older files have it.
  var formerMomentOfTruth: SourceText {
    ask(
      vi:
        "Cả hành trình, điểm chạm nào quyết định khách ở lại hay bỏ đi? Đánh dấu nó (momentOfTruth)",
      en: "At which touchpoint of all do they stay or leave? Mark it (momentOfTruth)")
  }

  // MARK: Values that are no texts

  var date: SourceText {
    ask(
      vi: "Bản đồ lập ngày nào? Ví dụ: 2026-03-02",
      en: "When was this map made? For example: 2026-03-02")
  }
  var sourceID: SourceText { language == .vi ? "nguon-1" : "source-1" }
  var source: SourceText {
    ask(
      vi: "Bản đồ dựa vào đâu? Ví dụ: 8 cuộc phỏng vấn",
      en: "What does this map rest on? For example: 8 interviews")
  }
  var severity: SourceText {
    let values = PainPoint.Severity.allCases.map { $0.named.described(language) }
      .joined(separator: ", ")
    return ask(vi: "Nặng đến mức nào? \(values)", en: "How much does it hurt? \(values)")
  }
  var target: SourceText {
    ask(
      vi: "Cần đạt bao nhiêu? Một số, không kèm đơn vị",
      en: "What should it be? A number without its unit")
  }
  var moment: SourceText {
    ask(
      vi: "Khách ở lại hay bỏ đi vì điểm chạm này? true hoặc false",
      en: "Do they stay or leave because of it? true or false")
  }

  // MARK: Stages

  func stageGoal(_ stage: FrameworkStage) -> SourceText {
    let name = stage.name[language]
    return ask(
      vi: "\(name): khách hàng muốn đạt được gì?",
      en: "\(name): what does the customer want to achieve?")
  }

  var action: SourceText {
    ask(vi: "Khách hàng làm gì?", en: "What does the customer do?")
  }

  var thought: SourceText {
    ask(
      vi: "Họ nghĩ gì, tự hỏi gì? Ghi đúng lời của họ",
      en: "What do they think and wonder? In their own words")
  }

  func feeling(_ stage: FrameworkStage) -> SourceText {
    let example = examples(stage.feelings)
    return ask(vi: "Họ cảm thấy thế nào?\(example)", en: "How do they feel?\(example)")
  }

  var emotion: SourceText {
    ask(
      vi: "Cảm xúc lúc này là số mấy, từ -2 (rất tệ) đến 2 (rất tốt)?",
      en: "Which number is their emotion, from -2 (very bad) to 2 (very good)?")
  }

  /// A framework's own question about the emotion, with the numbers among which to choose.
  func emotion(_ question: ReaderText) -> SourceText {
    ask(
      vi: question[.vi] + " Một số từ -2 (rất tệ) đến 2 (rất tốt)",
      en: question[.en] + " A number from -2 (very bad) to 2 (very good)")
  }

  var metric: SourceText {
    ask(
      vi: "Con số nào cho biết giai đoạn này tốt lên hay xấu đi?",
      en: "Which number tells whether this stage gets better?")
  }

  // MARK: Touchpoints

  func touchpoint(_ stage: FrameworkStage) -> SourceText {
    let example = examples(stage.touchpoints.map(\.text))
    return ask(vi: "Họ gặp bạn ở đâu?\(example)", en: "Where do they meet you?\(example)")
  }

  func channel(_ mode: ChannelMode?) -> SourceText {
    let ids =
      mode == .online ? "website, app, social, email, chat" : "website, social, store, phone"
    return ask(vi: "Qua kênh nào? Ví dụ: \(ids)", en: "Through which channel? For example: \(ids)")
  }

  var painPoint: SourceText {
    ask(vi: "Điều gì làm họ khó chịu?", en: "What bothers them?")
  }
  var opportunity: SourceText {
    ask(vi: "Làm gì để tốt hơn?", en: "What could be done better?")
  }
  var opportunityOwner: SourceText {
    ask(vi: "Ai làm việc đó?", en: "Who will do it?")
  }

  private func examples(_ texts: [ReaderText]) -> String {
    guard !texts.isEmpty else { return "" }
    let label = LocalizedText(vi: "Ví dụ", en: "For example")[language]
    return " \(label): " + texts.map { $0[language] }.joined(separator: "; ") + "."
  }
}
