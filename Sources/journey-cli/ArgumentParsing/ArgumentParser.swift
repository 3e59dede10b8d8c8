// ArgumentParsing: the table of commands and options, from which parsing, help and errors come. It
// knows no journeys.

import JourneyCore

/// The way from the words of a command line to what they ask for.
///
/// One pass over the words finds the command and keeps each value as text under the key of its
/// parameter; only then do the tables make typed values of the texts.
struct ArgumentParser {
  private let words: [String]
  private var next = 0
  private var path: CommandPath
  /// The path as far as it was typed; a default subcommand is not on it.
  private var typedPath: CommandPath
  private var isHelpCommand = false
  private var typed = TypedTexts()
  private var positionals: [String] = []

  private init(_ root: any Command.Type, _ words: [String]) {
    self.words = words
    self.path = CommandPath(root)
    self.typedPath = path
  }

  /// Finds out what a command line asks for.
  ///
  /// - Parameters:
  ///   - words: The words after the name of the tool.
  ///   - root: The tool, with everything below it.
  /// - Returns: What is asked for, or the first mistake.
  static func parse(_ words: [String], root: any Command.Type) -> Invocation {
    var parser = ArgumentParser(root, words)
    return parser.parse()
  }

  private mutating func parse() -> Invocation {
    let options = words.prefix { $0 != "--" }
    let wantsHelp = options.contains("-h") || options.contains("--help")
    let wantsVersion = options.contains("--version")
    do {
      try sortWords()
      if wantsHelp { return .help(typedPath) }
      if wantsVersion { return .version }
      if isHelpCommand { return try helpOfNamedCommand() }
      // A group without a default has nothing to run, so it answers as if asked for help.
      guard path.command.subcommands.isEmpty else { return .help(path) }
      return .run(path, try typedValues())
    } catch {
      // Who asks for help may get the rest wrong.
      if wantsHelp { return .help(typedPath) }
      return wantsVersion ? .version : .mistake(error, path)
    }
  }

  // MARK: - Sorting the words

  private mutating func sortWords() throws(ArgumentProblem) {
    while next < words.count {
      let word = words[next]
      if word == "--" {
        if path.command.subcommands.isEmpty || descendToDefault() {
          positionals += words[(next + 1)...]
        } else if next + 1 < words.count {
          throw .unexpectedArguments(Array(words[(next + 1)...]))
        }
        next = words.count
      } else if Self.isOption(word) {
        try takeOption(word)
      } else if path.command.subcommands.isEmpty {
        positionals.append(word)
        next += 1
      } else {
        try takeSubcommand(word)
      }
    }
    while descendToDefault() {}
  }

  private mutating func takeSubcommand(_ word: String) throws(ArgumentProblem) {
    let subcommands = path.command.subcommands
    if let command = subcommands.first(where: { $0.name == word }) {
      path.append(command)
      typedPath = path
      next += 1
    } else if path.isRoot, word == "help", !isHelpCommand {
      isHelpCommand = true
      next += 1
    } else if let command = path.command.defaultSubcommand, !command.arguments.isEmpty,
      descendToDefault()
    {
      // The word is looked at again as an argument of the default.
    } else {
      throw unknownSubcommand(word)
    }
  }

  /// What is wrong with a word in the place of a subcommand.
  private func unknownSubcommand(_ word: String) -> ArgumentProblem {
    let known = path.command.subcommands.filter { !$0.isHidden }
    let names = known.map { $0.name } + (path.isRoot ? ["help"] : [])
    let said = FoldedName.key(word)
    if let meant = known.first(where: { $0.otherNames.contains { FoldedName.key($0) == said } }) {
      return .unknownSubcommand(word, known: [meant.name], isMeant: true)
    }
    // In a group where one command alone takes a word, it is most likely meant for that one.
    let takers = known.filter { !$0.arguments.isEmpty }
    if !path.isRoot, !isHelpCommand, takers.count == 1,
      Spelling.nearest(to: word, among: names) == nil
    {
      let call = [path.command.name, takers[0].name, ShellWord.path(word)].joined(separator: " ")
      return .unknownSubcommand(word, known: [call], isMeant: true)
    }
    return .unknownSubcommand(word, known: names, isMeant: false)
  }

  private mutating func takeOption(_ word: String) throws(ArgumentProblem) {
    let isLong = word.hasPrefix("--")
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let inline = isLong && parts.count == 2 ? String(parts[1]) : nil
    let name = inline == nil ? word : String(parts[0])

    let options = path.options.map(\.shape)
    guard
      let option = options.first(where: { shape in
        isLong ? shape.key == name : shape.short.map { "-\($0)" } == name
      })
    else {
      // It may be one of the default subcommand; then it is looked at again.
      if descendToDefault() { return }
      throw unknownOption(name, among: options.filter { !$0.isHidden })
    }

    next += 1
    if option.role == .flag {
      if let inline { throw .unexpectedValue(option: option.key, value: inline) }
      typed.append("", for: option.key)
    } else if let inline {
      typed.append(inline, for: option.key)
    } else if next < words.count, !Self.isOption(words[next]) {
      typed.append(words[next], for: option.key)
      next += 1
    } else {
      throw .missingValue(option.label)
    }
  }

  /// What is wrong with an option that the command does not have.
  private func unknownOption(_ name: String, among known: [ParameterShape]) -> ArgumentProblem {
    let isOutput = path.command.subcommands.isEmpty && (name == "-o" || name == "--output")
    let names = known.map(\.name)
    var hint = isOutput ? path.command.wayToFile : nil
    if name.hasPrefix("--"), !isOutput, Spelling.nearest(to: name, among: names) == nil,
      let meant = ParameterShape.meant(by: String(name.dropFirst(2)), among: known)
    {
      hint = LocalizedText(vi: "Ý bạn là '\(meant)'?", en: "Did you mean '\(meant)'?")
    }
    return .unknownOption(name, known: names, hint: hint)
  }

  /// Goes on to the default subcommand, where there is one and no help on the group is wanted.
  private mutating func descendToDefault() -> Bool {
    guard !isHelpCommand, let command = path.command.defaultSubcommand else { return false }
    path.append(command)
    return true
  }

  /// Whether a word is an option; a lone dash is not, it stands for a standard stream.
  private static func isOption(_ word: String) -> Bool {
    word.utf8.first == UInt8(ascii: "-") && word != "-"
  }

  // MARK: - Making sense of them

  private func helpOfNamedCommand() throws(ArgumentProblem) -> Invocation {
    if !positionals.isEmpty { throw .unexpectedArguments(positionals) }
    return .help(typedPath)
  }

  private func typedValues() throws(ArgumentProblem) -> ParsedArguments {
    let arguments = path.command.arguments
    var typed = typed
    var rest = positionals[...]
    for shape in arguments.map(\.shape) where !rest.isEmpty {
      let count = shape.isRepeating ? rest.count : 1
      for word in rest.prefix(count) { typed.append(word, for: shape.key) }
      rest = rest.dropFirst(count)
    }
    let values = try ParsedArguments(typed, of: arguments + path.options)
    let writes = arguments.isEmpty && path.options.contains { $0.shape.key == "--output" }
    if let word = rest.first, rest.count == 1, writes, word.contains(".") {
      throw .unexpectedOutput(word)
    }
    if !rest.isEmpty { throw .unexpectedArguments(Array(rest)) }
    return values
  }
}
