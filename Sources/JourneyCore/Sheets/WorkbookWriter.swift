/// Writes a workbook of a few sheets, the same bytes for the same cells.
struct WorkbookWriter {
  /// How a cell looks.
  enum Style: Int, CaseIterable {
    case plain, wrapped, label, heading, before, during, after
  }

  /// One cell.
  struct Cell {
    /// What stands in it.
    enum Content {
      case empty
      case text(String, isVerbatim: Bool)
      case number(String)
    }
    let content: Content
    let style: Style

    init(_ content: Content, _ style: Style = .wrapped) {
      self.content = content
      self.style = style
    }
  }

  /// A list from which a person chooses in some cells; other values are taken, too.
  struct Choices {
    let range: String
    /// A list in quotes, or a range of cells.
    let formula: String
  }

  /// One sheet.
  struct Sheet {
    let name: String
    var rows: [[Cell]] = []
    /// Gives the rows below these one after the other, where nobody has to hold them all.
    var furtherRows: (([Cell]) -> Void) -> Void = { _ in }
    /// The widths of the columns, in characters; the last one holds for the rest.
    var widths: [Double] = []
    /// The rows and columns that stay in sight.
    var frozen: (rows: Int, columns: Int) = (0, 0)
    /// Whether the headings of the first row filter the rows below them.
    var hasFilter = false
    var merges: [String] = []
    var choices: [Choices] = []
  }

  /// The longest text that a cell of Excel holds, in UTF-16.
  static let longestText = 32_767

  /// The most columns and rows that a sheet of Excel has; a file with more is refused by it.
  static let (mostColumns, mostRows) = (16_384, 1_048_576)

