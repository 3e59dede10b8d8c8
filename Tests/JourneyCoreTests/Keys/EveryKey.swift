@testable import JourneyCore

/// A map in which every key of every object is set, with a text of its own under each.
enum EveryKey {
  /// The ids of the stages: two that come together when the map is reframed, and one that its
  /// framework does not have.
  static let stages = ["one", "two", "lost"]

  static let map = MapReading.json(SourceFile(name: "every.journey.json", text: text))

  static let text = """
    {"$schema": "map.schema.json", "formatVersion": 1, "title": "map title",
    "description": "map description", "language": "en", "framework": \(framework),
    "kind": "blueprint", "state": "future", "basis": "assumption", "persona": {"name": "persona name",
    "role": "persona role", "description": "persona description", "goals": ["persona goals"],
    "needs": ["persona needs"], "frustrations": ["persona frustrations"],
    "quote": "persona quote"}, "scenario": "map scenario", "goal": "map goal",
    "expectations": ["map expectations"], "startsWith": "map startsWith",
    "endsWith": "map endsWith", "version": "map version", "date": "2026-03-02",
    "reviewBy": "2027-04-05", "owner": "map owner", "authors": ["map authors"],
    "emotionScale": {"min": -3, "max": 3}, "emotionWords": {"glad": 1.25},
    "lanes": [{"id": "lane-a", "name": "lane name", "line": "lane line"}],
    "sources": [{"id": "source-a", "title": "source title", "kind": "review",
    "date": "2025-01-01", "url": "source url", "sampleSize": 9}],
    "disable": [{"rule": "persona", "reason": "disabledRule reason"}],
    "stages": [\(stage("one", "-1.25")), \(stage("two", "1.5")), \(stage("lost", "0.75"))],
    "unplaced": [\(touchpoint("unplaced", "map unplaced"))]}
    """

  private static let framework = """
    {"$schema": "framework.schema.json", "frameworkVersion": 1, "id": "own-2",
    "name": {"vi": "readerText vi", "en": "readerText en"}, "kind": "loop", "mode": "online",
    "source": {"title": "frameworkSource title", "author": "frameworkSource author",
    "publisher": "frameworkSource publisher", "year": 2016,
    "document": "frameworkSource document", "url": "frameworkSource url"},
    "note": "framework note", "chooseWhen": "framework chooseWhen",
    "chooseWhenProvenance": "own",
    "translations": {"en": "own"}, "criteria": {"purpose": "criteria purpose",
    "objective": "criteria objective", "touchpoints": "criteria touchpoints",
    "duration": "criteria duration", "metrics": "criteria metrics"},
    "stages": [{"id": "one", "name": "frameworkStage name", "summary": "frameworkStage summary",
    "phases": ["use"], "substages": ["frameworkStage substages"],
    "feelings": ["frameworkStage feelings"], "activities": [{"by": "business", "text": "frameworkActivity text"}],
    "touchpoints": ["frameworkStage touchpoints"], "metrics": ["frameworkStage metrics"],
    "questions": [{"key": "goal", "text": "frameworkQuestion text"}],
    "next": [{"stage": "two", "when": "frameworkNext when"}], "provenance": "own",
    "summaryProvenance": "book", "phasesProvenance": "own", "questionsProvenance": "document",
    "translations": {"en": "own"}}, {"id": "two", "name": "Two", "phases": ["use"]}]}
    """

  private static let time =
    #"{"minutes": 47, "hours": 1, "days": 2, "weeks": 3, "months": 4}"#

  private static func stage(_ id: String, _ emotion: String) -> String {
    """
    {"stage": "\(id)", "visit": 1, "name": "\(id) name", "goal": "\(id) goal", "actions": ["\(id) actions"],
    "thoughts": ["\(id) thoughts"], "feelings": ["\(id) feelings"], "emotion": \(emotion),
    "touchpoints": [\(touchpoint(id, id + " touchpoints"))],
    "painPoints": [\(painPoint(id + " painPoints"))],
    "opportunities": [\(opportunity(id + " opportunities"))],
    "metrics": [\(metric(id + " metrics"))], "owner": "\(id) owner",
    "backstage": ["\(id) backstage"], "duration": "\(id) duration",
    "takes": \(time), "waits": \(time),
    "lanes": {"lane-a": ["\(id) lanes"]}, "notes": "\(id) notes",
    "basis": "reported", "next": [{"stage": "two", "when": "\(id) next"}], "origin": ["\(id) origin"]}
    """
  }

