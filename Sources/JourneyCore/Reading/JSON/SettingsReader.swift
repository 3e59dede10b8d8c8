/// Reads the settings of a repository.
struct SettingsReader {
  let reader: ObjectReader
  private let severity = ChoiceTable<Severity>()
  private let mode = ChoiceTable<ChannelMode>()
  private static let absent = SourceText("")

  func settings(_ node: Int) -> ProjectSettings {
    var settings = ProjectSettings()
    let table = KeyTable<SettingsKey>()
    guard var members = reader.object(node, .settings) else { return settings }
    while let key = reader.next(&members, table) {
      let value = members.value
      switch key {
      case .severities: settings.severities = severities(value)
      case .disable: settings.disabledRules = disabledRules(value)
      case .vaguePhrases: settings.vaguePhrases = reader.texts(value).map(\.string)
      case .requiredKeys: settings.requiredKeys = requiredKeys(value)
      case .channels: settings.channels = channels(value)
      case .frameworks: settings.frameworks = reader.texts(value).map(\.string)
      case .sameAs: settings.sameAs = sameTexts(value)
      }
    }
    return settings
  }

  private func severities(_ node: Int) -> [RuleID: Severity] {
    var severities: [RuleID: Severity] = [:]
    for (key, name) in entries(node, .severities) {
      guard let rule = rule(name, at: key) else { continue }
      if turnsOff(key + 1) {
        reader.wrongValue(key + 1, SettingsMessages.turnedOff(rule.rawValue))
        continue
      }
      severities[rule] = reader.choice(key + 1, severity)
    }
    return severities
  }

  /// Whether a rule is given no severity, as other tools turn one off.
  private func turnsOff(_ node: Int) -> Bool {
    switch reader.document.kind(node) {
    case .false: true
    case .string:
      ["off", "none", "never", "ignore", "disabled", "disable", "tắt", "0"]
        .contains(reader.document.text(node).string.lowercased())
    default: false
    }
  }

  private func disabledRules(_ node: Int) -> Set<RuleID> {
    var rules: Set<RuleID> = []
    let table = KeyTable<DisableKey>()
    var elements = reader.elements(
      node, .disabledRulesList, isOfObjects: true, orText: false)
    while let element = reader.next(&elements) {
      guard var members = reader.object(element, .disabledRule) else { continue }
      while let key = reader.next(&members, table) {
        switch key {
        case .rule:
          guard let text = reader.text(members.value) else { continue }
          if let rule = rule(text, at: members.value) { rules.insert(rule) }
        case .reason: _ = reader.requiredText(members.value)
        }
      }
      reader.require(.rule, .reason, in: members, table)
    }
    return rules
  }

  private func requiredKeys(_ node: Int) -> [ProjectSettings.ObjectKind: [String]] {
    var required: [ProjectSettings.ObjectKind: [String]] = [:]
    for (key, name) in entries(node, .requiredKeys) {
      guard let kind = ProjectSettings.ObjectKind(rawValue: name.string) else {
        reader.report(
          .unknownKey, key,
          ReadingMessages.unknownKey(
            name.string, ProjectSettings.ObjectKind.allCases.map(\.rawValue)))
        continue
      }
      let known = RequiredKeys.keys(of: kind)
      var elements = reader.elements(key + 1, .texts)
      while let element = reader.next(&elements) {
        guard let text = reader.text(element)?.string else { continue }
        if known.contains(text) {
          required[kind, default: []].append(text)
        } else {
          reader.wrongValue(element, ReadingMessages.enumeration(text, known))
        }
      }
    }
    return required
  }

  private func channels(_ node: Int) -> [Channel] {
    var channels: [Channel] = []
    let table = KeyTable<ChannelKey>()
    var elements = reader.elements(
      node, .channelsList, isOfObjects: true, orText: false)
    while let element = reader.next(&elements) {
      guard var members = reader.object(element, .channel) else {
        reader.skip(element, of: node)
        continue
      }
      var id: SourceText?
      var mode: ChannelMode?
      var name: ReaderText?
      var aliases: [String] = []
      while let key = reader.next(&members, table) {
        switch key {
        case .id: id = reader.identifier(members.value)
        case .mode: mode = reader.choice(members.value, self.mode)
        case .name: name = FrameworkReader(reader: reader).readerText(members.value)
        case .aliases: aliases = reader.texts(members.value).map(\.string)
        }
      }
      reader.require(.id, .mode, in: members, table)
      guard let id, let mode else {
        reader.skip(element, of: node)
        continue
      }
      channels.append(
        Channel(id: id.string, mode: mode, name: name ?? .plain(id), aliases: aliases))
    }
    return channels
  }

  private func sameTexts(_ node: Int) -> [[String]] {
    var lists: [[String]] = []
    var known: [String: Int] = [:]
    var elements = reader.elements(node, .sameTextsList, orText: false)
    while let element = reader.next(&elements) {
      lists.append(reader.texts(element).map { $0.trimmed.string })
      // Of a text in two lists the first one counts.
      guard reader.document.kind(element) == .array else { continue }
      var child = element + 1
      while child < reader.document.next(element) {
        if reader.document.kind(child) == .string {
          let text = reader.document.text(child).trimmed
          let name = WrittenName.key(text.string)
          let list = known[name] ?? lists.count
          known[name] = list
          if list < lists.count { reader.wrongValue(child, SettingsMessages.inTwoLists(text)) }
        }
        child = reader.document.next(child)
      }
    }
    return lists
  }

  /// The members of an object whose keys are names of things.
  private func entries(_ node: Int, _ what: Expected) -> [(key: Int, name: SourceText)] {
    guard reader.isObject(node) else {
      reader.wrongType(node, expected: what)
      return []
    }
    return reader.entries(ofObject: node)
  }

  private func rule(_ name: SourceText, at node: Int) -> RuleID? {
    let rule = RuleID(rawValue: name.string)
    if rule == nil {
      reader.report(
        .unknownReference, node, MapMessages.rule(name.string), reader.ruleMeant(by: node))
    }
    guard rule?.cannotBeTurnedOff != true else {
      reader.wrongValue(node, MapMessages.indispensableRule(name.string))
      return nil
    }
    return rule
  }
}
