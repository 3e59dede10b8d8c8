/// Lays out the entries of a cell one under the other, each in its frame.
struct EntryLayout {
  static let face = TextFace(size: 12.5)
  static let smallFace = TextFace(size: 11.5)
  private let width: Double
  /// What was laid out.
  private(set) var layer = PictureLayer()

  /// Lays out entries.
  ///
  /// - Parameters:
  ///   - entries: The entries of a cell.
  ///   - width: The room, in px.
  ///   - abreast: How many of them may stand beside one another.
  init(_ entries: [DocumentEntry], width: Double, abreast: Int = 1) {
    guard abreast > 1 else {
      self.init(entries[...], width: width)
      return
    }
    let gap = 14.0
    let room = (max(width, 24) + gap) / Double(abreast) - gap
    guard entries.count > 1 else {
      // A bar is not longer for standing alone: bars of one row are compared.
      self.init(entries[...], width: entries.first?.figure?.shape == .gauge ? room : width)
      return
    }
    let parts = Self.parts(entries).map { EntryLayout($0, width: room) }
    self.init(entries[..<0], width: width)
    var start = 0
    for (column, end) in Self.columns(parts.map(\.layer.height), abreast).enumerated() {
      var drawn = PictureLayer()
      defer { start = end }
      for index in start..<end {
        if index > start {
          drawn.height += Self.gap(before: entries[entries.count - 1])
        }
        drawn.add(parts[index].layer, x: 0, y: drawn.height)
        drawn.height += parts[index].layer.height
      }
      layer.add(drawn, x: Double(column) * (room + gap), y: 0)
      layer.height = max(layer.height, drawn.height)
    }
  }

  /// The entries, those of one bracket together.
  private static func parts(_ entries: [DocumentEntry]) -> [ArraySlice<DocumentEntry>] {
    var parts: [ArraySlice<DocumentEntry>] = []
    for index in entries.indices {
      if let bracket = entries[index].figure?.bracket, let last = parts.last?.last,
        last.figure?.bracket == bracket
      {
        parts[parts.count - 1] = entries[parts[parts.count - 1].startIndex...index]
      } else {
        parts.append(entries[index...index])
      }
    }
    return parts
  }

