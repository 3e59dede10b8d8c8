/// What values of another kind than the one that is expected were evidently meant to be.
extension ObjectReader {
  /// The value as the file writes it.
  private func written(_ node: Int) -> String {
    String(decoding: document.source.bytes[document.range(node)], as: UTF8.self)
  }

  func isHead(_ node: Int) -> Bool {
    let kind = document.kind(node)
    return kind == .number || kind == .true || kind == .false
  }

  /// `3.5` for `"3,5"`.
  func numberMeant(by node: Int) -> Repair? {
    guard isText(node), let number = MeantNumber.literal(document.text(node).string) else {
      return nil
    }
    return Repair(writing: number, for: document.range(node))
  }

  /// 4 for `"4/5"` on a scale up to 5.
  func ratingMeant(by node: Int, upTo high: Int) -> Repair? {
    guard isText(node) else { return nil }
    let text = document.text(node).string
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, String(parts[1]).trimmingBlanks == String(high),
      let number = MeantNumber.literal(String(parts[0]))
    {
      return Repair(writing: number, for: document.range(node))
    }
    if LevelWords.level(text) != nil {
      // Which of them the word is nobody knows.
      return Repair(
        help: LocalizedText(
          vi: "ghi một số từ 1 đến \(high)", en: "write a number from 1 to \(high)"))
    }
    return numberMeant(by: node)
  }

  /// `true` for `"yes"`.
  func booleanMeant(by node: Int) -> Repair? {
    let range = document.range(node)
    if document.kind(node) == .number {
      switch written(node) {
      case "1": return Repair(writing: "true", for: range)
      case "0": return Repair(writing: "false", for: range)
      default: return nil
      }
    }
    guard isText(node), let flag = CellFlag.value(document.text(node)) else { return nil }
    return Repair(writing: "\(flag)", for: range)
  }

  /// `"2"` for `2`, and `"Lan"` for `["Lan"]`; several texts are offered as one.
  func textMeant(by node: Int) -> Repair? {
    let range = document.range(node)
    if isHead(node) { return Repair(writing: "\"\(written(node))\"", for: range) }
    guard let texts = textsOfList(node) else { return nil }
    if texts.count == 1 { return Repair(writing: written(node + 1), for: range) }
    let text = "\"\(texts.joined(separator: "; "))\""
    return Repair(help: Repair(writing: text, for: range).help)
  }

  /// `"2"` for `2`, and `"use"` for `["use"]`; of several each is offered.
  func wordMeant(by node: Int) -> Repair? {
    guard let texts = textsOfList(node), texts.count > 1 else { return textMeant(by: node) }
    // What is longer than a few words is better read in the file.
    let words = texts.prefix(3).map { "\"\($0)\"" }
    let more = texts.count > words.count ? "…" : ""
    func list(_ or: String) -> String {
      words.joined(separator: " \(or) ") + (more.isEmpty ? "" : " \(or) \(more)")
    }
    return Repair(
      help: LocalizedText(
        vi: "chỉ viết một: \(list("hoặc"))", en: "write only one: \(list("or"))"))
  }

  /// The texts of a list as the file writes them, without their quotes; nothing for another value.
  private func textsOfList(_ node: Int) -> [String]? {
    guard document.kind(node) == .array, document.count(ofArray: node) > 0 else { return nil }
    var texts: [String] = []
    var child = node + 1
    while child < document.next(node) {
      guard isText(child) else { return nil }
      texts.append(String(written(child).dropFirst().dropLast()))
      child = document.next(child)
    }
    return texts
  }

  /// What to write for a key that holds one text and was given several: `"goal": "Fast; cheap"`.
  func oneText(_ key: String, for node: Int) -> LocalizedText? {
    guard let texts = textsOfList(node), texts.count > 1 else { return nil }
    let member = "\"\(key)\": \"\(texts.joined(separator: "; "))\""
    return Repair(writing: member, for: document.range(node)).help
  }

