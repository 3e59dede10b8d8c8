// Portfolio: many maps as one. Each map adds its facts; sums are whole numbers, so that neither the
// order of files nor their parts matter.

/// Where something of a map stands: a stage or touchpoint, and the index there.
///
/// There are hundreds of thousands, so that the three share eight bytes. No map has as many entries,
/// and as many things in one, as fit: what stands behind these would be told at the last one.
package struct PortfolioPlace: Sendable, Hashable {
  /// The bits of a touchpoint and of an index; those of a stage are one bit more each.
  private static let bits: UInt64 = 21
  private static let last: UInt64 = 1 << bits - 1
  private static let lastStage: UInt64 = 1 << (bits + 1) - 1

  // The stage and the touchpoint, all bits for none, which come last; then the index plus 1, 0 for
  // none. In two halves, which stand anywhere among small numbers.
  private let high: UInt32
  private let low: UInt32

  private var number: UInt64 { UInt64(high) << 32 | UInt64(low) }

  init(_ place: MapPlace, _ index: Int? = nil) {
    let stage = place.stage.map { min(UInt64($0), Self.lastStage - 1) } ?? Self.lastStage
    let touchpoint = place.touchpoint.map { min(UInt64($0), Self.last - 1) } ?? Self.last
    let index = index.map { min(UInt64($0), Self.last - 1) + 1 } ?? 0
    let number = stage << (2 * Self.bits) | touchpoint << Self.bits | index
    high = UInt32(truncatingIfNeeded: number >> 32)
    low = UInt32(truncatingIfNeeded: number)
  }

  /// The index of the stage entry; −1 for an unplaced touchpoint.
  package var stage: Int {
    let stage = number >> (2 * Self.bits)
    return stage == Self.lastStage ? -1 : Int(stage)
  }

  /// The index of the touchpoint; −1 for the whole stage.
  package var touchpoint: Int {
    let touchpoint = number >> Self.bits & Self.last
    return touchpoint == Self.last ? -1 : Int(touchpoint)
  }

  /// The index among its like of the place; −1 for the place itself.
  package var index: Int { Int(number & Self.last) - 1 }

  /// The stage or touchpoint.
  package var place: MapPlace {
    MapPlace(stage: stage < 0 ? nil : stage, touchpoint: touchpoint < 0 ? nil : touchpoint)
  }

  /// The pointer to the object, which is an element of an array unless it is the place itself.
  package func pointer(_ list: String) -> String {
    (index < 0 ? place.pointer : place.pointer.element(list, index)).description
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
    func step(_ list: List, _ number: Int) {
      buffer.put(list.step)
      buffer.append(number)
    }
    let (stage, touchpoint) = (stage, touchpoint)
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
      guard let number = Int(steps[place + 1]), number >= 0 else { return nil }
      switch steps[place] {
      case "stages": stage = number
      case "touchpoints", "unplaced": touchpoint = number
      default: index = number
      }
      place += 2
    }
    self.init(MapPlace(stage: stage, touchpoint: touchpoint), index)
  }
}

extension PortfolioPlace: Comparable {
  /// The order of the file: stage after stage, its touchpoints first, unplaced ones last.
  package static func < (left: PortfolioPlace, right: PortfolioPlace) -> Bool {
    left.number < right.number
  }
}
