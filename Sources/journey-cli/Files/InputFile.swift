// Files: files and values that several commands take, from their names on the command line to what
// was read, and back to what is written.

import JourneyCore

/// One input of a command: a file that a person or a folder named, or the standard input.
struct InputFile: Sendable {
  /// The path, or `-` for the standard input.
  let path: String
  /// How it is read.
  private let kept: KeptChoices
  private var choices: InputChoices { kept.choices }
  /// An earlier version of the file in its place; nothing for the file as it is.
  private let version: (name: String, bytes: [UInt8])?

  /// Creates an input from its path.
  init(path: String, _ choices: InputChoices = InputChoices()) {
    self.init(path: path, KeptChoices(choices))
  }

  /// Creates an input from its path; the choices are held once for as many as there are.
  init(path: String, _ choices: KeptChoices) {
    self.path = path
    kept = choices
    version = nil
  }

  /// Creates an input from an earlier version of a file, which is read as if it lay there.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - choices: How it is read.
  ///   - console: The world.
  /// - Throws: `CommandFailure` if git has no such version.
  init(
    _ version: GitVersion, _ choices: InputChoices, _ console: Console
  ) throws(CommandFailure) {
    path = version.path
    kept = KeptChoices(choices)
    self.version = (version.name, try version.bytes(console))
  }

  /// Whether it is an earlier version of a file.
  var isVersion: Bool { version != nil }

  /// Creates the input that findings speak of by this name.
  init(name: String) { self.init(path: name == Self.standardInputName ? "-" : name) }

  private static let standardInputName = "<stdin>"
  private static let noSettings = ProjectSettings()

  /// The name under which findings speak of it.
  var name: String { version?.name ?? (isStandardInput ? Self.standardInputName : path) }
  /// Whether it is the standard input.
  var isStandardInput: Bool { path == "-" }

  /// The folder that relative paths within the file start from.
  var folder: String {
    guard !isStandardInput, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return "."
    }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The format of the file; nothing where neither a person nor its name tells.
  private var format: FileFormat? { choices.format ?? FileFormat(named: path) }

  /// Whether the conventional name is that of a framework.
  var isNamedAsFramework: Bool { FileSubject(named: path, in: .json) == .framework }

  /// Whether the name is that of the settings of a repository.
  var isSettings: Bool { path == SettingsFiles.name || path.hasSuffix("/" + SettingsFiles.name) }

  /// Whether the file is read as one of this format.
  func isRead(as format: FileFormat) -> Bool { (self.format ?? .json) == format }

  /// The format as which a file that has been read was read.
  func formatRead(of source: SourceFile) -> FileFormat { format ?? .ofFile(source) }

  /// Reads the map or framework in the file.
  ///
  /// - Throws: `CommandFailure` for a format that is not read yet, and for what cannot be opened.
  func contents(_ console: Console) throws(CommandFailure) -> FileReading {
    try contents(console.files, console.input, Self.noSettings)
  }

  /// Reads the map or framework in the file, on any thread.
  ///
  /// - Throws: `CommandFailure` for a format that is not read yet, and for what cannot be opened.
  func contents(
    _ files: any FileSystem, _ input: StandardInput, _ settings: ProjectSettings
  ) throws(CommandFailure) -> FileReading {
    let source = try read(files, input)
    do throws(UnreadFormat) {
      return try FileReading.read(
        source, as: format, settings: settings, choices: choices.reading)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Reads the bytes of the file.
  ///
  /// - Throws: `CommandFailure` for a format that is not read yet, and for what cannot be opened.
  func read(_ console: Console) throws(CommandFailure) -> SourceFile {
    try read(console.files, console.input)
  }

  /// Reads the bytes of the file, on any thread.
  ///
  /// - Throws: `CommandFailure` for a format that is not read yet, and for what cannot be opened.
  func read(
    _ files: any FileSystem, _ input: StandardInput
  ) throws(CommandFailure) -> SourceFile {
    if let format, !format.isRead {
      throw CommandFailure(UnreadFormat(format: format, name: name))
    }
    if let version { return SourceFile(name: version.name, bytes: version.bytes) }
    do {
      let bytes =
        isStandardInput ? try input.readAll() : try files.readNamedByUser(path)
      return SourceFile(name: name, bytes: bytes)
    } catch {
      throw CommandFailure(error.exitCodeOfReading, error.reading(name))
    }
  }
}

extension InputFile {
  /// Puts new bytes in the place of the file's own, in one step.
  ///
  /// - Throws: `CommandFailure` for what is no file that could be replaced.
  func replace(with bytes: [UInt8], _ console: Console) throws(CommandFailure) {
    do throws(FileError) {
      // What came through a pipe is not there to be replaced.
      guard try console.files.kind(of: path, followingLinks: true) == .regular else {
        throw .notRegular
      }
      try console.files.write(bytes, to: path, replacing: true)
    } catch {
      throw CommandFailure(error.exitCodeOfWriting, error.writing(path))
    }
  }
}

extension CommandFailure {
  /// A file of a format that is not read yet.
  init(_ error: UnreadFormat) {
    self.init(.data, error.message)
  }
}
