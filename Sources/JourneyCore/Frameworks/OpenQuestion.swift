/// A question of a starter map that is still open, with the place where its answer goes.
package struct OpenQuestion {
  /// What an answer is made of.
  package enum Kind: Equatable {
    /// One text.
    case text
    /// One value or several.
    case list
    /// A number on the scale of the map.
    case emotion
    /// A day.
    case date
    /// How much a pain point hurts.
    case severity
    /// A number.
    case number
    /// Yes or no.
    case flag
  }

  /// The question, without its mark.
  package let text: String
  /// The entry of the stage that it is about; nothing for the whole map.
  package let stage: Int?
  /// What the answer is made of.
  package let kind: Kind
  /// Whether it can be asked: how much a pain point hurts, and who takes up an opportunity, is asked
  /// once it is told.
  package let isReady: Bool
  /// Puts the values in place; `false` if they are no answer.
  private let put: (inout JourneyMap, [SourceText]) -> Bool

  /// Returns the open questions of a map in the order in which it tells its texts.
  package static func all(in map: JourneyMap) -> [OpenQuestion] {
    var list = OpenQuestionList()
    list.addHead(of: map)
    for index in map.stages.indices { list.addStage(index, of: map) }
    return list.questions
  }

  /// Puts an answer in place of the question.
  ///
  /// - Parameters:
  ///   - text: What a person wrote; of a list values parted by semicolons.
  ///   - map: The map in which the question stands, not changed since it was found.
  /// - Returns: `false` for a text that is no answer, such as a word for a number.
  package func answer(_ text: String, in map: inout JourneyMap) -> Bool {
    let whole = SourceText(text).trimmed
    switch kind {
    case .text:
      guard !whole.isBlank else { return false }
      return put(&map, [whole])
    case .date, .severity, .number, .flag: return put(&map, [whole])
    case .list:
      let values = text.split(separator: ";").map { SourceText(String($0)).trimmed }
        .filter { !$0.isBlank }
      guard !values.isEmpty else { return false }
      return put(&map, values)
    case .emotion:
      guard
        let number = Self.end(whole.string, of: map.emotionScale) ?? Self.number(whole.string),
        map.emotionScale.contains(number.value)
      else { return false }
      return put(&map, [SourceText(number.literal.string)])
    }
  }

  fileprivate init(
    _ text: SourceText, _ stage: Int?, _ kind: Kind, of named: SourceText? = nil,
    _ put: @escaping (inout JourneyMap, [SourceText]) -> Bool
  ) {
    let question = text.string.dropFirst(GuidanceText.mark.count).drop { $0 == " " }
    // Two pain points are asked the same.
    self.text = (named.stated.map { $0.string + ": " } ?? "") + question
    isReady = named?.isStatement ?? true
    self.stage = stage
    self.kind = kind
    self.put = put
  }

  /// The end of the scale that the question itself calls very bad, or very good.
  private static func end(_ text: String, of scale: EmotionScale) -> WrittenNumber? {
    guard text.utf8.count <= FoldedName.longest else { return nil }
    return switch FoldedName.key(text) {
    case "ratte", "verybad": scale.minimum
    case "rattot", "verygood": scale.maximum
    default: nil
    }
  }

  /// A number as people type it: with a comma, a plus, or the long minus.
  fileprivate static func number(_ text: String) -> WrittenNumber? {
    var literal = ""
    for character in text {
      switch character {
      case ",": literal.append(".")
      case "\u{2212}", "–": literal.append("-")
      case "+" where literal.isEmpty: continue
      case "0"..."9", ".", "-": literal.append(character)
      default: return nil
      }
    }
    guard let value = Double(literal), value.isFinite else { return nil }
    let isWhole = value == value.rounded()
    return WrittenNumber(value: value, literal: isWhole ? nil : SourceText("\(value)"))
  }
}

/// Gathers open questions.
private struct OpenQuestionList {
  var questions: [OpenQuestion] = []

  private mutating func add(
    _ text: SourceText?, _ stage: Int? = nil, _ kind: OpenQuestion.Kind = .text,
    of named: SourceText? = nil, _ put: @escaping (inout JourneyMap, [SourceText]) -> Void
  ) {
    guard let text, GuidanceText.isGuidance(text) else { return }
    questions.append(
      OpenQuestion(text, stage, kind, of: named) { map, values in
        put(&map, values)
        return true
      })
  }

  /// Adds a question for a value that is no text.
  ///
  /// - Parameters:
  ///   - text: The question.
  ///   - stage: The stage that it is about.
  ///   - kind: What the answer is made of.
  ///   - named: What has to be told before it can be asked.
  ///   - put: Puts the answer in place; `false` if it is none.
  private mutating func addValue(
    _ text: SourceText?, _ stage: Int?, _ kind: OpenQuestion.Kind, of named: SourceText? = nil,
    _ put: @escaping (inout JourneyMap, SourceText) -> Bool
  ) {
    guard let text, GuidanceText.isGuidance(text) else { return }
    questions.append(OpenQuestion(text, stage, kind, of: named) { put(&$0, $1[0]) })
  }

