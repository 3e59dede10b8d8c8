/// The standard input, which can only be read as a whole.
struct StandardInput: Sendable {
  private let read: @Sendable (Int) throws(FileError) -> [UInt8]

  /// The real one.
  static var system: StandardInput {
    StandardInput { limit throws(FileError) in
      try SystemFiles.readAll(Platform.input, limit: limit)
    }
  }

  /// One that holds the given bytes, for tests.
  static func bytes(_ bytes: [UInt8]) -> StandardInput {
    StandardInput { limit throws(FileError) in
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      return bytes
    }
  }

  /// Reads everything up to the end.
  ///
  /// - Parameter limit: The bytes from which on nothing more is read.
  /// - Returns: All bytes.
  /// - Throws: Why there are none; nothing is read in part.
  func readAll(limit: Int = FileLimit.standard) throws(FileError) -> [UInt8] {
    try read(limit)
  }
}
