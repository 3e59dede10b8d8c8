import Foundation

/// A file of cases of one topic, read and written line by line: `CommandCases/compare/maps.cases`.
///
///     # A comment; blank lines separate.
///     == two-maps
///     + a.journey.json = bike-by-monday.journey.json
///     + own.framework.json
///     f| { "id": "own", "name": "Own", "stages": [] }
///     sh| mkdir empty
///     $ COLUMNS=60 journey-cli compare a.journey.json own.framework.json --lang vi
///     0| what is piped in
///     1| what must come out on the standard output
///     2| and on the standard error
///     exit 65
///
/// | line | what it says |
/// | --- | --- |
/// | `== NAME` | a case begins, named in kebab-case |
/// | `+ PATH = INPUT` | the folder of the run holds a file or folder of `CommandCases/inputs` |
/// | `+ PATH` | it holds a file with the `f` lines that follow, or an empty one |
/// | `sh` lines | a script for `/bin/sh` that makes there what no text can hold: links, pipes, bytes |
/// | `$ NAME=VALUE… journey-cli ARGUMENT…` | variables and arguments, quoted as bash does: `'it is'`, `$'it\'s \u{1B}'` |
/// | `0`, `1`, `2` lines | standard input, output and error; without them nothing |
/// | `exit CODE` | the exit code; without it 0 |
///
/// What comes out stands last. A line of text is `1| text` as it is, or `1\ text` with escapes for
/// what nobody sees or an editor changes: `\\`, `\r`, `\t`, `\e`, `\u{301}`, and a `\` at the end of
/// the last line that no line feed ends. A new case needs its name, inputs and `$` line;
/// `RECORD=1 swift test --filter CommandCaseTests` adds what comes out.
struct CaseFile: Sendable {
  /// A line of a file of cases.
  struct Place: Sendable, Equatable {
    /// The path from `CommandCases`.
    let file: String
    /// The line, from 1.
    let line: Int
  }

  /// What is wrong with a file of cases.
  struct Malformed: Error, Equatable, CustomStringConvertible {
    let place: Place
    let message: String
    var description: String { "CommandCases/\(place.file):\(place.line): \(message)" }
  }

  /// The folder of all files of cases.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("CommandCases").path

  /// All files of cases, by their paths from `CommandCases`, sorted.
  static let all: [(name: String, reading: Result<CaseFile, Malformed>)] =
    files(in: "").filter { $0.hasSuffix(".cases") }.map { name in
      let data = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      do throws(Malformed) { return (name, .success(try CaseFile(name, data))) } catch {
        return (name, .failure(error))
      }
    }

  /// The paths of all files in a folder, sorted.
  static func files(in path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + path)) ?? []
    return names.sorted().flatMap { name -> [String] in
      let child = path.isEmpty ? name : path + "/" + name
      let values = try? URL(fileURLWithPath: folder + "/" + child)
        .resourceValues(forKeys: [.isDirectoryKey])
      return values?.isDirectory == true ? files(in: child) : [child]
    }
  }

  /// The cases in the order of the file.
  private(set) var cases: [CommandCase] = []
  let name: String
  private let lines: [String]
  /// The lines of each case that say what must come out.
  private var outcomes: [Range<Int>] = []

  /// Reads a file of cases.
  ///
  /// - Parameters:
  ///   - name: Its path from `CommandCases`.
  ///   - data: What is in it.
  /// - Throws: `Malformed` at the first line that is none of a case.
  init(_ name: String, _ data: Data) throws(Malformed) {
    self.name = name
    let text = String(decoding: data, as: UTF8.self)
    guard Data(text.utf8) == data else {
      throw Malformed(place: .init(file: name, line: 1), message: "the file is not UTF-8")
    }
    // Lines end in a line feed alone: a return with it is one character of a string.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
    var reader = CaseReader(name)
    for (index, line) in lines.enumerated() { try reader.read(line, index) }
    (cases, outcomes) = try reader.finish(lines.count)
  }

  /// Writes other outcomes into the file.
  ///
  /// - Parameter changed: The new outcome of each case by its name, where it is another one.
  /// - Returns: The text of the file, everything else left as it is.
  func text(with changed: [String: CommandOutcome]) -> String {
    var result: [String] = []
    var next = 0
    for (example, range) in zip(cases, outcomes) {
      guard let outcome = changed[example.name] else { continue }
      result += lines[next..<range.lowerBound]
      result += CaseText.lines("1", outcome.output) + CaseText.lines("2", outcome.errors)
      if outcome.status != 0 { result.append("exit \(outcome.status)") }
      next = range.upperBound
    }
    result += lines[next...]
    return result.map { $0 + "\n" }.joined()
  }
}

/// Reads the lines of a file of cases one after the other.
private struct CaseReader {
  private let name: String
  private var cases: [CommandCase] = []
  private var outcomes: [Range<Int>] = []
  private var current: CommandCase?
  /// The texts of the case so far, by the tags of their lines, and whether each may go on.
  private var texts: [String: CaseText] = [:]
  private var hasCommand = false
  private var hasStatus = false
  /// The line behind the last one of what is given, and behind the last one of all.
  private var givenEnd = 0
  private var end = 0

  init(_ name: String) {
    self.name = name
  }

