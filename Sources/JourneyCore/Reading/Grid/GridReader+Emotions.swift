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
      return (numberOfShape(text.string).map { turned($0) }, nil)
    }
    var end = text.range.upperBound - 1
    while end > text.range.lowerBound, text.file.bytes[end - 1] == 0x20 { end -= 1 }
    return (CellNumber.number(text.file, text.range.lowerBound..<end).map { turned($0) }, nil)
  }

  /// A number in the shape of a rating: `4/5`, `😊 4`, `4 sao`; one that is not on the scale is none.
  private func numberOfShape(_ text: String) -> WrittenNumber? {
    guard text.utf8.count <= 40, text.contains(where: \.isNumber) else { return nil }
    let scale = map.emotionScale
    var digits = text
    if let (number, end) = CellShare.parts(text) {
      guard Double(end) == scale.maximum.value else { return nil }
      digits = number
    } else {
      // A face beside a number says the same.
      digits =
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !CellShare.isPicture($0) }))
        .trimmingBlanks
      if map.declaredScale != nil, let cut = digits.firstIndex(of: " "),
        ["sao", "star", "stars", "diem", "point", "points"].contains(
          FoldedName.words(String(digits[cut...])).joined(separator: " "))
      {
        digits = String(digits[..<cut])
      }
      guard digits != text else { return nil }
    }
    guard let literal = CellNumber.literal(digits), let value = Double(literal),
      scale.contains(value)
    else { return nil }
    return WrittenNumber(value: value, literal: literal.contains(".") ? SourceText(literal) : nil)
  }

  /// Takes the scale that all emotions of a column say behind a slash: `4/5`, `2/5`.
  mutating func takeScaleOfCells() {
    guard map.declaredScale == nil,
      let heading = layout.headings.first(where: {
        $0.isRead
          && ($0.meaning?.field == .touchpoint(.emotion)
            || $0.meaning?.field == .stage(.feelings) && !hasEmotions)
      })
    else { return }
    var found: (text: SourceText, end: String, range: Range<Int>)?
    for record in (layout.first..<layout.end).prefix(500) {
      guard let cell = layout.cell(record, heading, grid), !cell.isEmpty,
        let text = table.onlyText(cell)
      else { continue }
      guard text.range.count <= 12, let (_, end) = CellShare.parts(text.string),
        found == nil || found?.end == end
      else { return }
      if found == nil { found = (text, end, cell.range) }
    }
    guard let found, let scale = CellScale.scale("/" + found.end) else { return }
    map.declaredScale = scale
    places.add(PlaceKey.root.key("emotionScale"), found.range)
    problem(
      .tableReading, .note,
      GridMessages.describedScale(
        VisibleText.escaped(found.text.excerpt), scale.minimum.literal.string,
        scale.maximum.literal.string), found.range)
  }

  /// A number with what it means in front of it: `Very happy (5)`, `Positive (+1)`, `Happy: 5`.
  private func wordsWithNumber(_ text: String) -> (number: WrittenNumber, words: SourceText)? {
    var rest = text[...]
    while let last = rest.last, last == ")" || last == "]" || last == " " { rest = rest.dropLast() }
    guard let cut = rest.lastIndex(where: { "(:=[".contains($0) }),
      let literal = CellNumber.literal(
        String(rest[rest.index(after: cut)...]).trimmingBlanks), let value = Double(literal),
      map.emotionScale.contains(value)
    else { return nil }
    let words = String(rest[..<cut]).trimmingBlanks
    guard words.first?.isLetter == true, isMeaning(words, of: value) else { return nil }
    let number = WrittenNumber(
      value: value, literal: literal.contains(".") ? SourceText(literal) : nil)
    return (turned(number), SourceText(words))
  }

  /// A number with what it means behind it: `-1 (lo lắng)`, `2 – vui`.
  func numberWithWords(
    _ cell: CellGrid.Cell
  ) -> (number: WrittenNumber, words: SourceText)? {
    let values = table.values(of: cell, hasMarks: false).values
    guard values.count == 1, let text = values.first?.text.string else { return nil }
    if let found = wordsWithNumber(text) { return found }
    guard
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
    _ number: WrittenNumber?, _ word: SourceText?, _ heading: GridTable.Column,
    _ cell: CellGrid.Cell, _ target: Target
  ) {
    let known =
      target.isTouchpoint
      ? Self.setEmotion(
        number, word, of: &map.stages[target.stage].touchpoints[target.touchpoints.lowerBound])
      : Self.setEmotion(number, word, of: &map.stages[target.stage])
    if let known {
      if known != number {
        keepInLane(heading, cell, target)
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
