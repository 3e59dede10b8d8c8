import Foundation
import Testing

@testable import JourneyCore

/// What a baseline knows of a finding: the part that it is about and what it names, in no words.
@Suite struct BaselineIdentityTests {
  /// The findings of every rule and reader: the examples of all rules, the maps of the command
  /// cases, and whatever the settings of a repository may require.
  private static let files = Result { () throws -> [FileFindings] in
    var sources = RuleRegistry.all.map { rule in
      SourceFile(
        name: "\(rule.id.rawValue).journey" + (rule.wording.format.endings.first ?? ""),
        bytes: MarkedExample(rule.wording.bad).bytes)
    }
    sources += RuleMessageTests.sentences.enumerated().map { index, sentence in
      SourceFile(name: "\(index).journey.json", text: sentence.text)
    }
    for path in try Repository.files(in: "Tests/JourneyCoreTests/CommandCases", endingIn: ".json") {
      sources.append(SourceFile(name: path, text: try Repository.text(path)))
    }
    sources.append(SourceFile(name: "apostrophes.journey.json", text: apostrophes))
    var settings = ProjectSettings()
    settings.requiredKeys = [.touchpoint: ["owner"], .map: ["reviewBy"]]
    return try sources.map { source in
      let reading = try FileReading.read(source, settings: settings)
      return FileFindings(
        source: reading.source,
        diagnostics: Validator(today: CalendarDate("2026-03-02")).diagnostics(of: reading) {
          FrameworkResolution.resolve($0) { _ in .unnamed }
        }, sourceMap: reading.sourceMap)
    }
  }

  private static let apostrophes = """
    { "title": "T", "framework": "buyer-4", "stages": [
      { "stage": "decision", "painPoints": [
        "It's 'urgent' they say", "the dogs'", "'quoted'",
        "A long text about a queue that no excerpt holds as a whole, because it has no end" ] } ] }
    """

  private static func reworded(_ file: FileFindings) -> FileFindings {
    FileFindings(
      source: file.source, path: file.path,
      diagnostics: file.diagnostics.enumerated().map { index, finding in
        var finding = finding
        finding.message = LocalizedText(vi: "Câu khác \(index)", en: "Other 'words' \(index)")
        finding.help = LocalizedText(same: "Other help")
        finding.notes = []
        return finding
      }, sourceMap: file.sourceMap)
  }

  @Test func everyRuleIsHeard() throws {
    let found = try Set(Self.files.get().flatMap(\.diagnostics).map(\.rule))
    #expect(found == Set(RuleID.allCases))
  }

  @Test func otherWordsForEverythingChangeNothing() throws {
    var told = Baseline()
    var reworded = Baseline()
    for file in try Self.files.get() {
      told.replace(with: file)
      reworded.replace(with: Self.reworded(file))
    }
    #expect(told.bytes() == reworded.bytes())
    var read = Baseline.read(SourceFile(name: "", bytes: told.bytes())).baseline
    for file in try Self.files.get() {
      #expect(read.newFindings(of: Self.reworded(file)).diagnostics.isEmpty)
    }
    #expect(read.vanished.isEmpty)
  }

  /// What a message quotes is what its finding is about, so that no two that differ are confused.
  @Test func whatIsQuotedIsWhatItIsAbout() throws {
    for finding in try Self.files.get().flatMap(\.diagnostics) {
      let quotes = Self.quotes(in: finding.message.en)
      #expect(
        FirstIdentity.abouts(of: finding).contains(quotes), "\(finding.rule): \(finding.message.en)"
      )
    }
  }

  @Test func aBaselineOfTheFirstVersionIsReadAndRewritten() throws {
    let reading = FileReading.json(SourceFile(name: "a.journey.json", text: Self.apostrophes))
    let rule = try #require(RuleRegistry.all.first { $0.id == .painUnanswered })
    let file = FileFindings(
      source: reading.source,
      diagnostics: Validator(rules: [rule]).diagnostics(of: reading) {
        FrameworkResolution.resolve($0) { _ in .unnamed }
      }, sourceMap: reading.sourceMap)
    #expect(file.diagnostics.count == 4)
    let first = SourceFile(name: "base.json", text: Self.first)
    let (read, problems) = Baseline.read(first)
    #expect(problems.isEmpty)
    var used = read
    #expect(used.newFindings(of: Self.reworded(file)).diagnostics.isEmpty)
    // The entry of another file was not looked for.
    #expect(used.vanished.isEmpty && used.files == ["b.journey.json"])

    var rewritten = read
    rewritten.replace(with: file)
    let text = String(decoding: rewritten.bytes(), as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"baselineVersion\": 2,"))
    #expect(text.contains(#""about": "It's 'urgent' they say""#))
    // Only what was not looked at keeps the name that version 1 gave it.
    #expect(text.components(separatedBy: #""identity": 1"#).count == 2)
    var again = Baseline.read(SourceFile(name: "", bytes: rewritten.bytes())).baseline
    #expect(again.bytes() == rewritten.bytes())
    #expect(again.newFindings(of: file).diagnostics.isEmpty)
    #expect(again.vanished.isEmpty)
  }

  /// As it was written by the program that knew version 1 only.
  private static let first = """
    {
      "baselineVersion": 1,
      "findings": [
        {
          "file": "a.journey.json",
          "rule": "pain-unanswered",
          "place": "/stages/decision/painPoints/'quoted'",
          "about": "'quoted"
        },
        {
          "file": "a.journey.json",
          "rule": "pain-unanswered",
          "place": "/stages/decision/painPoints/A long text about a queue that no excerpt holds as a whole, because it has no en",
          "about": "A long text about a queue that no…"
        },
        {
          "file": "a.journey.json",
          "rule": "pain-unanswered",
          "place": "/stages/decision/painPoints/It's 'urgent' they say",
          "about": "It's 'urgent"
        },
        {
          "file": "a.journey.json",
          "rule": "pain-unanswered",
          "place": "/stages/decision/painPoints/the dogs'",
          "about": "the dogs"
        },
        {
          "file": "b.journey.json",
          "rule": "pain-unanswered",
          "place": "/stages/use/painPoints/Chờ lâu",
          "about": "Chờ lâu"
        }
      ]
    }
    """

  /// A version that nobody has written yet, and numbers beyond all bounds, are refused.
  @Test(arguments: [
    #"{ "baselineVersion": 3, "findings": [] }"#, #"{ "baselineVersion": 1e300, "findings": [] }"#,
    #"{ "baselineVersion": 1.5, "findings": [] }"#,
    #"{ "baselineVersion": 2, "findings": [{ "file": "a", "rule": "r", "place": "", "count": 1e300 }] }"#,
    #"{ "baselineVersion": 2, "findings": [{ "file": "a", "rule": "r", "place": "", "identity": -1e300 }] }"#,
  ]) func isRefused(_ text: String) {
    #expect(Baseline.read(SourceFile(name: "", text: text)).diagnostics.count == 1)
  }

  /// How version 1 cut the identity of a finding out of its English message.
  private static func quotes(in sentence: String) -> String {
    let message = sentence.components(separatedBy: "; did you mean")[0]
    var quotes: [Substring] = []
    var start: Substring.Index?
    var last: Character = " "
    for index in message.indices {
      let character = message[index]
      if character == "'" {
        let behind = message.index(after: index)
        if let begun = start {
          if behind == message.endIndex || !message[behind].isLetter {
            quotes.append(message[begun..<index])
            start = nil
          }
        } else if last == " " || last == "(" {
          start = behind
        }
      }
      last = character
    }
    return quotes.map { FindingNames.shortened(String($0)) }.joined(separator: ", ")
  }
}