  private static func touchpoint(_ id: String, _ name: String) -> String {
    """
    {"id": "\(id)-touchpoint", "name": "\(name)", "channel": "\(id) touchpoint channel",
    "mode": "offline", "initiator": "customer", "actors": ["\(id) touchpoint actors"],
    "description": "\(id) touchpoint description", "insteadOf": "other-a",
    "alongside": "other-b", "emotion": 2, "momentOfTruth": true,
    "painPoints": [\(painPoint(id + " touchpoint painPoints"))],
    "opportunities": [\(opportunity(id + " touchpoint opportunities"))],
    "metrics": [\(metric(id + " touchpoint metrics"))], "evidence": ["source-a"],
    "basis": "observed", "owner": "\(id) touchpoint owner", "backstage": ["\(id) touchpoint backstage"],
    "handover": "\(id) touchpoint handover", "phase": "use", "takes": \(time), "waits": \(time),
    "lanes": {"lane-a": ["\(id) touchpoint lanes"]}, "links": ["https://example.org/\(id)"]}
    """
  }

  private static func painPoint(_ text: String) -> String {
    """
    {"id": "pain-a", "text": "\(text)", "severity": "medium", "evidence": ["source-a"],
    "basis": "inferred", "owner": "\(text) owner", "accepted": true, "links": ["\(text) links"]}
    """
  }

  private static func opportunity(_ text: String) -> String {
    """
    {"text": "\(text)", "answers": ["pain-a"], "owner": "\(text) owner", "impact": 5,
    "effort": 1, "status": "done", "evidence": ["source-a"], "basis": "assumed",
    "links": ["\(text) links"]}
    """
  }

  private static func metric(_ name: String) -> String {
    """
    {"name": "\(name)", "value": 1.5, "target": 2, "unit": "\(name) unit", "better": "higher",
    "date": "2026-01-02", "source": "source-a"}
    """
  }

  /// Where the map has an object of a kind.
  static func pointer(to object: FileObject) -> DocumentPointer {
    let stage = DocumentPointer.root.element("stages", 0)
    let framework = DocumentPointer.root.key("framework")
    return switch object {
    case .map: .root
    case .persona: .root.key("persona")
    case .emotionScale: .root.key("emotionScale")
    case .lane: .root.element("lanes", 0)
    case .source: .root.element("sources", 0)
    case .disabledRule: .root.element("disable", 0)
    case .stage: stage
    case .touchpoint: stage.element("touchpoints", 0)
    case .painPoint: stage.element("painPoints", 0)
    case .opportunity: stage.element("opportunities", 0)
    case .metric: stage.element("metrics", 0)
    case .framework: framework
    case .frameworkSource: framework.key("source")
    case .criteria: framework.key("criteria")
    case .frameworkStage: framework.element("stages", 0)
    case .nextStage: stage.element("next", 0)
    case .time: stage.key("takes")
    case .frameworkActivity: framework.element("stages", 0).element("activities", 0)
    case .frameworkQuestion: framework.element("stages", 0).element("questions", 0)
    case .frameworkNext: framework.element("stages", 0).element("next", 0)
    case .readerText: framework.key("name")
    }
  }
}

extension JSONValue {
  /// Returns the value at the end of some steps.
  func value(at steps: ArraySlice<DocumentPointer.Step>) -> JSONValue? {
    guard let step = steps.first else { return self }
    let next: JSONValue? =
      switch step {
      case .key(let key): self[key]
      case .index(let index): elements.indices.contains(index) ? elements[index] : nil
      }
    return next?.value(at: steps.dropFirst())
  }

  /// Returns the value with another one at the end of some steps, or with none there.
  func replacing(_ steps: ArraySlice<DocumentPointer.Step>, by new: JSONValue?) -> JSONValue? {
    guard let step = steps.first else { return new }
    let rest = steps.dropFirst()
    switch step {
    case .key(let key):
      return .object(
        members.compactMap { member in
          guard member.key.equals(key) else { return member }
          return member.value.replacing(rest, by: new).map { Member(key: member.key, value: $0) }
        })
    case .index(let index):
      return .array(
        elements.enumerated().compactMap { offset, element in
          offset == index ? element.replacing(rest, by: new) : element
        })
    }
  }
}
