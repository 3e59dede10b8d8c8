import JourneyCore

/// Opens files in the programs that the system has for them.
struct FileOpener {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// The variables by which programs find the screen and what a person has set.
  private static let variables = [
    "PATH", "HOME", "USER", "LANG", "LC_ALL", "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY",
    "XDG_RUNTIME_DIR", "XDG_CURRENT_DESKTOP", "XDG_DATA_DIRS", "XDG_DATA_HOME", "XDG_CONFIG_DIRS",
    "XDG_CONFIG_HOME", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS", "DESKTOP_SESSION", "BROWSER",
    "KDE_FULL_SESSION", "KDE_SESSION_VERSION", "WSL_DISTRO_NAME", "WSL_INTEROP", "WSLENV", "TMPDIR",
  ]

  /// Runs a program and does not wait for its end, which may be that of a browser: what fails at
  /// once is told.
  private static let script = """
    "$@" >/dev/null 2>&1 &
    program=$!
    for turn in 1 2 3 4 5 6 7 8; do
      kill -0 "$program" 2>/dev/null || break
      sleep 0.1 2>/dev/null || sleep 1
    done
    kill -0 "$program" 2>/dev/null && exit 0
    wait "$program"
    """

  /// Opens a file.
  ///
  /// - Throws: `CommandFailure` where the system has no way to open files.
  func open(_ path: String) throws {
    // A name that begins with a dash is no option.
    let file = path.hasPrefix("/") ? path : "./" + path
    var isFound = false
    let isWithinWindows = console.environment.variable("WSL_DISTRO_NAME") != nil
    for words in Self.openers(isDarwin: Platform.isDarwin, isWithinWindows: isWithinWindows) {
      guard let program = find(words[0]) else { continue }
      isFound = true
      var call = ProgramCall(
        name: "/bin/sh",
        arguments: ["-c", Self.script, "sh", program] + words.dropFirst() + [shown(file, words[0])])
      call.variables = ProgramCall.variables(Self.variables, of: console.environment)
      let result = try? console.programs.run(call)
      // The explorer of Windows says 1 where all went well.
      if result?.succeeded == true || words[0] == "explorer.exe" { return }
    }
    let shown = VisibleText.escaped(path)
    throw CommandFailure(
      .cannotCreate,
      isFound
        ? LocalizedText(
          vi: "đã ghi '\(shown)', nhưng hệ thống không mở được",
          en: "'\(shown)' is written, but the system could not open it")
        : LocalizedText(
          vi: "đã ghi '\(shown)', nhưng không có chương trình nào để mở: hãy cài xdg-utils"
            + (isWithinWindows ? ", hoặc wslu" : ""),
          en: "'\(shown)' is written, but no program is there to open it: install xdg-utils"
            + (isWithinWindows ? ", or wslu" : "")))
  }

  /// The programs that open files, with their first words; the first that is there is taken.
  ///
  /// - Parameters:
  ///   - isDarwin: Whether the system is macOS.
  ///   - isWithinWindows: Whether it is a Linux within Windows.
  /// - Returns: The words of each, without the file.
  static func openers(isDarwin: Bool, isWithinWindows: Bool) -> [[String]] {
    if isDarwin { return [["open"]] }
    return (isWithinWindows ? [["wslview"], ["explorer.exe"]] : [])
      + [["xdg-open"], ["gio", "open"]]
  }

  /// The path as a program of Windows knows it.
  private func shown(_ path: String, _ opener: String) -> String {
    guard opener == "explorer.exe", let tool = find("wslpath") else { return path }
    var call = ProgramCall(name: tool, arguments: ["-w", path])
    call.variables = ProgramCall.variables(Self.variables, of: console.environment)
    guard let result = try? console.programs.run(call), result.succeeded else { return path }
    return String(decoding: result.output.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private func find(_ name: String) -> String? { ProgramPath.find(name, console) }
}
