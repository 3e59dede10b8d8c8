import JourneyCore
import Testing

@testable import journey_cli

@Suite struct SmallPolicyTests {
  @Test(
    arguments: [
      (nil, nil, 80), (nil, 120, 120), ("100", 120, 100), ("0", 120, 120), ("-5", nil, 80),
      ("", 90, 90), ("abc", nil, 80), ("5", nil, 20), ("1000000", nil, 10_000), (nil, 3, 20),
      ("99999999999999999999", nil, 80),
    ] as [(String?, Int?, Int)])
  func width(columns: String?, terminal: Int?, expected: Int) {
    #expect(OutputWidth.columns(columns, terminal: { terminal }) == expected)
  }

  @Test func gravestExitCode() {
    let order: [ExitCode] = [.done, .findings, .noInput, .cannotCreate, .inputOutput]
    for (index, graver) in order.enumerated() {
      for lighter in order[...index] {
        #expect(ExitCode.gravest(lighter, graver) == graver)
        #expect(ExitCode.gravest(graver, lighter) == graver)
      }
    }
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 73, 74])
  }

  @Test func today() throws {
    let today = try #require(Platform.localDate())
    #expect(today.year >= 2026)
  }
}
