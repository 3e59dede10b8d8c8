import Testing

@testable import JourneyCore

/// Laying a file out never changes what it says.
@Suite struct CanonicalLayoutTests {
  func content(_ text: String, _ name: String = "a.journey.json") -> FileReading {
    .json(SourceFile(name: name, text: text))
  }

  func laidOut(_ text: String, _ name: String = "a.journey.json") throws -> String {
    String(decoding: try CanonicalFile(content(text, name)).bytes, as: UTF8.self)
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func randomFrameworks(seed: UInt64) throws {
    for number in 0..<10 {
      var random = RandomFile(seed: seed * 1000 + UInt64(number))
      let text = random.framework()
      let reading = FrameworkReading.json(SourceFile(name: "a.framework.json", text: text))
      try #require(reading.diagnostics.isEmpty, "\(text)")
      let file = try CanonicalFile(content(text, "a.framework.json"))
      let written = String(decoding: file.bytes, as: UTF8.self)
      #expect(try laidOut(written, "a.framework.json") == written)
      let again = FrameworkReading.json(SourceFile(name: "a.framework.json", bytes: file.bytes))
      if file.blanks.isEmpty { #expect(again.framework == reading.framework) }
    }
  }

  @Test func whatIsLeftOutHasAPlace() throws {
    let text = """
      \u{FEFF}{"stages": [{"stage": "use", "goal": " ", "actions": ["", "a"], "lanes": {"a": [""]},
      "painPoints": [{"text": "b", "owner": ""}]}], "title": "c", "framework": "customer-6",
      "x-own": {"b": "", "a": []}, "authors": []}
      """
    let file = try CanonicalFile(content(text))
    #expect(
      file.blanks.map(\.pointer.description) == [
        "/stages/0/goal", "/stages/0/actions/0", "/stages/0/lanes/a/0",
        "/stages/0/painPoints/0/owner",
      ])
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        {
          "title": "c",
          "framework": "customer-6",
          "stages": [
            {
              "stage": "use",
              "actions": ["a"],
              "painPoints": ["b"]
            }
          ],
          "x-own": { "b": "", "a": [] }
        }

        """)
  }

  @Test func whatNobodySeesIsWrittenByItsNumber() throws {
    let text = #"{"title": "\#u{202E}a\#u{9b}\#u{E0001}👩‍⚕️\u0000", "framework": "a", "stages": []}"#
    let written = try laidOut(text)
    #expect(written.contains(#""\u202ea\u009b\udb40\udc0"#))
    #expect(written.contains(#"👩‍⚕️\u0000""#))
    #expect(try laidOut(written) == written)
  }

  @Test func filesWithErrorsAreRefused() {
    for text in [
      "", "[]", "{", #"{"title": "a", "title": "b", "framework": "a", "stages": []}"#,
      #"{"title": "a", "framework": "a", "stages": [], "foo": 1}"#,
      #"{"title": "a", "framework": "a", "stages": [{"stage": "a", "emotion": "1"}]}"#,
      #"{"title": "a", "framework": "a", "stages": [], "formatVersion": 2}"#,
    ] {
      #expect(throws: CanonicalFile.Refusal.self) { try CanonicalFile(content(text)) }
    }
  }

  /// The check behind the promise finds every way in which a file could say something else.
  @Test func unfaithfulFilesAreFound() throws {
    let text = #"""
      {"title": "a", "framework": "customer-6", "x-a": [1, {"b": 1, "a": ""}],
      "stages": [{"stage": "use", "emotion": 1.50, "painPoints": ["p", {"text": "q", "owner": "o"}]}]}
      """#
    let original = content(text)
    let written = try laidOut(text)
    #expect(CanonicalFile.isFaithful(Array(written.utf8), to: original))
    for (part, other) in [
      (#""title": "a""#, #""title": "á""#), ("1.50", "1.5"), ("1.50", "2"), ("\"q\"", "\"\""),
      (#", "owner": "o""#, ""), ("\"p\",", ""), ("customer-6", "customer-7"),
      (#"{ "b": 1, "a": "" }"#, #"{ "a": "", "b": 1 }"#), (#", "a": """#, ""),
      ("\"use\"", "1"), ("]\n}", "]"), (#""x-a""#, #""x-b""#),
    ] {
      let changed = written.replacing(part, with: other, maxReplacements: 1)
      let isFaithful = CanonicalFile.isFaithful(Array(changed.utf8), to: original)
      #expect(changed != written && !isFaithful, "\(part) → \(other)")
    }
    // Another layout says the same, and is laid out anew.
    #expect(try laidOut(written.replacing("{\n", with: "{ \n")) == written)
  }
}
