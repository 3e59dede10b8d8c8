import JourneyCore
import Testing

@testable import journey_cli

/// The tables say everything that completions, the manual and scripts need to know.
@Suite struct OptionTableTests {
  private static let paths: [CommandPath] = {
    func below(_ path: CommandPath) -> [CommandPath] {
      [path]
        + path.command.subcommands.flatMap { command in
          var next = path
          next.append(command)
          return below(next)
        }
    }
    return below(CommandPath(JourneyTool.self))
  }()

  private func parameters(_ path: CommandPath) -> [ParameterShape] {
    (path.command.arguments + path.options).map(\.shape)
  }

  @Test func everyValueHasAKindOfCompletion() {
    for path in Self.paths {
      for shape in parameters(path) {
        #expect((shape.completion == nil) == (shape.role == .flag), "\(path.words) \(shape.key)")
      }
    }
  }

  /// Words are offered for what has to be one of them, and every word that is offered is taken.
  @Test func offeredWordsAreTaken() throws {
    for path in Self.paths {
      for parameter in path.command.arguments + path.options {
        let shape = parameter.shape
        guard case .oneOf(let values, _, _) = shape.expectation else { continue }
        let offered = try #require(shape.completion).allWords
        #expect(offered == values() && !offered.isEmpty, "\(path.words) \(shape.key)")
        for word in offered { #expect(throws: Never.self) { try parameter.check([word]) } }
      }
    }
  }

  /// Free text is a decision; a new option has to be named here.
  @Test func onlyTheseAreTextsOfTheUsersOwn() {
    let free = Self.paths.flatMap { path in
      parameters(path).filter { if case .freeText = $0.completion { true } else { false } }
        .map { "\(path.words) \($0.key)" }
    }
    // The title of a journey and the name of a sheet are options of every command that reads maps,
    // the sizes of pictures of every one that draws.
    #expect(
      free.filter { path in
        [" --journey", " --sheet", " --scale", " --width"].allSatisfy { !path.hasSuffix($0) }
      }
        == [
          "journey-cli validate --jobs", "journey-cli validate --today",
          "journey-cli diff --since",
          "journey-cli report --top", "journey-cli report --jobs", "journey-cli report --persona",
          "journey-cli report --owner", "journey-cli report --since",
          "journey-cli report --fail-on", "journey-cli report --today",
          "journey-cli convert --only", "journey-cli convert --without",
        ])
  }

  @Test(arguments: [
    (
      "show", "<map>",
      "files .journey.json .journey.md .journey.csv .journey.tsv .journey.xlsx .journey.mmd .journey.mermaid"
    ),
    (
      "validate", "<path>",
      "files .journey.json .journey.md .journey.csv .journey.tsv .journey.xlsx .journey.mmd .journey.mermaid .framework.json, folders"
    ),
    ("validate", "--baseline", "files"),
    ("init", "--output", "files .journey.json .journey.csv .journey.tsv .journey.xlsx"),
    ("init", "--framework", "words customer-6, files .framework.json"),
    (
      "compare", "<input>",
      "words customer-6, files .framework.json, files .journey.json .journey.md .journey.csv .journey.tsv .journey.xlsx .journey.mmd .journey.mermaid"
    ),
    ("show", "--stage", "words purchase"),
    ("diff", "--format", "words text"),
  ])
  func offersWhatTheCommandTakes(_ command: String, _ key: String, _ kinds: String) throws {
    let path = try #require(Self.paths.first { $0.words == "journey-cli \(command)" })
    let shape = try #require(parameters(path).first { $0.key == key })
    let completion = try #require(shape.completion)
    let word = kinds.split(separator: " ").dropFirst().first.map { String($0.filter { $0 != "," }) }
    #expect(completion.summary(showing: word ?? "") == kinds)
  }