  /// Where the parts of each column end, such that the highest column is as low as it can be.
  static func columns(_ heights: [Double], _ most: Int) -> [Int] {
    func filled(_ limit: Double) -> [Int] {
      var columns: [Int] = []
      var (start, height) = (0, 0.0)
      for (index, own) in heights.enumerated() {
        if index > start, height + own > limit {
          columns.append(index)
          (start, height) = (index, 0)
        }
        height += own + 7
      }
      if start < heights.count { columns.append(heights.count) }
      return columns
    }
    /// Whether so many columns of a height are enough.
    func isEnough(_ limit: Double) -> Bool {
      var (count, height) = (1, 0.0)
      for own in heights {
        if height > 0, height + own > limit {
          (count, height) = (count + 1, 0)
        }
        height += own + 7
      }
      return count <= most
    }
    var (low, high) = (heights.max() ?? 0, heights.reduce(0) { $0 + $1 + 7 })
    for _ in 0..<14 {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle }
    }
    return filled(high)
  }

  private init(_ entries: ArraySlice<DocumentEntry>, width: Double) {
    self.width = max(width, 24)
    // Entries are looked at where they stand: a copy would hold each of their texts once more.
    let list = entries.span
    var index = 0
    while index < list.count {
      let bracket = list[index].figure?.bracket
      var end = index + 1
      while bracket != nil, end < list.count, list[end].figure?.bracket == bracket { end += 1 }
      if index > 0 { layer.height += Self.gap(before: list[index]) }
      if let bracket, end > index + 1 {
        let first = entries.startIndex
        add(Array(entries[first + index..<first + end]), under: bracket.title)
      } else {
        add(list[index], x: 0, width: self.width)
        end = index + 1
      }
      index = end
    }
  }

  /// Frames stand apart; lines of text need less.
  private static func gap(before entry: DocumentEntry) -> Double { entry.figure == nil ? 3 : 7 }

  /// Entries that stand for one another share a bracket.
  private mutating func add(_ entries: [DocumentEntry], under bracket: String) {
    let indent = 12.0
    let title = TextLines(
      bracket, TextFace(size: 11.5, isItalic: true), width: width - indent)
    let start = layer.height
    layer.add(title, x: indent, y: start, width: width - indent, tone: .muted)
    layer.height += title.height + 3
    for (index, entry) in entries.enumerated() {
      if index > 0 { layer.height += Self.gap(before: entry) }
      add(entry, x: indent, width: width - indent)
    }
    layer.add(
      .path(
        [
          .move(PicturePoint(x: 8, y: start + 6)), .line(PicturePoint(x: 3, y: start + 6)),
          .line(PicturePoint(x: 3, y: layer.height - 4)),
          .line(PicturePoint(x: 8, y: layer.height - 4)),
        ], PicturePaint(stroke: .muted, width: 1.5)))
  }

  private mutating func add(_ entry: DocumentEntry, x: Double, width: Double) {
    let drawn: PictureLayer =
      switch entry.figure?.shape {
      case .card, .painCard, .opportunityCard: CardLayout(entry, width: width).layer
      case .gauge: GaugeLayout(entry, width: width).layer
      case .speech: Self.speech(entry, width: width)
      case .badge: Self.badge(entry, width: width)
      case .person: PersonLayout(entry, width: width).layer
      case nil: Self.plain(entry, width: width)
      }
    switch entry.figure?.shape {
    case .card, .painCard, .opportunityCard, .speech, .badge:
      layer.add(box: drawn, x: x, y: layer.height)
    case .gauge, .person, nil: layer.add(drawn, x: x, y: layer.height)
    }
    layer.height += drawn.height
  }

  // MARK: Shapes

  private static func plain(_ entry: DocumentEntry, width: Double) -> PictureLayer {
    var layer = PictureLayer()
    var x = 0.0
    if let marker = entry.marker {
      let sign = MarkSign(marker)
      sign.add(to: &layer, x: 0, y: 0, lineHeight: face.lineHeight)
      x = MarkSign.width
    }
    let room = width - x
    var text = entry.text
    // Right behind the text and bold, as on a page: at the far side nobody would see what it belongs to.
    if let trailing = entry.trailing, !trailing.isEmpty {
      text = text + "\u{2002}" + trailing.playing(.strong, insteadOf: .faint)
    }
    let lines = TextLines(text, face, width: room)
    layer.add(lines, x: x, y: 0, width: room)
    layer.height = lines.height
    addChildren(entry.children, to: &layer, x: x, width: width - x)
    return layer
  }

  /// Adds what belongs to an entry, small and below it.
  static func addChildren(
    _ children: [DocumentEntry], to layer: inout PictureLayer, x: Double, width: Double
  ) {
    for child in children {
      var inner = x
      layer.height += 2
      if let marker = child.marker {
        MarkSign(marker).add(to: &layer, x: x, y: layer.height, lineHeight: smallFace.lineHeight)
        inner += MarkSign.width
      }
      let text = [child.text, child.trailing ?? ""].joined(by: " ")
      // Who has taken something up, and how far it is, stand out.
      var face = smallFace
      face.isBold = text.spans.allSatisfy { $0.role == .positive }
      let lines = TextLines(text, face, width: x + width - inner)
      layer.add(lines, x: inner, y: layer.height, width: x + width - inner, tone: .muted)
      layer.height += lines.height
      addChildren(child.children, to: &layer, x: inner + 8, width: x + width - inner - 8)
    }
  }

  private static func speech(_ entry: DocumentEntry, width: Double) -> PictureLayer {
    var layer = PictureLayer()
    let lines = TextLines(entry.text, TextFace(size: 12, isItalic: true), width: width - 18)
    let box = Frame(x: 0, y: 0, width: width, height: lines.height + 10)
    layer.add(.rectangle(box, PicturePaint(fill: .card, stroke: .line), radius: 8))
    layer.add(
      .path(
        [
          .move(PicturePoint(x: 16, y: box.maxY - 0.7)),
          .line(PicturePoint(x: 18, y: box.maxY + 6)),
          .line(PicturePoint(x: 27, y: box.maxY - 0.7)),
        ], PicturePaint(fill: .card, stroke: .line)))
    layer.add(lines, x: 9, y: 5, width: width - 18)
    layer.height = box.height + 6
    addChildren(entry.children, to: &layer, x: 9, width: width - 18)
    return layer
  }

  private static func badge(_ entry: DocumentEntry, width: Double) -> PictureLayer {
    var layer = PictureLayer()
    let lines = TextLines(entry.text, TextFace(size: 12, isBold: true), width: width - 24)
    let box = Frame(x: 0, y: 0, width: lines.width + 24, height: lines.height + 10)
    layer.add(
      .rectangle(
        box,
        PicturePaint(
          fill: .shade, stroke: .line, dash: entry.figure?.isDashed == true ? .dashes : nil),
        radius: 13))
    layer.add(lines, x: 12, y: 5, width: box.width - 24, tone: .muted, anchor: .middle)
    layer.height = box.height
    return layer
  }
}