  /// `["fast"]` for `"fast"`, and `[{ … }]` for `{ … }`; a text with marks of a list may be several.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - key: The key for whose text such an object stands in the list, if texts may not.
  ///   - isOfObjects: Whether objects may stand in the list.
  ///   - orText: Whether texts may.
  /// - Returns: Nothing for a value that cannot be an element.
  func listMeant(
    by node: Int, textKey key: String? = nil, isOfObjects: Bool = false, orText: Bool = true
  ) -> Repair? {
    let range = document.range(node)
    switch document.kind(node) {
    case .string:
      if !orText, key == nil { return nil }
      let text = document.text(node).string
      // Names of several parts have commas between them, and a sentence has some, too.
      let signs = isOfObjects ? ",;\n•|" : ";\n•|"
      guard !text.allSatisfy(\.isWhitespace) else { return nil }
      if text.contains(where: { signs.contains($0) }) {
        return severalMeant(by: node, text, parting: signs, textKey: key)
      }
      let element = key.map { "{ \"\($0)\": \(written(node)) }" } ?? written(node)
      return Repair(writing: "[\(element)]", for: range)
    case .object where isOfObjects && mayBeElement(node):
      var fix = Diagnostic.Fix.insert("[", at: range.lowerBound)
      fix.append(.init(range.upperBound..<range.upperBound, "]"))
      return Repair(
        help: LocalizedText(
          vi: "đặt nó giữa '[' và ']': [{ … }]", en: "put it between '[' and ']': [{ … }]"),
        fix: fix)
    case .object where isOfObjects: return key.flatMap { elementsMeant(by: node, textKey: $0) }
    default: return nil
    }
  }

  /// `["a", "b"]` for `"a; b"`, which may be one text as well.
  private func severalMeant(
    by node: Int, _ text: String, parting signs: String, textKey key: String?
  ) -> Repair? {
    guard text.utf8.count <= Self.longestList else { return nil }
    let parts = text.split { signs.contains($0) }.map { String($0).trimmingBlanks }
      .filter { !$0.isEmpty }
    guard parts.count > 1 else { return nil }
    func list(_ texts: [String]) -> String {
      let elements = texts.map { text in key.map { "{ \"\($0)\": \(text) }" } ?? text }
      return "[" + elements.joined(separator: ", ") + "]"
    }
    let several = list(
      parts.map { part in
        var quoted: [UInt8] = []
        JSONEscapes.append(part.utf8, to: &quoted)
        return String(decoding: quoted, as: UTF8.self)
      })
    let one = list([written(node)])
    return Repair(
      help: LocalizedText.deferred(
        vi: "viết \(several) hoặc \(one)", en: "write \(several) or \(one)"))
  }

  /// Longer texts are no help in a message.
  private static let longestList = 80

  /// Whether a text holds a number.
  func hasDigit(_ node: Int) -> Bool {
    isText(node) && document.text(node).string.utf8.contains { 0x30...0x39 ~= $0 }
  }

  /// Whether an object has a key that any part of a map has: others may be keyed by ids.
  private func mayBeElement(_ node: Int) -> Bool {
    let keys = document.keys(ofObject: node)
    if keys.isEmpty { return true }
    return keys.contains { key in
      let name = document.text(key).string
      guard name.utf8.count <= FoldedName.longest else { return false }
      return FileObject.allCases.contains {
        $0.facts(name) != nil || !KeyAliases.keys(of: name, in: $0).isEmpty
      }
    }
  }

  /// `[{ "stage": "use", … }]` for `{ "use": { … } }`.
  private func elementsMeant(by node: Int, textKey key: String) -> Repair? {
    let keys = document.keys(ofObject: node)
    guard
      keys.allSatisfy({
        isObject($0 + 1) && document.value(key, ofObject: $0 + 1) == nil && !document.isSpoilt($0)
      }), let first = keys.first
    else { return nil }
    let range = document.range(node)
    var fix = Diagnostic.Fix.replace(range.lowerBound..<range.lowerBound + 1, with: "[")
    for name in keys {
      let value = document.range(name + 1)
      // An object that holds nothing ends right behind.
      let isEmpty = document.next(name + 1) == name + 2
      let start = document.range(name).lowerBound
      fix.append(
        isEmpty
          ? .init(start..<value.upperBound, "{ \"\(key)\": \(written(name)) }")
          : .init(start..<value.lowerBound + 1, "{ \"\(key)\": \(written(name)),"))
    }
    fix.append(.init(range.upperBound - 1..<range.upperBound, "]"))
    let name = VisibleText.escaped(document.text(first).excerpt)
    let example = "[{ \"\(key)\": \"\(name)\", … }]"
    return Repair(
      help: LocalizedText.deferred(vi: "viết \(example)", en: "write \(example)"), fix: fix)
  }

