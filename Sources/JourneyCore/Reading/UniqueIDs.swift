/// Ids of which no two are the same: one that is taken gets a number behind it, from 2.
struct UniqueIDs {
  private var taken: Set<String>
  /// The number that comes next behind each id, so that no number is tried twice.
  private var numbers: [String: Int] = [:]

  /// Creates a list of ids.
  ///
  /// - Parameter taken: Those that others have already.
  init(besides taken: some Sequence<String> = []) {
    self.taken = Set(taken)
  }

  /// How many there are.
  var count: Int { taken.count }

  /// Takes an id, or the first of its numbered ones that is free.
  ///
  /// - Parameter base: The id that is wanted.
  /// - Returns: The id that nobody has had before.
  mutating func take(_ base: String) -> String {
    if taken.insert(base).inserted { return base }
    var number = numbers[base] ?? 2
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    numbers[base] = number + 1
    return "\(base)-\(number)"
  }
}
