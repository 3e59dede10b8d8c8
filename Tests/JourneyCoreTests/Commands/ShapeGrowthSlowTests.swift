import JourneyCore
import Testing

@testable import journey_cli

/// Files full of one thing, in the shapes that once kept a command busy: what is told of twice as
/// much is at most about twice as long, whatever is told of one beside another.
@Suite(.timeLimit(.minutes(10))) struct ShapeGrowthSlowTests {
  private static func list(_ count: Int, _ element: (Int) -> String) -> String {
    (0..<count).map(element).joined(separator: ",")
  }

  private static func map(_ keys: String = "", _ stages: String) -> String {
    #"{"title":"T","framework":"customer-6","state":"current",\#(keys)"stages":[\#(stages)]}"#
  }

  private static func stage(_ keys: String) -> String {
    map("", #"{"stage":"purchase",\#(keys)}"#)
  }

  private static func inline(_ count: Int, _ entries: String) -> String {
    let stages = list(count) { #"{"id":"s\#($0)","name":"S","phases":["searching"]}"# }
    return #"{"title":"T","framework":{"id":"f","name":"F","stages":[\#(stages)]},"#
      + #""stages":[\#(entries)]}"#
  }

  private static let shapes: [String: @Sendable (Int) -> String] = [
    "blanks": { stage("\"actions\":[\(list($0) { _ in "\"\"" })]") },
    "blank pains": { stage("\"painPoints\":[\(list($0) { _ in "\" \"" })]") },
    "lanes": { count in
      map(
        "\"lanes\":[\(list(count) { #"{"id":"l\#($0)","name":"L"}"# })],",
        "{\"stage\":\"purchase\",\"lanes\":{\(list(count) { #""l\#($0)":["x"]"# })}}")
    },
    "unknown lanes": { stage("\"lanes\":{\(list($0) { #""l\#($0)":["x"]"# })}") },
    "unknown stages": { inline($0, list($0) { #"{"stage":"t\#($0)"}"# }) },
    "stages": { inline($0, list($0) { #"{"stage":"s\#($0)"}"# }) },
    "unknown rules": { count in
      map("\"disable\":[\(list(count) { #"{"rule":"r\#($0)","reason":"R"}"# })],", "")
    },
    "channels": { count in
      stage("\"touchpoints\":[\(list(count) { #"{"name":"a","channel":"c\#($0)"}"# })]")
    },
    "sources": { count in
      map(
        "\"sources\":[\(list(count) { #"{"id":"s\#($0)","title":"T\#($0)"}"# })],",
        "{\"stage\":\"purchase\",\"touchpoints\":["
          + list(count) { #"{"name":"a\#($0)","evidence":["s\#($0)"]}"# } + "]}")
    },
    "stumbles": { stage("\"touchpoints\":[\(list($0) { #"{"nam":"a\#($0)"}"# })]") },
    "unknown words": { count in
      map(
        "\"emotionWords\":{\(list(count) { #""w\#($0)":1"# })},",
        "{\"stage\":\"purchase\",\"touchpoints\":["
          + list(count) { #"{"name":"a\#($0)","emotion":"v\#($0)"}"# } + "]}")
    },
    "own keys": { stage(list($0) { #""x-k\#($0)":1"# }) },
    "answers": { count in
      stage(
        "\"painPoints\":[\(list(count) { #"{"id":"p\#($0)","text":"p"}"# })],\"opportunities\":["
          + "{\"text\":\"o\",\"answers\":[\(list(count) { "\"p\($0)\"" })]}]")
    },
    "visits": { map("", list($0) { #"{"stage":"purchase","visit":\#($0 + 1)}"# }) },
  ]

  private static let commands = [
    "validate --all m.journey.json", "validate m.journey.json",
    "validate --format json m.journey.json",
    "show m.journey.json", "format --check m.journey.json", "diff m.journey.json e.journey.json",
    "diff e.journey.json m.journey.json", "compare m.journey.json e.journey.json",
    "reframe m.journey.json --to digital-7",
  ]

  @Test(arguments: shapes.keys.sorted())
  func outputGrowsWithTheFile(name: String) throws {
    let shape = try #require(Self.shapes[name])
    let scratch = try Scratch()
    try scratch.put(Self.map("", ""), "e.journey.json")
    var sizes: [String: [Int]] = [:]
    for count in [100, 200, 400] {
      try scratch.put(shape(count), "m.journey.json")
      for command in Self.commands {
        let run = ConsoleFixture(files: RootedFiles(scratch.folder)).run(
          command.split(separator: " ").map(String.init), root: JourneyTool.self)
        #expect(run.code != .internalError, "\(command)")
        sizes[command, default: []].append(run.output.utf8.count + run.errors.utf8.count)
      }
    }
    for (command, sizes) in sizes {
      // Numbers grow by a digit, and the first helps name all stages of a framework; where each was
      // told of each, it would be four times as much.
      #expect(sizes[2] <= max(20_000, 3 * sizes[1]), "\(command): \(sizes)")
    }
  }

  /// A mistake in every line is told twenty times to a person, however often it is made.
  @Test func textTellsABoundedNumberOfFindings() throws {
    let scratch = try Scratch()
    let shape = try #require(Self.shapes["blank pains"])
    try scratch.put(shape(2000), "m.journey.json")
    let run = ConsoleFixture(files: RootedFiles(scratch.folder)).run(
      ["validate", "m.journey.json"], root: JourneyTool.self)
    #expect(run.output.utf8.count < 20_000)
  }
}
