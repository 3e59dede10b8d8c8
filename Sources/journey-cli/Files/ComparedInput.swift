import JourneyCore

/// One of the things that `compare` lays side by side.
enum ComparedInput {
  /// A framework, and the file that holds it unless it is built in.
  case framework(Framework, file: InputFile?)
  /// A map with its framework.
  case map(LoadedMap, file: InputFile)

  /// Finds what words of the command line name, in their order.
  ///
  /// - Parameters:
  ///   - words: Files, or ids of built-in frameworks or their beginnings.
  ///   - choices: How the files among them are read.
  ///   - console: The world.
  /// - Returns: One input a word.
  /// - Throws: `UsageError` for an unknown or repeated one, `CommandFailure` for a file that cannot
  ///   be compared.
  static func find(
    _ words: [String], _ choices: InputChoices, _ console: Console
  ) throws -> [ComparedInput] {
    // Slips of the pen are told before any file is read.
    let builtIn = try words.map { word -> Framework? in
      if FrameworkArgument.isFile(word) { return nil }
      if !FrameworkArgument.isNamed(word, console),
        (try? console.files.realPath(of: word)) != nil
      {
        throw UsageError.fileTakenForFramework(word)
      }
      return try FrameworkArgument.named(word, console)
    }
    let names = zip(words, builtIn).map { word, framework in
      framework?.id.string ?? place(of: word, console)
    }
    for (index, name) in names.enumerated() {
      guard let first = names[..<index].firstIndex(of: name) else { continue }
      throw UsageError.comparedTwice(words[first], words[index])
    }
    let inputs = try zip(words, builtIn).map { word, framework -> ComparedInput in
      if let framework { return .framework(framework, file: nil) }
      return try read(InputFile(path: word, choices), console)
    }
    try checkIDs(inputs)
    return inputs
  }

  /// What tells a file from all others, whatever way leads to it.
  private static func place(of word: String, _ console: Console) -> String {
    // A file that is not there is told of when it is read.
    word == "-" ? word : (try? console.files.realPath(of: word)) ?? "./" + word
  }

  private static func read(_ input: InputFile, _ console: Console) throws -> ComparedInput {
    var settings = SettingsFiles(console)
    let content = try input.contents(
      console.files, console.input, settings.settings(for: input))
    switch content {
    case .map:
      return .map(LoadedMap(content, of: input, console), file: input)
    case .framework(let reading):
      return .framework(try FrameworkArgument.framework(reading, of: input), file: input)
    }
  }

  /// Finds frameworks that could not be told apart.
  private static func checkIDs(_ inputs: [ComparedInput]) throws(CommandFailure) {
    var ids: Set<String> = []
    for input in inputs {
      guard case .framework(let framework, let file) = input else { continue }
      let id = framework.id.string
      if !ids.insert(id).inserted {
        let name = file ?? inputs.lazy.compactMap(\.frameworkFile).first
        throw CommandFailure.sameID(id, name)
      }
    }
  }

  /// The map, if it is one.
  var loadedMap: LoadedMap? {
    if case .map(let map, _) = self { map } else { nil }
  }

  /// The framework, if it is one.
  var framework: Framework? {
    if case .framework(let framework, _) = self { framework } else { nil }
  }

  /// What the columns beside one another are laid on: asked before any of them is laid out, as each
  /// would else be laid out twice.
  static func axis(of inputs: [ComparedInput]) -> ComparisonAxis {
    ComparisonAxis(inputs.map { $0.framework ?? $0.loadedMap?.framework })
  }

  /// The map or framework as a column beside maps; nothing for a map that could not be read.
  func journey(on axis: ComparisonAxis) -> PhasedJourney? {
    switch self {
    case .framework(let framework, let file):
      PhasedJourney(name: file?.name ?? framework.id.string, framework: framework, on: axis)
    case .map(let loaded, let file):
      loaded.map.map {
        PhasedJourney(name: file.name, map: $0, framework: loaded.framework, on: axis)
      }
    }
  }

  private var frameworkFile: InputFile? {
    if case .framework(_, let file) = self { file } else { nil }
  }
}

extension CommandFailure {
  /// Two frameworks with one id.
  fileprivate static func sameID(_ id: String, _ file: InputFile?) -> CommandFailure {
    let id = VisibleText.escaped(id)
    let path = VisibleText.escaped(file?.name ?? id)
    return CommandFailure(
      .data,
      LocalizedText(
        vi: "mã '\(id)' của mô hình trong '\(path)' trùng với một mô hình khác; hãy đặt mã riêng",
        en: "the framework in '\(path)' has the same id '\(id)' as another one; give it its own"))
  }
}
