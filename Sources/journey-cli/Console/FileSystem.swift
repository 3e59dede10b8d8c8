/// The files as the commands see them; tests may bring their own.
protocol FileSystem: Sendable {
  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - limit: The bytes from which on it is refused.
  ///   - allowingPipes: Whether pipes and devices are read too, as for `/dev/stdin` and `<(…)`.
  /// - Returns: All bytes of the file.
  /// - Throws: Why there are none; nothing is read in part.
  func read(_ path: String, limit: Int, allowingPipes: Bool) throws(FileError) -> [UInt8]

  /// Reads a regular file piece by piece, so that nobody has to hold a long one whole.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - take: Gets the pieces in order, and says whether it wants more.
  /// - Throws: Why there are no more.
  func readPieces(_ path: String, _ take: ([UInt8]) -> Bool) throws(FileError)

  /// Finds out what is at a path.
  func kind(of path: String, followingLinks: Bool) throws(FileError) -> FileKind

  /// Lists a folder, sorted by the bytes of the names.
  func entries(of folder: String) throws(FileError) -> [FolderEntry]

  /// Resolves every link and dot of a path.
  func realPath(of path: String) throws(FileError) -> String

  /// Finds out what tells the file at a path from every other one.
  func identity(of path: String) throws(FileError) -> FileIdentity

  /// Finds out which folder relative paths start from.
  func currentFolder() throws(FileError) -> String

  /// Makes a folder; one that is there already is fine.
  func makeFolder(_ path: String) throws(FileError)

  /// Writes a whole file in one step: whoever reads it finds the old or the new bytes.
  ///
  /// - Parameters:
  ///   - bytes: What will be in the file.
  ///   - path: Its path; a link is followed, a pipe or a device is written to as it is.
  ///   - replacing: Whether a file that exists may be replaced.
  /// - Throws: Why the file is still as it was.
  func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileError)
}

extension FileSystem {
  /// Reads a file at once and hands it over as one piece.
  func readPieces(_ path: String, _ take: ([UInt8]) -> Bool) throws(FileError) {
    _ = take(try read(path))
  }

  /// Reads a whole regular file of any sensible size.
  func read(_ path: String) throws(FileError) -> [UInt8] {
    try read(path, limit: FileLimit.standard, allowingPipes: false)
  }

  /// Reads what a user named on the command line, which may be a pipe.
  func readNamedByUser(_ path: String) throws(FileError) -> [UInt8] {
    try read(path, limit: FileLimit.standard, allowingPipes: true)
  }
}

/// The sizes beyond which files are refused.
enum FileLimit {
  /// No map is larger; without a limit a file could take all memory.
  static let standard = 1 << 30
  /// A pipe, a device or the standard input does not say how long it is, and may never end.
  static let streamed = 64 << 20
}

/// What can be at a path.
enum FileKind: Sendable {
  /// A file with bytes.
  case regular
  /// A folder.
  case folder
  /// A pipe, a socket, a device, or a link that is not followed or leads nowhere.
  case other
}

/// What tells a file from every other one, whatever it is called.
struct FileIdentity: Sendable, Hashable {
  /// The device that it is on.
  let device: UInt64
  /// Its number there.
  let file: UInt64
}

/// An entry of a folder.
struct FolderEntry: Sendable, Hashable {
  /// Its name, without the folder.
  let name: String
  /// What is there; a link counts as what it leads to.
  let kind: FileKind
  /// Whether it is a link.
  let isLink: Bool
  /// What tells it from every other file; that of what a link leads to, nothing where that is not
  /// known.
  let identity: FileIdentity?
  /// Why it could not be looked at; its kind is then a guess.
  let problem: FileError?

  init(
    name: String, kind: FileKind, isLink: Bool = false, identity: FileIdentity? = nil,
    problem: FileError? = nil
  ) {
    self.name = name
    self.kind = kind
    self.isLink = isLink
    self.identity = identity
    self.problem = problem
  }
}
