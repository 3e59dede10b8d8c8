/// What the reader of workbooks says.
enum SheetMessages {
  private static let saveAgain = LocalizedText(
    vi: "mở tệp trong bảng tính và lưu lại dạng .xlsx", en: "open it and save it as .xlsx again")

  static func fault(_ fault: Workbook.Fault, _ bytes: [UInt8]) -> ReadingMessages.Message {
    switch fault {
    case .zip(.notZip): notZip(bytes)
    case .zip(.encrypted): password
    case .zip(.tooLarge):
      ReadingMessages.Message(
        text: LocalizedText(
          vi: "tệp này giải nén ra quá lớn: hơn 64 MiB, hoặc hơn 200 lần cỡ đã nén",
          en: "this file unpacks to too much: more than 64 MiB, or 200 times its packed size"),
        help: LocalizedText(
          vi: "xóa các trang tính và cột không cần, rồi lưu lại",
          en: "delete sheets and columns that are not needed and save it again"))
    case .zip(.damaged), .damaged:
      ReadingMessages.Message(
        text: LocalizedText(vi: "tệp Excel này bị hỏng", en: "this workbook is damaged"),
        help: saveAgain)
    case .documentType:
      ReadingMessages.Message(
        text: LocalizedText(
          vi: "tệp Excel này khai báo kiểu tài liệu (<!DOCTYPE>), điều không tệp Excel nào cần:"
            + " không đọc",
          en: "this workbook declares a document type (<!DOCTYPE>), which no workbook needs:"
            + " not read"),
        help: saveAgain)
    case .scattered:
      ReadingMessages.Message(
        text: LocalizedText(
          vi: "các ô có chữ của trang tính nằm quá xa nhau: giữa chúng là hơn 2 triệu ô trống",
          en: "the cells of this sheet lie too far apart: there are more than 2 million empty ones"
            + " between them"),
        help: LocalizedText(
          vi: "xóa các cột xa bên phải, rồi lưu lại",
          en: "delete the columns far to the right and save it again"))
    case .repeated:
      ReadingMessages.Message(
        text: LocalizedText(
          vi: "trang tính này lặp lại các văn bản dài trong quá nhiều ô",
          en: "this sheet repeats long texts in too many cells"),
        help: LocalizedText(
          vi: "xóa các trang tính và cột không cần, rồi lưu lại",
          en: "delete sheets and columns that are not needed and save it again"))
    case .otherZip:
      ReadingMessages.Message(
        text: LocalizedText(
          vi: "đây là tệp nén zip, không phải tệp Excel",
          en: "this is a zip archive, not a workbook"),
        help: saveAgain)
    case .binary:
      ReadingMessages.Message(
        text: LocalizedText(
          vi: "đây là tệp Excel nhị phân (.xlsb)", en: "this is a binary workbook (.xlsb)"),
        help: saveAgain)
    case .openDocument:
      ReadingMessages.Message(
        text: LocalizedText(
          vi: "đây là bảng tính OpenDocument (.ods)",
          en: "this is a spreadsheet of OpenDocument (.ods)"),
        help: saveAgain)
    }
  }

  private static let password = ReadingMessages.Message(
    text: LocalizedText(vi: "tệp Excel này có mật khẩu", en: "this workbook has a password"),
    help: LocalizedText(
      vi: "bỏ mật khẩu rồi lưu lại", en: "take the password off and save it again"))

  private static func notZip(_ bytes: [UInt8]) -> ReadingMessages.Message {
    if bytes.isEmpty {
      return ReadingMessages.Message(
        text: LocalizedText(vi: "tệp này trống", en: "the file is empty"), help: saveAgain)
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // A workbook with a password is kept in the old container, too.
      let mark = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
      if bytes.hold(mark) { return password }
      return ReadingMessages.Message(
        text: LocalizedText(
          vi: "đây là tệp Excel cũ (.xls)", en: "this is an old workbook (.xls)"), help: saveAgain)
    }
    switch TextDecoding(bytes) {
    case .utf8, .utf16: break
    // Text of before Unicode has some letters only; bytes that mean no language are none.
    case .eightBit(.windows1252, _), .eightBit(.windows1258, _), .eightBit(.utf32, _): break
    case .eightBit(.unknown, _), .binary:
      return ReadingMessages.Message(
        text: LocalizedText(vi: "đây không phải là tệp Excel", en: "this is not a workbook"),
        help: saveAgain)
    }
    if let content = UnknownContent(bytes) {
      switch content {
      case .page, .spreadsheetOfXML, .xml: return content.message
      case .empty, .prose: break
      }
    }
    return ReadingMessages.Message(
      text: LocalizedText(
        vi: "đây là văn bản, có lẽ là CSV mang tên khác, không phải tệp Excel",
        en: "this is text, maybe CSV by another name, and not a workbook"),
      help: LocalizedText(
        vi: "đổi đuôi tên tệp thành .csv", en: "let its name end in .csv"))
  }

