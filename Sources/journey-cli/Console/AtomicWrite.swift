/// A file that is written beside its place and then moved there.
///
/// Whatever goes wrong, the old file stays as it was and nothing is left beside it.
struct AtomicWrite {
  private let path: String
  private let replacing: Bool

  /// Prepares the writing of a file.
  ///
  /// - Parameters:
  ///   - path: Where the file will be; a link is followed.
  ///   - replacing: Whether a file that exists may be replaced.
  init(path: String, replacing: Bool) {
    // Moving a file over a link would replace the link.
    self.path = (try? Platform.realPath(of: path)) ?? path
    self.replacing = replacing
  }

  /// Writes the bytes.
  func write(_ bytes: [UInt8]) throws(FileError) {
    let old = try? Platform.status(of: path, followingLinks: false)
    if let old {
      if old.kind == .folder { throw .isFolder }
      // There is nothing to replace in a pipe or a device, and moving a file there would harm.
      if old.kind == .other, !old.isLink { return try writeThrough(bytes) }
      if !replacing { throw .exists }
      if old.isLink { try followLink() }
      // Moving would succeed, because only the folder's permissions count for it.
      if !Platform.isWritable(path) { throw .permissionDenied }
    }
    try Platform.withoutInterruption { () throws(FileError) in
      try writeBeside(bytes, permissions: old?.permissions)
    }
  }

  /// Says why a link could not be followed; one that leads to a file has been followed before.
  private func followLink() throws(FileError) {
    do throws(SystemError) {
      _ = try Platform.status(of: path, followingLinks: true)
    } catch {
      throw .brokenLink(error)
    }
  }

  /// Writes the bytes to a temporary file and moves it to its place.
  private func writeBeside(_ bytes: [UInt8], permissions: UInt32?) throws(FileError) {
    let (temporary, descriptor) = try createTemporary()
    do throws(FileError) {
      try fill(descriptor, bytes, permissions: permissions)
      try wrapping { () throws(SystemError) in try move(temporary) }
    } catch {
      Platform.remove(temporary)
      throw error
    }
  }

  private func writeThrough(_ bytes: [UInt8]) throws(FileError) {
    let descriptor = try wrapping { () throws(SystemError) in try Platform.openFile(path, .writing)
    }
    try wrapping { () throws(SystemError) in try Platform.makeBlocking(descriptor) }
    try fill(descriptor, bytes, permissions: nil)
  }

  /// Creates an empty file in the same folder, because moving works only within a file system.
  private func createTemporary() throws(FileError) -> (path: String, descriptor: Int32) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    // Another process, or a run that was killed, may have left a file of this name.
    for number in 0..<100 {
      let name = "\(folder).journey-cli-\(Platform.processID)-\(number).tmp"
      do throws(SystemError) {
        return (name, try Platform.openFile(name, .creating))
      } catch .exists {
        continue
      } catch {
        throw FileError(error)
      }
    }
    throw .exists
  }

  private func fill(
    _ descriptor: Int32, _ bytes: [UInt8], permissions: UInt32?
  ) throws(FileError) {
    do throws(SystemError) {
      do throws(SystemError) {
        if let permissions { try Platform.setPermissions(permissions, of: descriptor) }
        try Platform.writeAll(bytes, to: descriptor)
      } catch {
        try? Platform.closeFile(descriptor)
        throw error
      }
      // A full disk of another machine may be reported only here.
      try Platform.closeFile(descriptor)
    } catch {
      throw .brokenOff(error)
    }
  }

  private func move(_ temporary: String) throws(SystemError) {
    guard !replacing else { return try Platform.moveFile(temporary, to: path) }
    do throws(SystemError) {
      // Unlike moving, this refuses a file that has come there in the meantime.
      try Platform.addName(temporary, to: path)
      Platform.remove(temporary)
    } catch .exists {
      throw .exists
    } catch {
      // Not every file system knows second names; there the check at the start has to do.
      try Platform.moveFile(temporary, to: path)
    }
  }
}
