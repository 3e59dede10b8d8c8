/// Where the lanes of one stage or touchpoint stand in its list, by the numbers of the lanes.
struct LanePlaces {
  /// The numbers in ascending order, each with the index of its first place in the list.
  private let places: [(number: Int32, index: Int32)]

  /// Takes the numbers of the lanes in the order of the list.
  init(_ numbers: [Int32]) {
    var places = numbers.enumerated().map {
      (number: $0.element, index: Int32(truncatingIfNeeded: $0.offset))
    }
    // Mostly all list their lanes in one order.
    let isSorted = zip(places, places.dropFirst()).allSatisfy { $0.number < $1.number }
    if !isSorted { places.sort { $0 < $1 } }
    self.places = places
  }

  /// Finds the first place of a lane.
  func index(of number: Int32) -> Int? {
    // Mostly every list has all lanes.
    if Int(number) < places.count, places[Int(number)].number == number,
      number == 0 || places[Int(number) - 1].number < number
    {
      return Int(places[Int(number)].index)
    }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].number < number { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, places[low].number == number else { return nil }
    return Int(places[low].index)
  }
}
