import Foundation

@testable import JourneyCore

/// A workbook written as text, as other people's programs save it, not as ours does.
///
///     sheet Map
///     A1 s Stage             a shared text
///     B1 i Touchpoint        a text in the cell
///     C1 r One|Two           a shared text of two runs, with a pronunciation that is no text
///     D1 x a_x000D_b         a shared text as XML, as it stands
///     E1 q -pay              a text that is taken as it is
///     A2 n 3.5               a number
///     B2 d 46093             a number that is shown as a date; p one that is shown as a per cent
///     C2 t 2026-03-12T00:00:00
///     D2 b 1                 a truth value
///     E2 e #REF!             an error
///     F2 f SUM(A1:A2)=7      a formula with the value that was stored; u one without
///     G2 g A1&"x"=text       a formula whose value is a text
///     merge A1:B1
///     comment A1 text
///     link A1 https://example.com
///     hide row 3
///     hide column 2
///     sheet Notes hidden
///     1904
struct WorkbookText {
  private var sheets: [(name: String, isHidden: Bool, cells: [(row: Int, xml: String)])] = []
  private var merges: [[String]] = []
  private var comments: [[(String, String)]] = []
  private var links: [[(String, String)]] = []
  private var hiddenRows: [Set<Int>] = []
  private var hiddenColumns: [[Int]] = []
  private var shared: [String] = []
  private var isFrom1904 = false

  init(_ text: String) {
    for line in text.components(separatedBy: "\n") where !line.isEmpty { add(line) }
  }

