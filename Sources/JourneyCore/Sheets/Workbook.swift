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
  enum NumberForm: Equatable {
    case plain, date, elapsed, percent
    /// An amount of money, with its sign in front of the number or behind it.
    case money(String, isInFront: Bool)
    /// A number with a word behind it, such as one of minutes.
    case unit(String)
  }

  /// Its sheets in their order.
  let sheets: [Sheet]
  private var archive: ZipArchive
  private let shared: SharedTexts
  private let styles: [(form: NumberForm, isVerbatim: Bool)]
  private let isFrom1904: Bool
  /// How many bytes the texts of a sheet may have: one stored text may stand in any number of cells.
  private let textLimit: Int

  /// Why a file is no workbook.
  enum Fault: Error, Equatable {
    case zip(ZipArchive.Fault)
    /// A zip of something else.
    case otherZip
    /// A spreadsheet of OpenDocument.
    case openDocument
    /// A workbook in Excel's binary format.
    case binary
    /// A part is no well-formed XML, or is not there.
    case damaged
    /// A part declares a document type, by which it could name other files.
    case documentType
    /// The cells of a sheet lie so far apart that mostly empty ones would be read.
    case scattered
    /// The texts of the cells are together too large, though each may be stored once.
    case repeated
  }

  /// Opens a workbook; sheets are read when they are asked for.
  init(_ bytes: [UInt8]) throws(Fault) {
    var archive: ZipArchive
    do throws(ZipArchive.Fault) { archive = try ZipArchive(bytes) } catch { throw .zip(error) }
    let main = try Self.relations(of: "", &archive).first { $0.value.kind == "officeDocument" }
    let path = main?.value.path ?? "xl/workbook.xml"
    if path.hasSuffix(".bin") { throw .binary }
    guard let book = try Self.part(path, &archive) else {
      if archive.names.contains("content.xml") { throw .openDocument }
      throw main == nil ? .otherZip : .damaged
    }
    if Self.isOfOtherProgram(path) { throw .otherZip }
    let relations = try Self.relations(of: path, &archive)
    var sheets: [Sheet] = []
    var isFrom1904 = false
    var scanner = XMLScanner(book)
    while let event = scanner.next() {
      guard case .open(let tag, _) = event else { continue }
      if tag == .workbook {
        isFrom1904 = ["1", "true"].contains(scanner.attribute("date1904") ?? "")
      }
      guard tag == .sheet, let title = scanner.attribute("name"),
        let id = scanner.attribute("r:id") ?? scanner.attribute(endingIn: ":id"),
        let path = relations[id]?.path
      else { continue }
      sheets.append(
        Sheet(
          name: title, isHidden: (scanner.attribute("state") ?? "visible") != "visible", path: path)
      )
    }
    if let fault = scanner.fault { throw fault }
    guard !sheets.isEmpty else { throw .damaged }
    self.isFrom1904 = isFrom1904
    self.sheets = sheets
    shared = try SharedTexts(try Self.part("sharedStrings", relations, &archive))
    styles = try Self.styles(try Self.part("styles", relations, &archive))
    self.archive = archive
    textLimit = SheetCells.usualText + SheetCells.textOfEachByte * bytes.count
  }

  /// Documents and slides of the same family of programs.
  private static func isOfOtherProgram(_ path: String) -> Bool {
    path.hasPrefix("word/") || path.hasPrefix("ppt/")
  }

  private static func part(
    _ name: String, _ archive: inout ZipArchive
  ) throws(Fault) -> [UInt8]? {
    do throws(ZipArchive.Fault) { return try archive.file(name) } catch { throw .zip(error) }
  }

  private static func content(
    _ name: String, _ archive: inout ZipArchive
  ) throws(Fault) -> ZipArchive.Content? {
    do throws(ZipArchive.Fault) { return try archive.content(name) } catch { throw .zip(error) }
  }

  /// What a part of the archive refers to.
  private typealias Relations = [String: (kind: Substring, path: String)]

  /// The part of a kind; nothing in it where there is none.
  private static func part(
    _ kind: Substring, _ relations: Relations, _ archive: inout ZipArchive
  ) throws(Fault) -> [UInt8] {
    guard let relation = relations.first(where: { $0.value.kind == kind })?.value else { return [] }
    guard let bytes = try part(relation.path, &archive) else { throw .damaged }
    return bytes
  }

  private static func relations(
    of part: String, _ archive: inout ZipArchive
  ) throws(Fault) -> Relations {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = part[..<cut]
    let name = folder + "_rels/" + part[cut...] + ".rels"
    guard let bytes = try Self.part(String(name), &archive) else { return [:] }
    var relations: Relations = [:]
    var scanner = XMLScanner(bytes)
    while let event = scanner.next() {
      guard case .open(.relationship, _) = event, let id = scanner.attribute("Id"),
        let target = scanner.attribute("Target")
      else { continue }
      let kind = scanner.attribute("Type")?.split(separator: "/").last ?? ""
      relations[id] = (kind, path(target, in: folder))
    }
    if let fault = scanner.fault { throw fault }
    return relations
  }

  /// The name in the archive of what is referred to from a folder.
  private static func path(_ target: String, in folder: Substring) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  // MARK: Styles

  private static func styles(
    _ bytes: [UInt8]
  ) throws(Fault) -> [(form: NumberForm, isVerbatim: Bool)] {
    var formats: [String: NumberForm] = [:]
    var styles: [(form: NumberForm, isVerbatim: Bool)] = []
    var isInCells = false
    var scanner = XMLScanner(bytes)
    while let event = scanner.next() {
      switch event {
      case .open(.numberFormat, _):
        if let id = scanner.attribute("numFmtId"), let code = scanner.attribute("formatCode") {
          formats[id] = form(ofCode: code)
        }
      case .open(.formats, _): isInCells = true
      case .close(.formats): isInCells = false
      case .open(.format, _) where isInCells:
        let id = scanner.attribute("numFmtId") ?? "0"
        styles.append(
          (formats[id] ?? form(ofNumber: id), scanner.attribute("quotePrefix") == "1"))
      default: break
      }
    }
    if let fault = scanner.fault { throw fault }
    return styles
  }

  private static func form(ofNumber id: String) -> NumberForm {
    switch Int(id) ?? 0 {
    case 9, 10: .percent
    case 46: .elapsed
    case 14...22, 27...36, 45, 47, 50...58: .date
    default: .plain
    }
  }

  /// A format shows a date if letters of one stand outside quotes and brackets, and a time of more
  /// than a day if its hours or minutes stand in brackets.
  static func form(ofCode code: String) -> NumberForm {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    let written = code
    let code = code.lowercased()
    if ["[h]", "[hh]", "[m]", "[mm]"].contains(where: { code.hasPrefix($0) }) { return .elapsed }
    for character in code {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      // The next sign is shown as it is, or is as wide as a gap, or fills one.
      case "\\", "_", "*": if !isQuoted { isEscaped = true }
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "y", "d", "m", "h": if !isQuoted, !isBracketed { return .date }
      case "%": if !isQuoted { return .percent }
      default: break
      }
    }
    return money(ofCode: code) ?? UnitFormat.unit(ofCode: written).map(NumberForm.unit) ?? .plain
  }

  /// The sign of a money in a format: `#,##0 ₫`, `[$€-407] 0.00`, `0 "VND"`.
  private static func money(ofCode code: String) -> NumberForm? {
    let code = code.prefix { $0 != ";" }
    guard let digit = code.firstIndex(where: { "0#?".contains($0) }) else { return nil }
    for sign in signsOfMoney {
      let place = code.indices.first { place in
        guard code[place...].hasPrefix(sign) else { return false }
        let before = place > code.startIndex ? code[code.index(before: place)] : " "
        let behind = code[place...].dropFirst(sign.count).first ?? " "
        // `[$-42A]` names a language alone, and a letter may be one of a word.
        return before != "[" && (sign == "$" || !before.isLetter && !behind.isLetter)
      }
      guard let place else { continue }
      return .money(sign.count > 1 ? sign.uppercased() : sign, isInFront: place < digit)
    }
    return nil
  }

  /// The longer ones first.
  private static let signsOfMoney = [
    "vnđ", "vnd", "usd", "eur", "gbp", "jpy", "₫", "đ", "€", "£", "¥", "₩", "฿", "$",
  ]

  // MARK: Cells

  /// Reads the cells of a sheet.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - name: The name of the file, by which findings speak of it.
  /// - Returns: The table; places in it are rows and columns of the sheet.
  /// - Throws: `Fault` for a part that is missing, damaged or too large.
  mutating func grid(of sheet: Sheet, named name: String) throws(Fault) -> SheetGrid {
    guard let part = try Self.content(sheet.path, &archive),
      UTF8Check(part.bytes.span.extracting(part.range)).isValid
    else { throw .damaged }
    var reader = SheetReader(part.bytes, part.range, textLimit: textLimit)
    try reader.read { (type, style, value, output) throws(Fault) in
      try append(type, style, value, to: &output)
    }
    var grid = try reader.grid(named: name)
    // What is beside the cells is no reason to refuse them.
    let relations = (try? Self.relations(of: sheet.path, &archive)) ?? [:]
    if let comments = relations.first(where: { $0.value.kind == "comments" })?.value,
      let bytes = (try? Self.part(comments.path, &archive)) ?? nil, UTF8Check(bytes.span).isValid
    {
      grid.comments = SheetReader.comments(bytes)
    }
    return grid
  }

  /// Appends the text of a cell.
  ///
  /// - Returns: Whether the text is taken as it is.
  private func append(
    _ type: SheetReader.CellType, _ style: Int, _ value: [UInt8], to output: inout [UInt8]
  ) throws(Fault) -> Bool {
    let known = style >= 0 && style < styles.count ? styles[style] : (.plain, false)
    switch type {
    case .shared:
      guard let index = Int(String(decoding: value, as: UTF8.self)), let range = shared.range(index)
      else { throw .damaged }
      output += shared.bytes[range]
      return known.isVerbatim
    case .text:
      output += value
      return known.isVerbatim
    case .flag: output += (value == [0x31] ? "TRUE" : "FALSE").utf8
    case .date: output += SheetDate.withoutMidnight(value)
    case .number:
      if known.form == .plain, Self.isWhole(value) {
        output += value
      } else {
        output += Self.number(String(decoding: value, as: UTF8.self), known.form, isFrom1904).utf8
      }
    }
    return false
  }

  /// Whether a number is written as a person sees it.
  private static func isWhole(_ value: [UInt8]) -> Bool {
    guard (1...9).contains(value.count), value[0] != 0x30 || value.count == 1 else { return false }
    return value.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// A stored number as a person sees it.
  private static func number(_ text: String, _ form: NumberForm, _ isFrom1904: Bool) -> String {
    guard let value = Double(text), value.isFinite else { return text }
    switch form {
    case .plain: return SheetNumber.text(value)
    case .money(let sign, let isInFront):
      let number = SheetNumber.text(value)
      // Behind a sign a minus would be none.
      return isInFront && value >= 0 && sign.count == 1
        ? sign + number : number + " " + sign
    case .unit(let unit): return SheetNumber.text(value) + " " + unit
    case .percent: return percent(value) + "%"
    case .date: return SheetDate.text(value, isFrom1904: isFrom1904)
    case .elapsed: return SheetDate.elapsed(value)
    }
  }

  /// A part of one as a per cent, without the digits that only the conversion brings.
  private static func percent(_ value: Double) -> String {
    guard abs(value) < 1e6 else { return SheetNumber.text(value * 100) }
    return SheetNumber.text(Double(Int64(value * 1e10 + (value < 0 ? -0.5 : 0.5))) / 1e8)
  }
}
