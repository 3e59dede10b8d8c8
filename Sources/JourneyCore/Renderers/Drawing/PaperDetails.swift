/// A sheet without what its cards tell in small print, for paper on which that could not be read.
enum PaperDetails {
  private static let leftOut = LocalizedText(
    vi: "Bản in không vẽ chi tiết và số nguồn trên các thẻ; trang trên màn hình và hình SVG có đủ.",
    en:
      "Left out on paper: details of cards and the numbers of their sources, which the page on a screen and the SVG have."
  )

  /// The note that says so.
  static func note(_ language: Language) -> InlineText { InlineText(leftOut[language]) }

  /// Whether an entry is one that has details.
  static func mayHave(_ entry: DocumentEntry) -> Bool {
    switch entry.figure?.shape {
    case .card, .painCard, .opportunityCard, .gauge: true
    case .speech, .badge, .person, nil: false
    }
  }

  /// Whether a line of such an entry stays.
  static func keeps(_ index: Int, of entry: DocumentEntry) -> Bool {
    guard entry.figure?.shape != .gauge else { return index == 0 }
    // As on a screen, where the others are seen on demand.
    let child = entry.children[index]
    return child.marker != nil
      || index == 0 && child.text.spans.first?.text.utf8.first != UInt8(ascii: "[")
  }

  /// Whether a text ends in numbers of sources, which often need a line of their own.
  static func isNumbered(_ text: InlineText) -> Bool {
    text.spans.count > 1 && text.spans.last?.text.utf8.first == UInt8(ascii: "[")
  }

  /// Returns a document without them, and a note that says so; nothing where there are none.
  static func without(_ document: Document, _ language: Language) -> Document? {
    var hasDetails = false
    func unnumbered(_ text: InlineText) -> InlineText {
      guard isNumbered(text) else { return text }
      hasDetails = true
      return text.withoutLast
    }
    func short(_ entry: DocumentEntry) -> DocumentEntry {
      guard mayHave(entry) else { return entry }
      var entry = entry
      var children = entry.children.indices.filter { keeps($0, of: entry) }
        .map { entry.children[$0] }
      if children.count < entry.children.count { hasDetails = true }
      entry.text = unnumbered(entry.text)
      if let line = children.first { children[0].text = unnumbered(line.text) }
      entry.children = children
      return entry
    }
    func short(_ block: DocumentBlock) -> DocumentBlock {
      switch block {
      case .table(var table) where table.isSheet:
        for row in table.rows.indices {
          for column in table.rows[row].indices {
            table.rows[row][column] = table.rows[row][column].map(short)
          }
        }
        return .table(table)
      case .list(let entries): return .list(entries.map(short))
      case .section(var section):
        section.blocks = section.blocks.map(short)
        return .section(section)
      default: return block
      }
    }
    var document = document
    document.blocks = document.blocks.map(short)
    guard hasDetails else { return nil }
    let end = document.blocks.firstIndex { if case .note = $0 { true } else { false } }
    document.blocks.insert(
      .note(note(language)), at: end ?? document.blocks.endIndex)
    return document
  }
}
