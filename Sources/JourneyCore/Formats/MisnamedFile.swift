/// A file whose name, or `--from`, tells another format than its content: what it is, in one sentence
/// in place of all that the reader of the other format would find in it.
struct MisnamedFile {
  /// What the content is.
  private enum Content {
    /// What may be a map in another format.
    case map(FileFormat)
    case unknown(UnknownContent)
    case pdf
    case notebook
  }

  private let source: SourceFile
  private let format: FileFormat
  private let content: Content

  /// Looks at the beginning of a file; nothing for one that may be of its format, however damaged.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - format: The format as which it is to be read.
  init?(_ source: SourceFile, as format: FileFormat) {
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].firstIndex(where: { $0 > 0x20 }),
      let content = Self.content(bytes, first, as: format)
    else { return nil }
    self.source = source
    self.format = format
    self.content = content
  }

  private static func content(
    _ bytes: [UInt8], _ first: Int, as format: FileFormat
  ) -> Content? {
    let isText = format != .csv && format != .sheet
    switch bytes[first] {
    case UInt8(ascii: "P") where bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]):
      return isText ? .map(.sheet) : nil
    case UInt8(ascii: "%") where bytes[first...].starts(with: "%PDF-".utf8):
      return format == .csv ? nil : .pdf
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if isNotebook(bytes[first...]) { return .notebook }
      // The reader of tables says so itself.
      return format != .json && format != .csv && isJSON(bytes[first...]) ? .map(.json) : nil
    case UInt8(ascii: "<"): return page(bytes, first, as: format)
    case UInt8(ascii: "j") where format != .csv && format != .mermaid:
      guard MermaidDiagram.isJourney(bytes) else { return nil }
      // Prose may begin with this word, and a journey may follow in a block.
      let isAlone = MermaidDiagram.lonelyJourney(in: bytes)?.word.lowerBound == first
      return isAlone && !MermaidDiagram.isDocument(bytes) ? .map(.mermaid) : nil
    default: break
    }
    return otherText(bytes, first, as: format)
  }

  /// HTML and XML; a document of Markdown, and a journey with its tags, may begin with a tag.
  private static func page(_ bytes: [UInt8], _ first: Int, as format: FileFormat) -> Content? {
    let start = String(decoding: bytes[first...].prefix(9), as: UTF8.self).lowercased()
    let isPage = ["<!doctype", "<html", "<?xml", "<svg"].contains { start.hasPrefix($0) }
    guard format == .json || isPage, let content = UnknownContent(bytes) else { return nil }
    switch content {
    case .page, .spreadsheetOfXML, .xml: return .unknown(content)
    case .empty, .prose: return nil
    }
  }

  /// Documents and tables called otherwise.
  private static func otherText(
    _ bytes: [UInt8], _ first: Int, as format: FileFormat
  ) -> Content? {
    switch format {
    case .json:
      if MermaidDiagram.isDocument(bytes) { return .map(.markdown) }
      // Behind a sentence, or without its first bracket, a document of JSON may begin all the same.
      let head = bytes.prefix(1 << 12)
      let signs: [UInt8] = [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "[")]
      let mayBeJSON = head.contains(where: signs.contains)
      return !mayBeJSON && MapReading.looksLikeCSV(bytes) ? .map(.csv) : nil
    case .sheet: return MermaidDiagram.isDocument(bytes) ? .map(.markdown) : nil
    case .mermaid:
      // What may be a journey is not read twice to know it.
      if "j%-`~".utf8.contains(bytes[first]) { return nil }
      let isOther = MermaidDiagram(MermaidText(bytes, 0..<bytes.count)) == .unknown
      let isTable = isOther && !MermaidDiagram.isDocument(bytes) && MapReading.looksLikeCSV(bytes)
      return isTable ? .map(.csv) : nil
    case .text, .markdown, .csv, .html, .svg, .png, .pdf: return nil
    }
  }

  private static func isNotebook(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.prefix(64).filter { $0 > 0x20 }
    return ["{\"cells\":", "{\"nbformat\":"].contains { start.starts(with: $0.utf8) }
  }

  private static func isJSON(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.prefix(200).filter { $0 > 0x20 }.prefix(2)
    return start.elementsEqual("{\"".utf8) || start.elementsEqual("[{".utf8)
  }

  // MARK: What is said

  /// What is said in place of the findings of its reader.
  var reading: FileReading {
    let message = message
    var end = source.bytes.count
    if case .map(.sheet) = content { end = min(end, 2) }
    let start = source.bytes.firstIndex { $0 > 0x20 && $0 < 0x80 } ?? 0
    let line = source.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D }
    return .map(
      MapReading(
        map: nil,
        diagnostics: [
          Diagnostic(
            rule: .encoding, severity: .error, message: message.text,
            range: start..<max(start, min(end, line ?? end)), pointer: .root, help: message.help)
        ],
        sourceMap: SourceMap(GridPlaces(source))))
  }

  private var message: ReadingMessages.Message {
    switch content {
    case .unknown(let content): return content.message
    case .notebook:
      return .init(
        text: LocalizedText(vi: "đây là sổ tay Jupyter", en: "this is a Jupyter notebook"),
        help: LocalizedText(
          vi: "lưu thành Markdown rồi đọc: jupyter nbconvert --to markdown",
          en: "save it as Markdown, which is read: jupyter nbconvert --to markdown"))
    case .pdf:
      return .init(
        text: LocalizedText(
          vi: "đây là một tệp PDF, không phải \(format.title)",
          en: "this is a PDF, not \(format.title)"), help: UnknownContent.formats)
    case .map(let other):
      let what = Self.name(of: other)
      return .init(
        text: LocalizedText(
          vi: "đây là \(what.vi), không phải \(format.title)",
          en: "this is \(what.en), not \(format.title)"), help: help(other))
    }
  }

  private func help(_ other: FileFormat) -> LocalizedText {
    let (ending, id) = (other.endings.first ?? "", other.rawValue)
    // The name may be right, and `--from` wrong; the standard input has none.
    guard FileFormat(named: source.name) == format else {
      return LocalizedText(vi: "dùng --from \(id)", en: "read it with --from \(id)")
    }
    return LocalizedText(
      vi: "đổi đuôi tên tệp thành \(ending), hoặc dùng --from \(id)",
      en: "let its name end in \(ending), or read it with --from \(id)")
  }

  private static func name(of format: FileFormat) -> LocalizedText {
    switch format {
    case .mermaid: LocalizedText(vi: "hành trình Mermaid", en: "a Mermaid journey")
    case .markdown:
      LocalizedText(vi: "Markdown có sơ đồ Mermaid", en: "Markdown with a Mermaid diagram")
    case .csv: LocalizedText(vi: "bảng CSV", en: "a table of CSV")
    case .sheet: LocalizedText(vi: "tệp Excel (.xlsx)", en: "an Excel workbook (.xlsx)")
    case .text, .json, .html, .svg, .png, .pdf: LocalizedText(same: format.title)
    }
  }
}
