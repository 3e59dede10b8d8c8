import Testing

@testable import JourneyCore

/// Journeys are read as Mermaid reads them; each trap is one finding at its place.
@Suite struct MermaidReaderTests {
  static func read(_ text: String, name: String = "a.mmd") throws -> MapReading {
    guard case .map(let reading) = try FileReading.read(SourceFile(name: name, text: text)) else {
      throw NoMap()
    }
    return reading
  }

  private struct NoMap: Error {}

  /// The sections with their tasks, as one line each.
  private static func tasks(_ reading: MapReading) -> [String] {
    func line(_ section: String, _ touchpoint: Touchpoint) -> String {
      let emotion = touchpoint.emotion.map { $0.literal.string } ?? "-"
      let actors = touchpoint.actors.map(\.string).joined(separator: "|")
      return "\(section)/\(touchpoint.name)/\(emotion)/\(actors)"
    }
    guard let map = reading.map else { return [] }
    return map.unplaced.map { line("", $0) }
      + map.stages.flatMap { stage in
        stage.touchpoints.map { line(stage.stage.string, $0) }
      }
  }

  private static func findings(_ reading: MapReading) -> [String] {
    let lines = LineTable(reading.sourceMap.source)
    return reading.diagnostics.map {
      let place = lines.position(of: $0.range.lowerBound)
      return "\(place.line):\(place.column) \($0.severity.rawValue)"
    }
  }

  @Test func readsAPlainJourney() throws {
    let reading = try Self.read(
      "journey\n  title T\n  section A\n    One: 4: Me\n    Two:5:Me,  You\n  section B\n    X : 1\n"
    )
    #expect(reading.map?.title == "T")
    #expect(Self.tasks(reading) == ["a/One/1/Me", "a/Two/2/Me|You", "b/X/-2/"])
    #expect(reading.diagnostics.isEmpty)
  }

  /// Each line alone in a section: what is read of it, and the findings.
  @Test(
    arguments: [
      ("Step 1: pay: 5: Me", "a/Step 1/-/5", ["4:9 error"]),
      ("T: 5 stars: Me", "a/T/-/Me", ["4:4 error"]),
      ("T: 3,5", "a/T/-/", ["4:4 error"]),
      ("T: 4/5: Me", "a/T/-/Me", ["4:4 error"]),
      ("T: ５: Me", "a/T/-/Me", ["4:4 error"]),
      ("T: 0: Me", "a/T/-/Me", ["4:4 error"]),
      ("T: 8: Me", "a/T/-/Me", ["4:4 error"]),
      ("T: -2: Me", "a/T/-/Me", ["4:4 error"]),
      ("T: : Me", "a/T/-/Me", ["4:1 error"]),
      ("T: 3.5: Me", "a/T/0.5/Me", []),
      ("T: 3.1: Me", "a/T/0.1/Me", []),
      ("T: 0x5: Me", "a/T/2/Me", []),
      ("T: 5.: Me", "a/T/2/Me", []),
      ("T: 5e0: Me", "a/T/2/Me", []),
      ("T: 5: Me: later", "a/T/2/Me", ["4:11 warning"]),
      ("T: 5: Me #1, You", "a/T/2/Me", ["4:10 warning"]),
      ("T #1: 5: Me", "a/T #1/2/Me", ["4:1 error"]),
      ("T: 5: Me;", "a/T/2/Me", ["4:9 error"]),
      ("Salt &amp; pepper: 3: Me", "a/Salt & pepper/0/Me", ["4:10 error"]),
      ("Pay： 5： Me", "a/Pay/2/Me", ["4:1 error"]),
      ("Journey planning: 5: Me", "a/Journey planning/2/Me", ["4:1 error"]),
      ("Section of a road: 5: Me", "a/Section of a road/2/Me", ["4:1 error"]),
      ("title: My day", "a/title/-/", ["4:1 error"]),
      ("section: B", "a/section/-/", ["4:1 error"]),
      ("T: 5:", "a/T/2/", ["4:6 warning"]),
      ("T: 5: A,,B", "a/T/2/A|B", ["4:6 warning"]),
      ("T: 5: Me %% note", "a/T/2/Me %% note", ["4:7 warning"]),
      ("hello", nil, ["3:9 warning", "4:1 error"]),
      (": 5", nil, ["3:9 warning", "4:1 error"]),
      ("5%% off: 4: Me", nil, ["3:9 warning", "4:1 error"]),
      ("% share: 3: Me", nil, ["3:9 warning", "4:1 warning"]),
      ("# share: 3: Me", nil, ["3:9 warning", "4:1 warning"]),
      ("# a remark", nil, ["3:9 warning"]),
      ("%% T: 5: Me", nil, ["3:9 warning"]),
      ("100% sure: 5: Me", "a/100% sure/2/Me", []),
      ("#35;1 #amp; #quot;x#quot;: 5: A#44; B", "a/#1 & \"x\"/2/A, B", []),
      ("One<br/>two<BR>three: 5", "a/One\ntwo\nthree/2/", []),
      ("x #hello; y: 5", "a/x &hello; y/2/", ["4:3 warning"]),
      ("Order #12; paid: 5: Me", "a/Order \u{C} paid/2/Me", ["4:7 warning"]),
      ("x: 5: #hello; Me", "a/x/2/&hello; Me", ["4:7 warning"]),
      ("---", nil, ["3:9 warning", "4:1 error"]),
      ("A%%{init: {}}%%B: 5", "a/AB/2/", ["4:2 warning"]),
      ("journeys: 5", "a/journeys/2/", []),
    ] as [(String, String?, [String])])
  func readsALine(_ line: String, _ task: String?, _ expected: [String]) throws {
    let reading = try Self.read("journey\ntitle T\nsection A\n\(line)\n")
    #expect(Self.tasks(reading) == (task.map { [$0] } ?? []))
    #expect(Self.findings(reading).sorted() == expected.sorted())
    for finding in reading.diagnostics where finding.severity != .note {
      #expect(finding.help != nil, "\(finding.message.en)")
    }
  }

