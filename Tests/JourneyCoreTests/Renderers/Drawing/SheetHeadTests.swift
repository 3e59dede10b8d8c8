import Testing

@testable import JourneyCore

/// Heads and cards of a sheet, read as boxes.
@Suite struct SheetHeadTests {
  private let name =
    "Gia hạn, tạm dừng hoặc hủy gói sau khi đã dùng hết ba hộp quà đầu tiên và nhận được lời mời"
    + " đổi sang gói lớn hơn qua thư"

  private func lines(_ name: String, stages: Int) throws -> (count: Int, columnWidth: Double) {
    var (map, framework) = try Subject.example("phone-instalments")
    map.stages = Array(repeating: map.stages[0], count: stages)
    for index in map.stages.indices {
      map.stages[index].visit = WrittenNumber(Double(index + 1))
      map.stages[index].name = "Stage"
    }
    map.stages[0].name = SourceText(name)
    framework.stages = [framework.stages[0]]
    let document = MapSheet(map, framework: framework, language: .vi).document
    let table = try #require(DocumentTable.sheet(in: document.blocks))
    let sheet = SheetLayout(table, language: .vi)
    let texts = sheet.layer.allTexts.prefix { $0.words != "Mục tiêu" }
    let words = Set(name.split(separator: " ").map(String.init))
    let head = texts.filter { text in
      text.box.x < SheetLayout.labelWidth + 60
        && text.words.split(separator: " ").contains { words.contains(String($0)) }
    }
    for text in head { #expect(text.width <= text.box.width + 0.5) }
    return (head.count, (sheet.width - SheetLayout.labelWidth) / Double(table.columns.count - 1))
  }

  @Test(arguments: [3, 6, 9]) func aLongNameHasThreeLines(stages: Int) throws {
    let (count, width) = try lines(name, stages: stages)
    #expect((1...3).contains(count), "\(count) lines in \(width) px")
  }

  @Test func aNameWithoutEndMakesNoColumnWithoutEnd() throws {
    let (_, width) = try lines(String(repeating: "dài ", count: 500), stages: 6)
    #expect(width <= 430)
  }

  @Test func whoTakesSomethingUpStandsOut() {
    var entry = DocumentEntry("Gọi lại trong ngày")
    entry.children = [
      DocumentEntry(InlineText("Chăm sóc khách hàng · đang làm", .positive)),
      DocumentEntry(InlineText("tác động 4/5", .faint)),
    ]
    entry.figure = DocumentFigure(.opportunityCard)
    let texts = CardLayout(entry, width: 240).layer.allTexts
    let owner = texts.filter { $0.words.hasPrefix("Chăm sóc") }
    #expect(owner.count == 1 && owner[0].runs.allSatisfy { $0.face.isBold })
    #expect(texts.filter { $0.words.hasPrefix("tác động") }.allSatisfy { !$0.runs[0].face.isBold })
  }
}
