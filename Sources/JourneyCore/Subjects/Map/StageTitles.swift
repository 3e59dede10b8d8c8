/// The numbers and names of a map's stage entries, found at once in maps of any size.
struct StageTitles {
  /// The stages in the order of the framework.
  let outline: MapOutline
  private let places: [Int: Int]

  init(_ outline: MapOutline) {
    self.outline = outline
    var places: [Int: Int] = [:]
    for (place, stage) in outline.stages.enumerated() {
      if let entry = stage.entry { places[entry] = place }
    }
    self.places = places
  }

  /// The stage of a map's entry.
  subscript(entry: Int) -> MapOutline.Stage? { places[entry].map { outline.stages[$0] } }

  /// The number and name of a map's entry.
  func title(ofEntry entry: Int) -> String {
    self[entry].map { $0.number + " " + $0.name } ?? ""
  }
}
