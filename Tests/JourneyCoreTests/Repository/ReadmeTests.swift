import Foundation
import Testing

/// The commands of the README are run, and what they print stands below them to the letter.
@Suite struct ReadmeTests {
  @Test func commandsPrintWhatIsWritten() throws {
    let text = try Repository.text("README.md")
    var made = ""
    var rest = text[...]
    var count = 0
    while let start = rest.range(of: "```console\n") {
      made += rest[..<start.upperBound]
      rest = rest[start.upperBound...]
      let end = try #require(rest.range(of: "```\n"))
      let block = rest[..<end.lowerBound]
      let line = try #require(block.split(separator: "\n").first)
      #expect(line.hasPrefix("$ "), "a block begins with a command: \(line)")
      made += line + "\n" + (try output(of: String(line.dropFirst(2))))
      rest = rest[end.lowerBound...]
      count += 1
    }
    made += rest
    #expect(count >= 5)
    if made != text, Recording.isOn { try Repository.write(made, to: "README.md") }
    #expect(made == text, "run the tests with RECORD=1 to write down what the commands print")
  }

  /// What a command of the README prints, as a person sees it in a terminal of 80 columns.
  private func output(of command: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let words = command.replacingOccurrences(
      of: "swift run -c release journey-cli", with: "journey-cli")
    process.arguments = ["-c", words + " 2>&1"]
    process.currentDirectoryURL = Repository.root
    let folder = URL(filePath: try BuiltBinary.path).deletingLastPathComponent().path
    process.environment = [
      "PATH": folder + ":/usr/bin:/bin", "COLUMNS": "80", "LANG": "en_GB.UTF-8",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
