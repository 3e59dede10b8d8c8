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
    if let stars = StarRating(text) { return number(of: stars) }
    guard text.utf8.count <= 40, text.contains(where: \.isNumber) else { return nil }
    let scale = map.emotionScale
    var digits = text
    // A face beside a number says the same.
    digits =
      String(String.UnicodeScalarView(text.unicodeScalars.filter { !CellShare.isPicture($0) }))
      .trimmingBlanks
    if digits.utf8.count < text.utf8.count, digits.hasPrefix("("), digits.hasSuffix(")") {
      digits = String(digits.dropFirst().dropLast())
    }
    if let (number, end) = CellShare.parts(digits) {
      guard Double(end) == scale.maximum.value else { return nil }
      digits = number
    } else {
      if map.declaredScale != nil, let cut = digits.firstIndex(of: " "),
        ["sao", "star", "stars", "diem", "point", "points"].contains(
          FoldedName.words(String(digits[cut...])).joined(separator: " "))
      {
        digits = String(digits[..<cut])
      }
      guard digits != text else { return nil }
    }
    guard let literal = CellNumber.literal(digits), let value = Double(literal),
      scale.contains(value) || hasOpenScale
    else { return nil }
    return WrittenNumber(value: value, literal: literal.contains(".") ? SourceText(literal) : nil)
  }

  /// Stars as a number of a scale that ends where they do.
  private func number(of stars: StarRating) -> WrittenNumber? {
    guard let scale = map.declaredScale, scale.minimum.value == 0 || scale.minimum.value == 1,
      stars.total.map({ Double($0) == scale.maximum.value }) ?? true,
      scale.contains(Double(stars.given))
    else { return nil }
    return WrittenNumber(value: Double(stars.given), literal: nil)
  }

  /// Takes the scale that all emotions of a column say behind a slash, `4/5`, `2/5`, or with stars,
  /// `★★★☆☆`.
  mutating func takeScaleOfCells() {
    guard map.declaredScale == nil,
      let heading = layout.headings.first(where: {
        $0.isRead
          && ($0.meaning?.field == .touchpoint(.emotion)
            || $0.meaning?.field == .stage(.feelings) && !hasEmotions)
      })
    else { return }
    var found: (text: SourceText, end: String, range: Range<Int>)?
    var most = 0
    for record in (layout.first..<layout.end).prefix(500) {
      guard let cell = layout.cell(record, heading, grid), !cell.isEmpty,
        !CellNothing.isNothing(cell, in: grid), let text = table.onlyText(cell)
      else { continue }
      guard text.range.count <= 60 else { return }
      let stars = StarRating(text.string)
      if let stars, stars.total == nil {
        // All of them are given; how many there are is said elsewhere.
        most = max(most, stars.given)
        continue
      }
      guard let end = stars?.total.map({ String($0) }) ?? Self.endOfShare(text.string),
        found == nil || found?.end == end
      else { return }
      if found == nil { found = (text, end, cell.range) }
    }
    guard let found, let scale = CellScale.scale("/" + found.end),
      Double(most) <= scale.maximum.value
    else { return }
    map.declaredScale = scale
    settleLowerEnd(heading)
    places.add(PlaceKey.root.key("emotionScale"), found.range)
    problem(
      .tableReading, .note,
      GridMessages.describedScale(
        VisibleText.escaped(found.text.excerpt), map.emotionScale.minimum.literal.string,
        scale.maximum.literal.string), found.range)
  }

  /// The end of the scale of a share: `4/5`, `😐 3/5`, `Curious (4/5)`.
  private static func endOfShare(_ text: String) -> String? {
    let bare = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !CellShare.isPicture($0) })
    ).trimmingBlanks
    return CellShare.parts(bare)?.end ?? meant(text)?.end
  }

  /// A number of a cell, and what it means.
  private struct Meant {
    /// The number as decimal digits.
    let literal: String
    let value: Double
    let words: String
    /// Whether the words stand in front of the number.
    let isInFront: Bool
    /// The end of its scale, where a slash and that stand behind it.
    var end: String?

    var number: WrittenNumber {
      WrittenNumber(value: value, literal: literal.contains(".") ? SourceText(literal) : nil)
    }
  }

  /// A number with what it means in front of it, `Very happy (5)`, `Happy: 5`, or behind it,
  /// `-1 (lo lắng)`, `2 – vui`.
  private static func meant(_ text: String) -> Meant? {
    var rest = text[...]
    while let last = rest.last, last == ")" || last == "]" || last == " " { rest = rest.dropLast() }
    if let cut = rest.lastIndex(where: { "(:=[".contains($0) }),
      case let inner = String(rest[rest.index(after: cut)...]).trimmingBlanks,
      case let share = CellShare.parts(inner),
      let literal = share?.number ?? CellNumber.literal(inner), let value = Double(literal)
    {
      let words = String(rest[..<cut]).trimmingBlanks
      if words.first?.isLetter == true {
        return Meant(
          literal: literal, value: value, words: words, isInFront: true, end: share?.end)
      }
    }
    guard
      let cut = text.dropFirst().firstIndex(where: { " (-–—:=[".contains($0) }),
      let literal = CellNumber.literal(String(text[..<cut])), let value = Double(literal)
    else { return nil }
    var words = String(text[cut...].drop { " (-–—:=[".contains($0) })
    guard words.first?.isLetter == true else { return nil }
    while let last = words.last, last == ")" || last == "]" || last == " " { words.removeLast() }
    return Meant(literal: literal, value: value, words: words, isInFront: false)
  }

  /// A number beside what it means, as an emotion and a feeling.
  func numberWithWords(
    _ cell: CellGrid.Cell
  ) -> (number: WrittenNumber, words: SourceText)? {
    let values = table.values(of: cell, hasMarks: false).values
    guard let first = values.first?.text.string else { return nil }
    var text = first
    // The number may stand on the line above.
    if values.count == 2, CellNumber.literal(first) != nil {
      text += " " + values[1].text.string
    } else if values.count != 1 {
      return nil
    }
    guard let meant = Self.meant(text), isMeaning(meant.words, of: meant.value),
      meant.end.map({ Double($0) == map.emotionScale.maximum.value }) ?? true,
      hasOpenScale || !meant.isInFront || map.emotionScale.contains(meant.value)
    else { return nil }
    return (turned(meant.number), SourceText(meant.words))
  }

  /// Looks whether each emotion of the column is a number beside a face or what it means, of a scale
  /// that nothing names: then a `1` is none of -2…2 where a `5` is none.
  ///
  /// Words may name the ends of the scale: `1 - Very unhappy`, `5 - Very happy`.
  mutating func takeScaleOfWords() {
    guard map.declaredScale == nil,
      let heading = layout.headings.first(where: {
        $0.isRead && $0.meaning?.field == .touchpoint(.emotion)
      })
    else { return }
    var found: [(meant: Meant, text: SourceText, range: Range<Int>)] = []
    for record in (layout.first..<layout.end).prefix(500) {
      guard let cell = layout.cell(record, heading, grid), !table.text(cell.range).isBlank,
        !CellNothing.isNothing(cell, in: grid)
      else { continue }
      guard let text = table.onlyText(cell), text.range.count <= 60 else { return }
      // A word alone says nothing of the scale.
      if found.count > 1, !text.string.contains(where: \.isNumber) { continue }
      guard let meant = Self.beside(text.string), (1...10).contains(meant.value) else { return }
      found.append((meant, text, cell.range))
    }
    guard let first = found.first, found.contains(where: { $0.meant.value > 2 }),
      found.contains(where: { $0.meant.literal != $0.text.string })
    else { return }
    hasOpenScale = true
    let senses = found.map { ($0.meant.value, SentimentWords.sense($0.meant.words)) }
    // Words at both ends say that the scale has five steps, and which end is the better one.
    guard senses.allSatisfy({ $0.0 <= 5 && $0.0 == $0.0.rounded() }),
      senses.contains(where: { $0.0 <= 2 && $0.1 == .bad }),
      senses.contains(where: { $0.0 >= 4 && $0.1 == .good }),
      !senses.contains(where: { $0.0 <= 2 && $0.1 == .good || $0.0 >= 4 && $0.1 == .bad }),
      let scale = CellScale.scale("1-5")
    else { return }
    map.declaredScale = scale
    places.add(PlaceKey.root.key("emotionScale"), first.range)
    problem(
      .tableReading, .note,
      GridMessages.describedScale(
        VisibleText.escaped(first.text.excerpt), scale.minimum.literal.string,
        scale.maximum.literal.string), first.range)
  }

  /// A number alone, beside a face, or beside what it means.
  private static func beside(_ text: String) -> Meant? {
    let digits = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !CellShare.isPicture($0) })
    ).trimmingBlanks
    if let literal = CellNumber.literal(digits), let value = Double(literal) {
      return Meant(literal: literal, value: value, words: "", isInFront: false)
    }
    guard let meant = meant(text), let first = FoldedName.words(meant.words).first,
      !isOfScale(first, in: meant.words), CellDate.month(first) == nil,
      !meant.words.contains(where: \.isNumber)
    else { return nil }
    return meant
  }

  /// Whether words behind a number begin with one that makes it a number of another scale; `tò mò`
  /// does not begin with `to`.
  private static func isOfScale(_ first: String, in words: String) -> Bool {
    guard scaleWords.contains(first) else { return false }
    return first != "to" || words.prefix { $0.isLetter }.lowercased() == "to"
  }

  /// Whether words behind a number tell what is felt, and not a date or another scale: `02-May`,
  /// `2 of 5`, `2 stars`, `1 - very bad` where 1 is good.
  private func isMeaning(_ text: String, of value: Double) -> Bool {
    let words = FoldedName.words(text)
    guard let first = words.first, !text.contains(where: \.isNumber),
      !Self.isOfScale(first, in: text), CellDate.month(first) == nil
    else { return false }
    guard map.declaredScale == nil, !hasOpenScale, value != 0,
      let sense = SentimentWords.sense(text)
    else {
      return true
    }
    return (sense == .good) == (value > 0)
  }

  /// Words that make a number one of another scale, or of another kind.
  private static let scaleWords: WordSet = [
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
    if map.emotionWords.isEmpty, options.emotionWords.isEmpty { return }
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

  /// Sets the emotion of a stage or touchpoint that has none.
  ///
  /// - Returns: The one that it has.
  private static func setEmotion(
    _ number: WrittenNumber?, _ word: SourceText?, of part: inout some FeltPart
  ) -> WrittenNumber? {
    if let known = part.emotion { return known }
    part.emotion = number
    part.emotionText = word
    return nil
  }

  /// Whether a text is a date, such as spreadsheets make of `4/5`: `5-Apr`, `2026-05-04`.
  private static func isDate(_ text: SourceText) -> Bool {
    guard text.range.count <= 12 else { return false }
    let parts = text.string.split(separator: "-").map(String.init)
    if parts.count == 2 {
      return zip(parts, parts.reversed()).contains { day, month in
        Int(day).map { (1...31).contains($0) } == true
          && FoldedName.words(month).first.flatMap(CellDate.month) != nil
      }
    }
    return CalendarDate(text.string) != nil
  }

  mutating func keepAsFeelings(_ cell: CellGrid.Cell, _ target: Target) {
    let values = table.values(of: cell).values
    if values.count == 1, emotionWords == nil, Self.isDate(values[0].text) {
      problem(
        .tableReading, .warning,
        GridMessages.takenForDate(VisibleText.escaped(values[0].text.excerpt)), cell.range)
    }
    for value in values {
      // Beside `+` a hyphen is the other sign; alone in a text it would say nothing.
      let text = value.text.string
      let isMinus = text == "-" || text == "--"
      addFeeling(
        isMinus ? SourceText(String(repeating: "\u{2212}", count: text.utf8.count)) : value.text,
        at: value.range, target.stage)
    }
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

/// A part of a map that has an emotion.
private protocol FeltPart {
  var emotion: WrittenNumber? { get set }
  var emotionText: SourceText? { get set }
}

extension Touchpoint: FeltPart {}
extension StageEntry: FeltPart {}