  // MARK: What nobody sees

  /// What is worth saying of a sheet before its table is read.
  static func findings(of sheet: SheetGrid) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func add(
      _ severity: Severity, _ row: Int, _ column: Int, _ message: LocalizedText,
      _ help: LocalizedText? = nil
    ) {
      findings.append(
        Diagnostic(
          rule: .tableReading, severity: severity, message: message,
          range: place(row, column, in: sheet.grid), help: help))
    }
    if let row = sheet.hidden.rows.first {
      let count = sheet.hidden.rows.count
      add(
        .note, row, 0,
        LocalizedText(
          vi: "\(count) dòng bị ẩn vẫn được đọc",
          en: count == 1 ? "a hidden row is read, too" : "\(count) hidden rows are read, too"))
    }
    if let column = sheet.hidden.columns.first {
      let count = sheet.hidden.columns.count
      let row = (0..<sheet.grid.rowCount).first { !sheet.grid.isBlank($0, column) } ?? 0
      add(
        .note, row, column,
        LocalizedText(
          vi: "\(count) cột bị ẩn vẫn được đọc",
          en: count == 1 ? "a hidden column is read, too" : "\(count) hidden columns are read, too")
      )
    }
    if let cell = sheet.unknown.first {
      let count = sheet.unknown.count
      let name = GridReader.letters(ofColumn: cell.column) + "\(cell.row + 1)"
      add(
        .warning, cell.row, cell.column,
        LocalizedText(
          vi: count == 1
            ? "công thức ở ô \(name) chưa có kết quả nên ô này trống"
            : "\(count) công thức, đầu tiên ở ô \(name), chưa có kết quả nên các ô này trống",
          en: count == 1
            ? "the formula in \(name) has no stored result: the cell is empty"
            : "\(count) formulas, the first in \(name), have no stored results: the cells are empty"
        ),
        LocalizedText(
          vi: "mở tệp trong bảng tính và lưu lại để tính ra kết quả",
          en: "open the file in a spreadsheet and save it, which works them out"))
    }
    func addUnread(
      _ cells: [(row: Int, column: Int)], _ message: (String, Int) -> LocalizedText,
      _ help: LocalizedText
    ) {
      guard let cell = cells.first else { return }
      let name = GridReader.letters(ofColumn: cell.column) + "\(cell.row + 1)"
      add(.warning, cell.row, cell.column, message(name, cells.count), help)
    }
    addUnread(sheet.comments, comments, commentsHelp)
    addUnread(
      sheet.links.filter { place in
        guard let cell = sheet.grid.cell(place.row, place.column) else { return false }
        // An address that stands in its cell is read with it.
        let text = sheet.grid.string(cell)
        return !text.utf8.hold(Array("://".utf8)) && !text.utf8.contains(UInt8(ascii: "@"))
          && !text.hasPrefix("www.")
      }, links, linksHelp)
    return findings
  }

  private static func comments(_ name: String, _ count: Int) -> LocalizedText {
    LocalizedText(
      vi: count == 1
        ? "ghi chú của ô \(name) không được đọc"
        : "\(count) ghi chú của ô, đầu tiên ở \(name), không được đọc",
      en: count == 1
        ? "the comment on \(name) is not read"
        : "\(count) comments on cells, the first on \(name), are not read")
  }
  private static let commentsHelp = LocalizedText(
    vi: "chép điều cần giữ vào ô, ví dụ cột 'Ghi chú'",
    en: "copy what matters into a cell, such as one of a column 'Notes'")

  private static func links(_ name: String, _ count: Int) -> LocalizedText {
    LocalizedText(
      vi: count == 1
        ? "địa chỉ liên kết sau ô \(name) không được đọc"
        : "\(count) địa chỉ liên kết sau các ô, đầu tiên ở \(name), không được đọc",
      en: count == 1
        ? "the address behind the link in \(name) is not read"
        : "\(count) addresses behind links, the first in \(name), are not read")
  }
  private static let linksHelp = LocalizedText(
    vi: "viết địa chỉ vào cột 'Điểm chạm: liên kết'",
    en: "write the address into a column 'Touchpoint: links'")

  /// A cell, or of one that is no place of the file the nearest one in front of it, else behind it.
  private static func place(_ row: Int, _ column: Int, in grid: CellGrid) -> Range<Int> {
    guard row < grid.rowCount else { return 0..<0 }
    let count = grid.count(ofRow: row)
    let places = grid.source.cells
    if column < count, places.contains(where: { $0.row == row && $0.column == column }),
      let cell = grid.cell(row, column)
    {
      return cell.range
    }
    for index in Array((0..<min(column + 1, count)).reversed())
      + Array(min(column + 1, count)..<count)
    where !grid.isBlank(row, index) {
      return grid.cell(row, index)?.range ?? 0..<0
    }
    return 0..<0
  }

  /// Names the sheets that hold no map.
  static func unread(_ names: [String]) -> [Diagnostic] {
    guard !names.isEmpty else { return [] }
    let list = names.prefix(8).map { "'\(VisibleText.escaped($0))'" }.joined(separator: ", ")
    let rest = names.count > 8 ? names.count - 8 : 0
    return [
      Diagnostic(
        rule: .tableReading, severity: .warning,
        message: LocalizedText(
          vi: "trang tính \(list)\(rest > 0 ? " và \(rest) trang khác" : "") không có bản đồ:"
            + " không đọc",
          en:
            "the sheet\(names.count == 1 ? "" : "s") \(list)\(rest > 0 ? " and \(rest) more" : "")"
            + " hold\(names.count == 1 ? "s" : "") no map: not read"),
        range: 0..<0, about: names.map { SourceText($0) },
        help: LocalizedText(
          vi: "chép điều cần giữ lên phía trên bảng, ví dụ dòng 'Chân dung khách hàng'",
          en: "copy what matters above the table, such as a row 'Persona'")
      ).losingContent()
    ]
  }

  /// Names hidden sheets that hold a map as well.
  static func hidden(_ names: [String]) -> [Diagnostic] {
    guard !names.isEmpty else { return [] }
    let list = names.prefix(8).map { "'\(VisibleText.escaped($0))'" }.joined(separator: ", ")
    return [
      Diagnostic(
        rule: .tableReading, severity: .note,
        message: LocalizedText(
          vi: "trang tính ẩn \(list) cũng có bản đồ: không đọc",
          en: names.count == 1
            ? "the hidden sheet \(list) holds a map, too: not read"
            : "the hidden sheets \(list) hold maps, too: not read"),
        range: 0..<0, about: names.map { SourceText($0) },
        help: LocalizedText(vi: "đọc trang đó bằng --sheet TÊN", en: "read it by --sheet NAME"))
    ]
  }

  static func severalSheets(_ names: [String]) -> ReadingMessages.Message {
    let list = names.map { "'\(VisibleText.escaped($0))'" }.joined(separator: ", ")
    return ReadingMessages.Message(
      text: LocalizedText(
        vi: "nhiều trang tính có bản đồ: \(list)", en: "several sheets hold a map: \(list)"),
      about: names.map { SourceText($0) },
      help: LocalizedText(vi: "chọn bằng --sheet TÊN", en: "choose one by --sheet NAME"))
  }

  static func noSuchSheet(_ name: String, _ names: [String]) -> ReadingMessages.Message {
    let list = names.map { "'\(VisibleText.escaped($0))'" }.joined(separator: ", ")
    let meant = ReadingMessages.suggestion(name, names)
    return ReadingMessages.Message(
      text: LocalizedText(
        vi: "không có trang tính '\(VisibleText.escaped(name))'\(meant.vi)",
        en: "no sheet '\(VisibleText.escaped(name))'\(meant.en)"),
      about: [SourceText(name)],
      help: LocalizedText(vi: "các trang tính: \(list)", en: "sheets: \(list)"))
  }
}
