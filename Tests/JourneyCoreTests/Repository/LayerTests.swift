import Testing

/// Rooms mention only what the table lets them: types by their names, and members that an extension
/// adds to a type of a lower room.
@Suite struct LayerTests {
  private static let rooms = Room.library + Room.tool
  private static let sources = Result { try SourceWords(["JourneyCore", "journey-cli"]) }
  /// What every room declares, and what is wrong now; looked up once for all rooms.
  private static let declared = Result { Declarations(try sources.get().files) }
  private static let breaches = Result { try declared.get().breaches(in: sources.get().files) }

  @Test func everyFileLiesInARoom() throws {
    for file in try Self.sources.get().files {
      #expect(Self.room(of: file.folder) != nil, "\(file.path) lies in no room of the table")
    }
  }

  @Test(arguments: rooms) func holdsFiles(_ room: Room) throws {
    let files = try Self.sources.get().files
    #expect(files.contains { Self.room(of: $0.folder)?.folder == room.folder })
  }

  @Test(arguments: rooms) func mentionsOnlyWhatItMay(_ room: Room) throws {
    for breach in try Self.breaches.get() where breach.room == room.folder {
      Issue.record("\(breach.text)")
    }
  }

  @Test func theCoreKnowsNoFoundationAndNoSystem() throws {
    for path in try Repository.files(in: "Sources/JourneyCore", endingIn: ".swift") {
      let imports = try Repository.text(path).split(separator: "\n").filter {
        $0.hasPrefix("import ") || $0.hasPrefix("@preconcurrency import ")
      }
      #expect(imports.isEmpty, "\(path) imports \(imports)")
    }
  }

  @Test func onlyThePlatformKnowsTheSystem() throws {
    for path in try Repository.files(in: "Sources/journey-cli", endingIn: ".swift")
    where !path.contains("/Console/Platform") {
      let text = try Repository.text(path)
      #expect(!text.contains("import Foundation"), "\(path)")
      #expect(!text.contains("import Glibc"), "\(path)")
      #expect(!text.contains("canImport"), "\(path)")
    }
  }

  /// A stranger finds in one of its files what a room is for.
  @Test func eachRoomBeginsWithWhatItIs() throws {
    for room in Self.rooms where room.folder != "journey-cli" {
      let files = try Repository.files(in: "Sources/" + room.folder, endingIn: ".swift")
      let name = room.folder.split(separator: "/").dropFirst().joined(separator: "/")
      let isTold = try files.contains { try Repository.text($0).hasPrefix("// " + name) }
      #expect(isTold, "no file of \(room.folder) begins with '// \(name): '")
    }
  }

  /// Of the library the parser of arguments knows texts and spelling, and no journeys.
  @Test func theArgumentParserKnowsNoJourneys() throws {
    let files = try Self.sources.get().files
    let journeys = files.filter {
      $0.folder.hasPrefix("JourneyCore/") && $0.folder != "JourneyCore/Text"
        && $0.folder != "JourneyCore/Localization"
    }.reduce(into: Set<String>()) { $0.formUnion($1.types) }
    let parser = files.filter { $0.folder == "journey-cli/ArgumentParsing" }
    let own = parser.reduce(into: Set<String>()) { $0.formUnion($1.types) }
    for file in parser {
      let known = file.words.intersection(journeys).subtracting(own)
      #expect(known.isEmpty, "\(file.path) knows \(known.sorted())")
    }
  }

  // MARK: The check and its own tests

  /// Each breach is found: of a floor, of a room beside it, of a format.
  @Test(arguments: [
    ("JourneyCore/Renderers/Terminal", "JourneyMap"),
    ("JourneyCore/Renderers/Terminal", "MapDocument"),
    ("JourneyCore/Renderers/Terminal", "MarkdownText"),
    ("JourneyCore/Renderers", "TerminalLines"),
    ("JourneyCore/Subjects/Map", "TerminalRenderer"),
    ("JourneyCore/Subjects/Map", "JSONDocument"),
    ("JourneyCore/Exports", "MapLabels"),
    ("JourneyCore/Exports", "Document"),
    ("JourneyCore/Exports", "JSONDocument"),
    ("JourneyCore/Rules", "MapReader"),
    ("JourneyCore/Rules", "JSONDocument"),
    ("JourneyCore/Rules", "JSONPlaces"),
    ("JourneyCore/Reading", "JSONDocument"),
    ("JourneyCore/Reading", "JSONPlaces"),
    ("JourneyCore/Reading", "UnreadFormat"),
    ("JourneyCore/Reading/JSON", "FileChecker"),
    ("JourneyCore/Reading/CSV", "MapReader"),
    ("JourneyCore/Reading/Mermaid", "GridReader"),
    ("JourneyCore/Portfolio", "MapDocument"),
    ("JourneyCore/Rules", "UnreadFormat"),
    ("JourneyCore/Reporting", "JSONDocument"),
    ("JourneyCore/Reporting", "MapReader"),
    ("JourneyCore/JSON/Tape", "JourneyMap"),
    ("JourneyCore/CSV", "PhaseSet"),
    ("JourneyCore/Comparison/Diff", "Validator"),
    ("JourneyCore/Rules", "MapDiff"),
    ("JourneyCore/Rules", "MapFacts"),
    ("JourneyCore/Comparison/Diff", "MapFacts"),
    ("JourneyCore/Analysis", "MapDiff"),
    ("JourneyCore/Analysis", "Validator"),
    ("JourneyCore/Analysis", "LocalizedText"),
    ("journey-cli/Console", "UsageError"),
    ("journey-cli/ArgumentParsing", "InputFile"),
    ("journey-cli/Files", "ShowCommand"),
    ("journey-cli/Commands", "JourneyTool"),
  ]) func aForbiddenTypeIsABreach(_ folder: String, _ type: String) throws {
    let file = SourceWords.file("Sources/\(folder)/New.swift", "let value = \(type).self\n")
    let found = try Self.declared.get().breaches(in: [file])
    #expect(found.contains { $0.text.hasPrefix(file.path) && $0.text.contains("'\(type)'") })
  }

