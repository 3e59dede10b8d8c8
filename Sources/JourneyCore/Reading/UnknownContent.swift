/// What a file is that nobody names a format of, and that none of them recognises.
enum UnknownContent {
  /// A page of the web, as which some programs save tables under the name `.xls`.
  case page
  /// A spreadsheet written as XML, such as `.fods`.
  case spreadsheetOfXML
  /// Other XML.
  case xml
  case empty
  /// Words that are no map in any format.
  case prose

  /// Looks at the beginning of a file; nothing for what may be JSON, however damaged, and for what is
  /// no text.
  ///
  /// - Parameter bytes: The file, which no format of maps has recognised.
  init?(_ bytes: [UInt8]) {
    guard case .utf8 = TextDecoding(bytes) else { return nil }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].firstIndex(where: { $0 > 0x20 }) else {
      self = .empty
      return
    }
    switch bytes[first] {
    case UInt8(ascii: "<"): self = Self.kind(ofXML: bytes[first...].prefix(1 << 14))
    // Brackets, and what may stand before them or in their place.
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "/"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","):
      return nil
    default:
      // Behind a sentence a document of JSON may begin all the same.
      if bytes[first...].prefix(1 << 12).contains(UInt8(ascii: "{")) { return nil }
      self = .prose
    }
  }

  private static func kind(ofXML bytes: ArraySlice<UInt8>) -> UnknownContent {
    func holds(_ word: String) -> Bool {
      bytes.indices.contains { place in
        bytes[place...].prefix(word.utf8.count).elementsEqual(word.utf8) { $0 | 0x20 == $1 }
      }
    }
    if holds("office:spreadsheet") || holds("opendocument.spreadsheet") { return .spreadsheetOfXML }
    return holds("html") || holds("table") ? .page : .xml
  }

  /// What is said of it.
  var message: ReadingMessages.Message {
    let saveAgain = LocalizedText(
      vi: "mở tệp trong bảng tính và lưu lại dạng .xlsx hoặc CSV UTF-8",
      en: "open it in a spreadsheet and save it as .xlsx or CSV UTF-8")
    switch self {
    case .page:
      return .init(
        text: LocalizedText(
          vi: "đây là trang HTML, có thể do một chương trình lưu bảng với đuôi .xls",
          en: "this is a page of HTML, as which some programs save a table and call it .xls"),
        help: saveAgain)
    case .spreadsheetOfXML:
      return .init(
        text: LocalizedText(
          vi: "đây là bảng tính dạng XML, chẳng hạn .fods",
          en: "this is a spreadsheet written as XML, such as .fods"),
        help: saveAgain)
    case .xml:
      return .init(
        text: LocalizedText(vi: "đây là XML, không phải bản đồ", en: "this is XML, not a map"),
        help: Self.formats)
    case .empty:
      return .init(
        text: LocalizedText(vi: "tệp trống", en: "the file is empty"),
        help: Self.formats)
    case .prose:
      return .init(
        text: LocalizedText(
          vi: "không nhận ra bản đồ ở đây", en: "no map is recognised in this"),
        help: Self.formats)
    }
  }

  static let formats = LocalizedText(
    vi: "bản đồ là JSON, bảng CSV hoặc Excel, hành trình Mermaid (bắt đầu bằng 'journey') hay tài"
      + " liệu Markdown có hành trình; --from cho biết là dạng nào",
    en: "a map is JSON, a table of CSV or Excel, a Mermaid journey (it begins with 'journey') or"
      + " Markdown that holds one; --from says which it is")
}
