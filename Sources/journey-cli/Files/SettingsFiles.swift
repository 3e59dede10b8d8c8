import JourneyCore

/// Finds the settings that apply to each file: the nearest `.journey-cli.json` on the way from the
/// file's folder up to the root of its repository.
struct SettingsFiles {
  static let name = ".journey-cli.json"
  private static let limit = 1_000_000

  /// What is wrong with settings files.
  struct Problems {
    /// What was found in those that were read.
    let findings: [FileFindings]
    /// Why others could not be read.
    let failures: [CommandFailure]
  }

  private let console: Console
  /// What applies to the files of the folder that was met last; files come folder by folder.
  private var last: (folder: String, settings: ProjectSettings)?
  /// What applies to the files of the folders before it, by their paths.
  private var known: [String: ProjectSettings] = [:]
  /// What came of each settings file, by its real path.
  private var read: [String: ProjectSettings] = [:]
  /// What is wrong with the settings files that were read, in the order in which they were met.
  var findings: [FileFindings] {
    zip(readings, resolutions).compactMap { reading, resolutions in
      let diagnostics = Self.findings(in: reading, resolutions)
      return diagnostics.isEmpty
        ? nil
        : FileFindings(
          source: reading.source, diagnostics: diagnostics, sourceMap: reading.sourceMap)
    }
  }
  /// The real path of the settings file that applies to the files of a folder, by its path.
  private var paths: [String: String] = [:]
  /// The settings files in the order in which they were met.
  private var readings: [SettingsReading] = []
  /// What came of the framework files that each of them names.
  private var resolutions: [[FrameworkResolution]] = []
  private var frameworks: FrameworkFiles
  /// The settings files that could not be read.
  private(set) var failures: [CommandFailure] = []

  init(_ console: Console) {
    self.console = console
    frameworks = FrameworkFiles(console.files)
  }

  /// What is wrong with a settings file.
  ///
  /// - Parameters:
  ///   - reading: What came of reading it.
  ///   - resolutions: What came of the framework files that it names, in their order.
  /// - Returns: The findings in the order in which they are told.
  static func findings(
    in reading: SettingsReading, _ resolutions: [FrameworkResolution]
  ) -> [Diagnostic] {
    let found =
      reading.diagnostics + OwnChannelCheck.diagnostics(of: reading)
      + OwnFrameworkCheck.diagnostics(of: reading, resolutions)
    return found.sorted(by: Diagnostic.isOrdered)
  }

  /// What is wrong with the settings files that were met.
  var problems: Problems { Problems(findings: findings, failures: failures) }

  /// Returns the settings for a file; those that decide nothing where there are none.
  mutating func settings(for input: InputFile) -> ProjectSettings {
    let folder = input.folder
    if let last {
      if last.folder == folder { return last.settings }
      known[last.folder] = last.settings
    }
    let settings = known[folder] ?? find(from: folder)
    last = (folder, settings)
    return settings
  }

  /// The settings file that applies to a file whose settings were asked for: its folder without
  /// links, and its path as a person would write it.
  func place(for input: InputFile) -> (folder: String, shown: String)? {
    guard let path = paths[input.folder] else { return nil }
    return (InputFile(path: path).folder, shownPath(path))
  }

  private mutating func find(from folder: String) -> ProjectSettings {
    guard let start = try? console.files.realPath(of: folder) else { return ProjectSettings() }
    let root = RepositoryRoot.find(from: start, console.files) ?? start
    var candidate = start
    while true {
      let path = (candidate == "/" ? "" : candidate) + "/" + Self.name
      if let settings = read[path] {
        paths[folder] = path
        return settings
      }
      if isThere(path) {
        paths[folder] = path
        let settings = load(path)
        read[path] = settings
        return settings
      }
      guard candidate != root, let slash = candidate.lastIndex(of: "/") else {
        return ProjectSettings()
      }
      candidate = slash == candidate.startIndex ? "/" : String(candidate[..<slash])
    }
  }

  /// Whether there is a settings file, even if it cannot be looked at.
  private func isThere(_ path: String) -> Bool {
    do {
      // Not where a link leads to: one that leads nowhere is there, and has to be told.
      _ = try console.files.kind(of: path, followingLinks: false)
      return true
    } catch {
      return error != .notFound
    }
  }

  private mutating func load(_ path: String) -> ProjectSettings {
    let shown = shownPath(path)
    do {
      let bytes = try console.files.read(path, limit: Self.limit, allowingPipes: false)
      let reading = SettingsReading.json(SourceFile(name: shown, bytes: bytes))
      readings.append(reading)
      var settings = reading.settings
      let slash = path.lastIndex(of: "/") ?? path.startIndex
      let folder = path[...slash]
      let found = frameworks.resolutions(of: settings.frameworks, inSettingsOf: String(folder))
      resolutions.append(found)
      // A file that is none, or lies where settings may not look, decides nothing.
      settings.frameworks = zip(settings.frameworks, found)
        .compactMap { $1.framework == nil ? nil : folder + $0 }
      return settings
    } catch {
      failures.append(
        CommandFailure(error.exitCodeOfReading, error.reading(VisibleText.escaped(shown))))
      return ProjectSettings()
    }
  }

  /// The path as a person in the current folder would write it.
  private func shownPath(_ path: String) -> String {
    guard let current = try? console.files.currentFolder() else { return path }
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return RepositoryPaths.relativePath(from: current, to: String(path[..<slash])) + Self.name
  }
}
