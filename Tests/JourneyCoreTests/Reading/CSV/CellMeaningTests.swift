import Testing

@testable import JourneyCore

/// What scales, questions and single cells of tables mean.
@Suite struct CellMeaningTests {
  @Test(arguments: [
    ("1 = very good, 5 = very bad", true), ("1: rất tốt, 5: rất tệ", true),
    ("5 = bad, 1 = good", true), ("good 1, bad 5", true), ("1 (best) to 5 (worst)", true),
    ("1 = không hài lòng, 5 = hài lòng", false), ("1 = bad; 10 = great", false),
    ("-2 = unhappy, 2 = happy", false), ("1 = not good, 5 = good", false), ("1 = best, 5", true),
  ])
  func wordsTellWhichEndOfAScaleIsBetter(_ text: String, _ isTurned: Bool) {
    #expect(CellScale.isTurned(text) == isTurned)
  }

  @Test(arguments: ["1-5", "0 to 10", "1 = mild, 5 = strong", "5-1", "1 = good", ""])
  func otherScalesTellNothing(_ text: String) {
    #expect(CellScale.isTurned(text) == nil)
  }

  @Test func aScaleThatFallsNeedsWords() {
    #expect(CellScale.scale("5 - 1") == nil)
    #expect(CellScale.scale("5 = bad, 1 = good")?.minimum.value == 1)
    #expect(CellScale.scale("1-5")?.maximum.value == 5)
  }

  @Test(arguments: [
    ("What does the customer do?", GridField.stage(.actions)),
    ("What can the customer do?", .stage(.actions)), ("Khách hàng cần làm gì?", .stage(.actions)),
    ("What can we do?", .opportunity(.text)), ("How might we help?", .opportunity(.text)),
    ("Doanh nghiệp có thể làm gì?", .opportunity(.text)), ("Cần làm gì?", .opportunity(.text)),
    ("What do we do for the customer?", .touchpoint(.backstage)),
    ("Doanh nghiệp làm gì?", .touchpoint(.backstage)),
    ("Nhân viên làm gì?", .touchpoint(.backstage)),
  ])
  func whoActsIsTold(_ heading: String, _ field: GridField) {
    #expect(HeadingWords.shared.meaning(heading)?.field == field)
  }

  /// What is told apart by its letters alone must hold for all names of stages.
  @Test func everyNameOfStagesIsSeenByItsLetters() {
    var names = KeyAliases.columns.filter { $0.1 == .stage(.stage) }
      .flatMap { $0.0.split(separator: ",").map(String.init) }
    names += GridColumn.all.filter { $0.field == .stage(.stage) }
      .flatMap { column in Language.allCases.map { column.label[$0] } }
    names += [
      "Which stage?", "Giai đoạn nào?", "Employee phase", "S T A G E",
      "1. Bu\u{31B}o\u{31B}\u{301}c",
    ]
    #expect(names.count > 20)
    for name in names {
      let bytes = Array(name.utf8)
      let isSeen = HeadingWords.wordsOfStages.stand(in: bytes.span, bytes.indices)
      #expect(isSeen, "\(name)")
    }
    let other = Array("Chờ lâu, không ai gọi".utf8)
    let isSeen = HeadingWords.wordsOfStages.stand(in: other.span, other.indices)
    #expect(!isSeen)
  }

  /// The same of rows above a table whose cells have their places.
  @Test func everyNameOfRowsOfPartsIsSeenByItsLetters() {
    var names = KeyAliases.heads.filter { $0.1.hasParts }
      .flatMap { $0.0.split(separator: ",").map(String.init) }
    names += GridHeadRow.all.filter { $0.field.hasParts }
      .flatMap { row in Language.allCases.map { row.label[$0] } }
    #expect(names.count > 8)
    for name in names {
      let bytes = Array(name.utf8)
      let isSeen = HeadingWords.wordsOfParts.stand(in: bytes.span, bytes.indices)
      #expect(isSeen, "\(name)")
    }
  }

  /// A cell is looked up by its bytes where it is known as it stands there: it means what its text does.
  @Test func cellsMeanWhatTheirTextsDo() {
    var names = KeyAliases.columns.flatMap { $0.0.split(separator: ",").map(String.init) }
    names += KeyAliases.heads.flatMap { $0.0.split(separator: ",").map(String.init) }
    names += GridColumn.all.flatMap { column in Language.allCases.map { column.label[$0] } }
    names += GridHeadRow.all.flatMap { row in Language.allCases.map { row.label[$0] } }
    names += [
      "Visits", "Owner (pain)", "1. Stage", "Goal:", "Điểm đau / khó khăn", "Tháng", "Our goal", "",
      "What does the customer do?", "Custom field (Journey stage)", "12", "Weather", "Persona: Lan",
    ]
    let words = HeadingWords.shared
    for name in names {
      let source = SourceFile(name: "names.csv", text: name)
      let grid = CellGrid(source, isGuarded: true)
      let cell = CellGrid.Cell(0..<source.bytes.count)
      let (meaning, head) = (words.meaning(cell, in: grid), words.head(cell, in: grid))
      #expect(meaning == words.meaning(name), "\(name)")
      #expect(head == words.head(name), "\(name)")
      let isOnlyHead = words.isOnlyHead(cell, in: grid)
      #expect(isOnlyHead == (head != nil && !words.isColumn(name)), "\(name)")
    }
  }

  /// What is told apart by its letters alone must hold for all heads of rows that sum others up.
  @Test(arguments: [
    "Total", "Tổng cộng", "Điểm TB", "ø", "Durchschnitt", "Mittelwert", "Summe", "CSAT trung bình",
    "Count", "Grand total", "Total touchpoints: 12", "Bình quân", "Trung bi\u{300}nh",
    "Max", "Median", "Overall score", "Gesamt", "Cộng",
  ])
  func rowsThatSumUpAreSeenByTheirLetters(_ name: String) {
    #expect(StageNames.isTotal(SourceText(name)))
  }

  @Test(arguments: ["Stage emotion", "Cảm xúc của giai đoạn", "Emotion of the stage"])
  func theEmotionOfStagesIsTheirOwn(_ heading: String) {
    let meaning = HeadingWords.shared.meaning(heading)
    #expect(meaning == HeadingMeaning(field: .touchpoint(.emotion), isOfTouchpoint: false))
  }
}