  @Test func everyCommandDocumentsItsExitCodes() {
    for path in Self.paths where path.command.subcommands.isEmpty {
      let exits = path.exitCodes
      let codes = exits.map(\.code.rawValue)
      #expect(codes == Array(Set(codes)).sorted(), "\(path.words)")
      #expect(Set(codes).isSuperset(of: [0, 64, 70, 74]), "\(path.words)")
      #expect(exits.allSatisfy { !$0.meaning.vi.isEmpty && $0.meaning.vi != $0.meaning.en })
      // A file that is named may be missing; one that is made may be refused.
      let takesFiles = parameters(path).contains { $0.completion?.takesFiles == true }
      #expect(!takesFiles || codes.contains(66), "\(path.words)")
      let makesFiles = parameters(path).contains { $0.key == "--output" }
      #expect(!makesFiles || codes.contains(73), "\(path.words)")
    }
  }

  @Test func longerTextsAreKeptBeside() {
    let text = LocalizedText(vi: "Dài.", en: "Long.")
    let option = ToyShow.strict.explained(text)
    #expect(option.shape.details == text && ToyShow.strict.shape.details == nil)
    #expect(ToyShow.map.explained(text).shape.details == text)
  }

  // MARK: Mistakes in a table

  @Test func askingForWhatTheTableLacksTraps() async throws {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { _ = ConsoleFixture().run(["forgetful"], root: ForgetfulTool.self) }
    let told = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(told.contains("--forgotten is not in the table"))
  }

  /// An option of the same name with another type is another option.
  @Test func askingForAnotherTypeTraps() async throws {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { _ = ConsoleFixture().run(["confused"], root: ForgetfulTool.self) }
    let told = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(told.contains("--lang is not in the table"))
  }

  @Test func endingInAnUndocumentedWayTraps() async throws {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { _ = ConsoleFixture().run(["silent"], root: ForgetfulTool.self) }
    let told = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(told.contains("'journey-cli silent' ended with 1"))
  }
}

extension ValueCompletion {
  /// The words that are offered.
  fileprivate var allWords: [String] {
    switch self {
    case .words(let words): words()
    case .anyOf(let kinds): kinds.flatMap(\.allWords)
    case .freeText, .files, .folders: []
    }
  }

  fileprivate var takesFiles: Bool {
    switch self {
    case .files: true
    case .anyOf(let kinds): kinds.contains(where: \.takesFiles)
    case .freeText, .words, .folders: false
    }
  }

  /// What is offered, with the one of the words that the test asks for.
  fileprivate func summary(showing word: String) -> String {
    switch self {
    case .freeText: "text"
    case .words(let words): words().contains(word) ? "words \(word)" : "words"
    case .files(let endings): (["files"] + endings).joined(separator: " ")
    case .folders: "folders"
    case .anyOf(let kinds): kinds.map { $0.summary(showing: word) }.joined(separator: ", ")
    }
  }
}

/// Commands whose tables say less than the commands do.
private enum ForgetfulTool: CommandGroup {
  static let name = "journey-cli"
  static let abstract = LocalizedText(vi: "Công cụ để thử.", en: "A tool for tests.")
  static var options: [any Parameter] { SharedOptions.all }
  static let subcommands: [any Command.Type] = [Forgetful.self, Confused.self, Silent.self]

  enum Forgetful: Command {
    static let name = "forgetful"
    static let abstract = LocalizedText(vi: "Quên.", en: "Forget.")
    static let forgotten = Option.flag("forgotten", LocalizedText(vi: "Bị quên.", en: "Forgotten."))
    static let exitCodes: [DocumentedExit] = []

    static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
      arguments[forgotten] ? .findings : .done
    }
  }

  enum Confused: Command {
    static let name = "confused"
    static let abstract = LocalizedText(vi: "Nhầm.", en: "Confuse.")
    static let lang = Option.flag("lang", LocalizedText(vi: "Nhầm.", en: "Confused."))
    static let exitCodes: [DocumentedExit] = []

    static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
      arguments[lang] ? .findings : .done
    }
  }

  enum Silent: Command {
    static let name = "silent"
    static let abstract = LocalizedText(vi: "Im lặng.", en: "Say nothing.")
    static let exitCodes: [DocumentedExit] = []

    static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
      .findings
    }
  }
}
