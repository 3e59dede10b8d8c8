/// Finds programs by their names, as a shell does.
enum ProgramPath {
  /// Finds a program in the folders of `PATH`.
  ///
  /// - Returns: Its path; nothing if there is no such file.
  static func find(_ name: String, _ console: Console) -> String? {
    for folder in (console.environment.variable("PATH") ?? "").split(separator: ":") {
      let path = folder + "/" + name
      if isFile(path, console) { return path }
    }
    return nil
  }

  /// Whether a file is there.
  static func isFile(_ path: String, _ console: Console) -> Bool {
    (try? console.files.kind(of: path, followingLinks: true)) == .regular
  }
}
