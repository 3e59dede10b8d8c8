/// Files of which some, such as pipes, give their bytes only once: these are kept for later.
struct KeptFiles: FileSystem {
  private let files: any FileSystem
  private let kept: [String: [UInt8]]

  /// Reads what can be read only once.
  ///
  /// - Parameters:
  ///   - paths: The files that are read several times.
  ///   - files: The files.
  init(_ paths: [String], _ files: any FileSystem) {
    self.files = files
    var kept: [String: [UInt8]] = [:]
    for path in paths where (try? files.kind(of: path, followingLinks: true)) == .other {
      // What cannot be read now is told when it is read.
      kept[path] = try? files.readNamedByUser(path)
    }
    self.kept = kept
  }

  func read(_ path: String, limit: Int, allowingPipes: Bool) throws(FileError) -> [UInt8] {
    if let bytes = kept[path], bytes.count <= limit { return bytes }
    return try files.read(path, limit: limit, allowingPipes: allowingPipes)
  }

  func kind(of path: String, followingLinks: Bool) throws(FileError) -> FileKind {
    try files.kind(of: path, followingLinks: followingLinks)
  }

  func entries(of folder: String) throws(FileError) -> [FolderEntry] {
    try files.entries(of: folder)
  }

  func realPath(of path: String) throws(FileError) -> String { try files.realPath(of: path) }

  func identity(of path: String) throws(FileError) -> FileIdentity {
    try files.identity(of: path)
  }

  func currentFolder() throws(FileError) -> String { try files.currentFolder() }

  func makeFolder(_ path: String) throws(FileError) { try files.makeFolder(path) }

  func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileError) {
    try files.write(bytes, to: path, replacing: replacing)
  }
}