  /// About so many bytes a cell takes with its text; room that is not filled takes no memory.
  private static let bytesOfCell = 96
  private static let mostReserved = 64 << 20

  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Writes a workbook.
  ///
  /// - Parameters:
  ///   - sheets: The sheets.
  ///   - cellCount: About how many cells they have together, as far as that is known.
  /// - Returns: The bytes of the file.
  static func bytes(_ sheets: [Sheet], cellCount: Int = 0) -> [UInt8] {
    var zip = ZipWriter()
    zip.reserve(min(cellCount * bytesOfCell, mostReserved))
    func add(_ name: String, _ text: String) {
      zip.add(name) { bytes in
        bytes += declaration.utf8
        bytes += text.utf8
      }
    }
    let numbers = sheets.indices.map { $0 + 1 }
    let types = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    add(
      "[Content_Types].xml",
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(types)sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(types)styles+xml\"/>"
        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"\(types)sharedStrings+xml\"/>"
        + numbers.map {
          "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(types)worksheet+xml\"/>"
        }.joined() + "</Types>")
    add(
      "_rels/.rels",
      "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\""
        + " Target=\"xl/workbook.xml\"/></Relationships>")
    add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(relations)\">"
        + numbers.map {
          "<Relationship Id=\"rId\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
        }.joined()
        + "<Relationship Id=\"rId\(sheets.count + 1)\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
        + "<Relationship Id=\"rId\(sheets.count + 2)\" Type=\"\(office)/sharedStrings\""
        + " Target=\"sharedStrings.xml\"/>"
        + "</Relationships>")
    add("xl/styles.xml", styles(main))
    var texts = SharedStrings()
    var names = ""
    for (sheet, number) in zip2(sheets, numbers) {
      var filtered: String?
      zip.add("xl/worksheets/sheet\(number).xml") { bytes in
        bytes += declaration.utf8
        filtered = append(sheet, &texts, to: &bytes)
      }
      if let filtered { names += filterName(of: sheet.name, number, filtered) }
    }
    add("xl/workbook.xml", workbook(zip2(sheets, numbers), names, main, office))
    zip.add("xl/sharedStrings.xml") { bytes in
      bytes += declaration.utf8
      bytes += "<sst xmlns=\"\(main)\">".utf8
      bytes += texts.items.utf8
      bytes += "</sst>".utf8
    }
    return zip.finish()
  }

  private static func zip2(_ sheets: [Sheet], _ numbers: [Int]) -> [(Sheet, Int)] {
    Array(Swift.zip(sheets, numbers))
  }

  /// The part that names the sheets, and the cells that filters are for.
  private static func workbook(
    _ sheets: [(Sheet, Int)], _ names: String, _ main: String, _ office: String
  ) -> String {
    "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
      + sheets.map {
        "<sheet name=\"\(escaped($0.name))\" sheetId=\"\($1)\" r:id=\"rId\($1)\"/>"
      }.joined() + "</sheets>"
      + (names.isEmpty ? "" : "<definedNames>\(names)</definedNames>") + "</workbook>"
  }

  /// The name by which programs know the cells that a filter is for.
  private static func filterName(of sheet: String, _ number: Int, _ range: String) -> String {
    let name = sheet.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''")
    return "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(number - 1)\""
      + " hidden=\"1\">\(escaped("'\(name)'!\(range)"))</definedName>"
  }

  // MARK: Styles

  /// Every style twice: the second time its text is taken as it is.
  private static func styles(_ main: String) -> String {
    let fills = ["F2F2F2", "DDEBF7", "E2EFDA", "FFF2CC"].map {
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\($0)\"/></patternFill></fill>"
    }
    let formats = Style.allCases.map { style -> String in
      let isBold = style.rawValue >= Style.label.rawValue
      let fill: Int =
        switch style {
        case .plain, .wrapped: 0
        case .label, .heading: 2
        case .before: 3
        case .during: 4
        case .after: 5
        }
      let wrap = style == .plain ? "" : "<alignment vertical=\"top\" wrapText=\"1\"/>"
      return
        "<xf numFmtId=\"0\" fontId=\"\(isBold ? 1 : 0)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\""
        + " applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"%>\(wrap)</xf>"
    }
    func xf(_ format: String, _ more: String) -> String {
      let parts = format.split(separator: "%", maxSplits: 1)
      return parts[0] + more + parts[1]
    }
    return
      "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
      + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"6\">"
      + "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
      + fills.joined() + "</fills><borders count=\"1\"><border/></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(formats.count * 2)\">" + formats.map { xf($0, "") }.joined()
      + formats.map { xf($0, " quotePrefix=\"1\"") }.joined() + "</cellXfs><cellStyles count=\"1\">"
      + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
  }

  // MARK: Sheets

  /// The texts of all sheets, each of them once.
  private struct SharedStrings {
    /// By the fingerprint of its bytes the text that came last of those which have it.
    private var numbers: [UInt64: Int32] = [:]
    private var texts: [String] = []
    /// For each text the one before it that has the same fingerprint; −1 where there is none.
    private var earlier: [Int32] = []
    /// The texts as XML.
    private(set) var items = ""

    /// The number of a text.
    mutating func number(of text: String) -> Int {
      let bytes = text.utf8.span
      let print = WordScan.fingerprint(bytes, 0..<bytes.count)
      let last = numbers[print] ?? -1
      var number = last
      while number >= 0 {
        // Equal byte for byte, as they are when they are read again.
        if texts[Int(number)].utf8.elementsEqual(text.utf8) { return Int(number) }
        number = earlier[Int(number)]
      }
      numbers[print] = Int32(truncatingIfNeeded: texts.count)
      earlier.append(last)
      texts.append(text)
      items += "<si><t xml:space=\"preserve\">"
      XMLText.append(CharacterEscapes.written(text), in: .content, to: &items)
      items += "</t></si>"
      return texts.count - 1
    }
  }

  /// Appends a sheet, row by row.
  ///
  /// - Returns: The cells that are filtered, such as `$A$1:$I$30`.
  private static func append(
    _ sheet: Sheet, _ texts: inout SharedStrings, to output: inout [UInt8]
  ) -> String? {
    var text =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    if sheet.frozen != (0, 0) {
      let (rows, columns) = sheet.frozen
      let pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight"
      text += "<sheetViews><sheetView workbookViewId=\"0\"><pane"
      if columns > 0 { text += " xSplit=\"\(columns)\"" }
      if rows > 0 { text += " ySplit=\"\(rows)\"" }
      text +=
        " topLeftCell=\"\(reference(rows, columns))\" activePane=\"\(pane)\" state=\"frozen\"/>"
      text += "</sheetView></sheetViews>"
    }
    if !sheet.widths.isEmpty {
      text += "<cols>"
      for (index, width) in sheet.widths.enumerated() {
        let last = index == sheet.widths.count - 1 ? 1_000 : index + 1
        text += "<col min=\"\(index + 1)\" max=\"\(last)\" width=\"\(width)\" customWidth=\"1\"/>"
      }
      text += "</cols>"
    }
    text += "<sheetData>"
    var row = 0
    var letters: [String] = []
    func add(_ cells: [Cell]) {
      if !cells.isEmpty {
        text += "<row r=\"\(row + 1)\">"
        let number = String(row + 1)
        while letters.count < cells.count { letters.append(Self.letters(letters.count)) }
        for (column, cell) in cells.enumerated() {
          append(cell, letters[column], number, &texts, to: &text)
        }
        text += "</row>"
        output += text.utf8
        text.removeAll(keepingCapacity: true)
      }
      row += 1
    }
    for cells in sheet.rows { add(cells) }
    sheet.furtherRows(add)
    text += "</sheetData>"
    let filtered = appendRest(of: sheet, rowCount: row, to: &text)
    output += text.utf8
    output += "</worksheet>".utf8
    return filtered
  }

  /// Appends what stands behind the cells.
  ///
  /// - Returns: The cells that are filtered.
  private static func appendRest(
    of sheet: Sheet, rowCount: Int, to text: inout String
  ) -> String? {
    var filtered: String?
    if sheet.hasFilter, let headings = sheet.rows.first, !headings.isEmpty {
      let last = headings.count - 1
      text += "<autoFilter ref=\"A1:\(reference(rowCount - 1, last))\"/>"
      filtered = "$A$1:$\(letters(last))$\(rowCount)"
    }
    if !sheet.merges.isEmpty {
      text += "<mergeCells count=\"\(sheet.merges.count)\">"
      for merge in sheet.merges { text += "<mergeCell ref=\"\(merge)\"/>" }
      text += "</mergeCells>"
    }
    if !sheet.choices.isEmpty {
      text += "<dataValidations count=\"\(sheet.choices.count)\">"
      for choice in sheet.choices {
        text += "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"0\""
        text += " sqref=\"\(choice.range)\"><formula1>\(escaped(choice.formula))</formula1>"
        text += "</dataValidation>"
      }
      text += "</dataValidations>"
    }
    return filtered
  }

  private static func append(
    _ cell: Cell, _ column: String, _ row: String, _ texts: inout SharedStrings,
    to text: inout String
  ) {
    func open(_ style: Int) {
      text += "<c r=\""
      text += column
      text += row
      text += "\" s=\""
      text += String(style)
    }
    switch cell.content {
    case .empty:
      if cell.style != .plain, cell.style != .wrapped {
        open(cell.style.rawValue)
        text += "\"/>"
      }
    case .number(let number):
      open(cell.style.rawValue)
      text += "\"><v>"
      text += number
      text += "</v></c>"
    case .text(let string, let isVerbatim):
      open(cell.style.rawValue + (isVerbatim ? Style.allCases.count : 0))
      text += "\" t=\"s\"><v>"
      text += String(texts.number(of: string))
      text += "</v></c>"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    XMLText.append(text, in: .attribute, to: &result)
    return result
  }

  /// The reference of a cell, such as `B7`.
  static func reference(_ row: Int, _ column: Int) -> String { letters(column) + String(row + 1) }

  private static func letters(_ column: Int) -> String {
    let last = String(Character(Unicode.Scalar(UInt8(65 + column % 26))))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}
