/// Scales that headings and the texts around a table name, and numbers on them.
extension GridReader {
  // MARK: Emotions

  /// Takes the scale in the heading of emotions; what looks like one and is not understood is told,
  /// since the numbers are then read as they stand.
  ///
  /// - Parameters:
  ///   - remark: What stands in brackets in the heading, or in a column beside the stages.
  ///   - range: Where it stands.
  ///   - isOfHeading: Whether it belongs to the heading; any other text need not be a scale.
  mutating func takeScale(_ remark: String, _ range: Range<Int>, isOfHeading: Bool = true) {
    if map.declaredScale == nil {
      map.declaredScale = CellScale.scale(remark)
      if map.declaredScale != nil {
        places.add(PlaceKey.root.key("emotionScale"), range)
      } else if isOfHeading, CellScale.mayNameScale(remark) {
        problem(
          .tableReading, .warning,
          GridMessages.unknownScale(VisibleText.escaped(SourceText(remark).excerpt)), range,
          help: GridMessages.unknownScaleHelp)
      }
    }
    takeDirection(of: remark, range)
  }

  /// Says where a scale of ten or more steps begins of which only the end is named: `thang 10`.
  mutating func tellLikelyScale(_ remark: String, _ range: Range<Int>) {
    let scale = map.emotionScale
    guard scale.maximum.value >= 10, scale.maximum.value != 100 else { return }
    problem(
      .tableReading, .note,
      GridMessages.describedScale(
        VisibleText.escaped(SourceText(remark).excerpt), scale.minimum.literal.string,
        scale.maximum.literal.string), range)
  }

  /// Lets a scale of which only the upper end is named begin with 0 where a number says that it does.
  mutating func settleLowerEnd(_ heading: GridLayout.Heading) {
    guard let scale = map.declaredScale, scale.minimum.value == 1 else { return }
    let begins = (layout.first..<layout.end).prefix(1_000).contains { record in
      guard let cell = layout.cell(record, heading, grid), !cell.isEmpty, cell.range.count <= 16
      else { return false }
      let text = grid.string(cell).trimmingBlanks
      let number = CellShare.parts(text)?.number ?? CellNumber.literal(text)
      return number.flatMap { Double($0) }.map { (0..<1).contains($0) } == true
    }
    if begins {
      map.declaredScale = EmotionScale(minimum: WrittenNumber(0), maximum: scale.maximum)
    }
  }

  /// Keeps the scale that a text above or below the table describes, for a table that names none.
  mutating func noteScale(in text: SourceText, _ range: Range<Int>) {
    guard describedScale == nil, text.range.count <= 300 else { return }
    let string = text.string
    if range.count <= 60, string.count(where: { $0 == "=" }) == 1, legendLines.count < 30 {
      legendLines.append((text, range))
    }
    let words = FoldedName.words(string)
    let pairs = zip(words, words.dropFirst())
    if let scale = FootNotes.scale(string) {
      describedScale = (scale, text, range)
      return
    }
    guard
      words.contains("scale") || words.contains("skala")
        || pairs.contains(where: { $0.0 == "thang" && ["diem", "do", "cam"].contains($0.1) }),
      let scale = CellScale.scale(string), scale.minimum.value >= -10, scale.maximum.value <= 100,
      // The scale of a map that declares none needs no word.
      scale.minimum.value != -2 || scale.maximum.value != 2
    else { return }
    describedScale = (scale, text, range)
  }

  /// The scale that lines of a legend describe, one for each step: `1 = very bad`, `5 = very good`.
  private var scaleOfLegend: (scale: EmotionScale, text: SourceText, range: Range<Int>)? {
    guard (2...20).contains(legendLines.count) else { return nil }
    let text = legendLines.map(\.text.string).joined(separator: "; ")
    return FootNotes.scale(text).map { ($0, SourceText(text), legendLines[0].range) }
  }

  /// Takes the scale that a text describes.
  mutating func takeDescribedScale() {
    guard tellsEmotions, map.declaredScale == nil,
      let (scale, text, range) = describedScale ?? scaleOfLegend
    else { return }
    map.declaredScale = scale
    places.add(PlaceKey.root.key("emotionScale"), range)
    problem(
      .tableReading, .note,
      GridMessages.describedScale(
        VisibleText.escaped(text.excerpt), scale.minimum.literal.string,
        scale.maximum.literal.string), range)
    takeDirection(of: text.string, range)
  }

  /// Whether a column tells emotions, or one of feelings that may be numbers.
  var tellsEmotions: Bool {
    hasEmotions || layout.headings.contains { $0.meaning?.field == .stage(.feelings) }
  }

  // MARK: Ratings

  /// The scale in the heading of ratings.
  mutating func ratingScale(_ heading: GridTable.Column) -> EmotionScale? {
    if let known = ratingScales.first(where: { $0.line == heading.line }) { return known.scale }
    let scale = CellScale.scale(table.remark(of: heading))
    ratingScales.append((heading.line, scale))
    return scale
  }
}