  /// A repair that is told is read without any finding, and says what was meant.
  @Test(
    arguments: [
      ("Step 1: pay: 5: Me", "Step 1: pay"), ("T: 5 stars: Me", "T"), ("T: 4/5: Me", "T"),
      ("10:30 call: 2: Me", "10:30 call"), ("5%% off: 4: Me", "5%% off"),
      ("% share: 3: Me", "% share"), ("Title deed: 3: Me", "Title deed"),
      ("Journey on: 3: Me", "Journey on"), ("T #1: 5: Me", "T #1"), ("Pay： 5： Me", "Pay"),
      ("A;B: 5: Me", "A;B"), ("Salt &amp; pepper: 3: Me", "Salt & pepper"),
    ])
  func repairsWhatItNames(_ line: String, _ name: String) throws {
    let reading = try Self.read("journey\ntitle T\nsection A\nX: 3\n\(line)\n")
    let help = try #require(reading.diagnostics.first { $0.severity != .note }?.help?.en)
    let start = try #require(help.firstIndex(of: "'"))
    let rest = help[help.index(after: start)...]
    let end = try #require(rest.firstIndex(of: "'"))
    let again = try Self.read("journey\ntitle T\nsection A\nX: 3\n\(rest[..<end])\n")
    #expect(again.diagnostics.isEmpty, "\(again.diagnostics.map(\.message.en))")
    #expect(again.map?.stages.first?.touchpoints.last?.name.string == name)
  }

