/// Emotions in cells: numbers, numbers with words, and words.
extension GridReader {
  mutating func emotion(
    _ cell: CellGrid.Cell
  ) -> (number: WrittenNumber?, word: SourceText?) {
    if let only = table.only(cell, hasMarks: false),
      let number = CellNumber.number(table.grid.source, only)
    {
      return (turned(number), nil)
    }
    return table.onlyText(cell).map { emotion($0) } ?? (nil, nil)
  }

  /// An emotion as a number, as a word of the map's legend, or as a question that is still open.
  mutating func emotion(
    _ text: SourceText
  ) -> (number: WrittenNumber?, word: SourceText?) {
    if let number = CellNumber.number(text.file, text.range) { return (turned(number), nil) }
    if !legend.isEmpty, let emotion = legend[EmotionWord.folded(text)] {
      keepInLegend(text, emotion)
      return (emotion, text)
    }
    if GuidanceText.isGuidance(text) { return (nil, text) }
    guard map.declaredScale != nil, text.file.bytes[text.range.upperBound - 1] == 0x25 else {
      return (nil, nil)
    }
    var end = text.range.upperBound - 1
    while end > text.range.lowerBound, text.file.bytes[end - 1] == 0x20 { end -= 1 }
    return (CellNumber.number(text.file, text.range.lowerBound..<end).map { turned($0) }, nil)
  }

  /// A number with what it means behind it: `-1 (lo lắng)`, `2 – vui`.
  func numberWithWords(
    _ cell: CellGrid.Cell
  ) -> (number: WrittenNumber, words: SourceText)? {
    let values = table.values(of: cell, hasMarks: false).values
    guard values.count == 1, let text = values.first?.text.string,
      let cut = text.dropFirst().firstIndex(where: { " (-–—:=[".contains($0) }),
      let literal = CellNumber.literal(String(text[..<cut])), let value = Double(literal)
    else { return nil }
    let words = text[cut...].drop { " (-–—:=[".contains($0) }
    guard let first = words.first, first.isLetter, isMeaning(String(words), of: value) else {
      return nil
    }
    var rest = String(words)
    while let last = rest.last, last == ")" || last == "]" || last == " " { rest.removeLast() }
    let number = WrittenNumber(
      value: value, literal: literal.contains(".") ? SourceText(literal) : nil)
    return (turned(number), SourceText(rest))
  }

  /// Whether words behind a number tell what is felt, and not a date or another scale: `02-May`,
  /// `2 of 5`, `2 stars`, `1 - very bad` where 1 is good.
  private func isMeaning(_ text: String, of value: Double) -> Bool {
    let words = FoldedName.words(text)
    guard let first = words.first, !text.contains(where: \.isNumber),
      !Self.scaleWords.contains(first), CellDate.month(first) == nil
    else { return false }
    guard map.declaredScale == nil, value != 0, let sense = SentimentWords.sense(text) else {
      return true
    }
    return (sense == .good) == (value > 0)
  }

  /// Words that make a number one of another scale, or of another kind.
  private static let scaleWords: Set<String> = [
    "of", "out", "to", "on", "star", "stars", "scale", "point", "points", "percent", "pct", "phan",
    "tren", "den", "toi", "sao", "diem", "thang", "von", "bis", "stern", "sterne", "times", "lan",
    "x",
  ]

  // MARK: Scales that run the other way

  /// Notes that the lower end of the scale is the better one, where words say so.
  mutating func takeDirection(of text: String, _ range: Range<Int>) {
    guard turnedScale == nil, let scale = map.declaredScale, CellScale.isTurned(text) == true else {
      return
    }
    turnedScale = scale
    problem(
      .tableReading, .note,
      GridMessages.turnedScale(scale.minimum.literal.string, scale.maximum.literal.string), range)
  }

  /// A number of the file on a scale whose upper end is the better one.
  private func turned(_ number: WrittenNumber) -> WrittenNumber {
    guard let scale = turnedScale else { return number }
    let sum = scale.minimum.value + scale.maximum.value - number.value
    // Decimal digits stay what they are: 6 - 1.9 is 4.1.
    return WrittenNumber((sum * 1e9).rounded() / 1e9)
  }

  // MARK: Legends