  @Test func aMemberOfAHigherRoomIsABreach() {
    let model = SourceWords.file("Sources/JourneyCore/Model/Thing.swift", "struct Thing {}\n")
    let words = SourceWords.file(
      "Sources/JourneyCore/Subjects/Map/Words.swift",
      "extension Thing {\n  var shownWords: String { \"\" }\n}\n")
    let user = SourceWords.file(
      "Sources/JourneyCore/Comparison/Diff/User.swift", "let text = thing.shownWords\n")
    #expect(Self.breaches(in: [model, words]).isEmpty)
    #expect(
      Self.breaches(in: [model, words, user]).map(\.text) == [
        "\(user.path) mentions 'shownWords' of JourneyCore/Subjects"
      ])
  }

  @Test func textsAndCommentsMentionNothing() {
    let type = SourceWords.file("Sources/JourneyCore/Subjects/Map/A.swift", "struct Shown {}\n")
    let user = SourceWords.file(
      "Sources/JourneyCore/Text/B.swift", "/// Shown\nlet a = \"Shown \\\"Shown\" // Shown\n")
    #expect(Self.breaches(in: [type, user]).isEmpty)
  }

  @Test(arguments: [
    #"let a = "x \(Shown.word) y""#, #"let a = "x \(words(Shown.word).count) y""#,
    ##"let a = #"x \#(Shown.word) y"#"##, #"let a = "\(b("c") + Shown.word)""#,
    "let a = \"\"\"\n  x \\(Shown.word)\n  \"\"\"",
  ]) func codeInTextsCounts(_ code: String) {
    let type = SourceWords.file("Sources/JourneyCore/Subjects/Map/A.swift", "struct Shown {}\n")
    let user = SourceWords.file("Sources/JourneyCore/Text/B.swift", code + "\n")
    #expect(Self.breaches(in: [type, user]).count == 1)
  }

  /// Returns the room of a folder: the deepest folder of the table that holds it.
  private static func room(of folder: String) -> Room? {
    rooms.filter { folder == $0.folder || folder.hasPrefix($0.folder + "/") }
      .max { $0.folder.utf8.count < $1.folder.utf8.count }
  }

  private static func breaches(in files: [SourceWords.File]) -> [Declarations.Breach] {
    Declarations(files).breaches(in: files)
  }

  /// What the rooms of some files declare.
  private struct Declarations: Sendable {
    struct Breach: Sendable {
      let room: String
      let text: String
    }

    /// Names that extensions here give to members of their own, beside those of the language.
    private static let namesOfTheStandardLibrary: Set<String> = ["element", "joined", "remove"]

    // A name that a permitted room declares, too, is no sign of the other one.
    private var roomsOfTypes: [String: [String: Room]] = [:]
    private var roomsOfNames: [String: [String: Room]] = [:]
    private var added: Set<String> = []

    init(_ files: [SourceWords.File]) {
      for file in files {
        guard let room = room(of: file.folder) else { continue }
        for type in file.types { roomsOfTypes[type, default: [:]][room.folder] = room }
        for name in file.names { roomsOfNames[name, default: [:]][room.folder] = room }
        added.formUnion(file.added)
      }
      added.subtract(Self.namesOfTheStandardLibrary)
    }

    /// Returns what files mention of rooms that theirs may not know.
    func breaches(in files: [SourceWords.File]) -> [Breach] {
      var breaches: [Breach] = []
      for file in files {
        guard let room = room(of: file.folder) else { continue }
        func check(_ names: Set<String>, _ rooms: [String: [String: Room]]) {
          for name in names.sorted() {
            guard let owners = rooms[name], !owners.values.contains(where: room.mayMention) else {
              continue
            }
            let owner = owners.keys.sorted().joined(separator: ", ")
            breaches.append(
              Breach(room: room.folder, text: "\(file.path) mentions '\(name)' of \(owner)"))
          }
        }
        check(file.words.subtracting(file.names), roomsOfTypes)
        check(file.members.intersection(added), roomsOfNames)
      }
      return breaches
    }
  }
}
