/// Reads a framework, from a file of its own or from within a map.
struct FrameworkReader {
  let reader: ObjectReader
  let tables = FrameworkKeyTables.self
  private static let absent = SourceText("")

  func framework(_ node: Int) -> Framework? {
    guard var members = reader.object(node, .framework) else { return nil }
    var framework = Framework(id: Self.absent, name: .plain(Self.absent), stages: [])
    while let key = reader.next(&members, tables.framework) {
      let value = members.value
      switch key {
      case .schema: framework.schema = reader.text(value)
      case .frameworkVersion: framework.formatVersion = reader.version(value)
      case .id: framework.id = reader.identifier(value) ?? Self.absent
      case .name: framework.name = requiredReaderText(value) ?? framework.name
      case .kind: framework.kind = reader.choice(value, tables.kind)
      case .mode: framework.mode = reader.choice(value, tables.mode)
      case .source: framework.source = source(value)
      case .note: framework.note = readerText(value)
      case .chooseWhen: framework.chooseWhen = readerText(value)
      case .chooseWhenProvenance:
        framework.chooseWhenProvenance = reader.choice(value, tables.provenance)
      case .translations: framework.translations = translations(value)
      case .criteria: framework.criteria = criteria(value)
      case .stages: framework.stages = stages(value)
      }
    }
    reader.require(.id, .name, .stages, in: members, tables.framework)
    framework.ownKeys = members.ownKeys
    return framework
  }

  private func source(_ node: Int) -> Framework.Source? {
    guard
      var members = reader.object(node, .source, textKey: FrameworkSourceKey.title.rawValue)
    else { return nil }
    var source = Framework.Source()
    while let key = reader.next(&members, tables.source) {
      let value = members.value
      switch key {
      case .title: source.title = readerText(value)
      case .author: source.author = readerText(value)
      case .publisher: source.publisher = readerText(value)
      case .year: source.year = reader.number(value)
      case .document: source.document = reader.text(value)
      case .url: source.url = reader.text(value)
      }
    }
    source.ownKeys = members.ownKeys
    return source
  }

  private func criteria(_ node: Int) -> Framework.Criteria? {
    guard var members = reader.object(node, .criteria) else { return nil }
    var criteria = Framework.Criteria()
    while let key = reader.next(&members, tables.criteria) {
      let value = members.value
      switch key {
      case .purpose: criteria.purpose = readerText(value)
      case .objective: criteria.objective = readerText(value)
      case .touchpoints: criteria.touchpoints = readerText(value)
      case .duration: criteria.duration = readerText(value)
      case .metrics: criteria.metrics = readerText(value)
      }
    }
    criteria.ownKeys = members.ownKeys
    return criteria
  }

  private func stages(_ node: Int) -> [FrameworkStage] {
    var stages: [FrameworkStage] = []
    var nodes: [Int] = []
    var places: [SourceText: Int] = [:]
    var elements = reader.elements(node, .stagesList, isOfObjects: true, orText: false)
    while let element = reader.next(&elements) {
      guard stages.count < ReadingLimits.stages else {
        reader.report(.syntax, element, ReadingLimits.tooManyStages)
        reader.skip(element, of: node)
        break
      }
      guard let stage = stage(element) else {
        reader.skip(element, of: node)
        continue
      }
      let id = reader.document.value("id", ofObject: element)
      if let id, !stage.id.isBlank {
        if let first = places[stage.id] {
          reader.report(
            .duplicateStage, id,
            ReadingMessages.duplicateStage(
              stage.id.string, first: reader.document.range(first)))
        } else {
          places[stage.id] = id
        }
      }
      stages.append(stage)
      nodes.append(element)
    }
    checkNext(stages, nodes)
    return stages
  }

