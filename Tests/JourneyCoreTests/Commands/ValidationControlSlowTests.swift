import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// Many files, by any number of workers.
@Suite struct ValidationControlSlowTests {
  /// What the quick ones look with.
  private let quick = ValidationControlTests()

  @Test func theSameForAnyNumberOfJobs() throws {
    let scratch = try Scratch()
    for number in 0..<300 {
      try scratch.put(
        number % 7 == 0 ? "{ \"title\": " : ValidationControlTests.map("Bản đồ \(number)"),
        "map-\(number).journey.json")
    }
    let one = try quick.run(["--jobs", "1", "."], in: scratch)
    #expect(one.code == .findings)
    #expect(one.output.split(separator: "\n").count > 1000)
    for jobs in ["2", "3", "8"] {
      #expect(try quick.run(["--jobs", jobs, "."], in: scratch) == one)
    }
  }
}
