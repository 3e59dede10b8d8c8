import JourneyCore

/// Turns the paths of a command line into files: folders into the maps and frameworks within.
struct InputSearch {
  private let console: Console
  /// How the names of files in folders end that are read.
  private let endings = FileSubject.allCases.flatMap { $0.endings(in: FileFormat.readable) }
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
        failures.append(Self.nothing(in: path))
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
      case .regular where endings.contains(where: entry.name.endsInBytes):
        wasEmpty = false
        appendOnce(path, entry.identity)
      default: continue
      }
    }
  }

  private static func nothing(in folder: String) -> CommandFailure {
    let shown = VisibleText.escaped(folder)
    let endings = FileSubject.map.endings(in: FileFormat.readable).joined(separator: ", ")
    return CommandFailure(
      .noInput,
      LocalizedText(
        vi: "không có bản đồ nào trong '\(shown)'; tên tệp bản đồ kết thúc bằng \(endings)",
        en: "no maps in '\(shown)'; their names end in \(endings)"))
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
