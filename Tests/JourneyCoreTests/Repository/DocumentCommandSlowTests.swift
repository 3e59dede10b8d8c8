import Foundation
import Testing

/// Every command that a document tells its readers to type is run.
///
/// A document is one session of a shell, in a folder as a reader has it (`ReaderFolder`): blocks
/// build on what those above them made. Below a command of a `console` block stands what it prints,
/// to the letter; one of an `sh` block has to end well; those of a `yaml` block and those within a
/// sentence must be commands that the tool takes.
@Suite struct DocumentCommandSlowTests {
  /// The languages of fenced blocks; the commands of `powershell` are for another system.
  static let languages: Set = [
    "console", "sh", "yaml", "json", "swift", "text", "markdown", "powershell", "csv",
  ]

  @Test(arguments: try MarkdownFile.guides())
  func commandsDoWhatIsWritten(_ path: String) throws {
    let document = try MarkdownFile(path)
    let fences = document.fences
    var commands: [ReaderFolder.Command] = []
    for fence in fences {
      #expect(Self.languages.contains(fence.language), "\(path): a block of \(fence.language)")
      switch fence.language {
      case "console":
        let line = try #require(fence.body.split(separator: "\n").first)
        #expect(line.hasPrefix("$ "), "\(path): a block begins with a command: \(line)")
        commands.append(.init(text: String(line.dropFirst(2)), fence: fence))
      case "sh": commands.append(.init(text: fence.body, fence: fence))
      case "yaml":
        commands += Self.commands(ofWorkflow: fence.body).map { .init(text: $0, fence: fence) }
      default: break
      }
    }
    let sentences = Set(document.inlineCode.filter { $0.hasPrefix("journey-cli ") })
    commands += sentences.sorted().map {
      // The bare name of a command is one to talk about.
      .init(text: $0.split(separator: " ").count == 2 ? $0 + " --help" : $0, fence: nil)
    }
    guard !commands.isEmpty else { return }

    let folder = try ReaderFolder(isVietnamese: path.hasSuffix(".vi.md"))
    for fence in fences {
      // What the reader is asked to save, just above it.
      let above = document.text[..<fence.range.lowerBound].suffix(80)
      guard let start = above.range(of: "Save this as `")?.upperBound,
        let end = above[start...].firstIndex(of: "`")
      else { continue }
      try folder.save(fence.body, as: String(above[start..<end]))
    }
    let results = try folder.run(commands)
    var made = ""
    var start = document.text.startIndex
    for (command, result) in zip(commands, results) {
      switch command.fence?.language {
      case "console":
        guard let fence = command.fence else { continue }
        // A pattern that finds nothing any more shows nothing, and would agree with itself.
        #expect(!result.output.isEmpty, "\(path): nothing comes out of \(command.text)")
        made += document.text[start..<fence.range.lowerBound]
        made += "$ \(command.text)\n" + result.output
        start = fence.range.upperBound
      case "sh":
        #expect(result.status == 0, "\(path): \(command.text)\(result.output)")
      default:
        #expect([0, 1].contains(result.status), "\(path): \(command.text)\n\(result.output)")
      }
    }
    made += document.text[start...]
    if made != document.text, Recording.isOn { try Repository.write(made, to: path) }
    // Two texts in an expectation would both be printed.
    let isTrue = made == document.text
    #expect(isTrue, "\(path): run the tests with RECORD=1 to write down what the commands print")
  }

  /// The commands behind `run:` and `script:` of a workflow, blocks of several lines included.
  private static func commands(ofWorkflow text: String) -> [String] {
    var commands: [String] = []
    var block: (indentation: Int, lines: [String])?
    for line in text.split(separator: "\n") {
      let indentation = line.prefix { $0 == " " }.count
      if let open = block {
        if indentation > open.indentation {
          block?.lines.append(String(line))
          continue
        }
        commands.append(open.lines.joined(separator: "\n"))
        block = nil
      }
      for key in ["run: ", "script: "] {
        guard let range = line.range(of: key) else { continue }
        let command = String(line[range.upperBound...])
        if command == "|" { block = (indentation, []) } else { commands.append(command) }
      }
    }
    if let block { commands.append(block.lines.joined(separator: "\n")) }
    return commands
  }
}
