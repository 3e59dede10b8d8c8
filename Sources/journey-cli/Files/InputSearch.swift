import JourneyCore

/// Turns the paths of a command line into files: folders into the maps and frameworks within.
struct InputSearch {
  private let console: Console
  /// How the names of files in folders end that are read.
  private let endings: [String]
  /// How the files that are named are read.
  private let choices: KeptChoices
  /// How those in folders are read: their names tell the format.
  private let choicesInFolders: KeptChoices
  private var first: FileIdentity?
  /// The files behind the first one; most runs have one file, which no set is made for.
  private var seen: Set<FileIdentity> = []
  /// The files that were found, in the order of the arguments and by the bytes of their names.
  private(set) var files: [InputFile] = []
  /// What could not be searched.
  private(set) var failures: [CommandFailure] = []
  /// The paths of files and folders that could not be looked at.
  private(set) var unread: [String] = []

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - console: The world.
  ///   - choices: How the files that are named are read.
  ///   - formats: The formats that are looked for in folders.
  init(
    _ console: Console, _ choices: InputChoices = InputChoices(),
    for formats: [FileFormat] = FileFormat.readable
  ) {
    self.console = console
    self.choices = KeptChoices(choices)
    var inFolders = choices
    inFolders.format = nil
    choicesInFolders = KeptChoices(inFolders)
    endings = FileSubject.allCases.flatMap { $0.endings(in: formats) }
  }

  /// Adds a file, everything in a folder, or the standard input.
  mutating func add(_ path: String) {
    guard path != "-" else {
      // Whoever reads it a second time finds nothing more there.
      if !files.contains(where: \.isStandardInput) { files.append(InputFile(path: path, choices)) }
      return
    }
    do {
      guard try console.files.kind(of: path, followingLinks: true) == .folder else {
        // A file that cannot be looked at is told by its reader.
        appendOnce(path, try? console.files.identity(of: path), choices)
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
      let isNamedAsInput = endings.contains(where: entry.name.endsInBytes)
      switch entry.kind {
      case _ where entry.problem != nil && (entry.kind == .folder || isNamedAsInput):
        wasEmpty = false
        if let problem = entry.problem { fail(problem, path) }
      case _ where entry.problem != nil: continue
      case .folder where !entry.isLink:
        do { try search(path, &wasEmpty) } catch { fail(error, path) }
      case .regular where isNamedAsInput:
        if FileFormat(named: path) == .markdown, !holdsJourney(path) { continue }
        wasEmpty = false
        appendOnce(path, entry.identity, choicesInFolders)
      case .other where isNamedAsInput:
        // A pipe or device; nobody has named it, so nobody is going to write to it.
        wasEmpty = false
        fail(.notRegular, path)
      default: continue
      }
    }
  }

  /// Whether a document of a folder is a map; one that is for readers alone is nobody's mistake.
  ///
  /// What cannot be read is told by its reader.
  private func holdsJourney(_ path: String) -> Bool {
    guard let source = try? InputFile(path: path, choicesInFolders).read(console) else {
      return true
    }
    return FileReading.holdsJourney(source)
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

  private mutating func appendOnce(
    _ path: String, _ identity: FileIdentity?, _ choices: KeptChoices
  ) {
    if let identity {
      if first == nil {
        first = identity
      } else if first == identity || !seen.insert(identity).inserted {
        return
      }
    }
    files.append(InputFile(path: path, choices))
  }

  private mutating func fail(_ error: FileError, _ path: String) {
    unread.append(path)
    failures.append(
      CommandFailure(error.exitCodeOfReading, error.reading(VisibleText.escaped(path))))
  }
}
