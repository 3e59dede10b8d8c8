/// Where something that is added up over many maps is lowest.
///
/// Of equally low places the first by file and place holds, so that the order of maps does not matter.
package struct LowestPlace: Sendable, Equatable {
  /// The emotion in billionths; above all others where none is known.
  let units: Int
  /// The file of the map.
  package let file: String
  /// The touchpoint or stage.
  package let place: PortfolioPlace

  init(_ units: Int?, _ file: String, _ place: MapPlace) {
    self.init(units, file, PortfolioPlace(place))
  }

  init(_ units: Int?, _ file: String, _ place: PortfolioPlace) {
    self.units = units ?? Int.max
    self.file = file
    self.place = place
  }

  /// The pointer to the place.
  package var pointer: String { place.pointer("touchpoints") }

  private func isBefore(_ other: LowestPlace) -> Bool {
    if units != other.units { return units < other.units }
    return Portfolio.isBefore(file, place, other.file, other.place)
  }

  /// Puts the lower one of two in the place of the first.
  static func lower(_ left: inout LowestPlace?, to right: LowestPlace?) {
    guard let right else { return }
    if let known = left, !right.isBefore(known) { return }
    left = right
  }

  /// The lower one of two.
  static func lower(_ left: LowestPlace?, _ right: LowestPlace?) -> LowestPlace? {
    guard let left, let right else { return left ?? right }
    return right.isBefore(left) ? right : left
  }
}
