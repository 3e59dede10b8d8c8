/// The real files.
struct SystemFiles: FileSystem {
  /// How many milliseconds a named pipe may have no writer until it is given up.
  var pipePatience: Int32 = 2000
  /// From so many bytes on a file is worth large pages.
  private static let large = 1 << 18

  func read(_ path: String, limit: Int, allowingPipes: Bool) throws(FileError) -> [UInt8] {
    let descriptor = try wrapping { () throws(SystemError) in try Platform.openFile(path, .reading)
    }
    defer { try? Platform.closeFile(descriptor) }
    let status = try wrapping { () throws(SystemError) in try Platform.status(of: descriptor) }
    switch status.kind {
    case .folder: throw .isFolder
    case .regular:
      if status.size > limit { throw .tooLarge(limit: limit) }
      return try Self.readAll(descriptor, expecting: status.size, limit: limit)
    case .other:
      guard allowingPipes else { throw .notRegular }
      let first = status.isPipe ? try beginning(of: descriptor) : []
      try wrapping { () throws(SystemError) in try Platform.makeBlocking(descriptor) }
      return try Self.readAll(descriptor, after: first, limit: min(limit, FileLimit.streamed))
    }
  }

  func readPieces(_ path: String, _ take: ([UInt8]) -> Bool) throws(FileError) {
    let descriptor = try wrapping { () throws(SystemError) in try Platform.openFile(path, .reading)
    }
    defer { try? Platform.closeFile(descriptor) }
    let status = try wrapping { () throws(SystemError) in try Platform.status(of: descriptor) }
    guard status.kind == .regular else { throw .notRegular }
    if status.size > FileLimit.standard { throw .tooLarge(limit: FileLimit.standard) }
    while true {
      let piece = try wrapping { () throws(SystemError) in
        try Platform.readOnce(descriptor, atMost: 1 << 17)
      }
      if piece.isEmpty || !take(piece) { return }
    }
  }

  /// The first bytes of a pipe, if there are any within a while.
  ///
  /// The opening did not wait, so a pipe that nobody ever writes to cannot stop the program.
  private func beginning(of pipe: Int32) throws(FileError) -> [UInt8] {
    do throws(SystemError) {
      if try Platform.waitForInput(pipe, milliseconds: pipePatience) { return [] }
      let bytes = try Platform.readOnce(pipe, atMost: 1024)
      if !bytes.isEmpty { return bytes }
    } catch .tryAgain {
      // Somebody has the other end open and takes the time it takes.
      return []
    } catch {
      throw FileError(error)
    }
    throw .notRegular
  }

  /// Reads an open file up to its end.
  ///
  /// - Parameters:
  ///   - descriptor: The open file.
  ///   - first: The bytes that were read already.
  ///   - size: The bytes there probably are.
  ///   - limit: The bytes from which on it is refused.
  /// - Returns: All bytes.
  /// - Throws: Why there are none.
  static func readAll(
    _ descriptor: Int32, after first: [UInt8] = [], expecting size: Int = 0, limit: Int
  ) throws(FileError) -> [UInt8] {
    do throws(SystemError) {
      let chunk = 64 * 1024
      if size >= Self.large { Platform.prepareHeap(forFileOf: size) }
      // One byte more is asked for than there should be: exactly all of them is the end, too.
      var bytes = size > 0 ? try Platform.readOnce(descriptor, atMost: size + 1) : first
      if size > 0, bytes.count == size { return bytes }
      while bytes.count <= limit {
        do throws(SystemError) {
          let more = try Platform.readOnce(descriptor, atMost: chunk)
          if more.isEmpty { return bytes }
          bytes += more
        } catch .tryAgain {
          // Somebody else made the shared stream non-blocking.
          _ = try Platform.waitForInput(descriptor, milliseconds: -1)
        }
      }
    } catch .isFolder {
      throw .isFolder
    } catch .badDescriptor {
      // Closed from the start, so there is no input; nothing has broken off.
      throw .failed(.badDescriptor)
    } catch {
      throw .brokenOff(error)
    }
    throw .tooLarge(limit: limit)
  }

  func kind(of path: String, followingLinks: Bool) throws(FileError) -> FileKind {
    try wrapping { () throws(SystemError) in
      try Platform.status(of: path, followingLinks: followingLinks).kind
    }
  }

  func entries(of folder: String) throws(FileError) -> [FolderEntry] {
    let names = try wrapping { () throws(SystemError) in try Platform.names(in: folder) }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return names.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.compactMap {
      Self.entry($0, in: prefix)
    }
  }

  /// Looks at an entry of a folder.
  ///
  /// - Returns: Nothing if it went away in between: it was never there then.
  private static func entry(_ name: Platform.Name, in prefix: String) -> FolderEntry? {
    let path = prefix + name.text
    guard name.isUTF8 else {
      return FolderEntry(name: name.text, kind: name.kind ?? .folder, problem: .nameNotUTF8)
    }
    do throws(SystemError) {
      let own = try Platform.status(of: path, followingLinks: false)
      guard own.isLink else {
        return FolderEntry(
          name: name.text, kind: own.kind, isLink: false, identity: own.identity)
      }
      do throws(SystemError) {
        let target = try Platform.status(of: path, followingLinks: true)
        return FolderEntry(
          name: name.text, kind: target.kind, isLink: true, identity: target.identity)
      } catch {
        return FolderEntry(name: name.text, kind: .other, isLink: true, problem: .brokenLink(error))
      }
    } catch .notFound {
      return nil
    } catch {
      return FolderEntry(name: name.text, kind: name.kind ?? .folder, problem: FileError(error))
    }
  }

  func realPath(of path: String) throws(FileError) -> String {
    try wrapping { () throws(SystemError) in try Platform.realPath(of: path) }
  }

  func identity(of path: String) throws(FileError) -> FileIdentity {
    try wrapping { () throws(SystemError) in
      try Platform.status(of: path, followingLinks: true).identity
    }
  }

  func currentFolder() throws(FileError) -> String {
    try wrapping { () throws(SystemError) in try Platform.currentFolder() }
  }

  func makeFolder(_ path: String) throws(FileError) {
    try wrapping { () throws(SystemError) in try Platform.makeFolder(path) }
  }

  func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileError) {
    try AtomicWrite(path: path, replacing: replacing).write(bytes)
  }
}

/// Runs calls to the system and words their failure as that of a file.
func wrapping<Result>(
  _ calls: () throws(SystemError) -> Result
) throws(FileError) -> Result {
  do {
    return try calls()
  } catch {
    throw FileError(error)
  }
}
