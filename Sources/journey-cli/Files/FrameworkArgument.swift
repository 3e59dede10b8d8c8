import JourneyCore

/// Finds the framework that a word on the command line names.
enum FrameworkArgument {
  /// Finds a built-in framework by id or prefix, or reads a file.
  ///
  /// - Parameters:
  ///   - word: A file if it contains `/` or `.`, else an id or its beginning.
  ///   - console: The world.
  /// - Returns: The framework.
  /// - Throws: `UsageError` for an unknown or ambiguous id, `CommandFailure` for a file that is
  ///   none.
  static func find(_ word: String, _ console: Console) throws -> Framework {
    isFile(word) ? try read(InputFile(path: word), console) : try builtIn(word)
  }

  /// Finds a built-in framework by id or prefix.
  ///
  /// - Throws: `UsageError` if there is none, or more than one.
  static func builtIn(_ word: String) throws(UsageError) -> Framework {
    let ids = FrameworkCatalog.ids(matching: word)
    if ids.count == 1, let framework = FrameworkCatalog.framework(id: ids[0]) { return framework }
    throw ids.isEmpty
      ? UsageError.unknownFramework(word) : UsageError.ambiguousFramework(word, ids)
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
