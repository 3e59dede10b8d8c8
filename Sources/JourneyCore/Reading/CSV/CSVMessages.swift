/// What the reader of CSV says.
enum CSVMessages {
  static func eightBit(_ encoding: TextDecoding.EightBit) -> LocalizedText {
    encoding == .unknown
      ? LocalizedText(vi: "tệp không phải là UTF-8", en: "the file is not UTF-8")
      : LocalizedText(
        vi: "tệp không phải là UTF-8 mà có vẻ là \(encoding.rawValue)",
        en: "the file is not UTF-8; it seems to be \(encoding.rawValue)")
  }
  static let saveAsUTF8 = LocalizedText(
    vi: "trong Excel, lưu lại bằng Tệp > Lưu dưới dạng > 'CSV UTF-8 (phân cách bằng dấu phẩy)'",
    en: "in Excel save it as File > Save As > 'CSV UTF-8 (Comma delimited)'")

  static let json = LocalizedText(
    vi: "đây là JSON, không phải bảng", en: "this is JSON and no table")
  static let jsonHelp = LocalizedText(
    vi: "nếu là một bản đồ, đọc bằng --from json; nếu không, mở trong bảng tính rồi lưu thành"
      + " 'CSV UTF-8'",
    en: "if it is a map, --from json reads it; if not, open it in a spreadsheet and save it as"
      + " 'CSV UTF-8'")

  /// What a file that is no text begins with.
  enum Kind { case workbook, oldWorkbook, pdf }

  static func kind(_ bytes: [UInt8]) -> Kind? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .workbook }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWorkbook }
    if bytes.starts(with: Array("%PDF".utf8)) { return .pdf }
    return nil
  }

  static func binary(_ kind: Kind?) -> LocalizedText {
    switch kind {
    case .workbook:
      LocalizedText(
        vi: "đây là một tệp Excel (.xlsx) mang tên khác, không phải CSV",
        en: "this is an Excel workbook (.xlsx) by another name, not CSV")
    case .oldWorkbook:
      LocalizedText(
        vi: "đây là một tệp Excel cũ (.xls) hoặc có mật khẩu, không phải CSV",
        en: "this is an old Excel workbook (.xls), or one with a password, not CSV")
    case .pdf: LocalizedText(vi: "đây là một tệp PDF, không phải CSV", en: "this is a PDF, not CSV")
    case nil:
      LocalizedText(
        vi: "đây là dữ liệu nhị phân, không phải văn bản", en: "this is binary data, not text")
    }
  }

  static func binaryHelp(_ kind: Kind?) -> LocalizedText {
    switch kind {
    case .workbook:
      LocalizedText(
        vi: "đổi đuôi tên tệp thành .xlsx, hoặc lưu lại thành 'CSV UTF-8'",
        en: "let its name end in .xlsx, or save it as 'CSV UTF-8'")
    case .oldWorkbook, .pdf, nil:
      LocalizedText(
        vi: "mở bảng tính và lưu lại thành 'CSV UTF-8'",
        en: "open the spreadsheet and save it as 'CSV UTF-8'")
    }
  }

  static func diagnostic(_ fault: CSVTable.Fault) -> Diagnostic {
    switch fault {
    case .unclosed(let place):
      Diagnostic(
        rule: .syntax, severity: .error,
        message: LocalizedText(
          vi: "dấu ngoặc kép mở ở đây không được đóng", en: "the quote opened here is never closed"),
        range: place..<place + 1,
        help: LocalizedText(
          vi: "thêm dấu ngoặc kép ở cuối ô; dấu ngoặc kép trong ô viết thành hai",
          en: "close it at the end of the cell; a quote within a cell is written twice"))
    case .belowTable(let place, let end):
      Diagnostic(
        rule: .tableReading, severity: .note,
        message: LocalizedText(
          vi: "phần bên dưới bảng không được đọc", en: "what stands below the table is not read"),
        range: place..<end)
    case .textBehindQuote(let place, let opened):
      Diagnostic(
        rule: .syntax, severity: .error,
        message: LocalizedText(
          vi: "có chữ phía sau dấu ngoặc kép đóng", en: "there is text behind the closing quote"),
        range: place..<place + 1,
        notes: [
          .init(
            LocalizedText(vi: "dấu ngoặc kép mở ở đây", en: "the quote was opened here"),
            at: opened..<opened + 1)
        ],
        help: LocalizedText(
          vi: "dấu ngoặc kép trong ô viết thành hai: \"\"",
          en: "a quote within a cell is written twice: \"\""))
    }
  }
}