  private func stage(_ node: Int) -> FrameworkStage? {
    guard var members = reader.object(node, .stage) else { return nil }
    var stage = FrameworkStage(id: Self.absent, name: .plain(Self.absent))
    while let key = reader.next(&members, tables.stage) {
      let value = members.value
      switch key {
      case .id: stage.id = reader.identifier(value) ?? Self.absent
      case .name: stage.name = requiredReaderText(value) ?? stage.name
      case .summary: stage.summary = readerText(value)
      case .phases: stage.phases = phases(value)
      case .substages: stage.substages = readerTexts(value)
      case .feelings: stage.feelings = readerTexts(value)
      case .activities: stage.activities = activities(value)
      case .touchpoints: stage.touchpoints = activities(value)
      case .metrics: stage.metrics = readerTexts(value)
      case .questions: stage.questions = questions(value)
      case .next: stage.next = next(value)
      case .provenance: stage.provenance = reader.choice(value, tables.provenance)
      case .summaryProvenance:
        stage.summaryProvenance = reader.choice(value, tables.provenance)
      case .phasesProvenance: stage.phasesProvenance = reader.choice(value, tables.provenance)
      case .questionsProvenance:
        stage.questionsProvenance = reader.choice(value, tables.provenance)
      case .translations: stage.translations = translations(value)
      }
    }
    reader.require(.id, .name, in: members, tables.stage)
    stage.ownKeys = members.ownKeys
    return stage
  }

  private func phases(_ node: Int) -> [Phase] {
    var phases: [Phase] = []
    var meant: Set<Phase> = []
    var elements = reader.elements(node, .phasesList)
    while let element = reader.next(&elements) {
      let text = reader.text(element)
      if let phase = text.flatMap({ tables.phase.value($0) }) {
        phases.append(phase)
      } else {
        if let text {
          // Two words for one phase are no slip: which of them is meant otherwise, nobody knows.
          let isNew =
            Phase.resolve(text.string).map {
              !phases.contains($0) && meant.insert($0).inserted
            } ?? true
          reader.report(
            .unknownPhase, element, reader.guesses.unknownPhase(text.string),
            isNew ? reader.choiceMeant(by: element, Phase.self) : nil)
        }
        reader.skip(element, of: node)
      }
    }
    return phases
  }

  // MARK: Lists of texts that say more

  private func activities(_ node: Int) -> [FrameworkActivity] {
    list(node) { element in
      guard isObject(element, with: FrameworkActivityKey.self) else {
        return readerText(element, .frameworkActivity).map { FrameworkActivity($0) }
      }
      var activity = FrameworkActivity(.plain(Self.absent))
      var members = reader.members(element)
      while let key = reader.next(&members, tables.activity) {
        switch key {
        case .by: activity.by = reader.choice(members.value, tables.by)
        case .text: activity.text = requiredReaderText(members.value) ?? activity.text
        }
      }
      reader.require(.text, in: members, tables.activity)
      activity.ownKeys = members.ownKeys
      return activity
    }
  }

  private func questions(_ node: Int) -> [FrameworkQuestion] {
    list(node) { element in
      guard isObject(element, with: FrameworkQuestionKey.self) else {
        return readerText(element, .question).map { FrameworkQuestion($0) }
      }
      var question = FrameworkQuestion(.plain(Self.absent))
      var members = reader.members(element)
      while let key = reader.next(&members, tables.question) {
        switch key {
        case .key: question.key = answerKey(members.value)
        case .text: question.text = requiredReaderText(members.value) ?? question.text
        }
      }
      reader.require(.text, in: members, tables.question)
      question.ownKeys = members.ownKeys
      return question
    }
  }

  /// The key of a stage entry under which an answer belongs.
  private func answerKey(_ node: Int) -> SourceText? {
    guard let text = reader.word(node) else { return nil }
    let known = StageEntryKey.answering.map(\.rawValue)
    if !known.contains(where: { text.equals($0) }) {
      // People say where an answer belongs in the words for keys, such as `điểm đau`.
      let words = KeyAliases.keys(of: text.string, in: .stage).filter(known.contains)
      let meant = words.count == 1 ? words.first : nil
      reader.wrongValue(
        node, ReadingMessages.enumeration(text.string, known, meant: meant),
        meant.flatMap { reader.valueMeant(by: node, $0) })
    }
    return text
  }