  mutating func read(_ line: String, _ index: Int) throws(CaseFile.Malformed) {
    if line.isEmpty || line.hasPrefix("#") { return }
    let word = line.prefix { $0 != " " && $0 != "|" && $0 != "\\" }
    let rest = line.dropFirst(word.count)
    if word == "==" {
      try finishCase(index)
      return try begin(rest, index)
    }
    guard current != nil else { throw malformed(index, "a case begins with '== NAME'") }
    switch (word, rest.first) {
    case ("+", " "): try addInput(rest.dropFirst(), index)
    case ("$", " "): try setCommand(rest.dropFirst(), index)
    case ("exit", " "): try setStatus(rest.dropFirst(), index)
    case ("f", "|"), ("f", "\\"), ("sh", "|"), ("sh", "\\"), ("0", "|"), ("0", "\\"), ("1", "|"),
      ("1", "\\"), ("2", "|"), ("2", "\\"):
      try addText(String(word), rest, index)
    default:
      throw malformed(index, "expected '==', '+', 'f|', 'sh|', '$', '0|', '1|', '2|' or 'exit'")
    }
    end = index + 1
    if !["1", "2", "exit"].contains(word) {
      if hasStatus || texts["1"] != nil || texts["2"] != nil {
        throw malformed(index, "what comes out stands last in a case")
      }
      givenEnd = end
    }
  }

  mutating func finish(
    _ count: Int
  ) throws(CaseFile.Malformed) -> ([CommandCase], [Range<Int>]) {
    try finishCase(count)
    if cases.isEmpty { throw malformed(count, "a file of cases has at least one") }
    return (cases, outcomes)
  }

  private func malformed(_ index: Int, _ message: String) -> CaseFile.Malformed {
    CaseFile.Malformed(place: .init(file: name, line: index + 1), message: message)
  }

  private mutating func begin(_ rest: Substring, _ index: Int) throws(CaseFile.Malformed) {
    let name = String(rest.dropFirst())
    guard rest.first == " ", !name.isEmpty,
      name.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    else { throw malformed(index, "a case is named in kebab-case") }
    if let twin = cases.first(where: { $0.name == name }) {
      throw malformed(index, "the case '\(name)' stands at line \(twin.place.line), too")
    }
    current = CommandCase(name: name, place: .init(file: self.name, line: index + 1))
    (texts, hasCommand, hasStatus) = ([:], false, false)
    (givenEnd, end) = (index + 1, index + 1)
  }

  private mutating func finishCase(_ index: Int) throws(CaseFile.Malformed) {
    guard var example = current else { return }
    guard hasCommand else {
      throw malformed(example.place.line - 1, "the case '\(example.name)' has no '$' line")
    }
    endInput(&example)
    example.setup = texts["sh"]?.data ?? Data()
    example.standardInput = texts["0"]?.data ?? Data()
    example.outcome.output = texts["1"]?.data ?? Data()
    example.outcome.errors = texts["2"]?.data ?? Data()
    cases.append(example)
    outcomes.append(givenEnd..<max(givenEnd, end))
    current = nil
  }

  /// Gives the `f` lines read so far to the input before them.
  private mutating func endInput(_ example: inout CommandCase) {
    guard let text = texts.removeValue(forKey: "f"), let input = example.inputs.popLast() else {
      return
    }
    example.inputs.append(.init(path: input.path, content: .text(text.data), line: input.line))
  }

  private mutating func addInput(_ rest: Substring, _ index: Int) throws(CaseFile.Malformed) {
    guard var example = current else { return }
    endInput(&example)
    let words = try words(rest, index)
    switch words.count {
    case 1: example.inputs.append(.init(path: words[0], content: .text(Data()), line: index + 1))
    case 3 where words[1] == "=":
      let path = CaseFile.folder + "/inputs/" + words[2]
      guard FileManager.default.fileExists(atPath: path) else {
        throw malformed(index, "there is no CommandCases/inputs/\(words[2])")
      }
      example.inputs.append(.init(path: words[0], content: .shared(words[2]), line: index + 1))
    default: throw malformed(index, "expected '+ PATH' or '+ PATH = INPUT'")
    }
    current = example
  }

  private mutating func setCommand(_ rest: Substring, _ index: Int) throws(CaseFile.Malformed) {
    if hasCommand { throw malformed(index, "a case has one '$' line") }
    hasCommand = true
    let words = try words(rest, index)
    guard let tool = words.firstIndex(of: "journey-cli") else {
      throw malformed(index, "expected '$ NAME=VALUE… journey-cli ARGUMENT…'")
    }
    for word in words[..<tool] {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw malformed(index, "expected NAME=VALUE: \(word)") }
      current?.environment[String(parts[0])] = String(parts[1])
    }
    current?.arguments = Array(words[(tool + 1)...])
  }

  private mutating func setStatus(_ rest: Substring, _ index: Int) throws(CaseFile.Malformed) {
    guard !hasStatus, hasCommand, let status = Int32(rest) else {
      throw malformed(index, "expected one 'exit CODE' behind the '$' line")
    }
    hasStatus = true
    current?.outcome.status = status
  }

  private mutating func addText(
    _ tag: String, _ rest: Substring, _ index: Int
  ) throws(CaseFile.Malformed) {
    if tag == "f" {
      guard case .text? = current?.inputs.last?.content else {
        throw malformed(index, "'f' lines follow a '+ PATH' line")
      }
    }
    if tag == "1" || tag == "2", !hasCommand {
      throw malformed(index, "what comes out stands behind the '$' line")
    }
    do { try texts[tag, default: CaseText()].append(rest) } catch {
      throw malformed(index, error.message)
    }
  }

  private func words(
    _ rest: Substring, _ index: Int
  ) throws(CaseFile.Malformed) -> [String] {
    do { return try CaseText.words(rest) } catch { throw malformed(index, error.message) }
  }
}
