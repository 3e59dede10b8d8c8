// Portfolio: many maps as one. Each map adds its facts; sums are whole numbers, so that neither the
// order of files nor their parts matter.

/// Where something of a map stands: a stage or touchpoint, and the index there.
package struct PortfolioPlace: Sendable, Hashable {
  /// The index of the stage entry; −1 for an unplaced touchpoint.
  package let stage: Int32
  /// The index of the touchpoint; −1 for the whole stage.
  package let touchpoint: Int32
  /// The index among its like of the place; −1 for the place itself.
  package let index: Int32

  init(_ place: MapPlace, _ index: Int? = nil) {
    stage = Self.small(place.stage)
    touchpoint = Self.small(place.touchpoint)
    self.index = Self.small(index)
  }

  private static func small(_ number: Int?) -> Int32 {
    number.map { Int32(truncatingIfNeeded: $0) } ?? -1
  }

  /// The stage or touchpoint.
  package var place: MapPlace {
    MapPlace(
      stage: stage < 0 ? nil : Int(stage), touchpoint: touchpoint < 0 ? nil : Int(touchpoint))
  }

  /// The pointer to the object, which is an element of an array unless it is the place itself.
  package func pointer(_ list: String) -> String {
    (index < 0 ? place.pointer : place.pointer.element(list, Int(index))).description
  }

  /// A list of a map, as it stands in pointers: there are hundreds of thousands of them.
  struct List: Sendable {
    fileprivate let step: Literal

    static var stages: List { List(step: "/stages/") }
    static var touchpoints: List { List(step: "/touchpoints/") }
    static var unplaced: List { List(step: "/unplaced/") }
    static var painPoints: List { List(step: "/painPoints/") }
    static var opportunities: List { List(step: "/opportunities/") }
    static var metrics: List { List(step: "/metrics/") }
  }

  /// Appends the pointer of ``pointer(_:)``.
  func append(_ list: List, to buffer: inout TextBuffer) {
    func step(_ list: List, _ number: Int32) {
      buffer.put(list.step)
      buffer.append(Int(number))
    }
    if stage >= 0 { step(.stages, stage) }
    if touchpoint >= 0 { step(stage >= 0 ? .touchpoints : .unplaced, touchpoint) }
    if index >= 0 { step(list, index) }
  }

  /// Reads a pointer such as `/stages/2/touchpoints/0/painPoints/1`.
  package init?(pointer: String) {
    var stage: Int?
    var touchpoint: Int?
    var index: Int?
    let steps = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard steps.count.isMultiple(of: 2), steps.count > 0 else { return nil }
    var place = steps.startIndex
    while place < steps.endIndex {
      guard let number = Int32(steps[place + 1]), number >= 0 else { return nil }
      switch steps[place] {
      case "stages": stage = Int(number)
      case "touchpoints", "unplaced": touchpoint = Int(number)
      default: index = Int(number)
      }
      place += 2
    }
    self.init(MapPlace(stage: stage, touchpoint: touchpoint), index)
  }
}

extension PortfolioPlace: Comparable {
  /// The order of the file: stage after stage, its touchpoints first, unplaced ones last.
  package static func < (left: PortfolioPlace, right: PortfolioPlace) -> Bool {
    func last(_ number: Int32) -> UInt32 { UInt32(bitPattern: number) }
    return (last(left.stage), last(left.touchpoint), left.index)
      < (last(right.stage), last(right.touchpoint), right.index)
  }
}
