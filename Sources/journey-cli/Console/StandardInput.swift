/// The standard input: read as a whole, or line by line where a person types.
struct StandardInput: Sendable {
  private let read: @Sendable (Int) throws(FileError) -> [UInt8]
  private let line: @Sendable () throws(FileError) -> [UInt8]

  /// The real one.
  static var system: StandardInput {
    StandardInput(
      read: { limit throws(FileError) in
        try SystemFiles.readAll(Platform.input, limit: limit)
      },
      line: { () throws(FileError) in
        // A terminal hands out one line at a time.
        do throws(SystemError) {
          return try Platform.readOnce(Platform.input, atMost: 64 * 1024)
        } catch {
          throw .brokenOff(error)
        }
      })
  }

  /// One that holds the given bytes, for tests.
  static func bytes(_ bytes: [UInt8]) -> StandardInput {
    StandardInput(
      read: { limit throws(FileError) in
        guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        return bytes
      }, line: { () throws(FileError) in [] })
  }

  /// One in which somebody types, for tests.
  ///
  /// - Parameter next: Returns the next line; nothing at the end.
  /// - Returns: The input.
  static func lines(_ next: @escaping @Sendable () -> String?) -> StandardInput {
    StandardInput(
      read: { _ throws(FileError) in [] },
      line: { () throws(FileError) in next().map { Array(($0 + "\n").utf8) } ?? [] })
  }

  /// Reads everything up to the end.
  ///
  /// - Parameter limit: The bytes from which on nothing more is read.
  /// - Returns: All bytes.
  /// - Throws: Why there are none; nothing is read in part.
  func readAll(limit: Int = FileLimit.streamed) throws(FileError) -> [UInt8] {
    try read(limit)
  }

  /// Reads what a person types up to the next line break.
  ///
  /// - Returns: The line; nothing at the end of the input.
  /// - Throws: Why there is none.
  func readLine() throws(FileError) -> String? {
    let bytes = try line()
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
