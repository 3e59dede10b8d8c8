/// The folder of a repository.
enum RepositoryRoot {
  /// Finds the repository that a folder is in.
  ///
  /// - Parameters:
  ///   - folder: The real path of the folder.
  ///   - files: The files.
  /// - Returns: The real path of the folder that holds `.git`, if there is one.
  static func find(from folder: String, _ files: any FileSystem) -> String? {
    var candidate = folder
    while true {
      if (try? files.kind(of: candidate + "/.git", followingLinks: true)) != nil {
        return candidate
      }
      guard let slash = candidate.lastIndex(of: "/"), slash != candidate.startIndex else {
        return nil
      }
      candidate = String(candidate[..<slash])
    }
  }
}
