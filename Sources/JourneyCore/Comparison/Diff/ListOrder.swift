/// Finds what has kept its order in a list of which the rest has moved.
enum ListOrder {
  /// Returns which of some numbers belong to the longest rising sequence among them.
  ///
  /// - Parameter numbers: The old places in their new order, each of them once.
  /// - Returns: For each number whether it keeps its place; the others have moved.
  static func kept(_ numbers: [Int]) -> [Bool] {
    // The best sequence of each length ends with the lowest number possible.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for index in numbers.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < numbers[index] { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var kept = [Bool](repeating: false, count: numbers.count)
    var index = ends.last ?? -1
    while index >= 0 {
      kept[index] = true
      index = before[index]
    }
    return kept
  }
}
