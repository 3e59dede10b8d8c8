import JourneyCore

/// Finds the framework files that maps name, and only where a map may look for them.
///
/// A path in a map is foreign input: it is relative, leads to a regular file of at most a
/// megabyte, and stays in the repository that holds the map (without one in the map's folder),
/// links resolved first. What the file holds is not told before it has read as a framework.
struct FrameworkFiles {
  private static let limit = 1_000_000

  private let files: any FileSystem
  /// What came of each file, by its real path; each map is told so by the path that it names.
  private var known: [String: FrameworkFile] = [:]
  /// The folder that each map's folder may read from.
  private var roots: [String: Root] = [:]

  /// The folder that maps may read from, and whether it is a repository.
  private struct Root {
    let path: String
    let isRepository: Bool

    func contains(_ other: String) -> Bool {
      path == "/" || other.hasPrefix(path + "/")
    }
  }

  init(_ files: any FileSystem) {
    self.files = files
  }

  /// Finds the framework in a file that a map names.
  ///
  /// - Parameters:
  ///   - path: What the map says.
  ///   - input: The map's file.
  /// - Returns: The framework, or why there is none.
  mutating func load(_ path: String, for input: InputFile) -> FrameworkResolution {
    load(path, from: input.folder)
  }

  /// Reads the framework files that settings name; those that cannot be read are left out.
  ///
  /// - Parameter paths: Their paths, as `SettingsFiles` gives them.
  /// - Returns: The frameworks, in the order of the paths.
  mutating func own(_ paths: [String]) -> [Framework] {
    paths.compactMap { path in
      let slash = path.lastIndex(of: "/") ?? path.startIndex
      return load(String(path[slash...].dropFirst()), from: String(path[..<slash])).framework
    }
  }

  /// Looks for the framework files that a settings file names.
  ///
  /// - Parameters:
  ///   - paths: What the settings say.
  ///   - folder: The folder of the settings.
  /// - Returns: What came of each, in their order.
  mutating func resolutions(
    of paths: [String], inSettingsOf folder: String
  ) -> [FrameworkResolution] {
    paths.map { load($0, from: folder, namedBy: .settings) }
  }

  private mutating func load(
    _ path: String, from folder: String, namedBy namer: Namer = .map
  ) -> FrameworkResolution {
    let shown = VisibleText.escaped(path)
    guard !path.hasPrefix("/") else { return Self.refused(.absolute, shown, namer) }
    do {
      let base = try files.realPath(of: folder)
      let root = root(of: base)
      let outside = root.isRepository ? Refusal.outsideRepository : .outsideFolder
      guard root.contains(Self.joined(base, path)) else {
        return Self.refused(outside, shown, namer)
      }
      let real = try files.realPath(of: base + "/" + path)
      guard root.contains(real) else { return Self.refused(outside, shown, namer) }
      return try file(at: real).resolution(of: path)
    } catch {
      return .missing(
        LocalizedText(
          vi: "không đọc được tệp mô hình '\(shown)': \(error.message.vi)",
          en: "cannot read the framework file '\(shown)': \(error.message.en)"), help: nil)
    }
  }

  private mutating func file(at path: String) throws(FileError) -> FrameworkFile {
    if let file = known[path] { return file }
    let bytes = try files.read(path, limit: Self.limit, allowingPipes: false)
    let file = FrameworkFile(SourceFile(name: path, bytes: bytes))
    known[path] = file
    return file
  }

  /// The repository that a folder is in, or the folder itself.
  private mutating func root(of folder: String) -> Root {
    if let root = roots[folder] { return root }
    let repository = RepositoryRoot.find(from: folder, files)
    let root = Root(path: repository ?? folder, isRepository: repository != nil)
    roots[folder] = root
    return root
  }

  /// Joins two paths by their words alone, so that nothing outside is ever touched.
  private static func joined(_ base: String, _ path: String) -> String {
    var parts = base.split(separator: "/")
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private enum Refusal {
    case absolute, outsideRepository, outsideFolder
  }

  /// What names a framework file.
  private enum Namer {
    case map, settings

    var vi: String { self == .map ? "bản đồ" : "tệp thiết lập" }
    var en: String { self == .map ? "the map" : "the settings file" }
    var enWhose: String { self == .map ? "the map's" : "the settings file's" }
  }

  private static func refused(
    _ refusal: Refusal, _ path: String, _ namer: Namer
  ) -> FrameworkResolution {
    switch refusal {
    case .absolute:
      .missing(
        LocalizedText(
          vi: "đường dẫn mô hình '\(path)' phải là đường dẫn tương đối",
          en: "the framework path '\(path)' must be relative to \(namer.en)"), help: nil)
    case .outsideFolder:
      .missing(
        LocalizedText(
          vi: "tệp mô hình '\(path)' nằm ngoài thư mục của \(namer.vi)",
          en: "the framework file '\(path)' lies outside \(namer.enWhose) folder"),
        help: LocalizedText(
          vi: "đặt tệp mô hình vào thư mục của \(namer.vi), hoặc đặt cả hai vào một kho git",
          en: "keep it in \(namer.enWhose) folder, or both in one git repository"))
    case .outsideRepository:
      .missing(
        LocalizedText(
          vi: "tệp mô hình '\(path)' nằm ngoài kho chứa \(namer.vi)",
          en: "the framework file '\(path)' lies outside \(namer.enWhose) repository"),
        help: LocalizedText(
          vi: "đặt tệp mô hình vào cùng kho với \(namer.vi)",
          en: "keep framework files in the repository of \(namer.en)"))
    }
  }
}
