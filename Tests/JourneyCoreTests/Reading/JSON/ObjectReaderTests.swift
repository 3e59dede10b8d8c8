import Testing

@testable import JourneyCore

/// What holds for every key of every kind of object.
@Suite struct ObjectReaderTests {
  @Test(arguments: ObjectFacts.all)
  func takesWhatIsRight(facts: ObjectFacts) {
    let all = facts.file(facts.keys.map { "\"\($0.name)\": \($0.good)" })
    #expect(facts.findings(all).isEmpty)
    #expect(facts.findings(facts.file(facts.required())).isEmpty)
    // Escapes in a key change nothing.
    let escaped = facts.file(facts.keys.map { "\"\(Self.escaped($0.name))\": \($0.good)" })
    #expect(facts.findings(escaped).isEmpty)
  }

  @Test(arguments: ObjectFacts.all)
  func tellsAWrongTypeAtTheValue(facts: ObjectFacts) {
    for key in facts.keys {
      // What is no text is told which words there are, as a word is that is none of them.
      let choices =
        key.isOfChoices
        ? facts.findings(
          facts.file(["\"\(key.name)\": \"§\""] + facts.required(without: key.name))
        ).first?.help : nil
      for (value, found) in Self.wrongValues(for: key) {
        let file = facts.file(["\"\(key.name)\": \(value)"] + facts.required(without: key.name))
        #expect(
          facts.findings(file) == [
            ReadFinding(
              rule: .wrongType, marked: value, line: 2, column: 7 + key.name.utf8.count,
              message: "expected \(key.expected), found \(found)",
              help: value == "null"
                ? Self.help(for: value, of: key, inFramework: facts.isFramework)
                : choices ?? Self.help(for: value, of: key, inFramework: facts.isFramework),
              pointer: "\(facts.pointer)/\(key.name)")
          ])
      }
    }
  }

  @Test(arguments: ObjectFacts.all)
  func tellsAnUnknownKeyAtTheKey(facts: ObjectFacts) {
    let column = 3 + facts.required().map { $0.unicodeScalars.count + 2 }.reduce(0, +)
    for key in facts.keys {
      let typo = key.name + key.name.suffix(1)
      let file = facts.file(facts.required() + ["\"\(typo)\": \(key.good)"])
      #expect(
        facts.findings(file) == [
          ReadFinding(
            rule: .unknownKey, marked: "\"\(typo)\"", line: 2, column: column,
            message: "unknown key '\(typo)'; did you mean '\(key.name)'?",
            pointer: "\(facts.pointer)/\(typo)")
        ])
    }
    let names = facts.keys.map(\.name).joined(separator: ", ")
    let file = facts.file(facts.required() + ["\"Zyxwvutsrq/~\": 1"])
    #expect(
      facts.findings(file) == [
        ReadFinding(
          rule: .unknownKey, marked: "\"Zyxwvutsrq/~\"", line: 2, column: column,
          message: "unknown key 'Zyxwvutsrq/~'",
          help: "keys: \(names); keys of your own begin with x-",
          pointer: "\(facts.pointer)/Zyxwvutsrq~1~0")
      ])
  }

  @Test(arguments: ObjectFacts.all)
  func tellsARepeatedKeyAtTheLaterOne(facts: ObjectFacts) {
    for key in facts.keys {
      for later in [key.name, Self.escaped(key.name)] {
        let file = facts.file(
          ["\"\(key.name)\": \(key.good)"] + facts.required(without: key.name)
            + ["\"\(later)\": \(key.good)"])
        let source = SourceFile(name: "", text: file)
        let diagnostics =
          facts.isFramework
          ? FrameworkReading.json(source).diagnostics : MapReading.json(source).diagnostics
        let found = ReadFinding.all(diagnostics, in: source)
        #expect(found.map(\.rule) == [.duplicateKey])
        #expect(found.map(\.marked) == ["\"\(later)\""])
        #expect(found.map(\.message) == ["the key '\(key.name)' appears twice"])
        #expect(found.map(\.pointer) == ["\(facts.pointer)/\(key.name)"])
        let note = diagnostics.first?.notes.first
        #expect(note?.message == ReadingMessages.firstHere)
        #expect(note?.range.lowerBound == facts.before.utf8.count + 3)
        #expect(note?.range.count == key.name.utf8.count + 2)
      }
    }
  }

  @Test(arguments: ObjectFacts.all)
  func tellsAMissingKeyAtTheBracket(facts: ObjectFacts) {
    for key in facts.keys where key.isRequired {
      let file = facts.file(facts.required(without: key.name) + ["\"x-own\": 1"])
      #expect(
        facts.findings(file) == [
          ReadFinding(
            rule: .missingKey, marked: "{", line: 2, column: 1,
            message: "missing key '\(key.name)'",
            help: Self.isMadeOfName(key, facts) ? "add \"id\": \"x\"" : nil, pointer: facts.pointer)
        ])
    }
  }

  @Test(arguments: ObjectFacts.all)
  func requiresTextsToSaySomething(facts: ObjectFacts) {
    let texts = facts.keys.filter {
      $0.isRequired && $0.expected.hasPrefix("a text") && $0.name != "id" && $0.name != "rule"
    }
    for key in texts {
      for blank in ["\"\"", "\" \\t\"", "\"\u{A0}\u{3000}\""] {
        let file = facts.file(["\"\(key.name)\": \(blank)"] + facts.required(without: key.name))
        let found = facts.findings(file)
        #expect(found.map(\.rule) == [.wrongValue], "\(key.name)")
        #expect(found.map(\.message) == ["this text is blank"])
        #expect(found.map(\.marked) == [blank])
      }
    }
  }

  @Test(arguments: ObjectFacts.all)
  func keepsOwnKeys(facts: ObjectFacts) throws {
    let own = "\"x-note\": {\"a\": [1.50, null, {\"deep\": \"\\u00e9\"}], \"\": true}"
    let file = facts.file([own] + facts.required() + ["\"x-\": []"])
    #expect(facts.findings(file).isEmpty)
    let source = SourceFile(name: "", text: file)
    let bytes: [UInt8]
    if facts.isFramework {
      bytes = FrameworkWriter.json(try #require(FrameworkReading.json(source).framework))
    } else {
      bytes = MapWriter.json(try #require(MapReading.json(source).map))
    }
    let document = JSONDocument(SourceFile(name: "", bytes: bytes))
    #expect(document.problems.isEmpty)
    let object = try #require(Self.node(facts.pointer, in: document))
    let note = try #require(document.value("x-note", ofObject: object))
    let expected = JSONDocument(SourceFile(name: "", text: "{\(own)}"))
    #expect(document.value(at: note) == expected.value(at: 2))
    #expect(String(decoding: bytes, as: UTF8.self).contains("1.50"))
    #expect(document.value("x-", ofObject: object).map { document.value(at: $0) } == .array([]))
    let repeated = facts.file(facts.required() + ["\"x-a\": {\"b\": 1, \"b\": 2}", "\"x-a\": 3"])
    #expect(facts.findings(repeated).map(\.rule) == [.duplicateKey, .duplicateKey])
  }

  /// The first letter of a key written as an escape.
  private static func escaped(_ name: String) -> String {
    let code = name.unicodeScalars.first.map { String($0.value, radix: 16) } ?? ""
    return "\\u00\(code)\(name.dropFirst())"
  }

  /// What to write where a wrong value stands.
  private static func help(
    for value: String, of key: ObjectFacts.Key, inFramework isFramework: Bool
  ) -> String? {
    if value == "null" { return "leave the key out where nothing is known" }
    let isText = value == "\"x\""
    if isText, let help = key.helpForText { return help }
    let list = "put what belongs there between '[' and ']', with commas between"
    switch key.expected {
    case "a text in double quotes":
      if value == "{}" { return "write one text in double quotes" }
      return value == "7.5" || value == "false" ? "write \"\(value)\"" : nil
    case "a number":
      if key.name == "impact" || key.name == "effort" { return "write a number from 1 to 5" }
      return "write a number without quotes, such as 3 or 2.5"
    case "true or false": return isText ? "write true" : nil
    case "a persona { … }":
      if isText { return "write { \"name\": \"x\" }" }
      return value == "[]"
        ? "one map is about one persona; make a second map for the other one"
        : "write { \"name\": \"…\" }"
    case "words { \"happy\": 2 }":
      return "write each word with its number: { \"happy\": 2, \"annoyed\": -2 }"
    case "an emotion scale { … }": return "write { \"min\": 1, \"max\": 5 }"
    case "a time { \"minutes\": 47 }":
      if value == "7.5" { return "write { \"minutes\": 7.5 }" }
      return isText
        ? "write { \"minutes\": … }; words belong to the stage: \"duration\": \"x\"" : nil
    case "a source { … }": return isText ? "write { \"title\": \"x\" }" : nil
    case "a list of metrics [ … ]" where isText: return "write [{ \"name\": \"x\" }]"
    case "a list of stages [ … ]" where isText && !isFramework:
      return "write [{ \"stage\": \"x\" }]"
    case "a list of lanes [ … ]", "a list of sources [ … ]", "a list of stages [ … ]",
      "a list of disabled rules [ … ]":
      return value == "{}" ? "put it between '[' and ']': [{ … }]" : list
    case let expected where expected.hasPrefix("a list"):
      if isText { return "write [\"x\"]" }
      let isOfTexts = expected.hasPrefix("a list of texts") || isFramework
      return value == "{}" && !isOfTexts ? "put it between '[' and ']': [{ … }]" : list
    default: return nil
    }
  }

  /// Whether an id can be made of what the thing is called.
  private static func isMadeOfName(_ key: ObjectFacts.Key, _ facts: ObjectFacts) -> Bool {
    key.name == "id" && ["/sources/0", "/lanes/0"].contains(facts.pointer)
  }

  private static func wrongValues(for key: ObjectFacts.Key) -> [(String, String)] {
    var values = [("null", "null")]
    if key.expected != "a number" { values.append(("7.5", "a number")) }
    if key.expected != "true or false" { values.append(("false", "true or false")) }
    if !key.good.hasPrefix("[") { values.append(("[]", "a list [ … ]")) }
    if !key.expected.contains("{") { values.append(("{}", "an object { … }")) }
    let takesText = ["a text", "a framework's id"].contains { key.expected.hasPrefix($0) }
    if !takesText { values.append(("\"x\"", "a text")) }
    return values
  }

  private static func node(_ pointer: String, in document: JSONDocument) -> Int? {
    var node = 0
    for step in pointer.split(separator: "/") {
      if Int(step) != nil {
        node += 1
      } else {
        guard let value = document.value(String(step), ofObject: node) else { return nil }
        node = value
      }
    }
    return node
  }

  /// A suggestion prefers what the object lacks, and a required key is then not missed again.
  @Test(arguments: [
    (#"{ "title": "T", "framework": "f", "stage": [], "state": "current" }"#, ["stages"]),
    (#"{ "title": "T", "framework": "f", "stage": [] }"#, ["stages"]),
    (#"{ "title": "T", "framework": "f", "stages": [], "stage": "current" }"#, ["state"]),
    (#"{ "titel": "T", "framework": "f", "stages": [] }"#, ["title"]),
    (#"{ "name": "T", "model": "f", "steps": [] }"#, ["title", "framework", "stages"]),
    (#"{ "titel": "T", "tite": "U", "framework": "f", "stages": [] }"#, ["title", "title"]),
    (#"{ "title": "T", "framework": "f", "stages": [{ "id": "a" }] }"#, ["stage"]),
    (
      #"{ "title": "T", "framework": "f", "stages": [], "unplaced": [{ "title": "A" }] }"#, ["name"]
    ),
  ])
  func suggestsWhatIsLacking(text: String, keys: [String]) {
    let found = MapReading.json(SourceFile(name: "", text: text)).diagnostics
    #expect(found.map(\.rule) == keys.map { _ in .unknownKey })
    for (problem, key) in zip(found, keys) {
      #expect(problem.message.en.hasSuffix("; did you mean '\(key)'?"))
    }
  }

  @Test func keysThatNothingStandsForAreMissed() {
    let text = #"{ "framework": "f", "stages": [], "zyxwvutsrq": 1 }"#
    let found = MapReading.json(SourceFile(name: "", text: text)).diagnostics
    #expect(Set(found.map(\.rule)) == [.unknownKey, .missingKey])
  }
}
