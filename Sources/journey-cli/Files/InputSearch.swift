import JourneyCore

/// Turns the paths of a command line into files: folders into the maps and frameworks within.
struct InputSearch {
  private static let endings = [".journey.json", ".framework.json"]

  private let console: Console
  private var seen: Set<FileIdentity> = []
  /// The files that were found, in the order of the arguments and by the bytes of their names.
  private(set) var files: [InputFile] = []
  /// What could not be searched.
  private(set) var failures: [CommandFailure] = []

  init(_ console: Console) {
    self.console = console
  }

  /// Adds a file, everything in a folder, or the standard input.
  mutating func add(_ path: String) {
    guard path != "-" else {
      // Whoever reads it a second time finds nothing more there.
      if !files.contains(where: \.isStandardInput) { files.append(InputFile(path: path)) }
      return
    }
    do {
      guard try console.files.kind(of: path, followingLinks: true) == .folder else {
        // A file that cannot be looked at is told by its reader.
        appendOnce(path, try? console.files.identity(of: path))
        return
      }
      let count = files.count
      var wasEmpty = true
      try search(path, &wasEmpty)
      if wasEmpty, files.count == count {
        failures.append(
          CommandFailure(
            .noInput,
            LocalizedText(
              vi: "không có bản đồ nào trong '\(VisibleText.escaped(path))';"
                + " tên tệp bản đồ kết thúc bằng .journey.json",
              en: "no maps in '\(VisibleText.escaped(path))'; their names end in .journey.json")))
      }
    } catch {
      fail(error, path)
    }
  }

  private mutating func search(_ folder: String, _ wasEmpty: inout Bool) throws(FileError) {
    for entry in try console.files.entries(of: folder) where !entry.name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry.name : folder + "/" + entry.name
      switch entry.kind {
      case .folder where !entry.isLink:
        do { try search(path, &wasEmpty) } catch { fail(error, path) }
      case .regular where Self.endings.contains(where: entry.name.hasSuffix):
        wasEmpty = false
        appendOnce(path, entry.identity)
      default: continue
      }
    }
  }

  private mutating func appendOnce(_ path: String, _ identity: FileIdentity?) {
    if let identity, !seen.insert(identity).inserted { return }
    files.append(InputFile(path: path))
  }

  private mutating func fail(_ error: FileError, _ path: String) {
    failures.append(
      CommandFailure(error.exitCodeOfReading, error.reading(VisibleText.escaped(path))))
  }
}