  // MARK: The whole map

  mutating func addHead(of map: JourneyMap) {
    add(map.title) { $0.title = $1[0] }
    add(map.persona?.name) { $0.persona?.name = $1[0] }
    add(map.persona?.role) { $0.persona?.role = $1[0] }
    for (index, goal) in (map.persona?.goals ?? []).enumerated() {
      add(goal, nil, .list) { $0.persona?.goals.replaceSubrange(index...index, with: $1) }
    }
    add(map.scenario) { $0.scenario = $1[0] }
    add(map.goal) { $0.goal = $1[0] }
    for (index, expectation) in map.expectations.enumerated() {
      add(expectation, nil, .list) { $0.expectations.replaceSubrange(index...index, with: $1) }
    }
    add(map.startsWith) { $0.startsWith = $1[0] }
    add(map.endsWith) { $0.endsWith = $1[0] }
    addValue(map.dateQuestion, nil, .date) { $0.setDate($1) }
    add(map.owner) { $0.owner = $1[0] }
    for (index, source) in map.sources.enumerated() {
      add(source.title, nil, .list) { $0.nameSource(index, $1) }
    }
  }

  // MARK: Stages

  mutating func addStage(_ number: Int, of map: JourneyMap) {
    let stage = map.stages[number]
    add(stage.goal, number) { $0.stages[number].goal = $1[0] }
    addList(stage.actions, number, \.actions)
    addList(stage.thoughts, number, \.thoughts)
    addList(stage.feelings, number, \.feelings)
    add(stage.emotionText, number, .emotion) {
      $0.stages[number].emotion = OpenQuestion.number($1[0].string)
      $0.stages[number].emotionText = nil
    }
    for index in stage.touchpoints.indices { addTouchpoint(index, number, stage) }
    for (index, pain) in stage.painPoints.enumerated() {
      add(pain.text, number, .list) {
        $0.stages[number].painPoints.replaceSubrange(
          index...index, with: pain.reworded($1))
      }
      addValue(pain.severityQuestion, number, .severity, of: pain.text) {
        $0.stages[number].painPoints[index].setSeverity($1)
      }
    }
    for (index, opportunity) in stage.opportunities.enumerated() {
      add(opportunity.text, number, .list) {
        $0.stages[number].opportunities.replaceSubrange(
          index...index, with: opportunity.reworded($1))
      }
      add(opportunity.owner, number, of: opportunity.text) {
        $0.stages[number].opportunities[index].owner = $1[0]
      }
    }
    for (index, metric) in stage.metrics.enumerated() {
      add(metric.name, number, .list) {
        $0.stages[number].metrics.replaceSubrange(index...index, with: metric.reworded($1))
      }
      addValue(metric.targetQuestion, number, .number, of: metric.name) {
        $0.stages[number].metrics[index].setTarget($1)
      }
    }
    addList(stage.backstage, number, \.backstage)
    add(stage.owner, number) { $0.stages[number].owner = $1[0] }
    add(stage.duration, number) { $0.stages[number].duration = $1[0] }
    addNotes(stage.notes, number)
  }

  private mutating func addList(
    _ texts: [SourceText], _ stage: Int, _ list: WritableKeyPath<StageEntry, [SourceText]>
  ) {
    for (index, text) in texts.enumerated() {
      add(text, stage, .list) {
        $0.stages[stage][keyPath: list].replaceSubrange(index...index, with: $1)
      }
    }
  }

  /// Each line of the notes may be a question of its own.
  private mutating func addNotes(_ notes: SourceText?, _ stage: Int) {
    let lines = (notes?.string ?? "").split(separator: "\n").map(String.init)
    for (index, line) in lines.enumerated() {
      let asksForMoment = StarterMap.asksForMomentOfTruth(SourceText(line))
      add(SourceText(line), stage) { map, values in
        var answered = lines
        answered[index] = values[0].string
        // A name of no touchpoint is kept as what it is, a note.
        if asksForMoment, map.markMomentOfTruth(called: values[0]) { answered.remove(at: index) }
        map.stages[stage].notes =
          answered.isEmpty ? nil : SourceText(answered.joined(separator: "\n"))
      }
    }
  }

