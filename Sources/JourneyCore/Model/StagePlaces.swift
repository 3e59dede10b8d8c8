/// Where the stages of a framework stand in it, by their ids.
struct StagePlaces {
  /// So few are found sooner by comparing them all than by hashing.
  private static let few = 32

  private let stages: [FrameworkStage]
  private var places: [SourceText: Int] = [:]

  init(_ stages: [FrameworkStage]) {
    self.stages = stages
    guard stages.count > Self.few else { return }
    places.reserveCapacity(stages.count)
    for index in stages.indices where places[stages[index].id] == nil {
      places[stages[index].id] = index
    }
  }

  /// The place of the first stage of an id, from 0.
  subscript(id: SourceText) -> Int? {
    if !places.isEmpty { return places[id] }
    for index in stages.indices where stages[index].id == id { return index }
    return nil
  }
}
