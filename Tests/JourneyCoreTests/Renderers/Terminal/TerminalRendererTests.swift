import Testing

@testable import JourneyCore

@Suite struct TerminalRendererTests {
  static let samples: [(String, Document)] = [
    ("phone", SampleDocuments.phone), ("mixed", SampleDocuments.mixed),
    ("frameworks", SampleDocuments.frameworks), ("matrix", SampleDocuments.matrix),
  ]

  func render(_ document: Document, _ width: Int, colour: Bool = false) -> String {
    TerminalRenderer(width: width, isColored: colour, language: .vi).render(document)
  }

  private func lines(_ document: Document, _ width: Int) -> [Substring] {
    render(document, width).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: [40, 60, 80, 120, 200])
  func looksAsRecorded(width: Int) {
    for (name, document) in Self.samples {
      Snapshot.expect(render(document, width), "\(name)-\(width).txt")
    }
  }

  @Test func showsRolesInColour() {
    Snapshot.expect(render(SampleDocuments.phone, 80, colour: true), "phone-80-colour.txt")
  }

  @Test func alignsByColumnsNotByCharacters() {
    for (_, document) in Self.samples.prefix(2) {
      for line in lines(document, 80) where line.hasSuffix(" −1") || line.hasSuffix(" 3") {
        #expect(DisplayWidth.columns(of: line) == 80, "\(line)")
      }
    }
    let values = ["Biết nên", "Hỏi bạn", "sốt ruột", "Tìm trên"]
    let found = lines(SampleDocuments.phone, 80)
    for value in values {
      let line = found.first { $0.hasPrefix("   ") && $0.contains(value) } ?? ""
      let start = line.firstRange(of: value)?.lowerBound ?? line.startIndex
      #expect(DisplayWidth.columns(of: line[..<start]) == 14)
    }
  }

  @Test func composedAndDecomposedTextsLookTheSame() {
    func document(_ transform: (String) -> String) -> Document {
      Document(blocks: [
        .fields(
          ["Mục tiêu", "Điểm chạm"].map { label in
            DocumentField(
              transform(label),
              [DocumentEntry(InlineText(transform("Điều khách hàng muốn biết trước khi đặt cọc")))])
          })
      ])
    }
    for width in 20...80 {
      #expect(render(document { $0 }, width) == render(document(\.decomposed), width))
    }
  }

  @Test func codeIsNeverWrapped() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let lines = (0..<3).map { _ in
        "{ " + RandomText.any(length: 30, using: &random).filter { !$0.isNewline } + "\u{A0}}"
      }
      let code = DocumentBlock.code(DocumentCode(lines.joined(separator: "\n")))
      let width = Int.random(in: 20...60, using: &random)
      let visible = lines.map { VisibleText.escaped($0) }
      #expect(
        render(Document(blocks: [.section("A", [code])]), width)
          == "A\n" + visible.map { "  " + $0 + "\n" }.joined())
    }
  }

  /// Each point stands over the middle of its column, whatever the width and the number of bands.
  @Test(arguments: [40, 60, 80, 120, 200, 300], [1, 2, 6, 12])
  func aMatrixHasItsCurveOverItsColumns(width: Int, count: Int) {
    let values = (0..<count).map { Double($0 % 5) - 2 }
    var table = DocumentTable(
      .matrix, columns: [.init("Stage")] + (0..<count).map { .init(InlineText("x\($0)x")) },
      rows: [[["Touchpoints"]] + (0..<count).map { _ in ["A visit to the shop on a rainy day"] }])
    table.curve = EmotionChart(
      minimum: -2, maximum: 2,
      points: values.map { .init(number: "1", label: "A", value: $0) },
      words: SampleDocuments.words)
    let lines = render(Document(blocks: [.table(table)]), width)
      .split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    var points: [Int] = []
    var found = 0
    for line in lines {
      for (column, glyph) in line.enumerated() where glyph == "●" { points.append(column) }
      guard line.contains("x") else { continue }
      let bars = line.indices.filter { line[$0] == "│" } + [line.count]
      guard bars.count > 1 else { continue }
      // The columns of a band are equally wide, so that the first tells the width of the last.
      let pitch = bars.count > 2 ? bars[1] - bars[0] : 2 * ((points.first ?? 0) - bars[0])
      for (number, point) in points.sorted().enumerated() {
        #expect(abs(point - (bars[number] + pitch / 2)) <= 1)
        found += 1
      }
      points = []
    }
    #expect(found == count)
  }

  /// The curve ends with its columns, and its legend with the line.
  @Test(arguments: [30, 40, 59, 60, 61, 80, 120, 200], [1, 2, 3, 5])
  func aMatrixIsNoWiderThanItsTerminal(width: Int, count: Int) {
    let columns = (0..<count).map { DocumentTable.Column(InlineText("Stage \($0)")) }
    for length in 1...8 {
      let cell: DocumentTable.Cell = [
        DocumentEntry(InlineText(String(repeating: "visit ", count: 5 * length)))
      ]
      var table = DocumentTable(
        .matrix, columns: [.init("Stage")] + columns,
        rows: [[["Touchpoints"]] + columns.map { _ in cell }])
      table.curve = EmotionChart(
        minimum: -2, maximum: 2,
        points: (0..<count).map {
          .init(number: "1", label: "A", value: Double($0 % 2), isMomentOfTruth: $0 == 0)
        },
        words: EmotionChart.Words(
          stage: "Stage", emotion: "Emotion",
          momentOfTruth: "a moment that decides how the whole journey is remembered",
          beyondScale: "beyond"))
      for line in lines(Document(blocks: [.table(table)]), width) {
        #expect(line.count <= width, "\(line)")
      }
    }
  }

  @Test func showsEveryCharacterOfEveryText() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let text = RandomDocument.inline(using: &random)
      let width = Int.random(in: 20...60, using: &random)
      let shown = render(Document(blocks: [.list([DocumentEntry(text)])]), width)
      let expected = text.spans.map { VisibleText.escaped($0.text, keepingLineBreaks: true) }
      #expect(visible(shown) == visible(expected.joined()))
    }
  }

  @Test func closesEveryStyleOnItsLine() {
    let output = render(SampleDocuments.phone, 40, colour: true)
    for line in output.split(separator: "\n") {
      let starts = line.unicodeScalars.filter { $0 == "\u{1B}" }.count
      #expect(starts.isMultiple(of: 2))
    }
  }

  @Test func treatsNarrowTerminalsAsTwentyColumns() {
    #expect(render(SampleDocuments.phone, 3) == render(SampleDocuments.phone, 20))
    #expect(render(Document(), 80).isEmpty)
  }

  /// The columns of the widest line of code in a document, which alone may be wider than a line.
  func widestCode(_ document: Document) -> Int {
    func widest(_ blocks: [DocumentBlock]) -> Int {
      blocks.reduce(0) { result, block in
        switch block {
        case .section(let section): max(result, widest(section.blocks))
        case .code(let code):
          VisibleText.escaped(code.text, keepingLineBreaks: true).split(separator: "\n")
            .reduce(result) { max($0, DisplayWidth.columns(of: $1)) }
        default: result
        }
      }
    }
    return widest(document.blocks)
  }

  private func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" }
  }

  /// Takes the renderer's own escape sequences away; texts hold none of their own any more.
  func stripped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isInside = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isInside = true }
      if !isInside { result.append(scalar) }
      if scalar == "m" { isInside = false }
    }
    return String(result)
  }
}
