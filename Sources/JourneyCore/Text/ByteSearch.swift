extension Sequence where Element == UInt8 {
  /// Whether bytes stand among these, one after the other.
  ///
  /// The toolchain has this in a library that makes the tool an eighth larger; see `Scripts/release`.
  ///
  /// - Parameter word: The bytes to find.
  /// - Returns: Whether they are there; none are always.
  package func hold(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    let bytes = Array(self)
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: word) }
  }
}
