/// Rows right below a table that are none of it by the labels in them: who made it, what follows from
/// it, which page it is.
///
/// What a table itself looks like decides: where its own stages end in a colon, or have one within,
/// a colon tells nothing.
struct FootLabels {
  /// Whether names in the table end in a colon.
  private var endInColons = false
  /// Whether names in the table have a colon within.
  private var haveColons = false
  /// The column of the labels where stages are columns.
  private let labels: Int?

  init(from first: Int, to last: Int, in labels: Int?, _ grid: CellGrid) {
    self.labels = labels
    guard first < last else { return }
    // Some are enough, and below the first ones stand those that this asks about.
    let rows = first..<max(first + 1, min(last - 1, first + 200))
    for row in rows {
      guard let cell = GridLayout.firstFilled(row, grid), cell.range.count <= 200 else { continue }
      let contents = grid.source.bytes
      // Without a colon a name tells nothing of those.
      guard WordScan.firstIndex(of: 0x3A, contents.span, in: cell.range) < cell.range.upperBound
      else { continue }
      let text = grid.string(cell).trimmingBlanks
      if text.utf8.last == 0x3A, text.hasSuffix(":") {
        // The first row of a table is one of it.
        if row == first { endInColons = true }
      } else if GridLayout.isLabelled(text), GridLayout.filledColumns(row, grid).count > 1 {
        haveColons = true
      }
    }
  }

  /// Whether a row is none of the table.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - mayBePair: Whether it stands behind an empty row, so that labels need no colon.
  ///   - grid: The sheet.
  /// - Returns: `true` for one that a label or sign tells to be text.
  func isNoRow(_ row: Int, mayBePair: Bool, _ grid: CellGrid) -> Bool {
    let filled = GridLayout.filledCells(row, grid)
    guard let first = filled.first, first.range.count <= 400 else { return false }
    let text = grid.string(first).trimmingBlanks
    if labels != nil, HeadingWords.shared.meaning(text) != nil { return false }
    // What sums the table up is told as that.
    if StageNames.isTotal(SourceText(text)) { return false }
    if Self.isOfPage(text) || Self.isOfDay(text) { return true }
    if filled.count <= 4, !endInColons, Self.isMaker(text) { return true }
    if text.hasSuffix(":"), !endInColons, filled.count > 1 { return true }
    if filled.count > 2, mayBePair, GridLayout.arePairs(filled, grid) { return true }
    guard filled.count == 1 else { return false }
    // "Conclusion: fix the till", but not "Stage 3: Buy".
    guard GridLayout.isLabelled(text), !haveColons, let cut = text.firstIndex(of: ":") else {
      return labels != nil && text.hasSuffix(".") && text.split(separator: " ").count > 4
    }
    let label = text[..<cut]
    return !label.contains(where: \.isNumber) && label.split(separator: " ").count <= 5
      && HeadingWords.shared.meaning(String(label)) == nil
  }

  /// Whether rows behind an empty one are signed: the first of them says who made the table and who
  /// agreed to it.
  func isSignature(_ rows: Range<Int>, _ grid: CellGrid) -> Bool {
    guard let row = rows.first, rows.count <= 8 else { return false }
    let cells = GridLayout.filledCells(row, grid)
    return !cells.isEmpty
      && cells.allSatisfy { $0.range.count <= 60 && Self.isSigner(grid.string($0)) }
  }

  /// Whether a text stands above or in front of the name of somebody who signs.
  static func isSigner(_ text: String) -> Bool {
    let text = text.trimmingBlanks
    if text.utf8.first == UInt8(ascii: "T") || text.utf8.first == UInt8(ascii: "K"),
      ["TM.", "KT.", "TL.", "TUQ."].contains(where: text.hasPrefix)
    {
      return true
    }
    return signers.contains(HeadingText(text).name)
  }

  /// Whether a text is in front of the name of whoever made or approved a table, and names no stage.
  private static func isMaker(_ text: String) -> Bool {
    makers.contains(HeadingText(text).name)
  }

  private static let makers = NameSet(
    """
    prepared by,made by,created by,approved by,reviewed by,checked by,signed by,date approved,\
    date prepared,nguoi lap,nguoi lap bang,nguoi lap bieu,nguoi duyet,nguoi phe duyet,nguoi soat xet,\
    nguoi kiem tra,ngay lap,ngay duyet,ngay in
    """)

  private static let signers = NameSet(
    """
    prepared by,made by,created by,approved by,reviewed by,checked by,signature,signed,\
    nguoi lap,nguoi lap bang,nguoi lap bieu,nguoi duyet,nguoi kiem tra,nguoi phe duyet,nguoi soat xet,\
    phe duyet,ky ten,chu ky,giam doc,pho giam doc,truong phong,truong khoa,thu truong don vi,chu tich,\
    pho chu tich,ke toan truong,tong giam doc,noi nhan
    """)

  /// `Hà Nội, ngày 12 tháng 3 năm 2026`, `Printed 12/03/2026`.
  static func isOfDay(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let words = FoldedName.words(text)
    let places = ["ngay", "thang", "nam"].compactMap { words.lastIndex(of: $0) }
    if places.count == 3, places == places.sorted(), places[2] + 1 < words.count,
      Int(words[places[2] + 1]) != nil
    {
      return true
    }
    guard let first = words.first, ["printed", "exported", "generated", "in"].contains(first),
      words.count <= 6, let day = text.split(separator: " ").last
    else { return false }
    return CellDate.date(String(day), isDayFirst: true) != nil || CalendarDate(String(day)) != nil
  }

  /// `Page 1 of 2`, `Trang 1/2`, `© 2026 ABC`.
  private static func isOfPage(_ text: String) -> Bool {
    if text.hasPrefix("©") || text.hasPrefix("(c) ") || text.hasPrefix("(C) ") { return true }
    let words = FoldedName.words(text)
    guard (2...4).contains(words.count), words[0] == "page" || words[0] == "trang" else {
      return false
    }
    return words.dropFirst().allSatisfy { Int($0) != nil || $0 == "of" }
  }
}
