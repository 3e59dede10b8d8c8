import JourneyCore

/// One input of a command: a file that a person or a folder named, or the standard input.
struct InputFile: Sendable {
  /// The path, or `-` for the standard input.
  let path: String

  /// Creates an input from its path.
  init(path: String) { self.path = path }

  /// Creates the input that findings speak of by this name.
  init(name: String) { self.init(path: name == Self.standardInputName ? "-" : name) }

  private static let standardInputName = "<stdin>"

  /// The name under which findings speak of it.
  var name: String { isStandardInput ? Self.standardInputName : path }
  /// Whether it is the standard input.
  var isStandardInput: Bool { path == "-" }

  /// The folder that relative paths within the file start from.
  var folder: String {
    guard !isStandardInput, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return "."
    }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Reads the whole file.
  ///
  /// - Throws: `CommandFailure` for a format that is not read yet, and for what cannot be opened.
  func read(_ console: Console) throws(CommandFailure) -> SourceFile {
    try read(console.files, console.input)
  }

  /// Reads the whole file, on any thread.
  ///
  /// - Throws: `CommandFailure` for a format that is not read yet, and for what cannot be opened.
  func read(
    _ files: any FileSystem, _ input: StandardInput
  ) throws(CommandFailure) -> SourceFile {
    if let format = unreadFormat {
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "chưa đọc được tệp \(format): '\(shownPath)'; hiện chỉ đọc bản đồ dạng JSON",
          en: "\(format) files cannot be read yet: '\(shownPath)'; maps are read from JSON"))
    }
    do {
      let bytes =
        isStandardInput ? try input.readAll() : try files.readNamedByUser(path)
      return SourceFile(name: name, bytes: bytes)
    } catch {
      throw CommandFailure(error.exitCodeOfReading, error.reading(shownPath))
    }
  }

  /// The format that the name tells, if it is one that the product does not read yet.
  private var unreadFormat: String? {
    if path.hasSuffix(".csv") { return "CSV" }
    return path.hasSuffix(".mmd") || path.hasSuffix(".mermaid") ? "Mermaid" : nil
  }

  private var shownPath: String { VisibleText.escaped(name) }
}
