/// A workbook: its sheets by name, each as a table of cells with the values that were stored.
///
/// Formulas, macros and links are never run: of a formula the value is read that its program left.
struct Workbook {
  /// One sheet.
  struct Sheet {
    /// What it is called.
    let name: String
    /// Whether its program shows it.
    let isHidden: Bool
    fileprivate let path: String
  }

  /// How the numbers of a cell are shown, as far as it changes what they are.
  enum NumberForm { case plain, date, percent }

  /// Its sheets in their order.
  let sheets: [Sheet]
  private var archive: ZipArchive
  private let shared: [[UInt8]]
  private let styles: [(form: NumberForm, isVerbatim: Bool)]
  private let isFrom1904: Bool

  /// Why a file is no workbook.
  enum Fault: Error, Equatable {
    case zip(ZipArchive.Fault)
    /// A zip of something else.
    case otherZip
    /// A spreadsheet of OpenDocument.
    case openDocument
    /// A part is no XML, or is not there.
    case damaged
  }

  /// Opens a workbook; sheets are read when they are asked for.
  init(_ bytes: [UInt8]) throws(Fault) {
    var archive: ZipArchive
    do throws(ZipArchive.Fault) { archive = try ZipArchive(bytes) } catch { throw .zip(error) }
    guard let book = try Self.part("xl/workbook.xml", &archive) else {
      if archive.names.contains("content.xml") { throw .openDocument }
      throw .otherZip
    }
    let targets = try Self.targets(try Self.part("xl/_rels/workbook.xml.rels", &archive) ?? [])
    var sheets: [Sheet] = []
    var isFrom1904 = false
    var scanner = XMLScanner(book)
    while let event = scanner.next() {
      guard case .open(let name, _) = event else { continue }
      if name == "workbookPr" {
        isFrom1904 = ["1", "true"].contains(scanner.attribute("date1904") ?? "")
      }
      guard name == "sheet", let title = scanner.attribute("name"),
        let id = scanner.attribute("r:id"), let path = targets[id]
      else { continue }
      sheets.append(
        Sheet(
          name: title, isHidden: (scanner.attribute("state") ?? "visible") != "visible", path: path)
      )
    }
    guard !scanner.isDamaged, !sheets.isEmpty else { throw .damaged }
    self.isFrom1904 = isFrom1904
    self.sheets = sheets
    shared = try Self.strings(try Self.part("xl/sharedStrings.xml", &archive) ?? [])
    styles = try Self.styles(try Self.part("xl/styles.xml", &archive) ?? [])
    self.archive = archive
  }

  private static func part(
    _ name: String, _ archive: inout ZipArchive
  ) throws(Fault) -> [UInt8]? {
    do throws(ZipArchive.Fault) { return try archive.file(name) } catch { throw .zip(error) }
  }