  private mutating func add(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    switch words[0] {
    case "sheet":
      let isHidden = line.hasSuffix(" hidden")
      let name = line.dropFirst(6)
      sheets.append((String(isHidden ? name.dropLast(7) : name), isHidden, []))
      merges.append([])
      comments.append([])
      links.append([])
      hiddenRows.append([])
      hiddenColumns.append([])
    case "1904": isFrom1904 = true
    case "merge": merges[merges.count - 1].append(words[1])
    case "comment": comments[comments.count - 1].append((words[1], words[2]))
    case "link": links[links.count - 1].append((words[1], words[2]))
    case "hide":
      guard let number = Int(words[2]) else { return }
      if words[1] == "row" {
        hiddenRows[hiddenRows.count - 1].insert(number)
      } else {
        hiddenColumns[hiddenColumns.count - 1].append(number)
      }
    default:
      let value = words.count > 2 ? words[2].replacingOccurrences(of: "⏎", with: "\n") : ""
      let row = Int(words[0].drop { !$0.isNumber }) ?? 1
      sheets[sheets.count - 1].cells.append((row, cell(words[0], words[1], value)))
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }

  private mutating func cell(_ place: String, _ kind: String, _ value: String) -> String {
    func shared(_ xml: String, _ style: Int = 0) -> String {
      self.shared.append(xml)
      return "<c r=\"\(place)\" s=\"\(style)\" t=\"s\"><v>\(self.shared.count - 1)</v></c>"
    }
    let text = Self.escaped(value)
    let parts = value.components(separatedBy: "=")
    let formula = "<f>\(Self.escaped(parts[0]))</f>"
    let stored = Self.escaped(parts.dropFirst().joined(separator: "="))
    switch kind {
    case "s": return shared("<t xml:space=\"preserve\">\(text)</t>")
    case "q": return shared("<t>\(text)</t>", 3)
    case "x": return shared("<t>\(value)</t>")
    case "r":
      let runs = text.components(separatedBy: "|").map { "<r><rPr><b/></rPr><t>\($0)</t></r>" }
      return shared(
        runs.joined() + "<rPh sb=\"0\" eb=\"1\"><t>ふり</t></rPh><phoneticPr fontId=\"1\"/>")
    case "i": return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    case "d": return "<c r=\"\(place)\" s=\"1\"><v>\(text)</v></c>"
    case "p": return "<c r=\"\(place)\" s=\"2\"><v>\(text)</v></c>"
    case "t": return "<c r=\"\(place)\" t=\"d\"><v>\(text)</v></c>"
    case "b": return "<c r=\"\(place)\" t=\"b\"><v>\(text)</v></c>"
    case "e": return "<c r=\"\(place)\" t=\"e\"><v>\(text)</v></c>"
    case "f": return "<c r=\"\(place)\">\(formula)<v>\(stored)</v></c>"
    case "g": return "<c r=\"\(place)\" t=\"str\">\(formula)<v>\(stored)</v></c>"
    case "u": return "<c r=\"\(place)\"><f>\(text)</f></c>"
    default: return "<c r=\"\(place)\"><v>\(text)</v></c>"
    }
  }

  /// The file.
  var bytes: [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    var zip = ZipWriter()
    func add(_ name: String, _ text: String) {
      zip.add(name, Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n" + text).utf8))
    }
    func relations(_ list: [(String, String)]) -> String {
      "<Relationships>"
        + list.enumerated().map {
          "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(office)/\($1.0)\" Target=\"\($1.1)\"/>"
        }.joined() + "</Relationships>"
    }
    add("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")]))
    add(
      "xl/_rels/workbook.xml.rels",
      relations(
        sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
          + [("styles", "styles.xml"), ("sharedStrings", "/xl/sharedStrings.xml")]))
    add(
      "xl/workbook.xml",
      "<workbook \(main) xmlns:r=\"\(office)\"><workbookPr\(isFrom1904 ? " date1904=\"1\"" : "")/>"
        + "<sheets>"
        + sheets.enumerated().map { index, sheet in
          "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\""
            + (sheet.isHidden ? " state=\"hidden\"" : "") + " r:id=\"rId\(index + 1)\"/>"
        }.joined() + "</sheets></workbook>")
    add(
      "xl/styles.xml",
      "<styleSheet \(main)><numFmts count=\"1\">"
        + "<numFmt numFmtId=\"164\" formatCode=\"dd\\/mm\\/yyyy;@\"/></numFmts><cellXfs count=\"4\">"
        + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/>"
        + "<xf numFmtId=\"0\" quotePrefix=\"1\"/></cellXfs></styleSheet>")
    add(
      "xl/sharedStrings.xml",
      "<sst \(main)>" + shared.map { "<si>\($0)</si>" }.joined() + "</sst>")
    for (index, sheet) in sheets.enumerated() {
      var rows = ""
      for row in Set(sheet.cells.map(\.row)).sorted() {
        let hidden = hiddenRows[index].contains(row) ? " hidden=\"1\"" : ""
        rows += "<row r=\"\(row)\"\(hidden)>"
        rows += sheet.cells.filter { $0.row == row }.map(\.xml).joined() + "</row>"
      }
      let columns = hiddenColumns[index].map {
        "<col min=\"\($0)\" max=\"\($0)\" hidden=\"1\"/>"
      }.joined()
      let merged = merges[index].map { "<mergeCell ref=\"\($0)\"/>" }.joined()
      add(
        "xl/worksheets/sheet\(index + 1).xml",
        "<worksheet \(main)>" + (columns.isEmpty ? "" : "<cols>\(columns)</cols>")
          + "<sheetData>\(rows)</sheetData>"
          + (merged.isEmpty ? "" : "<mergeCells>\(merged)</mergeCells>")
          + (links[index].isEmpty
            ? ""
            : "<hyperlinks>"
              + links[index].enumerated().map {
                "<hyperlink ref=\"\($1.0)\" r:id=\"rId\($0 + 2)\"/>"
              }
              .joined() + "</hyperlinks>") + "</worksheet>")
      guard !comments[index].isEmpty || !links[index].isEmpty else { continue }
      add(
        "xl/worksheets/_rels/sheet\(index + 1).xml.rels",
        relations(
          [("comments", "../comments\(index + 1).xml")] + links[index].map { ("hyperlink", $0.1) }))
      add(
        "xl/comments\(index + 1).xml",
        "<comments \(main)><authors><author>Lan</author></authors><commentList>"
          + comments[index].map {
            "<comment ref=\"\($0.0)\" authorId=\"0\"><text><t>\(Self.escaped($0.1))</t></text></comment>"
          }.joined() + "</commentList></comments>")
    }
    return zip.finish()
  }
}
