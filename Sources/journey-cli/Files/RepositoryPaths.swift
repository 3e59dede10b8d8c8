/// The paths by which a repository knows the files that a command reads.
///
/// They start at the root of the repository that the current folder is in, or at the current
/// folder without one. Links to folders are resolved, as git knows nothing behind them.
struct RepositoryPaths {
  private let files: any FileSystem
  /// The folder that paths start from; nothing if that cannot be found out.
  private lazy var root = (try? files.currentFolder()).map {
    RepositoryRoot.find(from: $0, files) ?? $0
  }
  /// What stands before the names of the files of a folder, by the bytes of its path.
  private var prefixes: [[UInt8]: String] = [:]

  init(_ files: any FileSystem) {
    self.files = files
  }

  /// Returns the path of a file from the root; the path as it was given if there is none.
  mutating func path(of input: InputFile) -> String {
    guard !input.isStandardInput, let prefix = prefix(of: input.folder) else { return input.name }
    return prefix + (input.path.split(separator: "/").last ?? "")
  }

  /// Whether there is something at a path from the root.
  mutating func exists(_ path: String) -> Bool {
    guard let root else { return true }
    return (try? files.kind(of: root + "/" + path, followingLinks: true)) != nil
  }

  private mutating func prefix(of folder: String) -> String? {
    let key = Array(folder.utf8)
    if let prefix = prefixes[key] { return prefix }
    guard let root, let real = try? files.realPath(of: folder) else { return nil }
    let prefix = Self.relativePath(from: root, to: real)
    prefixes[key] = prefix
    return prefix
  }

  /// The way from one real folder to another one, empty or with a slash at its end.
  static func relativePath(from start: String, to end: String) -> String {
    let start = start.split(separator: "/")
    let end = end.split(separator: "/")
    // By bytes: names that look alike are different folders.
    let common = zip(start, end).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let steps = Array(repeating: "..", count: start.count - common) + end[common...]
    return steps.map { $0 + "/" }.joined()
  }
}
