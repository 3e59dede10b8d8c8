import JourneyCore

/// A program of this machine that makes PNG or PDF of a picture.
struct PictureProgram {
  /// What programs of a family understand.
  enum Family {
    /// Browsers on Chromium: PNG and PDF.
    case chromium
    /// Firefox: PNG.
    case firefox
    /// `rsvg-convert` of librsvg: PNG, without a browser.
    case librsvg
  }

  /// Its path.
  let path: String
  /// What it understands.
  let family: Family

  /// Takes a program that a person names.
  init(path: String) {
    self.path = path
    let name = (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
    func holds(_ word: String) -> Bool {
      name.indices.contains { name[$0...].hasPrefix(word) }
    }
    family = holds("firefox") ? .firefox : holds("rsvg-convert") ? .librsvg : .chromium
  }

  /// The usual names of programs, those first that draw what a reader will see.
  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    "microsoft-edge", "microsoft-edge-stable", "msedge", "brave-browser", "brave",
  ]
  private static let otherNames = ["rsvg-convert", "firefox", "firefox-esr"]

  /// Where macOS keeps applications, which are in no `PATH`.
  private static let applications = [
    "Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser",
  ].map { "/Applications/\($0).app/Contents/MacOS/\($0)" }

  /// Finds the programs that are installed.
  ///
  /// - Parameters:
  ///   - format: What they must be able to make.
  ///   - console: The world.
  /// - Returns: The best one; nothing if there is none.
  static func installed(for format: DocumentFormat, _ console: Console) -> PictureProgram? {
    func find(_ name: String) -> PictureProgram? {
      // Names of Windows have an ending; elsewhere there are no such files.
      (ProgramPath.find(name, console) ?? ProgramPath.find(name + ".exe", console))
        .map(PictureProgram.init(path:))
    }
    for name in names { if let program = find(name) { return program } }
    let home = console.environment.variable("HOME") ?? ""
    for path in applications + applications.map({ home + $0 })
    where ProgramPath.isFile(path, console) {
      return PictureProgram(path: path)
    }
    guard format == .png else { return nil }
    for name in otherNames { if let program = find(name) { return program } }
    return nil
  }
}
