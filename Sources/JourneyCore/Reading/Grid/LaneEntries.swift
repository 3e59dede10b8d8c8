/// Which lanes one stage or touchpoint has by now, in the order of its list.
struct LaneEntries {
  private var lanes: [Int32] = []
  /// Where each stands, where they have not come in the order of their numbers.
  private var places: [Int32: Int] = [:]
  private var areInOrder = true

  /// Where a lane stands in the list; nothing if it is not there.
  func index(of lane: Int) -> Int? {
    let lane = Int32(truncatingIfNeeded: lane)
    guard areInOrder else { return places[lane] }
    // Mostly a cell brings the next lane.
    guard let last = lanes.last, lane <= last else { return nil }
    var low = 0
    var high = lanes.count
    while low < high {
      let middle = (low + high) / 2
      if lanes[middle] < lane { low = middle + 1 } else { high = middle }
    }
    return low < lanes.count && lanes[low] == lane ? low : nil
  }

  /// Adds a lane that is not there behind the others.
  mutating func append(_ lane: Int) {
    let lane = Int32(truncatingIfNeeded: lane)
    if areInOrder, let last = lanes.last, lane < last {
      areInOrder = false
      for (index, lane) in lanes.enumerated() { places[lane] = index }
    }
    if !areInOrder { places[lane] = lanes.count }
    lanes.append(lane)
  }
}