  /// `{ "name": "Lan" }` for `"Lan"`, and for either alone in a list.
  func objectMeant(by node: Int, textKey key: String) -> Repair? {
    if document.kind(node) == .array, document.count(ofArray: node) == 1 {
      return onlyElement(of: node, textKey: key)
    }
    guard isText(node), !document.text(node).isBlank else { return nil }
    return Repair(writing: "{ \"\(key)\": \(written(node)) }", for: document.range(node))
  }

  /// `{ … }` for `[{ … }]`, and `{ "name": "Lan" }` for `["Lan"]`.
  private func onlyElement(of node: Int, textKey key: String) -> Repair? {
    let (range, element) = (document.range(node), document.range(node + 1))
    if isText(node + 1), !document.text(node + 1).isBlank {
      return Repair(writing: "{ \"\(key)\": \(written(node + 1)) }", for: range)
    }
    guard isObject(node + 1) else { return nil }
    return Repair(
      help: LocalizedText(vi: "bỏ '[' và ']'", en: "leave '[' and ']' out"),
      fix: taking(element, outOf: range))
  }

  /// `{ … }` for `[{ … }]`, where a text would be no object; of several maps nobody knows which.
  func onlyObject(of node: Int, isMap: Bool) -> Repair? {
    guard document.kind(node) == .array, document.next(node) > node + 1, isObject(node + 1) else {
      return nil
    }
    if document.count(ofArray: node) == 1 { return onlyElement(of: node, textKey: "") }
    return isMap ? Repair(help: JSONMessages.oneMap) : nil
  }

  /// Takes a map out of an object in which nothing stands besides.
  func unwrapping(_ key: Int, of object: Int) -> Diagnostic.Fix? {
    guard document.next(key + 1) == document.next(object), key == object + 1 else { return nil }
    return taking(document.range(key + 1), outOf: document.range(object))
  }

  /// Nothing for a list whose opening bracket is missing: a person knows what was meant.
  private func taking(_ inner: Range<Int>, outOf outer: Range<Int>) -> Diagnostic.Fix? {
    guard outer.lowerBound < inner.lowerBound else { return nil }
    var fix = Diagnostic.Fix.remove(outer.lowerBound..<inner.lowerBound)
    fix.append(.init(inner.upperBound..<outer.upperBound, ""))
    return fix
  }

  /// Keys that objects need: without them as much is wrong as before.
  private static let neededKeys: Set<String> = [
    "title", "framework", "stages", "stage", "name", "text", "id", "rule", "reason", "min", "max",
  ]

  /// Leaves out a member or an element that is `null`, with the comma that parts it from others.
  func absenceMeant(by node: Int) -> Repair? {
    let bytes = document.source.bytes
    guard node > 0, document.kind(node) == .null else { return nil }
    let isMember = document.kind(node - 1) == .key
    if isMember, Self.neededKeys.contains(document.text(node - 1).string) { return nil }
    let end = document.range(node).upperBound
    var start = document.range(isMember ? node - 1 : node).lowerBound
    var next = end
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    let hasBlanks = start > 0 && bytes[start - 1] <= 0x20
    while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
    let comma = UInt8(ascii: ",")
    if next < bytes.count, bytes[next] == comma {
      next += 1
      // The blanks on one side go with it.
      while !hasBlanks, next < bytes.count, bytes[next] == 0x20 { next += 1 }
      return Repair(help: nil, fix: .remove(start..<next))
    }
    // Before the last one, and before the only one, there is none behind.
    return Repair(
      help: nil,
      fix: .remove(start > 0 && bytes[start - 1] == comma ? start - 1..<end : start..<end))
  }

