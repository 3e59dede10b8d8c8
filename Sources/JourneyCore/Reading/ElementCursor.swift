/// The elements of arrays at which the last places were found, so that the next need not be counted
/// from the first one: findings come in the order of the file.
struct ElementCursor {
  /// An element.
  struct Stop {
    /// Its node.
    var child: Int
    /// Its index in the file.
    var written = 0
    /// Its index in the model, which lacks elements that could not be read.
    var counted = 0
  }

  /// The last element of each array.
  private var stops: [Int: Stop] = [:]

  /// Returns the last element of an array if it is not behind an index, else the first.
  func stop(before index: Int, in array: Int) -> Stop {
    if let stop = stops[array], stop.counted <= index { return stop }
    return Stop(child: array + 1)
  }

  mutating func remember(_ stop: Stop, in array: Int) {
    stops[array] = stop
  }
}
