/// Ways back, and others beside the order of columns, as arrows under the heads of a sheet.
///
/// Each way has a line of its own, the short ones nearer to the heads, and both its ends reach them.
struct JumpsLayout {
  private static let face = TextFace(size: 11.5, isItalic: true)
  private static let tip = 8.0

  private let columns: SheetColumns
  /// What was laid out, the heads directly above it.
  private(set) var layer = PictureLayer()

  /// Lays ways out.
  ///
  /// - Parameters:
  ///   - jumps: The ways; those from or to a column that is not there are left out.
  ///   - left: Where the first column begins, in px.
  ///   - columnWidth: The width of a column, in px.
  ///   - count: How many columns there are.
  init(_ jumps: [DocumentTable.Jump], left: Double, columnWidth: Double, count: Int) {
    self.init(jumps, SheetColumns(left: left, columnWidth: columnWidth, count: count))
  }

  /// Lays ways out under columns.
  init(_ jumps: [DocumentTable.Jump], _ columns: SheetColumns) {
    self.columns = columns
    let count = columns.count
    let ways = jumps.filter {
      (1...max(count, 1)).contains($0.from) && (1...max(count, 1)).contains($0.to) && count > 0
    }
    guard !ways.isEmpty else { return }
    let order = ways.indices.sorted {
      (Self.span(ways[$0]), $0) < (Self.span(ways[$1]), $1)
    }
    let places = places(ways, order)
    // All lines first: none runs through the words of another way.
    var texts = PictureLayer()
    for index in order { add(ways[index], places[index], &texts) }
    layer.add(texts, x: 0, y: 0)
    layer.height += 10
  }

  private static func span(_ jump: DocumentTable.Jump) -> Int { abs(jump.to - jump.from) }

  /// Where ways leave and enter their columns: beside one another, so that those which lie within
  /// one another do not cross.
  private func places(
    _ ways: [DocumentTable.Jump], _ order: [Int]
  ) -> [(from: Double, to: Double)] {
    var ends: [Int: [(way: Int, isStart: Bool)]] = [:]
    // From the left: ways that come from there, the longest last; ways that go to the right, the
    // longest first; a way to the column itself.
    for way in order where ways[way].from != ways[way].to {
      let isStart = ways[way].from > ways[way].to
      ends[max(ways[way].from, ways[way].to), default: []].append((way, isStart))
    }
    for way in order.reversed() where ways[way].from != ways[way].to {
      let isStart = ways[way].from < ways[way].to
      ends[min(ways[way].from, ways[way].to), default: []].append((way, isStart))
    }
    for way in order where ways[way].from == ways[way].to {
      ends[ways[way].from, default: []] += [(way, true), (way, false)]
    }
    var places = [(from: Double, to: Double)](repeating: (0, 0), count: ways.count)
    for (column, ends) in ends {
      let step = min(22, (columns.width(of: column - 1) - 40) / Double(ends.count))
      let middle = columns.middle(of: column - 1)
      for (index, end) in ends.enumerated() {
        let x = middle + (Double(index) - Double(ends.count - 1) / 2) * step
        if end.isStart { places[end.way].from = x } else { places[end.way].to = x }
      }
    }
    return places
  }

  private mutating func add(
    _ jump: DocumentTable.Jump, _ place: (from: Double, to: Double), _ texts: inout PictureLayer
  ) {
    let (low, high) = (min(place.from, place.to), max(place.from, place.to))
    let top = layer.height
    let level: Double
    if jump.from == jump.to {
      // The words stand beside the loop, which is too narrow for them.
      let room = max(24, min(columns.width(of: jump.from - 1) - 40, columns.right - high - 10))
      let title = TextLines(jump.text, Self.face, width: room)
      texts.add(title, x: high + 8, y: top + 5, width: room, tone: .muted, hasPlate: true)
      level = top + max(title.height, 14) + 6
    } else {
      let room = max(high - low - 16, 24)
      let title = TextLines(jump.text, Self.face, width: room)
      texts.add(
        title, x: (low + high - room) / 2, y: top + 5, width: room, tone: .muted, anchor: .middle,
        hasPlate: true)
      level = top + max(title.height, 8) + 8
    }
    layer.add(
      .path(
        [
          .move(PicturePoint(x: place.from, y: 0)), .line(PicturePoint(x: place.from, y: level)),
          .line(PicturePoint(x: place.to, y: level)),
          .line(PicturePoint(x: place.to, y: Self.tip)),
        ], PicturePaint(stroke: .muted, width: 1.6)))
    layer.add(
      .path(
        [
          .move(PicturePoint(x: place.to - 4.5, y: Self.tip)),
          .line(PicturePoint(x: place.to, y: 0)),
          .line(PicturePoint(x: place.to + 4.5, y: Self.tip)), .close,
        ], PicturePaint(fill: .muted)))
    layer.height = level
  }
}