  /// `"high"` for `"cao"` and `"hihg"`, where no other value is near.
  func choiceMeant<Value: NamedChoice>(by node: Int, _ type: Value.Type) -> Repair? {
    let word = document.text(node).string
    if let value = Value.resolve(word) {
      // What says more or less than the value is told, and the message offers it.
      return Value.isDoubtful(word) ? nil : valueMeant(by: node, value.rawValue)
    }
    let values = Value.allCases.map(\.rawValue)
    guard let value = Spelling.nearest(to: word, among: values),
      Spelling.isAlone(value, nearTo: word, among: values)
    else { return nil }
    return valueMeant(by: node, value)
  }

  /// `"rosy-curve"` for `"rosy curve"` and `"rosy-curv"`, where no other rule is near.
  func ruleMeant(by node: Int) -> Repair? {
    let word = document.text(node).string
    guard word.utf8.count <= FoldedName.longest else { return nil }
    let ids = Self.ruleIDs
    let meant =
      Self.rulesByName[FoldedName.key(word)]
      ?? Spelling.nearest(to: word, among: ids).flatMap { nearest in
        Spelling.isAlone(nearest, nearTo: word, among: ids) ? nearest : nil
      }
    return meant.map { valueMeant(by: node, $0) }
  }

  private static let ruleIDs = RuleID.allCases.map(\.rawValue)
  /// The rules by their folded names, made once: a file may name thousands that nobody knows.
  private static let rulesByName = Dictionary(ruleIDs.map { (FoldedName.key($0), $0) }) {
    first, _ in
    first
  }

  func valueMeant(by node: Int, _ value: String) -> Repair {
    Repair(help: nil, fix: .replace(document.range(node), with: "\"\(value)\""))
  }

  /// `{ "min": 1, "max": 5 }` for `"1-5"` and `[1, 5]`.
  func scaleMeant(by node: Int) -> Repair? {
    var ends: (String, String)?
    if isText(node) {
      let text = document.text(node).string
      // A scale that runs the other way needs its emotions changed, too.
      guard CellScale.isTurned(text) != true else { return nil }
      ends = CellScale.scale(text).map { ($0.minimum.literal.string, $0.maximum.literal.string) }
    } else if document.kind(node) == .array, document.count(ofArray: node) == 2,
      document.kind(node + 1) == .number, document.kind(node + 2) == .number,
      let low = Double(written(node + 1)), let high = Double(written(node + 2)), low < high
    {
      ends = (written(node + 1), written(node + 2))
    }
    return ends.map {
      Repair(writing: "{ \"min\": \($0.0), \"max\": \($0.1) }", for: document.range(node))
    }
  }

  /// `{ "minutes": 47 }` for `"47 phút"`.
  func timeMeant(by node: Int) -> Repair? {
    guard isText(node) else {
      guard document.kind(node) == .number else { return nil }
      return Repair(help: MapMessages.time(["{ \"minutes\": \(written(node)) }"], nil))
    }
    let text = document.text(node).string
    if !CellTime.isVague(text), let time = CellTime.time(text) {
      return Repair(writing: Self.literal(time), for: document.range(node))
    }
    return Repair(
      help: MapMessages.time(
        CellTime.times(in: text).map(Self.literal), document.text(node).excerpt)
    )
  }

  /// A time as JSON writes it, the largest unit first as people say it.
  private static func literal(_ time: TimeSpan) -> String {
    let parts = time.amounts.reversed().map { "\"\($0.unit.rawValue)\": \($0.number.literal)" }
    return "{ \(parts.joined(separator: ", ")) }"
  }

  /// `"takes": { "minutes": 45 }` for a `"duration"` that is no text.
  ///
  /// - Parameters:
  ///   - node: The value of the duration.
  ///   - object: The stage.
  /// - Returns: Nothing for a value that is no time.
  func takesMeant(by node: Int, in object: Int) -> Repair? {
    guard isObject(node), document.next(node) > node + 1,
      document.keys(ofObject: node).allSatisfy({
        TimeKey(rawValue: document.text($0).string) != nil
      })
    else { return nil }
    let key = StageEntryKey.takes.rawValue
    let help = LocalizedText(
      vi: "\"\(key)\" là chỗ của khoảng thời gian, \"duration\" là lời",
      en: "a time belongs in \"\(key)\"; \"duration\" is a text")
    guard document.value(key, ofObject: object) == nil else { return Repair(help: help) }
    return Repair(help: help, fix: .replace(document.range(node - 1), with: "\"\(key)\""))
  }

