import Foundation
import Synchronization
import Testing

@testable import JourneyCore
@testable import journey_cli

/// `init --ask`: questions in a terminal, with answers kept in the file one by one.
@Suite struct InitDialogTests {
  /// Somebody who types.
  private final class Typist: Sendable {
    private let lines: Mutex<[String]>

    init(_ lines: [String]) { self.lines = Mutex(lines) }

    func next() -> String? {
      lines.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
  }

  private static func run(
    _ words: [String], typing lines: [String], isTerminal: Bool = true,
    meanwhile: @escaping @Sendable (String) -> Void = { _ in }
  ) -> ConsoleFixture.Run {
    let typist = Typist(lines)
    let console = Console(
      input: .lines {
        let line = typist.next()
        if let line { meanwhile(line) }
        return line
      }, output: ByteStream(), errors: ByteStream(),
      environment: .fixed(
        ["LANG": "en_GB.UTF-8", "COLUMNS": "200"], terminals: isTerminal ? [.input] : []),
      files: SystemFiles(), today: { CalendarDate(year: 2026, month: 3, day: 2) })
    let code = JourneyTool.run(["init", "--ask"] + words, console, root: JourneyTool.self)
    return ConsoleFixture.Run(
      output: console.output.text, errors: console.errors.text, code: code)
  }

  private static func map(_ path: String) throws -> JourneyMap {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    guard case .map(let reading) = try FileReading.read(SourceFile(name: path, bytes: bytes)),
      let map = reading.map
    else { throw NoMap() }
    return map
  }

  private struct NoMap: Error {}

  private static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = URL.temporaryDirectory.appending(path: "ask-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func needsATerminal() {
    let run = Self.run(["--output", "never.journey.json"], typing: ["x"], isTerminal: false)
    #expect(run.code == .usage)
    #expect(run.errors.contains("needs a terminal; the standard input is not one"))
    #expect(!FileManager.default.fileExists(atPath: "never.journey.json"))
  }

