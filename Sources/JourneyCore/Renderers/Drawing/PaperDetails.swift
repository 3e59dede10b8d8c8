/// A sheet without what its cards tell in small print, for paper on which that could not be read.
enum PaperDetails {
  private static let leftOut = LocalizedText(
    vi: "Bản in không vẽ chi tiết của các thẻ; trang trên màn hình và hình SVG có đủ.",
    en: "Left out on paper: the details of cards, which the page on a screen and the SVG have.")

  /// Returns a document without them, and a note that says so; nothing where there are none.
  static func without(_ document: Document, _ language: Language) -> Document? {
    var hasDetails = false
    func unnumbered(_ text: InlineText) -> InlineText {
      guard let last = text.spans.last, text.spans.count > 1,
        last.text.utf8.first == UInt8(ascii: "[")
      else { return text }
      hasDetails = true
      return text.withoutLast
    }
    func short(_ entry: DocumentEntry) -> DocumentEntry {
      let kept: (Int) -> Bool
      switch entry.figure?.shape {
      case .card, .painCard, .opportunityCard:
        // As on a screen, where the others are seen on demand.
        kept = { index in
          let child = entry.children[index]
          return child.marker != nil
            || index == 0 && child.text.spans.first?.text.utf8.first != UInt8(ascii: "[")
        }
      case .gauge: kept = { $0 == 0 }
      case .speech, .badge, .person, nil: return entry
      }
      var entry = entry
      var children = entry.children.indices.filter(kept).map { entry.children[$0] }
      if children.count < entry.children.count { hasDetails = true }
      // Numbers of sources often need a line of their own.
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
      .note(InlineText(leftOut[language])), at: end ?? document.blocks.endIndex)
    return document
  }
}