  /// `4.2` with `"unit": "%"` beside it for `"4,2%"`, and 5 with `"better": "lower"` for a target of
  /// `"≤ 5"`.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - object: The metric.
  ///   - isTarget: Whether it is the target, which may be a bound.
  /// - Returns: Nothing for a text that is no number; only words where the metric says otherwise.
  func measureMeant(by node: Int, in object: Int, isTarget: Bool) -> Repair? {
    guard isText(node) else { return numberMeant(by: node) }
    var text = document.text(node).string
    var members: [(key: MetricKey, value: String)] = []
    if isTarget, let bound = TargetBound.read(text) {
      text = bound.rest
      let better = document.value(MetricKey.better.rawValue, ofObject: object)
      if let better {
        guard isText(better), document.text(better).equals(bound.better.rawValue) else {
          return nil
        }
      } else {
        members.append((.better, bound.better.rawValue))
      }
    }
    var number = MeantNumber.literal(text)
    if number == nil, let measured = MeantNumber.measured(text) {
      number = measured.number
      if let known = knownUnit(of: object, besides: node) {
        if known != measured.unit {
          number = CellTime.number(text, in: known)
          // Neither 1 hour nor 60 % is so much of another unit.
          guard number != nil else { return Repair(help: ReadingMessages.numberOf(known)) }
        }
      } else {
        members.insert((.unit, measured.unit), at: 0)
      }
    }
    guard let number else { return nil }
    let range = document.range(node)
    guard !members.isEmpty else { return Repair(writing: number, for: range) }
    let end =
      [MetricKey.value, .target].compactMap { document.value($0.rawValue, ofObject: object) }
      .map { document.range($0).upperBound }.max() ?? range.upperBound
    let added = members.map { "\"\($0.key.rawValue)\": \"\($0.value)\"" }.joined(separator: ", ")
    var fix = Diagnostic.Fix.replace(range, with: number)
    fix.append(.init(end..<end, ", " + added))
    return Repair(
      help: LocalizedText.deferred(
        vi: "viết \(number), và thêm \(added)", en: "write \(number), and add \(added)"),
      fix: fix)
  }

  /// The unit of a metric: the one that it states, or that of its value where the target is asked
  /// about.
  private func knownUnit(of object: Int, besides node: Int) -> String? {
    if let unit = document.value(MetricKey.unit.rawValue, ofObject: object), isText(unit) {
      return document.text(unit).string
    }
    guard let value = document.value(MetricKey.value.rawValue, ofObject: object), value != node,
      isText(value)
    else { return nil }
    return MeantNumber.measured(document.text(value).string)?.unit
  }

  /// No date has more bytes.
  private static let longestDate = 60

  /// `"2026-11-25"` for `"25/11/2026"`; where the day is not certain what it may be.
  func dateMeant(by node: Int) -> Repair? {
    let text = isText(node) ? document.text(node).string : written(node)
    guard text.utf8.count <= Self.longestDate else { return nil }
    if let date = CellDate.date(CellDate.withoutDay(text), isDayFirst: isVietnamese)
      ?? CellDate.digits(text)
    {
      return Repair(writing: "\"\(date)\"", for: document.range(node))
    }
    let offered: [String] =
      switch CalendarDate.typed(text, isDayFirst: isVietnamese, mayBeMonth: false) {
      case .day(let date): ["\(date)"]
      case .open(let dates): dates.map { "\($0)" }
      case .noDay: CellDate.firstDay(ofMonth: text).map { ["\($0)".dropLast(2) + "…"] } ?? []
      }
    guard !offered.isEmpty else { return nil }
    let words = offered.map { "\"\($0)\"" }
    return Repair(
      help: LocalizedText(
        vi: "viết " + words.joined(separator: " hoặc "),
        en: "write " + words.joined(separator: " or "))
    )
  }
}