  /// Makes the legend of the map, once all of its head has been read.
  ///
  /// The table's own words come first. Numbers of legends are on the scale of the file.
  mutating func makeLegend() {
    if turnedScale != nil {
      map.emotionWords = map.emotionWords.map {
        EmotionWord(word: $0.word, emotion: turned($0.emotion))
      }
    }
    let given = options.emotionWords.map { ($0.word, turned($0.emotion)) }
    legend = Dictionary(
      (map.emotionWords.map { ($0.word, $0.emotion) } + given).map { word, emotion in
        (EmotionWord.folded(word), emotion)
      },
      uniquingKeysWith: { first, _ in first })
    keptWords = given.isEmpty ? nil : Set(map.emotionWords.map { EmotionWord.folded($0.word) })
  }

  /// Keeps a word with the map that is used and that only the person who reads the table gave: the
  /// map says it without that person, too.
  private mutating func keepInLegend(_ word: SourceText, _ emotion: WrittenNumber) {
    guard keptWords?.insert(EmotionWord.folded(word)).inserted == true else { return }
    map.emotionWords.append(EmotionWord(word: word.trimmed, emotion: emotion))
  }

  mutating func addFeeling(
    _ text: SourceText, _ cell: CellGrid.Cell, _ target: Target
  ) {
    addFeeling(text, at: cell.range, target.stage)
  }

  /// Adds what is felt in a stage, unless the stage has it already.
  private mutating func addFeeling(_ text: SourceText, at range: Range<Int>, _ stage: Int) {
    let count = map.stages[stage].feelings.count
    // A column of feelings adds to them, too.
    if feelings[stage]?.count != count { feelings[stage] = Set(map.stages[stage].feelings) }
    guard feelings[stage]?.insert(text).inserted ?? true else { return }
    places.add(PlaceKey.stage(stage).key("feelings").index(count), range)
    map.stages[stage].feelings.append(text)
  }

  private static let emotionName = PlaceKey.Name("emotion")

  mutating func setEmotion(
    _ number: WrittenNumber?, _ word: SourceText?, _ cell: CellGrid.Cell, _ target: Target
  ) {
    let known =
      target.isTouchpoint
      ? Self.setEmotion(
        number, word, of: &map.stages[target.stage].touchpoints[target.touchpoints.lowerBound])
      : Self.setEmotion(number, word, of: &map.stages[target.stage])
    if let known {
      if known != number {
        problem(
          .tableReading, .warning,
          GridMessages.secondEmotion(
            VisibleText.escaped(SourceText(grid.string(cell)).excerpt)), cell.range)
      }
      return
    }
    places.add(target.place.key(Self.emotionName), cell.range)
  }

  /// Sets the emotion of a touchpoint that has none.
  ///
  /// - Returns: The one that it has.
  private static func setEmotion(
    _ number: WrittenNumber?, _ word: SourceText?, of touchpoint: inout Touchpoint
  ) -> WrittenNumber? {
    if let known = touchpoint.emotion { return known }
    touchpoint.emotion = number
    touchpoint.emotionText = word
    return nil
  }

  /// Sets the emotion of a stage that has none.
  ///
  /// - Returns: The one that it has.
  private static func setEmotion(
    _ number: WrittenNumber?, _ word: SourceText?, of stage: inout StageEntry
  ) -> WrittenNumber? {
    if let known = stage.emotion { return known }
    stage.emotion = number
    stage.emotionText = word
    return nil
  }

  mutating func keepAsFeelings(_ cell: CellGrid.Cell, _ target: Target) {
    let values = table.values(of: cell).values
    for value in values { addFeeling(value.text, at: value.range, target.stage) }
    emotionWords = ((emotionWords?.count ?? 0) + 1, emotionWords?.range ?? cell.range)
  }

  /// Gives each of several touchpoints the emotion of its line; nothing where a line is no number.
  ///
  /// - Returns: Whether there was one for each.
  mutating func setEmotions(line cell: CellGrid.Cell, _ target: Target) -> Bool {
    let lines = table.values(of: cell, hasMarks: false).values
    guard target.touchpoints.count > 1, lines.count == target.touchpoints.count else {
      return false
    }
    var numbers: [WrittenNumber] = []
    for line in lines {
      guard let number = emotion(line.text).number else { return false }
      numbers.append(number)
    }
    for (offset, index) in target.touchpoints.enumerated() {
      places.add(
        PlaceKey.touchpoint(target.stage, index).key(Self.emotionName), lines[offset].range)
      map.stages[target.stage].touchpoints[index].emotion = numbers[offset]
    }
    return true
  }
}
