import Testing

@testable import JourneyCore

/// Sheets that are to be filled in: what is still blank is read as a question that is still open.
@Suite struct StarterSheetTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let framework: Framework
    let language: Language
    let format: FileFormat
    var testDescription: String { "\(framework.id) \(language) \(format)" }
  }

  static let cases: [Case] = FrameworkCatalog.all.flatMap { framework in
    Language.allCases.flatMap { language in
      [FileFormat.csv, .sheet].map {
        Case(framework: framework, language: language, format: $0)
      }
    }
  }

  static func starter(_ test: Case) -> JourneyMap {
    StarterMap.map(of: test.framework, as: .id(test.framework.id), in: test.language)
  }

  static func written(_ map: JourneyMap, _ test: Case) throws -> WrittenMap {
    var choices = WritingChoices(framework: test.framework, language: test.language)
    choices.asksQuestions = true
    choices.isForExcel = true
    return try test.format.written(map, choices)
  }

  static func read(_ bytes: [UInt8], _ format: FileFormat) throws -> MapReading {
    let name = format == .csv ? "shop.csv" : "shop.xlsx"
    guard case .map(let reading) = try FileReading.read(SourceFile(name: name, bytes: bytes)) else {
      throw NoMap()
    }
    return reading
  }

  private struct NoMap: Error {}

  @Test(arguments: cases.filter { $0.format == .csv })
  func answersTakeThePlaceOfQuestions(_ test: Case) throws {
    let map = Self.starter(test)
    let text = String(decoding: try Self.written(map, test).bytes, as: UTF8.self)
    let label = QuestionColumn.label[test.language]
    #expect(text.contains(label))
    // The first blank cell behind each question is filled in by hand.
    let sign = text.contains(";\(label);") ? ";" : ","
    let grid = CSVTable(SourceFile(name: "", text: text)).grid
    var rows: [[String]] = (0..<grid.rowCount).map { row in
      (0..<grid.count(ofRow: row)).map { grid.cell(row, $0).map { grid.string($0) } ?? "" }
    }
    var filled = 0
    for row in rows.indices where rows[row].count > 2 {
      guard rows[row][1].hasPrefix(GuidanceText.mark), rows[row][2].isEmpty else { continue }
      rows[row][2] = rows[row][1].contains("-2") ? "1" : "Answer \(row)"
      filled += 1
    }
    #expect(filled > 8)
    let answered = rows.map { cells in
      cells.map {
        "\""
          + $0.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }.joined(separator: sign)
    }.joined(separator: "\n")
    let reading = try Self.read(Array(answered.utf8), .csv)
    let read = try #require(reading.map)
    #expect(reading.diagnostics.map(\.message.en) == [])
    func open(_ map: JourneyMap) -> Int {
      TextWalk.texts(of: map) { GuidanceText.isGuidance($0) }.count
        + map.stages.filter { $0.emotionText.map(GuidanceText.isGuidance) ?? false }.count
    }
    #expect(open(read) == open(map) - filled)
    #expect(read.stages.first?.emotion?.value == 1)
    #expect(read.title.string.hasPrefix("Answer"))
    #expect(read.stages.map(\.stage) == map.stages.map(\.stage))
  }
}
