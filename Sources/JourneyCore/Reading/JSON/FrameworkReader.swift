/// Reads a framework, from a file of its own or from within a map.
struct FrameworkReader {
  let reader: ObjectReader
  let tables = FrameworkKeyTables.shared
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
    guard var members = reader.object(node, .source) else { return nil }
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
    var places: [SourceText: Int] = [:]
    var elements = reader.elements(node, .stagesList)
    while let element = reader.next(&elements) {
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
    }
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
      case .activities: stage.activities = readerTexts(value)
      case .touchpoints: stage.touchpoints = readerTexts(value)
      case .metrics: stage.metrics = readerTexts(value)
      case .questions: stage.questions = readerTexts(value)
      case .provenance: stage.provenance = reader.choice(value, tables.provenance)
      case .translations: stage.translations = translations(value)
      }
    }
    reader.require(.id, .name, in: members, tables.stage)
    stage.ownKeys = members.ownKeys
    return stage
  }

  private func phases(_ node: Int) -> [Phase] {
    var phases: [Phase] = []
    var elements = reader.elements(node, .phasesList)
    while let element = reader.next(&elements) {
      let text = reader.text(element)
      if let phase = text.flatMap({ tables.phase.value($0) }) {
        phases.append(phase)
      } else {
        if let text {
          reader.report(.unknownPhase, element, ReadingMessages.unknownPhase(text.string))
        }
        reader.skip(element, of: node)
      }
    }
    return phases
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

  func readerText(_ node: Int) -> ReaderText? {
    switch reader.document.kind(node) {
    case .string: return .plain(reader.document.text(node))
    case .object:
      guard var members = reader.object(node, .readerText) else { return nil }
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
      reader.wrongType(node, expected: .readerText)
      return nil
    }
  }

  private func readerTexts(_ node: Int) -> [ReaderText] {
    var texts: [ReaderText] = []
    var elements = reader.elements(node, .textsList)
    while let element = reader.next(&elements) {
      if let text = readerText(element) {
        texts.append(text)
      } else {
        reader.skip(element, of: node)
      }
    }
    return texts
  }
}