  private func next(_ node: Int) -> [FrameworkNext] {
    var ways: [FrameworkNext] = []
    var elements = reader.elements(node, .nextList)
    while let element = reader.next(&elements) {
      var next = FrameworkNext(stage: Self.absent)
      if reader.isText(element) {
        next.stage = reader.requiredText(element) ?? Self.absent
      } else if reader.isObject(element) {
        var members = reader.members(element)
        while let key = reader.next(&members, tables.next) {
          switch key {
          case .stage: next.stage = reader.requiredWord(members.value) ?? Self.absent
          case .when: next.when = readerText(members.value)
          }
        }
        reader.require(.stage, in: members, tables.next)
        next.ownKeys = members.ownKeys
      } else {
        reader.wrongType(element, expected: .textOrNext)
        reader.skip(element, of: node)
        continue
      }
      ways.append(next)
    }
    return ways
  }

  /// Reports the ways that lead to no stage of the framework.
  private func checkNext(_ stages: [FrameworkStage], _ nodes: [Int]) {
    guard stages.contains(where: { !$0.next.isEmpty }) else { return }
    let places = StagePlaces(stages)
    var suggestions = Suggestions(amongStages: stages)
    for (stage, node) in zip(stages, nodes) where !stage.next.isEmpty {
      guard let list = reader.document.value(FrameworkStageKey.next.rawValue, ofObject: node) else {
        continue
      }
      var elements = reader.elements(list, .nextList)
      while let element = reader.next(&elements) {
        let value =
          reader.isText(element)
          ? element : reader.document.value(FrameworkNextKey.stage.rawValue, ofObject: element)
        guard let value, reader.isText(value) else { continue }
        let id = reader.document.text(value)
        if id.isBlank || places[id] != nil { continue }
        let suggestion = suggestions.suggestion(for: id.string)
        reader.report(.unknownStage, value, ReadingMessages.unknownNext(id.string, suggestion))
      }
    }
  }

  /// Whether a value is an object with one of these keys, and no text in two languages.
  private func isObject<Key: ObjectKey>(_ node: Int, with keys: Key.Type) -> Bool {
    guard reader.isObject(node) else { return false }
    return Key.allCases.contains { reader.document.value($0.rawValue, ofObject: node) != nil }
  }

  private func list<Element>(_ node: Int, _ read: (Int) -> Element?) -> [Element] {
    var list: [Element] = []
    var elements = reader.elements(node, .textsList)
    while let element = reader.next(&elements) {
      if let value = read(element) {
        list.append(value)
      } else {
        reader.skip(element, of: node)
      }
    }
    return list
  }

  private func translations(_ node: Int) -> [Translation] {
    guard reader.document.kind(node) == .object else {
      reader.wrongType(node, expected: .translations)
      return []
    }
    var translations: [Translation] = []
    for (key, language) in reader.entries(ofObject: node) {
      if let origin = reader.choice(key + 1, tables.origin) {
        translations.append(Translation(language: language, origin: origin))
      }
    }
    return translations
  }

  private func requiredReaderText(_ node: Int) -> ReaderText? {
    if reader.document.kind(node) == .string { return reader.requiredText(node).map { .plain($0) } }
    guard let text = readerText(node) else { return nil }
    if case .localized(nil, nil, _) = text { reader.wrongValue(node, ReadingMessages.blankText) }
    return text
  }

  func readerText(_ node: Int, _ what: Expected = .readerText) -> ReaderText? {
    switch reader.document.kind(node) {
    case .string: return .plain(reader.document.text(node))
    case .object:
      var members = reader.members(node)
      var vi: SourceText?
      var en: SourceText?
      while let key = reader.next(&members, tables.readerText) {
        switch key {
        case .vi: vi = reader.requiredText(members.value)
        case .en: en = reader.requiredText(members.value)
        }
      }
      return .localized(vi: vi, en: en, ownKeys: members.ownKeys)
    default:
      reader.wrongType(node, expected: what)
      return nil
    }
  }

  private func readerTexts(_ node: Int) -> [ReaderText] {
    list(node) { readerText($0) }
  }
}
