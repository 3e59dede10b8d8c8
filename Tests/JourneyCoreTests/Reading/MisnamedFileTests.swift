import Testing

@testable import JourneyCore

/// A file by the wrong name, or with the wrong `--from`, is told as what it is, in one sentence.
@Suite struct MisnamedFileTests {
  private static let json = "{\n  \"title\": \"T\"\n}\n"
  private static let journey = "journey\n  title T\n  section A\n    Pay: 3: Me\n"
  private static let table = "Stage,Touchpoint,Emotion\nFind,Ad,1\nBuy,Shop,2\n"
  private static let document = "# T\n\n```mermaid\n\(journey)```\n"
  private static let page = "<!DOCTYPE html>\n<html><body>x</body></html>\n"

  private static let html =
    "this is a page of HTML, as which some programs save a table and call it .xls"

  private static let files: [(name: String, text: String, said: String)] = [
    ("a.xlsx", json, "this is JSON, not Excel"), ("a.mmd", json, "this is JSON, not Mermaid"),
    ("a.md", json, "this is JSON, not Markdown"),
    ("a.json", journey, "this is a Mermaid journey, not JSON"),
    ("a.xlsx", journey, "this is a Mermaid journey, not Excel"),
    ("a.md", journey, "this is a Mermaid journey, not Markdown"),
    ("a.json", table, "this is a table of CSV, not JSON"),
    ("a.mmd", table, "this is a table of CSV, not Mermaid"),
    ("a.json", document, "this is Markdown with a Mermaid diagram, not JSON"),
    ("a.xlsx", document, "this is Markdown with a Mermaid diagram, not Excel"),
    ("a.json", page, html),
    ("a.csv", page, html),
    ("a.mmd", page, html),
    ("a.json", "%PDF-1.4\n", "this is a PDF, not JSON"),
    ("a.mmd", "%PDF-1.4\n", "this is a PDF, not Mermaid"),
    ("a.json", "PK\u{3}\u{4}", "this is an Excel workbook (.xlsx), not JSON"),
    ("a.md", "PK\u{3}\u{4}", "this is an Excel workbook (.xlsx), not Markdown"),
    ("a.ipynb", "{\n \"cells\": [],\n \"nbformat\": 4\n}\n", "this is a Jupyter notebook"),
  ]

  private static func findings(
    _ name: String, _ text: String, as format: FileFormat? = nil
  ) throws -> [Diagnostic] {
    let reading = try FileReading.read(SourceFile(name: name, text: text), as: format)
    guard case .map(let map) = reading else { return [] }
    return map.diagnostics
  }

  @Test(arguments: files)
  func areTold(name: String, text: String, said: String) throws {
    let findings = try Self.findings(name, text)
    #expect(findings.map(\.message.en) == [said], "\(name)")
    let help = try #require(findings.first?.help)
    #expect(!help.en.isEmpty && help.vi != help.en)
  }

  /// The name may be right, and `--from` wrong.
  @Test func theNameIsLeftWhereItIsRight() throws {
    let named = try Self.findings("a.xlsx", Self.json)
    #expect(named.first?.help?.en == "let its name end in .json, or read it with --from json")
    let chosen = try Self.findings("a.json", Self.json, as: .mermaid)
    #expect(chosen.map(\.message.en) == ["this is JSON, not Mermaid"])
    #expect(chosen.first?.help?.en == "read it with --from json")
  }

  /// What may be of its format, however damaged, is left to the reader of that format.
  @Test(arguments: [
    ("a.json", "\"title\": \"T\", \"stages\": []\n}\n"),
    ("a.json", "Here it is: {\"title\": \"T\"}"),
    ("a.json", "// T\n{ \"title\": \"T\" }"), ("a.json", "journeys\n"), ("a.mmd", "Journey\n"),
    ("a.mmd", "flowchart TD\n"), ("a.mmd", "hello\n"), ("a.md", "# Shop\n"),
    ("a.csv", "<a>;b\n"), ("a.json", ""), ("a.json", "{"),
  ])
  func othersAreNotLookedAt(name: String, text: String) {
    let source = SourceFile(name: name, text: text)
    #expect(MisnamedFile(source, as: .ofFile(named: name)) == nil, "\(text)")
  }
}