  @Test func readsSectionsThatComeBack() throws {
    let reading = try Self.read(
      """
      journey
        title T
        section A
        section B
          One: 3: Me
        section B
          Two: 4: Me
        section C
          Three: 2: Me
        section B
          Four: 5: Me
      """)
    #expect(
      Self.tasks(reading) == ["b/One/0/Me", "b/Two/1/Me", "c/Three/-1/Me", "b/Four/2/Me"])
    #expect(reading.map?.stages.map { $0.visit?.value } == [nil, nil, 2])
    #expect(Self.findings(reading) == ["3:11 warning", "6:11 note", "10:11 note"])
  }

  @Test func readsFrontMatterDirectivesAndDescriptions() throws {
    let reading = try Self.read(
      "---\r\ntitle: \"A: b\" \r\nconfig:\r\n  x: 1\r\n---\r\n%%{init: {'a': 1}}%%\r\njourney\r\n"
        + "accDescr: All #35; of it\r\naccDescr {\r\n more } \r\nsection A\r\n  T: 5\r\n")
    #expect(reading.map?.title == "A: b")
    #expect(reading.map?.description == "more")
    #expect(Self.tasks(reading) == ["a/T/2/"])
    let other = try Self.read("---\ntitle: F #1 day\n---\njourney\nT: 5\n")
    #expect(
      other.map?.title == "F #1 day".split(separator: " #").first.map { SourceText(String($0)) })
  }

  @Test func findsTheFrameworkOfItsSections() throws {
    let names = [
      "Nhận diện và tìm kiếm", "QUYẾT ĐỊNH MUA HÀNG", "3. Mua hàng",
      "Sử dụng sản phẩm hoặc dịch vụ", "Đánh giá và phản hồi",
      "Becoming a loyal customer",
    ]
    let text = names.map { "section \($0)\nT: 3\n" }.joined()
    let known = try Self.read("journey\ntitle T\n" + text)
    guard case .id(let id)? = known.map?.framework else {
      Issue.record("no framework")
      return
    }
    #expect(id == "customer-6")
    let stages = known.map?.stages ?? []
    #expect(stages.map(\.stage) == FrameworkCatalog.framework(id: "customer-6")?.stages.map(\.id))
    #expect(stages.first?.name == nil)
    let own = try Self.read("journey\ntitle T\nsection Đặt chỗ\nT: 3\nsection 北京\nT: 3\n")
    #expect(own.map?.stages.map(\.stage) == ["dat-cho", "stage-2"])
  }

  @Test(
    arguments: [
      ("```mermaid\njourney\ntitle T\nA: 5\n```\n", 2),
      ("~~~~ mermaid\njourney\ntitle T\nA: 5\n~~~~\n", 2),
      ("::: mermaid\njourney\ntitle T\nA: 5\n:::\n", 2),
      ("```{mermaid}\njourney\ntitle T\nA: 5\n```\n", 2),
      ("``` {.mermaid #id}\njourney\ntitle T\nA: 5\n```\n", 2),
      ("x\n\n<pre class=\"mermaid\">\njourney\ntitle T\nA: 5\n</pre>\n", 4),
      ("- item\n\n  ```mermaid\n  journey\n  title T\n  A: 5\n  ```\n", 4),
      ("1. a\n   - b\n     ```mermaid\n     journey\n     title T\n     A: 5\n     ```\n", 4),
      ("> ```mermaid\n> journey\n> title T\n> A: 5\n> ```\n", 2),
      ("> - ```mermaid\n>   journey\n>   title T\n>   A: 5\n>   ```\n", 2),
      (
        "````md\n```mermaid\njourney\ntitle Sample\nA: 5\n```\n````\n```mermaid\njourney\ntitle T\nA: 5\n```",
        9
      ),
      ("---\r\ntitle: Doc\r\n---\r\n\r\n```mermaid\r\njourney\r\ntitle T\r\nA: 5\r\n```\r\n", 6),
      ("```mermaid\nflowchart TD\n A --> B\n```\n```mermaid\njourney\ntitle T\nA: 5\n```\n", 6),
    ])
  func findsABlockInMarkdown(_ text: String, _ line: Int) throws {
    let reading = try Self.read(text, name: "README.md")
    #expect(reading.map?.title == "T")
    #expect(Self.tasks(reading) == ["t/A/2/"])
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map(\.message.en))")
    let place = reading.sourceMap.place(of: DocumentPointer([.key("stages"), .index(0)]))
    #expect(LineTable(reading.sourceMap.source).position(of: place.range.lowerBound).line == line)
  }

  @Test(
    arguments: [
      "    ```mermaid\n    journey\n    A: 5\n    ```\n", "`````\n```mermaid\njourney\nA: 5\n```\n",
      "```mermaid-x\njourney\nA: 5\n```\n", "``` `mermaid`\njourney\nA: 5\n```\n",
      "journey\nA: 5\n",
      "```js\n```mermaid\njourney\nA: 5\n```\n", "",
    ])
  func takesNoSampleForABlock(_ text: String) throws {
    let reading = try Self.read(text, name: "README.md")
    #expect(reading.map == nil)
    #expect(reading.diagnostics.count == 1)
  }

  @Test func choosesOneOfSeveralJourneys() throws {
    let text =
      "```mermaid\njourney\ntitle One\nA: 1\n```\n\n~~~mermaid\njourney\ntitle Two\nA: 5\n~~~\n"
    let source = SourceFile(name: "a.md", text: text)
    func title(_ word: String?) throws -> String? {
      let content = try FileReading.read(source, choices: ReadingChoices(journey: word))
      guard case .map(let reading) = content else { return nil }
      return reading.map?.title.string
    }
    #expect(try title("1") == "One")
    #expect(try title("2") == "Two")
    #expect(try title("Two") == "Two")
    #expect(try title("tw") == "Two")
    #expect(try title("3") == nil)
    #expect(try title(nil) == nil)
    let all = try Self.read(text, name: "a.md")
    #expect(Self.findings(all) == ["2:1 error"])
    #expect(all.diagnostics[0].message.en.contains("1 'One' (line 2), 2 'Two' (line 8)"))
  }

  @Test(
    arguments: [
      ("flowchart TD\nA-->B\n", "flowchart"), ("graph LR\n", "graph"),
      ("Journey\nA: 5\n", "Journey"),
      ("sequenceDiagram\n", "sequenceDiagram"), ("", "empty"), (" \n%% x\n", "empty"),
      ("hello\n", "not a Mermaid journey"), ("stateDiagram-v2\n", "stateDiagram"),
    ])
  func refusesWhatIsNoJourney(_ text: String, _ word: String) throws {
    let reading = try Self.read(text)
    #expect(reading.map == nil)
    #expect(reading.diagnostics.map(\.severity) == [.error])
    #expect(reading.diagnostics[0].message.en.contains(word))
  }
}
