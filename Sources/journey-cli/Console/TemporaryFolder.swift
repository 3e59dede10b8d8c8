import JourneyCore

/// A folder of one run, which nobody else can look into and which is gone behind it.
enum TemporaryFolder {
  /// The folder for what is made for a moment.
  ///
  /// - Parameters:
  ///   - snaps: Browsers that must be able to read there: one from a snap sees its own folder alone.
  ///   - console: The world.
  /// - Returns: Its path.
  static func place(ofSnaps snaps: [String], _ console: Console) -> String {
    if let home = console.environment.variable("HOME") {
      for name in snaps {
        let folder = home + "/snap/\(name)/common"
        let isSnap =
          (try? console.files.kind(of: "/snap/bin/" + name, followingLinks: false)) != nil
        if isSnap, (try? console.files.kind(of: folder, followingLinks: true)) == .folder {
          return folder
        }
      }
    }
    return console.environment.variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

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
