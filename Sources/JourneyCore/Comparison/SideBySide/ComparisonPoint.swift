/// A point of the way on which journeys are compared: a step; where that is a stage, one visit to it.
struct ComparisonPoint: Sendable, Hashable {
  /// The phase or stage.
  let step: ComparisonStep
  /// Which visit of a stage it is, from 1.
  let visit: Double

  /// Finds the points of several journeys: the steps, and on stages each visit that a map makes
  /// again, behind what it follows there.
  static func all(on axis: ComparisonAxis, _ journeys: [PhasedJourney]) -> [ComparisonPoint] {
    var points = axis.steps.map { ComparisonPoint(step: $0, visit: 1) }
    guard axis != .phases else { return points }
    var known = Set(points)
    for journey in journeys {
      guard let map = journey.map, map.stages.contains(where: \.isRevisit) else { continue }
      // The order does not depend on the language of names.
      let outline = MapOutline(map, journey.framework, language: .en)
      // The point before, and its place where that is known without looking for it.
      var before: (point: ComparisonPoint, place: Int?)?
      for stage in outline.stages {
        guard let place = stage.place else { continue }
        let visit = stage.entry.map { map.stages[$0].visitNumber } ?? 1
        let point = ComparisonPoint(step: .stage(place), visit: visit)
        guard known.insert(point).inserted else {
          before = (point, nil)
          continue
        }
        let last = before.flatMap { $0.place ?? points.firstIndex(of: $0.point) }
        let next = last.map { $0 + 1 } ?? 0
        points.insert(point, at: next)
        before = (point, next)
      }
    }
    return points
  }
}

extension StageEntry {
  /// Which visit of its stage the entry is, from 1.
  fileprivate var visitNumber: Double { max(visit?.value ?? 1, 1) }
}

extension PhasedJourney {
  /// How the customer feels at each point of the way of which the journey tells it.
  var emotions: [ComparisonPoint: Emotion] {
    var emotions: [ComparisonPoint: Emotion] = [:]
    for step in axis.steps {
      var visits: [Double: [Part]] = [:]
      for part in parts(in: step) { visits[visit(of: part), default: []].append(part) }
      for (visit, parts) in visits {
        emotions[ComparisonPoint(step: step, visit: visit)] = emotion(of: parts)
      }
    }
    return emotions
  }

  /// Which visit of its stage a part is; a phase is one point, whatever lies on it.
  func visit(of part: Part) -> Double {
    guard axis != .phases, let map, let entry = part.place.entry else { return 1 }
    return map.stages[entry].visitNumber
  }
}
