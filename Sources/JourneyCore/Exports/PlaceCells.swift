/// The cells of a map's places, each written once for all rows of its place.
struct PlaceCells {
  /// The cells, one place behind the other.
  private(set) var cells = TextBuffer()
  /// Where those of each place begin and end: of the stages first, then of all touchpoints; none has
  /// been written where both are 0.
  private var ranges: [(start: UInt32, end: UInt32)]
  /// Of each stage, and of what no stage holds last, where its touchpoints begin among the ranges.
  private var firsts: [Int] = []

  init(_ map: JourneyMap) {
    var count = map.stages.count + 1
    for stage in map.stages.indices {
      firsts.append(count)
      count += map.stages[stage].touchpoints.count
    }
    firsts.append(count)
    ranges = [(start: UInt32, end: UInt32)](repeating: (0, 0), count: count + map.unplaced.count)
  }

  /// Where the cells of a place stand, once they are written.
  func range(of place: MapPlace) -> Range<Int>? {
    let (start, end) = ranges[index(of: place)]
    return end == 0 ? nil : Int(start)..<Int(end)
  }

  /// So many bytes are kept; the places of an enormous map beyond them are written anew.
  private static let most = 1 << 22

  /// Keeps the cells of a place, of which there is one at least.
  ///
  /// - Returns: Where they stand until those of another place are kept, at least.
  mutating func keep(_ line: CSVLine, of place: MapPlace) -> Range<Int> {
    let isKept = cells.count < Self.most
    cells.shorten(to: Self.most)
    let start = cells.count
    cells += line.buffer
    guard isKept else { return start..<cells.count }
    ranges[index(of: place)] = (UInt32(start), UInt32(cells.count))
    return start..<cells.count
  }

  private func index(of place: MapPlace) -> Int {
    let stage = place.stage ?? firsts.count - 1
    return place.touchpoint.map { firsts[stage] + $0 } ?? stage
  }
}
