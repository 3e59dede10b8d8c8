import Foundation
import Testing

@testable import journey_cli

/// A folder of many maps is converted on several threads; nobody can tell by what comes out.
@Suite struct FolderConversionSlowTests {
  private let scratch: Scratch
  private let files: [String]

  /// Writes many maps, some of which cannot be read or have errors.
  init() throws {
    scratch = try Scratch()
    try scratch.shell("mkdir maps together alone")
    let example = try Repository.text("Examples/bike-repair.journey.json")
    let scratch = scratch
    files = try (0..<40).map { number in
      let text: String =
        switch number % 10 {
        case 3: "{ \"no\": map"
        case 6: example.replacingOccurrences(of: "\"emotion\": ", with: "\"emotion\": 9")
        default: example.replacingOccurrences(of: "\"title\": \"", with: "\"title\": \"\(number) ")
        }
      return try scratch.put(text, "maps/map-\(100 + number).journey.json")
    }
  }

  /// Files and messages are those of conversions one by one, in the order of the files.
  @Test(arguments: ["html", "svg", "csv"])
  func manyMapsAreConvertedAsEachAlone(_ format: String) throws {
    let (together, alone) = (scratch.path("together"), scratch.path("alone"))
    let all = run(["convert", scratch.path("maps"), together, "--to", format])
    var messages = ""
    var codes: [Int32] = []
    for file in files {
      let one = run(["convert", file, alone + "/", "--to", format])
      messages += one.errors
      codes.append(one.code.rawValue)
    }
    #expect(all.errors == messages.replacingOccurrences(of: alone, with: together))
    #expect(all.code.rawValue == codes.max())
    #expect(Set(codes).count > 1)
    let names = try scratch.shell("ls alone").output
    #expect(names.split(separator: "\n").count > files.count / 2)
    #expect(try scratch.shell("diff -r together alone").output.isEmpty)
    #expect(try scratch.shell("ls together").output == names)
    let again = run(["convert", scratch.path("maps"), together, "--to", format])
    #expect(again.code != .done)
    #expect(again.errors.contains("--force"))
    #expect(try scratch.shell("diff -r together alone").output.isEmpty)
  }

  /// A map of the folder is never written over another one of it.
  @Test func noMapIsReplacedByAnother() throws {
    try scratch.shell("mkdir two && cp maps/map-100.journey.json two/b.journey.json")
    let two = scratch.path("two")
    #expect(run(["convert", two, two, "--to", "csv"]).code == .done)
    let before = try scratch.text("two/b.journey.json")
    let all = run(["convert", two, two, "--to", "json", "--force"])
    #expect(all.code == .cannotCreate)
    #expect(all.errors.contains("is both the map that is read and the file that is written"))
    #expect(try scratch.text("two/b.journey.json") == before)
  }

  private func run(_ words: [String]) -> ConsoleFixture.Run {
    ConsoleFixture(variables: ["LANG": "en_US.UTF-8"]).run(words, root: JourneyTool.self)
  }
}
