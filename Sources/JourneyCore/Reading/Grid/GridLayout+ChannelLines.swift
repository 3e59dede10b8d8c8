/// Rows, or columns, that are headed by a channel each: `Channels - Website`, or `Website` in a table
/// whose corner says that channels stand below it.
extension GridLayout {
  /// Reads what stands in such lines as touchpoints of the channel, and ticks beside touchpoints that
  /// have a line of their own as the channel of those.
  mutating func settleChannelLines(_ grid: CellGrid) {
    guard !namesFramework(grid) else { return }
    let isCorner =
      isTransposed
      && headings.first.map { Self.isChannel(HeadingText($0.text).name) } == true
    var lines: [Int] = []
    for index in headings.indices.dropFirst(isTransposed ? 1 : 0) {
      guard headings[index].isRead, let cell = headings[index].cell, !cell.isEmpty else { continue }
      let text = headings[index].text
      if let name = Self.channelBehind(text) {
        headings[index].channel = name
        lines.append(index)
      } else if isCorner, headings[index].meaning == nil, !Self.isBlank(text),
        !AspectWords.holds(text)
      {
        headings[index].channel = HeadingText.line(text).trimmingBlanks
        lines.append(index)
      }
    }
    if lines.isEmpty { lines = takeTickedChannels(grid) }
    guard isCorner || lines.count > 1 else {
      for index in lines { headings[index].channel = nil }
      return
    }
    let isNamed = headings.contains {
      $0.isRead && $0.channel == nil && $0.meaning?.field == .touchpoint(.name)
    }
    for index in lines {
      let field: TouchpointKey = isNamed && holdsFlags(headings[index], grid) ? .channel : .name
      headings[index].meaning = HeadingMeaning(field: .touchpoint(field), isOfTouchpoint: true)
    }
  }

  /// Headings that are channels as they stand, and below which there are ticks alone: `Website`, `Store`.
  private mutating func takeTickedChannels(_ grid: CellGrid) -> [Int] {
    let lines = headings.indices.dropFirst(isTransposed ? 1 : 0).filter { index in
      let heading = headings[index]
      guard heading.isRead, heading.meaning == nil, heading.group == nil, let cell = heading.cell,
        !cell.isEmpty, cell.range.count <= 60, holdsFlags(heading, grid)
      else { return false }
      return ChannelWords.holds(HeadingText.line(heading.text).trimmingBlanks)
    }
    // Beside touchpoints a tick may tell anything of these.
    guard lines.count > 1, !holds(.touchpoint(.channel)), !holds(.touchpoint(.name)) else {
      return []
    }
    for index in lines {
      headings[index].channel = HeadingText.line(headings[index].text).trimmingBlanks
    }
    return lines
  }

  /// The row of stages in a first column whose corner says that channels stand below it.
  static func rowOverChannels(_ meanings: CellMeanings, _ grid: CellGrid) -> Int? {
    meanings.indices.first { row in
      guard let cell = grid.cell(row, 0), isChannel(HeadingText(grid.string(cell)).name) else {
        return false
      }
      let names = filledColumns(row, grid)
      let labels = (row + 1..<grid.rowCount).prefix(40).filter { !grid.isBlank($0, 0) }
      return names.count > 2 && labels.count > 1
        && meanings[row].indices.dropFirst().allSatisfy { meanings[row][$0] == nil }
    }
  }

  /// The channel that a heading names behind the word for channels.
  private static func channelBehind(_ text: String) -> String? {
    // Most headings have neither of those signs.
    guard text.utf8.contains(where: { $0 == 0x3A || $0 == 0x2D || $0 == 0xE2 }),
      let first = text.utf8.first, [0x63, 0x6B, 0x74].contains(first | 0x20)
    else { return nil }
    for sign in [":", " - ", " – ", " — "] {
      guard let cut = text.firstRange(of: sign) else { continue }
      let name = String(text[cut.upperBound...]).trimmingBlanks
      if isChannel(String(text[..<cut.lowerBound])), name.contains(where: \.isLetter) {
        return name
      }
    }
    return nil
  }

  private static func isChannel(_ text: String) -> Bool {
    text.utf8.count <= 60 && channelWords.contains(text)
  }

  private static let channelWords = NameSet(
    """
    channel,channels,touchpoint channel,channel lane,communication channels,contact channel,\
    kenh,cac kenh,kenh tiep xuc,kenh tuong tac,kenh truyen thong,kanal,kanale
    """)
}

extension String {
  /// Where another text first stands in this one.
  fileprivate func firstRange(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<(index(start, offsetBy: other.count))
      }
      start = index(after: start)
    }
    return nil
  }
}
