/// What values of another kind than the one that is expected were evidently meant to be.
extension ObjectReader {
  /// The value as the file writes it.
  private func written(_ node: Int) -> String {
    String(decoding: document.source.bytes[document.range(node)], as: UTF8.self)
  }

  private func isHead(_ node: Int) -> Bool {
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
      guard !text.contains(where: { ";\n•|".contains($0) }), !text.allSatisfy(\.isWhitespace) else {
        return nil
      }
      let element = key.map { "{ \"\($0)\": \(written(node)) }" } ?? written(node)
      return Repair(writing: "[\(element)]", for: range)
    case .object where isOfObjects:
      var fix = Diagnostic.Fix.insert("[", at: range.lowerBound)
      fix.append(.init(range.upperBound..<range.upperBound, "]"))
      return Repair(
        help: LocalizedText(
          vi: "đặt nó giữa '[' và ']': [{ … }]", en: "put it between '[' and ']': [{ … }]"),
        fix: fix)
    default: return nil
    }
  }

  /// `{ "name": "Lan" }` for `"Lan"`.
  func objectMeant(by node: Int, textKey key: String) -> Repair? {
    guard isText(node), !document.text(node).isBlank else { return nil }
    return Repair(writing: "{ \"\(key)\": \(written(node)) }", for: document.range(node))
  }

  /// `"high"` for `"cao"` and `"hihg"`, where no other value is near.
  func choiceMeant<Value: NamedChoice>(by node: Int, _ type: Value.Type) -> Repair? {
    let word = document.text(node).string
    if let value = Value.resolve(word) { return valueMeant(by: node, value.rawValue) }
    let values = Value.allCases.map(\.rawValue)
    guard let value = Spelling.nearest(to: word, among: values),
      Spelling.isAlone(value, nearTo: word, among: values)
    else { return nil }
    return valueMeant(by: node, value)
  }

  private func valueMeant(by node: Int, _ value: String) -> Repair {
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
    guard isText(node), let time = CellTime.time(document.text(node).string) else { return nil }
    let parts = TimeSpan.Unit.allCases.compactMap { unit in
      time[unit].map { "\"\(unit.rawValue)\": \($0.literal)" }
    }
    guard !parts.isEmpty else { return nil }
    return Repair(
      writing: "{ \(parts.joined(separator: ", ")) }", for: document.range(node))
  }

  /// `4.2` with `"unit": "%"` beside it for `"4,2%"`.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - object: The metric.
  ///   - keys: The keys behind whose values the unit may be put in.
  /// - Returns: Nothing where the metric has another unit.
  func measureMeant(by node: Int, in object: Int, behind keys: [String]) -> Repair? {
    guard isText(node),
      let (number, unit) = MeantNumber.measured(document.text(node).string)
    else { return numberMeant(by: node) }
    let key = MetricKey.unit.rawValue
    if let known = document.value(key, ofObject: object) {
      guard isText(known), document.text(known).equals(unit) else { return nil }
      return Repair(writing: number, for: document.range(node))
    }
    let end =
      keys.compactMap { document.value($0, ofObject: object) }
      .map { document.range($0).upperBound }.max() ?? document.range(node).upperBound
    let range = document.range(node)
    let member = ", \"\(key)\": \"\(unit)\""
    var fix = Diagnostic.Fix.replace(range, with: number)
    fix.append(.init(end..<end, member))
    return Repair(
      help: LocalizedText.deferred(
        vi: "viết \(number), và thêm \"\(key)\": \"\(unit)\"",
        en: "write \(number), and add \"\(key)\": \"\(unit)\""),
      fix: fix)
  }

  /// `"2026-11-25"` for `"25/11/2026"`.
  func dateMeant(by node: Int) -> Repair? {
    let text = document.text(node).string
    guard let date = CellDate.date(text, isDayFirst: isVietnamese) else { return nil }
    return Repair(writing: "\"\(date)\"", for: document.range(node))
  }
}
