/// The same model for Foundation's decoder, as a user of it would write it.
struct DecodedMap: Decodable {
  struct Persona: Decodable {
    var name: String
    var role: String?
    var goals: [String]?
    var quote: String?
  }

  struct Source: Decodable {
    var id: String
    var title: String
    var kind: String?
    var date: String?
  }

  struct Metric: Decodable {
    var name: String
    var value: Double?
    var target: Double?
    var unit: String?
  }

  struct Pain: Decodable {
    var text: String
    var severity: String?
    var evidence: [String]?
  }

  struct Opportunity: Decodable {
    var text: String
    var owner: String?
    var impact: Double?
    var effort: Double?
  }

  struct Touchpoint: Decodable {
    var id: String?
    var name: String
    var channel: String?
    var initiator: String?
    var description: String?
    var emotion: Double?
    var momentOfTruth: Bool?
    var painPoints: [Pain]?
    var opportunities: [Opportunity]?
    var metrics: [Metric]?
    var evidence: [String]?
    var owner: String?
    var handover: String?
  }

  struct Stage: Decodable {
    var stage: String
    var goal: String?
    var actions: [String]?
    var thoughts: [String]?
    var feelings: [String]?
    var emotion: Double?
    var touchpoints: [Touchpoint]?
    var metrics: [Metric]?
    var owner: String?
  }

  var formatVersion: Double?
  var title: String
  var language: String?
  var framework: String
  var state: String?
  var basis: String?
  var persona: Persona?
  var scenario: String?
  var goal: String?
  var startsWith: String?
  var endsWith: String?
  var owner: String?
  var sources: [Source]?
  var stages: [Stage]
}
