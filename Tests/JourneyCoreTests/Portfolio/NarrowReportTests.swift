import Testing

@testable import JourneyCore

/// A report in narrow terminals: tables stay tables, and heat maps heat maps.
@Suite struct NarrowReportTests {
  static func lines(_ width: Int, _ language: Language) throws -> [Substring] {
    let maps = try PortfolioSample.maps().filter { $0.path.contains("/portfolio/") }
    return SmallMaps.text(
      PortfolioReport(PortfolioSample.portfolio(maps)), language, width: width
    ).split(separator: "\n")
  }

  @Test func aHeatMapIsPartedWhereItIsTooWide() throws {
    func heat(_ columns: Int) -> Document {
      Document(blocks: [
        .heat(
          DocumentHeat(
            corner: "Map", columns: (0..<columns).map { "Phase \($0)" },
            rows: (0..<3).map { row in
              DocumentHeat.Row(
                title: InlineText("hanh-mua-tu-lanh-tuong-lai-\(row)"),
                values: (0..<columns).map { Double($0 % 5) - 2.5 })
            }, minimum: -2, maximum: 2))
      ])
    }
    func lines(_ columns: Int, _ width: Int) -> [Substring] {
      TerminalRenderer(width: width, isColored: false, language: .en).render(heat(columns))
        .split(separator: "\n")
    }
    #expect(lines(4, 60).filter { $0.contains("Map") }.count == 1)
    #expect(lines(9, 60).filter { $0.contains("Map") }.count == 2)
    #expect(lines(9, 200).filter { $0.contains("Map") }.count == 1)
    for columns in [1, 9, 11, 40] {
      for width in [20, 40, 60, 80] {
        #expect(lines(columns, width).allSatisfy { DisplayWidth.columns(of: String($0)) <= width })
      }
    }
    // Each column stands in one of the parts.
    let numbers = lines(9, 60).filter { $0.contains("Map") }
      .flatMap { $0.split(separator: " ").dropFirst() }
    #expect(numbers == ["1", "2", "3", "4", "5", "6", "7", "8", "9"])
  }

  /// Columns that may be left out go before a table is none any more, and that is said.
  @Test func secondaryColumnsGoFirst() {
    func column(_ title: String, isSecondary: Bool = false) -> DocumentTable.Column {
      var column = DocumentTable.Column(InlineText(title), alignment: .right)
      column.isSecondary = isSecondary
      return column
    }
    let table = DocumentTable(
      columns: [
        DocumentTable.Column("Owner"), column("Touchpoints", isSecondary: true), column("Mean"),
        column("Opportunities"), column("Unanswered"), column("Completed", isSecondary: true),
      ],
      rows: [
        [["Chăm sóc khách hàng"], ["8"], ["−0.6"], ["3"], ["2"], ["0"]],
        [["BY MODE"]],
      ])
    func text(_ width: Int) -> String {
      TerminalRenderer(width: width, isColored: false, language: .en).render(
        Document(blocks: [.table(table)]))
    }
    #expect(!text(80).contains("Left out"))
    #expect(text(58).contains("Left out at this width: Completed."))
    #expect(text(50).contains("Left out at this width: Touchpoints, Completed."))
    #expect(!text(50).contains("Completed  "))
    // Without room for the others nothing is left out.
    #expect(!text(30).contains("Left out") && text(30).contains("Touchpoints"))
  }
}
