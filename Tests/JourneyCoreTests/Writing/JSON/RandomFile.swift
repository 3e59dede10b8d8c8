@testable import JourneyCore

/// Files that read without errors and hold any key, written in any order and with any blanks.
struct RandomFile {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func map() -> String {
    object(MapKey.self, required: [.title, .framework, .stages]) { file, key in
      switch key {
      case .schema, .description, .scenario, .goal, .startsWith, .endsWith, .version, .owner:
        file.text()
      case .formatVersion: file.pick(["1", "1.0", "1e0"])
      case .title: file.sentence()
      case .language: file.pick([#""vi""#, #""en-GB""#])
      case .framework:
        file.chance(4)
          ? file.framework() : file.pick([#""customer-6""#, #""own/\u0061.json""#])
      case .kind: file.pick(JourneyMap.Kind.self)
      case .emotionWords: #"{"x-a": 1.0,"vui" :-1e0}"#
      case .state: file.pick(JourneyMap.State.self)
      case .basis: file.pick(JourneyMap.Basis.self)
      case .persona: file.persona()
      case .expectations, .authors: file.list { $0.text() }
      case .date, .reviewBy: #""2026-02-28""#
      case .emotionScale: file.pick([#"{"max":5.0,"min":1}"#, #"{"x-a":{},"min":-1,"max":1}"#])
      case .lanes:
        file.list { #"{"line":\#($0.text()),"name":\#($0.sentence()),"id":\#($0.id())}"# }
      case .sources: file.list { $0.source() }
      case .disable: file.list { #"{"reason":\#($0.sentence()),"rule":"stage-order"}"# }
      case .stages: file.list { $0.stage() }
      case .unplaced: file.list { $0.touchpoint() }
      }
    }
  }

  mutating func framework() -> String {
    object(FrameworkKey.self, required: [.id, .name, .stages]) { file, key in
      switch key {
      case .schema: file.text()
      case .frameworkVersion: "1"
      case .id: file.id()
      case .name: file.readerText(isRequired: true)
      case .kind: file.pick(Framework.Kind.self)
      case .mode: file.pick(ChannelMode.self)
      case .source:
        file.object(FrameworkSourceKey.self, required: []) { file, key in
          switch key {
          case .title, .author, .publisher: file.readerText()
          case .year: "2018"
          case .document, .url: file.text()
          }
        }
      case .note, .chooseWhen: file.readerText()
      case .chooseWhenProvenance: file.pick(FrameworkStage.Provenance.self)
      case .translations: file.translations()
      case .criteria:
        file.object(CriteriaKey.self, required: []) { file, _ in file.readerText() }
      case .stages: file.frameworkStages()
      }
    }
  }

  // MARK: Parts of a map

  private mutating func persona() -> String {
    object(PersonaKey.self, required: [.name]) { file, key in
      switch key {
      case .name: file.sentence()
      case .role, .description, .quote: file.text()
      case .goals, .needs, .frustrations: file.list { $0.text() }
      }
    }
  }

  private mutating func source() -> String {
    object(SourceKey.self, required: [.id, .title]) { file, key in
      switch key {
      case .id: file.id()
      case .title: file.sentence()
      case .kind: file.pick(EvidenceSource.Kind.self)
      case .date: #""2024-02-29""#
      case .url: file.text()
      case .sampleSize: file.pick(["0", "12", "1.2e3"])
      }
    }
  }

  private mutating func stage() -> String {
    object(StageEntryKey.self, required: [.stage]) { file, key in
      switch key {
      case .stage: file.id()
      case .name, .goal, .owner, .duration, .notes: file.text()
      case .actions, .thoughts, .feelings, .backstage, .origin: file.list { $0.text() }
      case .emotion: file.chance(4) ? #""[?] x""# : file.number()
      case .touchpoints: file.list { $0.touchpoint() }
      case .painPoints: file.list { $0.painPoint() }
      case .opportunities: file.list { $0.opportunity() }
      case .metrics: file.list { $0.metric() }
      case .visit: file.pick(["1", "2.0", "1e1"])
      case .takes: file.time()
      case .waits: file.pick([#"{"minutes":1}"#, #"{"x-a":"","minutes":0.50}"#])
      case .lanes: file.lanes()
      case .basis: file.pick(ClaimBasis.self)
      case .next: file.list { $0.next(NextStageKey.self, stage: .stage, "") }
      }
    }
  }

  private mutating func lanes() -> String {
    #"{"x-ray":\#(list { $0.text() }),"a":\#(list { $0.text() })}"#
  }

  private mutating func time() -> String {
    pick([#"{"weeks":1,"minutes":1.0}"#, #"{"months":2}"#, #"{"hours":1.50,"x-a":[]}"#])
  }

  private mutating func touchpoint() -> String {
    if chance(6) { return sentence() }
    return object(TouchpointKey.self, required: [.name]) { file, key in
      switch key {
      case .id: file.id()
      case .name, .channel: file.sentence()
      case .mode: file.pick(ChannelMode.self)
      case .initiator: file.pick(Touchpoint.Initiator.self)
      case .actors, .evidence, .backstage: file.list { $0.text() }
      case .description, .owner, .handover: file.text()
      case .emotion: file.chance(4) ? #""[?] x""# : file.number()
      case .momentOfTruth: file.pick(["true", "false"])
      case .painPoints: file.list { $0.painPoint() }
      case .opportunities: file.list { $0.opportunity() }
      case .metrics: file.list { $0.metric() }
      case .phase: file.pick(Phase.self)
      case .insteadOf, .alongside: file.id()
      case .basis: file.pick(ClaimBasis.self)
      case .takes: file.time()
      case .waits: file.pick([#"{"minutes":1}"#, #"{"minutes":0.50}"#])
      case .lanes: file.lanes()
      case .links: file.list { $0.pick([#""https://example.org""#, #""CX-1""#, #"" ""#]) }
      }
    }
  }

  private mutating func painPoint() -> String {
    if chance(2) { return sentence() }
    return object(PainPointKey.self, required: [.text]) { file, key in
      switch key {
      case .text: file.sentence()
      case .severity: file.pick(PainPoint.Severity.self)
      case .evidence: file.list { $0.text() }
      case .owner: file.text()
      case .accepted: file.pick(["true", "false"])
      case .id: file.id()
      case .basis: file.pick(ClaimBasis.self)
      case .links: file.list { $0.pick([#""http://a.b""#, #""T-4""#]) }
      }
    }
  }

  private mutating func opportunity() -> String {
    if chance(2) { return sentence() }
    return object(OpportunityKey.self, required: [.text]) { file, key in
      switch key {
      case .text: file.sentence()
      case .owner: file.text()
      case .impact, .effort: file.pick(["1", "2.50", "5"])
      case .status: file.pick(Opportunity.Status.self)
      case .basis: file.pick(ClaimBasis.self)
      case .links: file.list { $0.pick([#""http://a.b""#, #""T-4""#]) }
      case .answers, .evidence: file.list { $0.text() }
      }
    }
  }

  private mutating func metric() -> String {
    object(MetricKey.self, required: [.name]) { file, key in
      switch key {
      case .name: file.sentence()
      case .value, .target: file.number()
      case .unit, .source: file.text()
      case .better: file.pick(Metric.Direction.self)
      case .date: #""2026-12-31""#
      }
    }
  }

  // MARK: Parts of a framework

  private mutating func frameworkStages() -> String {
    var stages: [String] = []
    for index in 0..<Int.random(in: 0...3, using: &random) {
      stages.append(
        object(FrameworkStageKey.self, required: [.id, .name]) { file, key in
          switch key {
          case .id: "\"stage-\(index)\""
          case .name: file.readerText(isRequired: true)
          case .summary: file.readerText()
          case .phases: file.list { $0.pick(Phase.self) }
          case .substages, .feelings, .metrics: file.list { $0.readerText() }
          case .activities, .touchpoints:
            file.list { $0.textOr(FrameworkActivityKey.self, .text, .by, #""business""#) }
          case .questions:
            file.list { $0.textOr(FrameworkQuestionKey.self, .text, .key, #""notes""#) }
          case .next:
            file.list { $0.next(FrameworkNextKey.self, stage: .stage, "stage-\(index)") }
          case .provenance, .summaryProvenance, .phasesProvenance, .questionsProvenance:
            file.pick(FrameworkStage.Provenance.self)
          case .translations: file.translations()
          }
        })
    }
    return "[" + stages.joined(separator: ",") + "]"
  }

  /// A text for readers, or an object that says more of it.
  private mutating func textOr<Key: ObjectKey>(
    _ type: Key.Type, _ text: Key, _ key: Key, _ value: String
  ) -> String {
    if chance(2) { return readerText() }
    return object(Key.self, required: [text]) { file, found in
      found == key ? value : file.readerText(isRequired: true)
    }
  }

  /// A way to a stage, by its id alone or with a case.
  private mutating func next<Key: ObjectKey>(
    _ type: Key.Type, stage: Key, _ id: String
  ) -> String {
    let id = id.isEmpty ? self.id() : "\"\(id)\""
    if chance(2) { return id }
    return object(Key.self, required: [stage]) { file, key in
      key == stage ? id : file.sentence()
    }
  }

  private mutating func translations() -> String {
    pick(["{}", #"{"en":"own"}"#, #"{"vi":"source","x-en":"own"}"#])
  }

  private mutating func readerText(isRequired: Bool = false) -> String {
    if chance(2) { return isRequired ? sentence() : text() }
    return object(ReaderTextKey.self, required: isRequired ? [.en] : []) { file, _ in
      file.sentence()
    }
  }

  // MARK: Values

  /// An object with the required keys, some of the others and some own ones, in any order.
  private mutating func object<Key: ObjectKey>(
    _ type: Key.Type, required: [Key], _ value: (inout RandomFile, Key) -> String
  ) -> String {
    var members: [String] = []
    for key in Key.allCases where required.contains(key) || chance(3) {
      members.append("\"\(key.rawValue)\"\(blank()):\(blank())" + value(&self, key))
    }
    members.shuffle(using: &random)
    if chance(6) { members.insert(#""x-b":[1.50,{"b":"","a":[]},null]"#, at: 0) }
    if chance(6) { members.append(#""x-a":{"z":" ","a":-0.0}"#) }
    return "{" + blank() + members.joined(separator: blank() + ",") + "}"
  }

  private mutating func list(_ element: (inout RandomFile) -> String) -> String {
    var elements: [String] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) { elements.append(element(&self)) }
    return "[" + elements.joined(separator: "," + blank()) + "]"
  }

  /// Any text, often a blank one.
  private mutating func text() -> String {
    chance(4) ? pick([#""""#, #"" ""#, #""\t\u00a0""#]) : sentence()
  }

  /// A text that is not blank, with escapes that nobody needs.
  private mutating func sentence() -> String {
    var bytes: [UInt8] = []
    let text = "n" + RandomText.any(length: 6, using: &random)
    JSONEscapes.append(text.utf8, to: &bytes)
    let quoted = String(decoding: bytes, as: UTF8.self)
    return chance(3) ? "\"\\u006e\\/" + quoted.dropFirst(2) : quoted
  }

  private mutating func id() -> String { pick([#""a""#, #""b-2""#, #""long-id-3""#]) }

  private mutating func number() -> String {
    pick(["0", "-1", "1.50", "2E-1", "-0", "0.1", "12345678901234567890", "1e300"])
  }

  private mutating func blank() -> String { pick(["", " ", "\n", "\r\n\t"]) }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? "null"
  }

  private mutating func pick<Value>(_ type: Value.Type) -> String
  where Value: RawRepresentable<String> & CaseIterable {
    pick(Value.allCases.map { "\"\($0.rawValue)\"" })
  }

  private mutating func chance(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }
}
