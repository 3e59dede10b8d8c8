import JourneyCore

/// Finds the framework that a word on the command line names.
enum FrameworkArgument {
  /// Finds a framework by id, name or the beginning of either, or reads a file.
  ///
  /// - Parameters:
  ///   - word: A file if it contains `/` or `.`, else an id or name.
  ///   - console: The world.
  /// - Returns: The framework.
  /// - Throws: `UsageError` for an unknown or ambiguous id, `CommandFailure` for a file that is
  ///   none.
  static func find(_ word: String, _ console: Console) throws -> Framework {
    isFile(word) ? try read(InputFile(path: word), console) : try named(word, console)
  }

  /// Finds a framework of the repository or a built-in one by id, name or the beginning of either.
  ///
  /// - Throws: `UsageError` if there is none, or more than one.
  static func named(_ word: String, _ console: Console) throws(UsageError) -> Framework {
    // An exact id needs no other framework read.
    if let framework = FrameworkCatalog.framework(id: word) { return framework }
    let frameworks = known(console)
    let names = FrameworkNames(frameworks)
    let found = names.indices(matching: word)
    if found.count == 1 { return frameworks[found[0]] }
    throw found.isEmpty
      ? UsageError.unknownFramework(word, among: frameworks)
      : UsageError.ambiguousFramework(word, found.map { names.ids[$0] })
  }

  /// Whether a word names a framework, or begins like one.
  static func isNamed(_ word: String, _ console: Console) -> Bool {
    FrameworkCatalog.framework(id: word) != nil
      || !FrameworkNames(known(console)).indices(matching: word).isEmpty
  }

  /// All frameworks that words can name in the current folder: the built-in ones, then those that
  /// the settings of the repository name.
  static func known(_ console: Console) -> [Framework] { knownHere(console).frameworks }

  /// The same, with what is wrong with those settings.
  static func knownHere(
    _ console: Console
  ) -> (frameworks: [Framework], problems: SettingsFiles.Problems) {
    var settings = SettingsFiles(console)
    var files = FrameworkFiles(console.files)
    let here = InputFile(path: "./" + SettingsFiles.name)
    let own = files.own(settings.settings(for: here).frameworks)
    return (FrameworkCatalog.all + own, settings.problems)
  }

  /// Whether a word names a file rather than a built-in framework.
  static func isFile(_ word: String) -> Bool {
    word.contains("/") || word.contains(".") || word == "-"
  }

  private static func read(_ input: InputFile, _ console: Console) throws -> Framework {
    let content = try input.contents(console)
    guard case .framework(let reading) = content else {
      let path = VisibleText.escaped(input.name)
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "'\(path)' không phải là tệp mô hình", en: "'\(path)' is not a framework file"))
    }
    return try framework(reading, of: input)
  }

  /// Takes a framework file that has been read, if it has no errors.
  static func framework(
    _ reading: FrameworkReading, of input: InputFile
  ) throws(CommandFailure) -> Framework {
    let path = VisibleText.escaped(input.name)
    guard let framework = reading.framework, reading.diagnostics.isEmpty else {
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "tệp mô hình '\(path)' có lỗi; chạy 'journey-cli validate' với tệp đó",
          en: "the framework file '\(path)' has errors; run 'journey-cli validate' on it"))
    }
    return framework
  }
}