  @Test func choosesAFrameworkAndIsTakenUpAgain() throws {
    try Self.inFolder { folder in
      let path = folder + "/shop.journey.json"
      let first = Self.run(
        ["--output", path], typing: ["nonsense", "buyer-4", "Buying a kettle", ""])
      #expect(first.code == .done)
      for framework in FrameworkCatalog.all {
        #expect(first.errors.contains(framework.id.string))
        if let when = framework.chooseWhen?[.en].prefix(20) { #expect(first.errors.contains(when)) }
      }
      #expect(first.errors.contains("There is no such framework."))
      #expect(first.errors.hasSuffix("  journey-cli init --ask --output \(path)\n"))
      let begun = try Self.map(path)
      #expect(begun.title.string == "Buying a kettle")
      #expect(begun.framework == .id(SourceText("buyer-4")))
      #expect(begun.persona.map { GuidanceText.isGuidance($0.name) } == true)

      let open = OpenQuestion.all(in: begun).count
      let second = Self.run(["--output", path], typing: ["Lan", "Clerk", "cheap; quiet"])
      #expect(second.code == .done)
      #expect(!second.errors.contains("Which framework"))
      #expect(second.errors.contains("(\(open) left)"))
      let map = try Self.map(path)
      #expect(map.persona?.name.string == "Lan")
      #expect(map.persona?.goals.map(\.string) == ["cheap", "quiet"])
      #expect(OpenQuestion.all(in: map).count == open - 3)
    }
  }

  @Test func theCommandToGoOnCanBeCopied() throws {
    try Self.inFolder { folder in
      let path = folder + "/my shop.journey.json"
      let run = Self.run(["--output", path, "--framework", "buyer-4"], typing: ["My shop"])
      #expect(run.errors.hasSuffix("  journey-cli init --ask --output '\(path)'\n"))
    }
  }

  @Test(arguments: Language.allCases) func theMomentOfTruthIsMarked(language: Language) throws {
    let framework = try #require(FrameworkCatalog.framework(id: "buyer-4"))
    var map = StarterMap.map(of: framework, as: .id("buyer-4"), in: language)
    map.stages[1].touchpoints[0].name = "Tư vấn tại quầy"
    let notes = map.stages[3].notes
    let row = TouchpointKey.momentOfTruth.label[language]
    let question = try #require(OpenQuestion.all(in: map).first { $0.text.contains("'\(row)'") })
    #expect(question.stage == 3)
    let open = OpenQuestion.all(in: map).count
    var other = map
    #expect(question.answer("the till", in: &other))
    #expect(other.stages[3].notes?.string.contains("the till") == true)
    #expect(question.answer("tu van tai quay", in: &map))
    #expect(map.stages[1].touchpoints[0].isMomentOfTruth == true)
    #expect(OpenQuestion.all(in: map).count == open - 1)
    #expect(map.stages[3].notes != notes && map.stages[3].notes?.string.contains("quay") != true)
  }

  /// The question calls the ends of the scale very bad and very good.
  @Test func theEndsOfTheScaleMayBeCalledByTheirWords() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "buyer-4"))
    let starter = StarterMap.map(of: framework, as: .id("buyer-4"), in: .vi)
    for (words, value) in [("Rất tệ", -2.0), ("very good", 2.0)] {
      var map = starter
      let question = try #require(OpenQuestion.all(in: map).first { $0.kind == .emotion })
      let isAnswer = question.answer(words, in: &map)
      #expect(isAnswer)
      #expect(map.stages[0].emotion?.value == value)
    }
  }

  /// In a file of JSON a question stands in place of any value.
  @Test func datesSeveritiesTargetsAndMomentsAreAsked() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "buyer-4"))
    var map = StarterMap.fullMap(of: framework, as: .id("buyer-4"), in: .vi)
    let kinds = OpenQuestion.all(in: map).map(\.kind)
    for kind in [OpenQuestion.Kind.date, .severity, .number, .flag] {
      #expect(kinds.contains(kind))
    }
    // How much it hurts is asked once it is told what does.
    let unready = OpenQuestion.all(in: map).filter { !$0.isReady }
    #expect(unready.allSatisfy { $0.kind != .date && $0.kind != .list })
    let pain = try #require(
      OpenQuestion.all(in: map).first { $0.text == "Điều gì làm họ khó chịu?" })
    #expect(pain.answer("Chờ lâu; Giá mờ", in: &map))
    let severity = try #require(OpenQuestion.all(in: map).first { $0.text.hasPrefix("Giá mờ: ") })
    #expect(severity.isReady && severity.kind == .severity)
    #expect(!severity.answer("rất", in: &map))
    #expect(severity.answer("cao", in: &map))
    let pains = map.stages[0].touchpoints[0].painPoints
    #expect(pains.map(\.text.string) == ["Chờ lâu", "Giá mờ"])
    #expect(pains[0].severityQuestion != nil && pains[0].severity == nil)
    #expect(pains[1].severityQuestion == nil && pains[1].severity == .high)
    let date = try #require(OpenQuestion.all(in: map).first { $0.kind == .date })
    #expect(!date.answer("hôm nay", in: &map))
    #expect(date.answer("5/1/2026", in: &map))
    #expect(map.date == CalendarDate(year: 2026, month: 1, day: 5))
  }

  @Test func aTargetTakesItsUnitAndSeveralSourcesAreSeveral() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "buyer-4"))
    var map = StarterMap.fullMap(of: framework, as: .id("buyer-4"), in: .en)
    map.stages[0].metrics[0].name = "Queue"
    let target = try #require(OpenQuestion.all(in: map).first { $0.text.hasPrefix("Queue: ") })
    #expect(!target.answer("soon", in: &map))
    #expect(target.answer("4,5 %", in: &map))
    #expect(map.stages[0].metrics[0].target?.value == 4.5)
    #expect(map.stages[0].metrics[0].unit == "%")
    map.stages[0].touchpoints[0].name = "Till"
    let moment = try #require(
      OpenQuestion.all(in: map).first { $0.text.hasPrefix("Till: ") && $0.kind == .flag })
    #expect(!moment.answer("perhaps", in: &map))
    #expect(moment.answer("no", in: &map))
    #expect(map.stages[0].touchpoints[0].isMomentOfTruth == false)
    let source = try #require(
      OpenQuestion.all(in: map).first { $0.text.hasPrefix("What does this map rest on?") })
    #expect(source.answer("8 interviews; 120 reviews", in: &map))
    #expect(map.sources.map(\.id.string) == ["source-1", "source-2"])
    #expect(map.sources.map(\.title.string) == ["8 interviews", "120 reviews"])
  }

  /// Nobody can say who does what is not told yet, and of several things each has somebody.
  @Test func ownersAndChannelsAreAskedOfEachThatIsTold() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "buyer-4"))
    var map = StarterMap.fullMap(of: framework, as: .id("buyer-4"), in: .en)
    let unready = OpenQuestion.all(in: map).filter { !$0.isReady }.map(\.text)
    #expect(unready.contains("Who will do it?"))
    #expect(unready.contains { $0.hasPrefix("Through which channel?") })
    for (words, line) in [
      ("Where do they meet you?", "Shop; Phone call"),
      ("What could be done better?", "A sign; A form"),
      ("Phone call: Through which channel?", "phone"), ("Shop: Through which channel?", "store"),
      ("Phone call: Do they stay or leave", "no"), ("A form: Who will do it?", "Ann"),
      ("A sign: Who will do it?", "Ben"),
    ] {
      let question = try #require(OpenQuestion.all(in: map).first { $0.text.hasPrefix(words) })
      let isAnswer = question.answer(line, in: &map)
      #expect(isAnswer && question.isReady)
    }
    let touchpoints = map.stages[0].touchpoints
    #expect(touchpoints.map(\.name.string) == ["Shop", "Phone call"])
    #expect(touchpoints.map(\.channel?.string) == ["store", "phone"])
    #expect(touchpoints[1].isMomentOfTruth == false && touchpoints[1].painPoints.isEmpty)
    #expect(touchpoints[0].opportunities.map(\.owner?.string) == ["Ben", "Ann"])
  }

  @Test func whatAnotherProgramWritesMeanwhileStays() throws {
    try Self.inFolder { folder in
      let path = folder + "/shop.journey.json"
      _ = Self.run(["--output", path, "--framework", "buyer-4"], typing: ["My shop"])
      let run = Self.run(["--output", path], typing: ["Lan", "Clerk"]) { line in
        guard line == "Clerk", let text = try? String(contentsOfFile: path, encoding: .utf8) else {
          return
        }
        let edited = text.replacingOccurrences(of: "My shop", with: "Edited elsewhere")
        try? Data(edited.utf8).write(to: URL(filePath: path))
      }
      #expect(run.code == .done)
      #expect(run.errors.contains("it was read again, and this answer added"))
      let map = try Self.map(path)
      #expect(map.title.string == "Edited elsewhere")
      #expect(map.persona?.name.string == "Lan")
      #expect(map.persona?.role?.string == "Clerk")
    }
  }

  @Test func anAnswerForWhichThereIsNoQuestionAnyMoreIsTold() throws {
    try Self.inFolder { folder in
      let path = folder + "/shop.journey.json"
      _ = Self.run(["--output", path, "--framework", "buyer-4"], typing: ["My shop"])
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let answered = try #require(try Self.map(path).persona?.name.string)
      let edited = text.replacingOccurrences(of: answered, with: "Mai")
      let run = Self.run(["--output", path], typing: ["Lan"]) { _ in
        try? Data(edited.utf8).write(to: URL(filePath: path))
      }
      #expect(run.errors.contains("your answer was not written"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == edited)
    }
  }

  @Test func aDialogNeedsAFileAndSaysWhatItDoesNotTake() throws {
    let stream = Self.run(["--output", "-"], typing: ["x"])
    #expect(stream.code == .usage)
    #expect(stream.errors.contains("needs the name of a file, not '-'"))
    try Self.inFolder { folder in
      let path = folder + "/shop.journey.json"
      let first = Self.run(
        ["--output", path],
        typing: ["customer", "buyer-4", "[?] no idea", "-", "\u{1B}[AMy\u{0} shop"])
      #expect(first.errors.contains("'customer' may be any of"))
      #expect(first.errors.contains("Enter alone leaves it open"))
      #expect(first.errors.contains("'-' counts as no answer"))
      let begun = try Self.map(path)
      #expect(begun.title.string == "My shop")
      let second = Self.run(["--output", path, "--framework", "basic-5"], typing: [])
      #expect(second.errors.contains("was begun with the framework buyer-4"))
      let third = Self.run(
        ["--output", path, "--framework", "basic-5", "--force"], typing: ["Other"])
      #expect(third.code == .done)
      let afresh = try Self.map(path)
      #expect(afresh.framework == .id(SourceText("basic-5")))
    }
  }

  @Test func aMapWithErrorsIsLeftAlone() throws {
    try Self.inFolder { folder in
      let path = folder + "/shop.journey.json"
      let text = #"{ "title": "T", "framework": "buyer-4", "stages": [{ "stage": "nowhere" }] }"#
      try Data(text.utf8).write(to: URL(filePath: path))
      let run = Self.run(["--output", path], typing: ["x"])
      #expect(run.code == .data)
      #expect(run.errors.contains("has errors and cannot be continued"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }
}
