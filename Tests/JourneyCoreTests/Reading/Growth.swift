import Testing

/// How a number of steps grows with the size of an input.
enum Growth {
  /// Expects that doubling the size about doubles the steps: an exponent of at most 1.15.
  ///
  /// - Parameters:
  ///   - size: The smallest of the three sizes that are tried.
  ///   - steps: Counts the steps for a size.
  ///   - sourceLocation: The test that expects it.
  static func expectLinear(
    from size: Int = 500, _ steps: (_ size: Int) -> Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let counts = [size, 2 * size, 4 * size].map { Double(steps($0)) }
    // 2 to the power of 1.15.
    for (count, doubled) in zip(counts, counts.dropFirst()) {
      #expect(doubled <= 2.22 * count, "\(counts)", sourceLocation: sourceLocation)
    }
    #expect(counts[0] >= Double(size), "steps are counted", sourceLocation: sourceLocation)
  }
}
