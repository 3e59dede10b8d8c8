import JourneyCore

/// The pages of the maps of a report, each a file of its own beside it.
struct MapPages {
  private let folder: String
  private let isReplacing: Bool
  private let console: Console
  /// How the page of the report leads to the folder, with a slash at its end.
  private let way: String
  /// How the pages lead back to that of the report; nothing where nobody knows what it will be called.
  private let back: String?
  /// The name of the page of the report where that lies in the folder, too.
  private let reserved: String?

  /// Makes the folder.
  ///
  /// - Parameters:
  ///   - folder: The folder, as it was named.
  ///   - page: The file of the report; nothing for the standard output, which is taken for a file
  ///     in the current folder.
  ///   - isReplacing: Whether files that exist are replaced.
  ///   - console: The world.
  /// - Throws: `CommandFailure` for a folder that cannot be made.
  init(
    _ folder: String, beside page: OutputFile?, isReplacing: Bool, _ console: Console
  ) throws(CommandFailure) {
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    self.isReplacing = isReplacing
    self.console = console
    do throws(FileError) {
      try console.files.makeFolder(folder)
      let start = page.map { InputFile(path: $0.path).folder } ?? "."
      let (from, to) = (
        try console.files.realPath(of: start), try console.files.realPath(of: folder)
      )
      way = RepositoryPaths.relativePath(from: from, to: to)
      let name = page?.path.split(separator: "/").last.map { String($0) }
      back = name.map { RepositoryPaths.relativePath(from: to, to: from) + $0 }
      reserved = from == to ? name : nil
    } catch {
      throw CommandFailure(
        error.exitCodeOfWriting, error == .exists ? Self.noFolder(folder) : error.writing(folder))
    }
  }

  /// Writes a page for every map.
  ///
  /// - Parameters:
  ///   - run: The maps.
  ///   - files: The files of the maps that have been reported, in order.
  ///   - language: The language of labels that no map decides.
  ///   - choices: How the pages look.
  /// - Returns: The path of each page as the report leads to it, by the file of its map.
  /// - Throws: `CommandFailure` for a page that cannot be written.
  func write(
    _ run: PortfolioRun, _ files: [String], in language: Language?, _ choices: PictureChoices
  ) throws -> ValuesByPath<String> {
    let names = names(files)
    if !isReplacing { try checkAreFree(files.compactMap { names[$0] }) }
    var paths = ValuesByPath<String>()
    let back = back
    try run.forEach(of: Set(files)) { input in
      let own = language ?? input.map.language.flatMap { Language(tag: $0.string) } ?? .en
      let sheet = MapSheet(
        input.map, framework: input.framework, language: own, channels: input.channels,
        isDamaged: input.errors > 0)
      var renderer = HTMLRenderer(language: own, theme: choices.theme)
      if let back { renderer = renderer.leading(backTo: back, name: Self.report[own]) }
      return (input.file, renderer.bytes(sheet.document))
    } handOn: { (file: String, bytes: [UInt8]) in
      guard let name = names[file], let output = OutputFile(folder + name) else { return }
      try output.write(bytes, replacing: isReplacing, console)
      paths[file] = way + name
    }
    return paths
  }

  /// What the link to the page of the report is called.
  private static var report: LocalizedText {
    LocalizedText(vi: "Báo cáo trên nhiều bản đồ", en: "Report over many maps")
  }

  /// Refuses pages that exist before one of them is written.
  private func checkAreFree(_ names: [String]) throws(CommandFailure) {
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      try OutputFile(folder + name)?.checkIsFree(console)
    }
  }

  private static func noFolder(_ path: String) -> LocalizedText {
    let shown = VisibleText.escaped(path)
    return LocalizedText(
      vi: "'\(shown)' là tệp; --with-maps cần một thư mục",
      en: "'\(shown)' is a file; --with-maps needs a folder")
  }

  /// A name for the page of each map: its own, with a number where several have the same.
  private func names(_ files: [String]) -> ValuesByPath<String> {
    var names = ValuesByPath<String>()
    var taken: Set<String> = []
    if let reserved { taken.insert(reserved.lowercased()) }
    for file in files {
      let short = FileSubject.shortName(of: file)
      var name = short + ".html"
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(short)-\(number).html"
        number += 1
      }
      names[file] = name
    }
    return names
  }
}
