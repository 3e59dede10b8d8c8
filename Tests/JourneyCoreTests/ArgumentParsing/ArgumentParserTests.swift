import Testing

@testable import journey_cli

@Suite struct ArgumentParserTests {
  private func run(_ line: String) -> ConsoleFixture.Run {
    let words = line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
    return ConsoleFixture().run(words, root: ToyTool.self)
  }

  @Test(arguments: [
    ("show m", "m text 2 - [] false en"),
    ("show m --format json", "m json 2 - [] false en"),
    ("show --format=json m", "m json 2 - [] false en"),
    ("show --title=a=b m", "m text 2 a=b [] false en"),
    ("show m --title=--x", "m text 2 --x [] false en"),
    ("show m -t x", "m text 2 x [] false en"),
    ("show m --title -", "m text 2 - [] false en"),
    ("show -", "- text 2 - [] false en"),
    ("show --jobs 64 -- -m", "-m text 64 - [] false en"),
    ("show -- --help", "--help text 2 - [] false en"),
    ("show -- --", "-- text 2 - [] false en"),
    ("show m --", "m text 2 - [] false en"),
    (
      "show m --disable stale --disable=stage-order",
      #"m text 2 - ["stale", "stage-order"] false en"#
    ),
    ("--lang vi show m", "m text 2 - [] false vi"),
    ("show m --lang=vi --color never", "m text 2 - [] false vi"),
    ("frameworks", "list false"),
    ("frameworks --long", "list true"),
    ("frameworks --lang vi --long", "list true"),
    ("frameworks list --long", "list true"),
    ("frameworks --", "list false"),
    ("frameworks show", "show customer-6"),
    ("frameworks show x", "show x"),
    ("convert a b c --to csv", #"csv ["a", "b", "c"]"#),
  ])
  func values(line: String, output: String) {
    #expect(run(line) == .init(output: output + "\n"))
  }

  @Test func flagsDecide() {
    #expect(
      run("show m --strict --strict --secret")
        == .init(output: "m text 2 - [] true en\n", code: .findings))
  }

  @Test(arguments: [
    ("", "journey-cli"), ("--help", "journey-cli"), ("-h", "journey-cli"),
    ("help", "journey-cli"), ("--lang en", "journey-cli"), ("help --lang en", "journey-cli"),
    ("help show", "journey-cli show"), ("show -h", "journey-cli show"),
    ("show m --help", "journey-cli show"), ("-h show", "journey-cli show"),
    ("show --nonsense -h", "journey-cli show"), ("show --format -h", "journey-cli show"),
    ("show a b c --help --version", "journey-cli show"), ("nonsense --help", "journey-cli"),
    ("help frameworks", "journey-cli frameworks"),
    ("frameworks --help", "journey-cli frameworks"),
    ("frameworks --long --help", "journey-cli frameworks"),
    ("help frameworks list", "journey-cli frameworks list"),
    ("frameworks list --help", "journey-cli frameworks list"), ("help fail", "journey-cli fail"),
  ])
  func help(line: String, command: String) {
    let run = run(line)
    let usage = run.output.split(separator: "\n").first { $0.hasPrefix("USAGE: ") }
    let words = usage?.dropFirst("USAGE: ".count).prefix { $0 != "[" && $0 != "<" }
    #expect(words.map { String($0).trimmed } == command)
    #expect(run.errors == "" && run.code == .done)
  }

  @Test(arguments: ["--version", "show --version", "show m --nonsense --version", "x --version"])
  func version(line: String) {
    #expect(run(line) == .init(output: "0.1.0\n"))
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
