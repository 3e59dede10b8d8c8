/// Numbers of names that were written down in their order, so that nothing is made of them at the start.
enum SortedNumbers {
  /// Finds a number among sorted ones.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - numbers: The list, of which a part is sorted.
  ///   - range: That part.
  /// - Returns: Where it stands in the list; nothing where it does not.
  @inline(__always)
  static func place(of number: UInt64, in numbers: [UInt64], _ range: Range<Int>) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && numbers[low] == number ? low : nil
  }
}
