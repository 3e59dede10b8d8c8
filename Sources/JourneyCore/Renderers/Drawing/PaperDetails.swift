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
    let children = entry.children.span
    return children[index].marker != nil
      || index == 0 && children[index].text.spans.first?.text.utf8.first != UInt8(ascii: "[")
  }

  /// Whether a text ends in numbers of sources, which often need a line of their own.
  static func isNumbered(_ text: InlineText) -> Bool {
    text.spans.count > 1 && text.spans.last?.text.utf8.first == UInt8(ascii: "[")
  }

  /// Returns a document without them, and a note that says so; nothing where there are none.
  static func without(_ document: Document, _ language: Language) -> Document? {
    var hasDetails = false
    /// Whether an entry is told in full without them; most are.
    func isShort(_ entry: DocumentEntry) -> Bool {
      guard mayHave(entry) else { return true }
      var isFirst = true
      for index in entry.children.indices {
        guard keeps(index, of: entry) else { return false }
        if isFirst, isNumbered(entry.children[index].text) { return false }
        isFirst = false
      }
      return !isNumbered(entry.text)
    }
    func shorten(_ entry: inout DocumentEntry) {
      guard !isShort(entry) else { return }
      hasDetails = true
      let children = entry.children.indices.filter { keeps($0, of: entry) }
      entry.children = children.map { entry.children[$0] }
      if let line = entry.children.first, isNumbered(line.text) {
        entry.children[0].text = line.text.withoutLast
      }
      if isNumbered(entry.text) { entry.text = entry.text.withoutLast }
    }
    func shorten(_ entries: inout [DocumentEntry]) {
      // Entries that stay as they are are not copied.
      guard !entries.allSatisfy(isShort) else { return }
      for index in entries.indices { shorten(&entries[index]) }
    }
    func short(_ block: DocumentBlock) -> DocumentBlock {
      switch block {
      case .table(var table) where table.isSheet:
        for row in table.rows.indices {
          for column in table.rows[row].indices {
            shorten(&table.rows[row][column])
          }
        }
        return .table(table)
      case .list(var entries):
        shorten(&entries)
        return .list(entries)
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
