import JourneyCore

/// A folder of one run, which nobody else can look into and which is gone behind it.
enum TemporaryFolder {
  /// Makes a folder, does something with it and removes it with all that is in it.
  ///
  /// - Parameters:
  ///   - parent: Where it is made.
  ///   - work: What is done; it gets the path of the folder.
  /// - Returns: What the work returns.
  /// - Throws: `FileError` where no folder can be made, and what the work throws.
  static func within<Result>(
    _ parent: String, _ work: (_ folder: String) throws -> Result
  ) throws -> Result {
    // A signal waits: the folder would stay.
    try Platform.withoutInterruption { () throws in
      let folder: String
      do throws(SystemError) {
        folder = try Platform.makeTemporaryFolder(in: parent)
      } catch {
        throw FileError(error)
      }
      defer { remove(folder) }
      return try work(folder)
    }
  }

  /// Removes a folder; a program that was killed may be writing into it for a moment.
  private static func remove(_ folder: String) {
    for attempt in 0..<20 {
      if attempt > 0 { Platform.wait(milliseconds: 50) }
      if Platform.removeTree(folder) { return }
    }
  }
}