  private mutating func addTouchpoint(_ index: Int, _ stage: Int, _ entry: StageEntry) {
    let touchpoint = entry.touchpoints[index]
    add(touchpoint.name, stage, .list) {
      $0.stages[stage].touchpoints.replaceSubrange(index...index, with: touchpoint.renamed($1))
    }
    add(touchpoint.channel, stage, of: touchpoint.name) {
      $0.stages[stage].touchpoints[index].channel = $1[0]
    }
    addValue(touchpoint.momentQuestion, stage, .flag, of: touchpoint.name) {
      $0.stages[stage].touchpoints[index].setMoment($1)
    }
    for (number, pain) in touchpoint.painPoints.enumerated() {
      add(pain.text, stage, .list) {
        $0.stages[stage].touchpoints[index].painPoints.replaceSubrange(
          number...number, with: pain.reworded($1))
      }
      addValue(pain.severityQuestion, stage, .severity, of: pain.text) {
        $0.stages[stage].touchpoints[index].painPoints[number].setSeverity($1)
      }
    }
    for (number, opportunity) in touchpoint.opportunities.enumerated() {
      add(opportunity.text, stage, .list) {
        $0.stages[stage].touchpoints[index].opportunities.replaceSubrange(
          number...number, with: opportunity.reworded($1))
      }
      add(opportunity.owner, stage, of: opportunity.text) {
        $0.stages[stage].touchpoints[index].opportunities[number].owner = $1[0]
      }
    }
  }
}

extension PainPoint {
  /// The same with another text, and with further ones behind it, of which the same is asked.
  fileprivate func reworded(_ texts: [SourceText]) -> [PainPoint] {
    texts.map { text in
      var pain = PainPoint(text: text)
      (pain.severity, pain.severityQuestion) = (severity, severityQuestion)
      return pain
    }
  }

  /// Puts an answer in place; `false` for a word that names no severity.
  fileprivate mutating func setSeverity(_ text: SourceText) -> Bool {
    guard let severity = Severity.resolve(text.string) else { return false }
    (self.severity, severityQuestion) = (severity, nil)
    return true
  }
}

extension Metric {
  /// The same with another name, and with further ones behind it, of which the same is asked.
  fileprivate func reworded(_ names: [SourceText]) -> [Metric] {
    names.map { name in
      var metric = Metric(name: name)
      metric.targetQuestion = targetQuestion
      return metric
    }
  }

  /// Puts an answer in place, with the unit that stands behind it.
  fileprivate mutating func setTarget(_ text: SourceText) -> Bool {
    let measured = MeantNumber.measured(text.string)
    guard let number = OpenQuestion.number(measured?.number ?? text.string) else { return false }
    (target, targetQuestion) = (number, nil)
    if unit == nil, let measured { unit = SourceText(measured.unit) }
    return true
  }
}

extension Touchpoint {
  /// The same with another name, and with further ones behind it, of which channel and moment of
  /// truth are asked too.
  fileprivate func renamed(_ names: [SourceText]) -> [Touchpoint] {
    names.enumerated().map { index, name in
      var touchpoint = self
      if index > 0 {
        touchpoint = Touchpoint(name: name)
        touchpoint.channel = channel.flatMap { GuidanceText.isGuidance($0) ? $0 : nil }
        touchpoint.momentQuestion = momentQuestion
      }
      touchpoint.name = name
      return touchpoint
    }
  }

  /// Puts an answer in place; `false` for what is neither yes nor no.
  fileprivate mutating func setMoment(_ text: SourceText) -> Bool {
    guard let flag = CellFlag.value(text) else { return false }
    (isMomentOfTruth, momentQuestion) = (flag, nil)
    return true
  }
}

extension Opportunity {
  /// The same with another text, and with further ones behind it, of which the owner is asked too.
  fileprivate func reworded(_ texts: [SourceText]) -> [Opportunity] {
    texts.enumerated().map { index, text in
      var opportunity = index == 0 ? self : Opportunity(text: text)
      opportunity.text = text
      if index > 0 { opportunity.owner = owner.flatMap { GuidanceText.isGuidance($0) ? $0 : nil } }
      return opportunity
    }
  }
}

extension JourneyMap {
  /// Puts an answer in place; `false` for what is no day.
  fileprivate mutating func setDate(_ text: SourceText) -> Bool {
    let day = text.string
    let isDayFirst = language?.string == Language.vi.rawValue
    guard let date = CalendarDate(day) ?? CellDate.date(day, isDayFirst: isDayFirst) else {
      return false
    }
    (self.date, dateQuestion) = (date, nil)
    return true
  }

  /// Names a source, and adds one for each further name.
  fileprivate mutating func nameSource(_ index: Int, _ titles: [SourceText]) {
    sources[index].title = titles[0]
    let known = Set(sources.map(\.id))
    let stem = language?.string == Language.vi.rawValue ? "nguon" : "source"
    let free = (1...).lazy.map { SourceText("\(stem)-\($0)") }.filter { !known.contains($0) }
    let added = zip(titles.dropFirst(), free).map { EvidenceSource(id: $1, title: $0) }
    sources.insert(contentsOf: added, at: index + 1)
  }

  /// Marks the first touchpoint of a name as a moment of truth.
  ///
  /// - Returns: Whether there is one.
  fileprivate mutating func markMomentOfTruth(called name: SourceText) -> Bool {
    let key = FoldedName.key(name.excerpt)
    for stage in stages.indices {
      for index in stages[stage].touchpoints.indices
      where FoldedName.key(stages[stage].touchpoints[index].name.excerpt) == key {
        stages[stage].touchpoints[index].isMomentOfTruth = true
        return true
      }
    }
    return false
  }
}
