/// What a shell could offer for a value.
///
/// The table holds it for scripts of completion; there are none yet, and tests alone read it.
enum ValueCompletion: Sendable {
  /// Nothing: the value is a text or a number of the user's own.
  case freeText
  /// Some of these words, such as the values of a choice or the ids of a catalog.
  case words(@Sendable () -> [String])
  /// Files whose names end so; any file if there are no endings.
  case files(endingIn: [String])
  /// Folders that are a value themselves, not only the way to a file.
  case folders
  /// Whatever one of these offers.
  case anyOf([ValueCompletion])
}

extension ValueReader {
  /// The same way of reading, with something else to be offered for the value.
  func completing(_ completion: ValueCompletion) -> ValueReader {
    ValueReader(expectation: expectation, completion: completion, read: read, write: write)
  }
}
