/// The opportunities that have become done, by what they answer.
struct FinishedOpportunities: Sendable {
  /// Places, and all that a stage holds.
  struct Places: Sendable {
    private var places: Set<MapChange.Place> = []
    private var stages: Set<Int?> = []

    mutating func add(_ place: MapChange.Place) {
      places.insert(place)
      if place.newTouchpoint == nil { stages.insert(place.newStage) }
    }

    func contains(_ place: MapChange.Place) -> Bool {
      places.contains(place) || stages.contains(place.newStage)
    }
  }

  /// The ids of the pains that they name.
  private(set) var answers: Set<SourceText> = []
  /// The places of those that name no pain.
  private(set) var unnamed = Places()
  /// The places of all.
  private(set) var all = Places()

  /// Finds the opportunities that have become done.
  init(_ changes: [MapChange], in new: JourneyMap) {
    for change in changes where change.subject == .opportunity && change.key == "status" {
      guard case .string(let status)? = change.new,
        status.equals(Opportunity.Status.done.rawValue)
      else { continue }
      all.add(change.place)
      let list = new.opportunities(
        at: MapPlace(stage: change.place.newStage, touchpoint: change.place.newTouchpoint))
      if case .index(let index)? = change.newPointer?.steps.dropLast().last,
        list.indices.contains(index), !list[index].answers.isEmpty
      {
        answers.formUnion(list[index].answers)
      } else {
        unnamed.add(change.place)
      }
    }
  }
}
