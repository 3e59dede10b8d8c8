@testable import journey_cli

/// The real files, with relative paths starting from a folder of one's own.
///
/// A process has one current folder; tests that run at the same time need several.
struct RootedFiles: FileSystem {
  private let root: String
  private let files = SystemFiles(pipePatience: 100)

  init(_ root: String) {
    self.root = root
  }

  private func rooted(_ path: String) -> String {
    path.hasPrefix("/") || path.isEmpty ? path : root + "/" + path
  }

  func read(_ path: String, limit: Int, allowingPipes: Bool) throws(FileError) -> [UInt8] {
    try files.read(rooted(path), limit: limit, allowingPipes: allowingPipes)
  }

  func kind(of path: String, followingLinks: Bool) throws(FileError) -> FileKind {
    try files.kind(of: rooted(path), followingLinks: followingLinks)
  }

  func entries(of folder: String) throws(FileError) -> [FolderEntry] {
    try files.entries(of: rooted(folder))
  }

  func realPath(of path: String) throws(FileError) -> String {
    try files.realPath(of: rooted(path))
  }

  func identity(of path: String) throws(FileError) -> FileIdentity {
    try files.identity(of: rooted(path))
  }

  func currentFolder() throws(FileError) -> String {
    try files.realPath(of: root)
  }

  func makeFolder(_ path: String) throws(FileError) { try files.makeFolder(rooted(path)) }

  func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileError) {
    try files.write(bytes, to: rooted(path), replacing: replacing)
  }
}
