import JourneyCore

/// A file that a command makes because a person named it.
struct OutputFile {
  /// The path.
  let path: String

  /// Creates an output from its path; nothing for none and for `-`, the standard output.
  init?(_ path: String?) {
    guard let path, path != "-" else { return nil }
    self.path = path
  }

  /// Whether the name says that tabs part the cells of a table.
  var isPartedByTabs: Bool { FileFormat.areTabs(inFileNamed: path) }

  /// Finds the format in which a map is written to this file, which its name tells.
  ///
  /// - Throws: `UsageError` for a name that would make a map be taken for something else.
  func mapFormat() throws(UsageError) -> FileFormat {
    let written = FileFormat.allCases.filter(\.keepsMaps)
    let unwritten = FileFormat.allCases.filter { !$0.keepsMaps }
    let others = FileSubject.framework.endings(in: written) + unwritten.flatMap(\.endings)
    guard let ending = others.first(where: path.endsInBytes) else { return .ofFile(named: path) }
    let shown = VisibleText.escaped(path)
    let formats = written.map(\.title).joined(separator: ", ")
    throw UsageError(
      LocalizedText(
        vi: "Bản đồ được ghi dạng \(formats) nên tên '\(shown)' không được kết thúc bằng"
          + " '\(ending)'",
        en: "A map is written as \(formats), so its name '\(shown)' cannot end in '\(ending)'"))
  }

  /// Finds the format in which a map is written to this file, where a person may have named one.
  ///
  /// - Throws: `UsageError` where the name of the file tells another one.
  func mapFormat(_ named: FileFormat?) throws(UsageError) -> FileFormat {
    guard let named else { return try mapFormat() }
    guard let told = FileFormat(named: path), told != named else { return named }
    let shown = VisibleText.escaped(path)
    throw UsageError(
      LocalizedText(
        vi: "Tên '\(shown)' là của tệp \(told.title), không phải \(named.title)",
        en: "The name '\(shown)' is that of \(told.title), not of \(named.title)"))
  }

  /// Whether a path leads to this file, which need not be there yet.
  func isSame(as other: String, _ console: Console) -> Bool {
    if other == "-" { return false }
    // A file that is there is none that is not.
    if let identity = try? console.files.identity(of: other) {
      return (try? console.files.identity(of: path)) == identity
    }
    return Self.place(path, console) == Self.place(other, console)
  }

  private static func place(_ path: String, _ console: Console) -> String {
    let file = InputFile(path: path)
    let folder = (try? console.files.realPath(of: file.folder)) ?? file.folder
    return folder + "/" + String(path.split(separator: "/").last ?? "")
  }

  /// Writes the file in one step.
  ///
  /// - Throws: `CommandFailure`, with a word on `--force` for a file that exists.
  func write(
    _ bytes: [UInt8], replacing: Bool, _ console: Console
  ) throws(CommandFailure) {
    do {
      try console.files.write(bytes, to: path, replacing: replacing)
    } catch {
      throw failure(error)
    }
  }

  /// Whether there is such a file already.
  func isThere(_ console: Console) -> Bool {
    (try? console.files.kind(of: path, followingLinks: true)) == .regular
  }

  /// Refuses a file that exists before anything has been done.
  func checkIsFree(_ console: Console) throws(CommandFailure) {
    guard let kind = try? console.files.kind(of: path, followingLinks: true), kind != .other
    else { return }
    throw failure(kind == .folder ? .isFolder : .exists)
  }

  private func failure(_ error: FileError) -> CommandFailure {
    var message = error.writing(path)
    if error == .exists {
      message = LocalizedText(
        vi: "\(message.vi); thêm --force để thay thế",
        en: "\(message.en); --force replaces it")
    }
    return CommandFailure(error.exitCodeOfWriting, message)
  }
}
