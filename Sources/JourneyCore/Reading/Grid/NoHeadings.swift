/// Why a sheet may have no row of headings, as far as its first row tells.
enum NoHeadings {
  /// Each row is one cell in quotes.
  case rowsInQuotes
  /// The line `sep=` names another sign than the one between the cells.
  case wrongSeparator
  /// A page of HTML.
  case page
  /// A map of another format by the name of a table.
  case other(FileFormat)
  /// Text that was saved as UTF-8 and opened as something else.
  case garbled
  /// A row names the one below which it stands, and not all of these are there.
  case parents
  /// Touchpoints stand beside columns that may be stages or anything else.
  case crossed
  /// The headings and the rows are parted by different signs.
  case twoSeparators
  /// A workbook of an old kind, as text.
  case sylk
  /// Columns that only blanks part.
  case fixedWidth
  /// Nothing of the kind.
  case unknown

  /// Looks at a sheet.
  ///
  /// - Parameters:
  ///   - grid: The sheet.
  ///   - row: Its first row that is not blank.
  init(_ grid: CellGrid, _ row: Int) {
    let bytes = grid.source.bytes
    let cells = GridLayout.filledCells(row, grid)
    let texts = cells.prefix(100).map { grid.string($0).trimmingBlanks }
    self = .unknown
    guard let cell = cells.first, let text = texts.first else { return }
    if let format = Self.format(of: text, isAlone: texts.count == 1) {
      self = .other(format)
      return
    }
    if grid.width == 1, text.contains(where: { ",;\t".contains($0) }) {
      let start = cell.range.lowerBound
      let isInQuotes = start > 0 && bytes[start - 1] == UInt8(ascii: "\"")
      let sign = Array("sep=".utf8)
      let isTold = bytes.prefix(8).contains { $0 == sign[3] } && bytes.prefix(start).count > 4
      self = isInQuotes || !isTold ? .rowsInQuotes : .wrongSeparator
    } else if ["<table", "<html", "<!doc", "<div"].contains(where: text.lowercased().hasPrefix) {
      self = .page
    } else if texts.contains(where: Self.isGarbled) {
      self = .garbled
    } else if texts.contains(where: ParentList.namesParent) {
      self = .parents
    } else if text == "ID", texts.count > 1, texts[1].hasPrefix("P") {
      self = .sylk
    } else if cells.count == 1, Self.areHeadings(text) {
      self = .twoSeparators
    } else if CrossTable.mayBeOne(grid) {
      self = .crossed
    } else if grid.width == 1, Self.isPartedByBlanks(text) {
      self = .fixedWidth
    }
  }

  /// The format of a map that begins with a text.
  private static func format(of text: String, isAlone: Bool) -> FileFormat? {
    if isAlone, text == "journey" { return .mermaid }
    let starts = ["{\"", "{ \"", "[{"]
    return isAlone && text == "{" || starts.contains(where: text.hasPrefix) ? .json : nil
  }

  /// Whether a text holds what the bytes of Vietnamese letters are as letters of their own.
  private static func isGarbled(_ text: String) -> Bool {
    var count = 0
    var last: Unicode.Scalar?
    for sign in text.unicodeScalars {
      if let last, [0xC3, 0xC4, 0xC6, 0xE1].contains(last.value),
        sign.value >= 0x80, !sign.properties.isLowercase || [0xBA, 0xAA].contains(sign.value)
      {
        count += 1
      }
      last = sign
    }
    return count > 0
  }

  /// Whether a cell holds several headings with one sign between them.
  private static func areHeadings(_ text: String) -> Bool {
    guard text.utf8.count <= 1_000 else { return false }
    return [";", ",", "\t", "|"].contains { (sign: Character) in
      text.split(separator: sign).count {
        HeadingWords.shared.meaning(String($0).trimmingBlanks) != nil
      } > 1
    }
  }

  /// Whether several blanks stand between words of which two are headings.
  private static func isPartedByBlanks(_ text: String) -> Bool {
    guard text.utf8.count <= 1_000 else { return false }
    var known = 0
    var start = text.startIndex
    while start < text.endIndex {
      var end = start
      while end < text.endIndex, !text[end...].hasPrefix("  ") { end = text.index(after: end) }
      let part = String(text[start..<end]).trimmingBlanks
      if HeadingWords.shared.meaning(part) != nil { known += 1 }
      start = text[end...].firstIndex { $0 != " " } ?? text.endIndex
    }
    return known > 1
  }

  /// What to do.
  var help: LocalizedText {
    switch self {
    case .rowsInQuotes: GridMessages.rowsAsCells
    case .wrongSeparator:
      LocalizedText(
        vi: "dòng 'sep=' ghi một dấu khác với dấu ngăn các ô; sửa dấu đó hoặc xóa dòng",
        en: "the line 'sep=' names another sign than the one between the cells;"
          + " correct it, or take the line out")
    case .other(let format):
      LocalizedText(
        vi: "đây có vẻ là \(format.title); đổi đuôi tên tệp thành \(format.endings[0])",
        en: "this looks like \(format.title); let its name end in \(format.endings[0])")
    case .page:
      LocalizedText(
        vi: "đây là HTML; mở trong Excel rồi lưu thành 'CSV UTF-8'",
        en: "this is HTML; open it in a spreadsheet and save it as 'CSV UTF-8'")
    case .garbled:
      LocalizedText(
        vi: "chữ bị lỗi mã: tệp UTF-8 đã được mở bằng bảng mã khác rồi lưu lại;"
          + " lưu lại từ bản gốc thành 'CSV UTF-8'",
        en: "the letters are garbled: a file in UTF-8 was opened as something else and saved;"
          + " save the original again as 'CSV UTF-8'")
    case .parents:
      LocalizedText(
        vi: "danh sách này cho biết mỗi dòng nằm dưới dòng nào, nhưng có dòng trên không có ở đây;"
          + " xuất đủ các dòng, hoặc thêm cột 'Giai đoạn'",
        en: "this list tells below which row each row stands, and some of those are not in it;"
          + " export all rows, or add a column 'Stage'")
    case .crossed:
      LocalizedText(
        vi: "nếu các cột là giai đoạn, hãy ghi 'Điểm chạm / Giai đoạn' vào ô góc;"
          + " nếu không, thêm cột 'Giai đoạn'",
        en: "if the columns are the stages, write 'Touchpoint / Stage' into the corner;"
          + " if not, add a column 'Stage'")
    case .twoSeparators:
      LocalizedText(
        vi: "dòng tiêu đề và các dòng bên dưới dùng dấu ngăn khác nhau;"
          + " dùng cùng một dấu cho cả bảng",
        en: "the headings and the rows below have different signs between their cells;"
          + " use the same one throughout")
    case .sylk:
      LocalizedText(
        vi: "đây là SYLK, một dạng cũ của bảng tính; mở trong Excel rồi lưu thành 'CSV UTF-8'",
        en: "this is SYLK, an old form of workbooks; open it in a spreadsheet and save it as"
          + " 'CSV UTF-8'")
    case .fixedWidth:
      LocalizedText(
        vi: "các cột chỉ cách nhau bằng dấu trắng; ngăn chúng bằng dấu phẩy, chấm phẩy hoặc tab,"
          + " như khi lưu từ bảng tính thành 'CSV UTF-8'",
        en: "only blanks stand between the columns; part them with commas, semicolons or tabs,"
          + " as a spreadsheet does that saves as 'CSV UTF-8'")
    case .unknown: GridMessages.noHeadingsHelp
    }
  }
}