  private static func targets(_ bytes: [UInt8]) throws(Fault) -> [String: String] {
    var targets: [String: String] = [:]
    var scanner = XMLScanner(bytes)
    while let event = scanner.next() {
      guard case .open("Relationship", _) = event, let id = scanner.attribute("Id"),
        let target = scanner.attribute("Target")
      else { continue }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    if scanner.isDamaged { throw .damaged }
    return targets
  }

  // MARK: Shared texts and styles

  private static func strings(_ bytes: [UInt8]) throws(Fault) -> [[UInt8]] {
    guard UTF8Check(bytes.span).isValid else { throw .damaged }
    var strings: [[UInt8]] = []
    var text: [UInt8] = []
    var isText = false
    var isPhonetic = false
    var scanner = XMLScanner(bytes)
    while let event = scanner.next() {
      switch event {
      case .open("si", let isEmpty):
        text = []
        if isEmpty { strings.append([]) }
      case .close("si"): strings.append(text)
      case .open("t", let isEmpty): isText = !isEmpty
      case .close("t"): isText = false
      case .open("rPh", let isEmpty): isPhonetic = !isEmpty
      case .close("rPh"): isPhonetic = false
      case .text(let range): if isText, !isPhonetic { text += scanner.decoded(range) }
      default: break
      }
    }
    if scanner.isDamaged { throw .damaged }
    return strings
  }

  private static func styles(
    _ bytes: [UInt8]
  ) throws(Fault) -> [(form: NumberForm, isVerbatim: Bool)] {
    var formats: [String: NumberForm] = [:]
    var styles: [(form: NumberForm, isVerbatim: Bool)] = []
    var isInCells = false
    var scanner = XMLScanner(bytes)
    while let event = scanner.next() {
      switch event {
      case .open("numFmt", _):
        if let id = scanner.attribute("numFmtId"), let code = scanner.attribute("formatCode") {
          formats[id] = form(ofCode: code)
        }
      case .open("cellXfs", _): isInCells = true
      case .close("cellXfs"): isInCells = false
      case .open("xf", _) where isInCells:
        let id = scanner.attribute("numFmtId") ?? "0"
        styles.append(
          (formats[id] ?? form(ofNumber: id), scanner.attribute("quotePrefix") == "1"))
      default: break
      }
    }
    if scanner.isDamaged { throw .damaged }
    return styles
  }

  private static func form(ofNumber id: String) -> NumberForm {
    switch Int(id) ?? 0 {
    case 9, 10: .percent
    case 14...22, 27...36, 45...47, 50...58: .date
    default: .plain
    }
  }

  /// A format shows a date if letters of one stand outside quotes and brackets.
  private static func form(ofCode code: String) -> NumberForm {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "y", "d", "m", "h": if !isQuoted, !isBracketed { return .date }
      case "%": if !isQuoted { return .percent }
      default: break
      }
    }
    return .plain
  }

  // MARK: Cells

  /// Reads the cells of a sheet.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - name: The name of the file, by which findings speak of it.
  /// - Returns: The table; places in it are rows and columns of the sheet.
  /// - Throws: `Fault` for a part that is missing, damaged or too large.
  mutating func grid(of sheet: Sheet, named name: String) throws(Fault) -> CellGrid {
    guard let bytes = try Self.part(sheet.path, &archive), UTF8Check(bytes.span).isValid else {
      throw .damaged
    }
    var cells: [SheetCells.Cell] = []
    var spans: [CellGrid.Span] = []
    var row = 0
    var column = -1
    var type = ""
    var style = 0
    var value: [UInt8] = []
    var isValue = false
    var isPhonetic = false
    var scanner = XMLScanner(bytes)
    while let event = scanner.next() {
      switch event {
      case .open("row", _):
        row = scanner.attribute("r").flatMap { Int($0) } ?? row + 1
        column = -1
      case .open("c", let isEmpty):
        let place = scanner.attribute("r").flatMap(Self.place)
        column = place?.column ?? column + 1
        if let place { row = place.row + 1 }
        type = scanner.attribute("t") ?? "n"
        style = scanner.attribute("s").flatMap { Int($0) } ?? 0
        value = []
        if isEmpty { continue }
      case .close("c"):
        guard row >= 1, row <= 1 << 20, column >= 0, column < 1 << 14 else { throw .damaged }
        let (text, isVerbatim) = text(type, style, value)
        if !text.isEmpty {
          cells.append(
            SheetCells.Cell(row: row - 1, column: column, text: text, isVerbatim: isVerbatim))
        }
      case .open("v", let isEmpty): isValue = !isEmpty
      case .close("v"): isValue = false
      case .open("t", let isEmpty): isValue = !isEmpty
      case .close("t"): isValue = false
      case .open("rPh", let isEmpty): isPhonetic = !isEmpty
      case .close("rPh"): isPhonetic = false
      case .open("mergeCell", _):
        if let span = scanner.attribute("ref").flatMap(Self.span) { spans.append(span) }
      case .text(let range): if isValue, !isPhonetic { value += scanner.decoded(range) }
      default: break
      }
    }
    if scanner.isDamaged { throw .damaged }
    return SheetCells(cells).grid(named: name, spans: spans)
  }

  private func text(_ type: String, _ style: Int, _ value: [UInt8]) -> ([UInt8], Bool) {
    let isVerbatim = style >= 0 && style < styles.count && styles[style].isVerbatim
    switch type {
    case "s":
      let index = Int(String(decoding: value, as: UTF8.self)) ?? -1
      return (index >= 0 && index < shared.count ? shared[index] : [], isVerbatim)
    case "inlineStr", "str", "e", "d": return (value, isVerbatim)
    case "b": return (Array((value == [0x31] ? "TRUE" : "FALSE").utf8), false)
    default:
      let form = style >= 0 && style < styles.count ? styles[style].form : .plain
      return (
        Array(Self.number(String(decoding: value, as: UTF8.self), form, isFrom1904).utf8), false
      )
    }
  }

  /// A stored number as a person sees it.
  private static func number(_ text: String, _ form: NumberForm, _ isFrom1904: Bool) -> String {
    guard let value = Double(text), value.isFinite else { return text }
    switch form {
    case .plain: return plain(value)
    case .percent: return percent(value) + "%"
    case .date: return SheetDate.text(value, isFrom1904: isFrom1904)
    }
  }

  /// A part of one as a per cent, without the digits that only the conversion brings.
  private static func percent(_ value: Double) -> String {
    guard abs(value) < 1e6 else { return plain(value * 100) }
    return plain(Double(Int64(value * 1e10 + (value < 0 ? -0.5 : 0.5))) / 1e8)
  }

  private static func plain(_ value: Double) -> String {
    abs(value) < 1e15 && value == Double(Int64(value)) ? String(Int64(value)) : "\(value)"
  }

  /// The row and column of a reference such as `B7`, from 0.
  static func place(_ reference: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in reference.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
      case 0x24: continue
      default: return nil
      }
      guard column <= 1 << 14, row <= 1 << 20 else { return nil }
    }
    return column > 0 && row > 0 ? (row - 1, column - 1) : nil
  }

  private static func span(_ reference: String) -> CellGrid.Span? {
    let parts = reference.split(separator: ":")
    guard parts.count == 2, let first = place(String(parts[0])), let last = place(String(parts[1])),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    return CellGrid.Span(
      rows: first.row..<last.row + 1, columns: first.column..<last.column + 1)
  }
}
