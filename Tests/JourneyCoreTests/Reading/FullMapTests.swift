import Testing

@testable import JourneyCore

/// Every key of a map goes into its own place in the model.
@Suite struct FullMapTests {
  private static let text = """
    {"$schema": "s", "formatVersion": 1, "title": "T", "description": "d", "language": "en",
    "framework": "customer-6", "state": "future", "basis": "assumption", "persona": {"name": "n",
    "role": "r", "description": "pd", "goals": ["g"], "needs": ["ne"], "frustrations": ["f"],
    "quote": "q"}, "scenario": "sc", "goal": "go", "expectations": ["e1", "e2"],
    "startsWith": "sw", "endsWith": "ew", "version": "v", "date": "2026-03-02",
    "reviewBy": "2027-04-05", "owner": "o", "authors": ["a1"],
    "emotionScale": {"min": 1, "max": 5}, "lanes": [{"id": "la", "name": "L"}],
    "sources": [{"id": "so", "title": "st", "kind": "review", "date": "2025-01-01", "url": "u",
    "sampleSize": 9}], "disable": [{"rule": "persona", "reason": "re"}], "stages": [{"stage": "use",
    "name": "sn", "goal": "sg", "actions": ["ac"], "thoughts": ["th"], "feelings": ["fe"],
    "emotion": 4, "touchpoints": [{"id": "ti", "name": "tn", "channel": "tc", "mode": "offline",
    "initiator": "customer", "actors": ["ta"], "description": "td", "emotion": 2,
    "momentOfTruth": true, "painPoints": ["tp"], "opportunities": ["to"],
    "metrics": [{"name": "tm"}], "evidence": ["so"], "owner": "tw", "backstage": ["tb"],
    "handover": "h", "phase": "support"}], "painPoints": [{"text": "pt", "severity": "medium",
    "evidence": ["so"], "owner": "po", "accepted": false}], "opportunities": [{"text": "ot",
    "owner": "oo", "impact": 5, "effort": 1, "status": "done", "evidence": ["so"]}],
    "metrics": [{"name": "mn", "value": 1.5, "target": -2, "unit": "mu", "better": "higher",
    "date": "2026-01-02", "source": "so"}], "owner": "sow", "backstage": ["sb"], "duration": "du",
    "lanes": {"la": ["x"]}, "notes": "no", "origin": ["or"]}], "unplaced": [{"name": "un"}]}
    """

  @Test func isReadIntoTheModel() throws {
    let reading = MapReading.json(SourceFile(name: "", text: Self.text))
    #expect(reading.diagnostics.isEmpty)
    let map = try #require(reading.map)
    var expected = JourneyMap(title: "T", framework: .id("customer-6"))
    expected.schema = "s"
    expected.formatVersion = 1
    expected.description = "d"
    expected.language = "en"
    expected.state = .future
    expected.basis = .assumption
    expected.persona = Self.persona
    expected.scenario = "sc"
    expected.goal = "go"
    expected.expectations = ["e1", "e2"]
    expected.startsWith = "sw"
    expected.endsWith = "ew"
    expected.version = "v"
    expected.date = CalendarDate(year: 2026, month: 3, day: 2)
    expected.reviewBy = CalendarDate(year: 2027, month: 4, day: 5)
    expected.owner = "o"
    expected.authors = ["a1"]
    expected.declaredScale = EmotionScale(minimum: 1, maximum: 5)
    expected.lanes = [JourneyMap.Lane(id: "la", name: "L")]
    expected.sources = [Self.source]
    expected.disabledRules = [JourneyMap.DisabledRule(rule: "persona", reason: "re")]
    expected.stages = [Self.stage]
    expected.unplaced = [Touchpoint(name: "un")]
    #expect(map.persona == expected.persona)
    #expect(map.sources == expected.sources)
    #expect(map.stages == expected.stages)
    #expect(map == expected)
  }

  private static var persona: Persona {
    var persona = Persona(name: "n")
    persona.role = "r"
    persona.description = "pd"
    persona.goals = ["g"]
    persona.needs = ["ne"]
    persona.frustrations = ["f"]
    persona.quote = "q"
    return persona
  }

  private static var source: EvidenceSource {
    var source = EvidenceSource(id: "so", title: "st")
    source.kind = .review
    source.date = CalendarDate(year: 2025, month: 1, day: 1)
    source.url = "u"
    source.sampleSize = 9
    return source
  }

  private static var stage: StageEntry {
    var stage = StageEntry(stage: "use")
    stage.name = "sn"
    stage.goal = "sg"
    stage.actions = ["ac"]
    stage.thoughts = ["th"]
    stage.feelings = ["fe"]
    stage.emotion = 4
    stage.touchpoints = [touchpoint]
    var pain = PainPoint(text: "pt")
    pain.severity = .medium
    pain.evidence = ["so"]
    pain.owner = "po"
    pain.isAccepted = false
    stage.painPoints = [pain]
    var opportunity = Opportunity(text: "ot")
    opportunity.owner = "oo"
    opportunity.impact = 5
    opportunity.effort = 1
    opportunity.status = .done
    opportunity.evidence = ["so"]
    stage.opportunities = [opportunity]
    var metric = Metric(name: "mn")
    metric.value = 1.5
    metric.target = -2
    metric.unit = "mu"
    metric.better = .higher
    metric.date = CalendarDate(year: 2026, month: 1, day: 2)
    metric.source = "so"
    stage.metrics = [metric]
    stage.owner = "sow"
    stage.backstage = ["sb"]
    stage.duration = "du"
    stage.lanes = [LaneTexts(lane: "la", texts: ["x"])]
    stage.notes = "no"
    stage.origin = ["or"]
    return stage
  }

  private static var touchpoint: Touchpoint {
    var touchpoint = Touchpoint(name: "tn")
    touchpoint.id = "ti"
    touchpoint.channel = "tc"
    touchpoint.mode = .offline
    touchpoint.initiator = .customer
    touchpoint.actors = ["ta"]
    touchpoint.description = "td"
    touchpoint.emotion = 2
    touchpoint.isMomentOfTruth = true
    touchpoint.painPoints = [PainPoint(text: "tp")]
    touchpoint.opportunities = [Opportunity(text: "to")]
    touchpoint.metrics = [Metric(name: "tm")]
    touchpoint.evidence = ["so"]
    touchpoint.owner = "tw"
    touchpoint.backstage = ["tb"]
    touchpoint.handover = "h"
    touchpoint.phase = .support
    return touchpoint
  }
}
