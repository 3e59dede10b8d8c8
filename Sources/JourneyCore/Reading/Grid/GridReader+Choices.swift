/// How bad a pain is, how far an opportunity has come, and what it is worth, in people's own words and
/// numbers.
extension GridReader {
  // MARK: Pains

  mutating func severity(
    _ value: CellValues.Value, _ heading: GridTable.Column, _ target: Target
  ) -> PainPoint.Severity? {
    let whole = value.text.string
    if let severity = PainPoint.Severity.resolve(whole) ?? Self.sign(whole) ?? Self.color(whole) {
      return severity
    }
    let text = Self.withoutPictures(whole)
    if text != whole, let severity = PainPoint.Severity.resolve(text) { return severity }
    if let level = LevelWords.level(text, letters: letters(of: heading)) {
      switch level {
      case ...2: return .low
      case 3: return .medium
      default: return .high
      }
    }
    if let number = CellNumber.number(value.text.file, value.text.range),
      let scale = ratingScale(heading), number.value >= scale.minimum.value,
      number.value <= scale.maximum.value
    {
      let share =
        (number.value - scale.minimum.value) / (scale.maximum.value - scale.minimum.value)
      let severity: PainPoint.Severity = share < 1 / 3 ? .low : share <= 2 / 3 ? .medium : .high
      if toldRatings.insert(heading.line).inserted {
        problem(
          .tableReading, .note,
          GridMessages.level(
            VisibleText.escaped(value.text.excerpt), scale.minimum.literal.string,
            scale.maximum.literal.string, severity.named), value.range)
      }
      return severity
    }
    if let (number, end) = CellShare.parts(text), let value = Double(number),
      let highest = Double(end)
    {
      let share = value / highest
      return share < 0.4 ? .low : share <= 0.6 ? .medium : .high
    }
    keepLeftover(value, heading, target, GridMessages.unknownValue, help: GridMessages.severityHelp)
    return nil
  }

  /// A text without the pictures beside its words: `✅ Done`, `🔴 High`.
  private static func withoutPictures(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: CellShare.isPicture) else { return text }
    let signs = text.unicodeScalars.filter { !CellShare.isPicture($0) }
    return String(String.UnicodeScalarView(signs)).trimmingBlanks
  }

  private static func sign(_ text: String) -> PainPoint.Severity? {
    switch text {
    case "🔴", "🟥": .high
    case "🟡", "🟠", "🟨", "🟧": .medium
    case "🟢", "🟩": .low
    default: nil
    }
  }

  /// The lights of a crossing in words, which say how bad something is in such a column alone.
  private static func color(_ text: String) -> PainPoint.Severity? {
    guard text.utf8.count <= 30 else { return nil }
    switch FoldedName.words(text).joined(separator: " ") {
    case "red", "do", "mau do": return .high
    case "amber", "yellow", "orange", "vang", "mau vang", "cam", "mau cam": return .medium
    case "green", "xanh", "xanh la", "mau xanh", "xanh la cay", "mau xanh la": return .low
    default: return nil
    }
  }

  // MARK: Opportunities

  mutating func status(
    _ value: CellValues.Value, _ heading: GridTable.Column, _ target: Target
  ) -> Opportunity.Status? {
    let text = value.text.string
    if let status = Opportunity.Status.resolve(text)
      ?? Opportunity.Status.resolve(Self.withoutPictures(text))
    {
      return status
    }
    keepLeftover(value, heading, target, GridMessages.unknownValue, help: GridMessages.statusHelp)
    return nil
  }

  /// A number from 1 to 5; one on the scale of its heading is converted, and the rounding told.
  mutating func rating(
    _ value: CellValues.Value, _ heading: GridTable.Column, _ target: Target,
    _ pointer: @autoclosure () -> DocumentPointer
  ) -> WrittenNumber? {
    guard let number = CellNumber.number(value.text.file, value.text.range) else {
      let text = Self.withoutPictures(value.text.string)
      if let part = Self.partOfFive(text) { return part }
      guard let level = LevelWords.level(text, letters: letters(of: heading)) else {
        keepLeftover(
          value, heading, target, GridMessages.unknownValue, help: GridMessages.ratingHelp)
        return nil
      }
      if toldRatings.insert(-1 - heading.line).inserted {
        problem(
          .tableReading, .note,
          GridMessages.ratingWord(VisibleText.escaped(value.text.excerpt), level), value.range,
          at: pointer())
      }
      return WrittenNumber(Double(level))
    }
    let scale = ratingScale(heading)
    let (low, high) = (scale?.minimum.value ?? 1, scale?.maximum.value ?? 5)
    guard number.value >= low, number.value <= high else {
      keepLeftover(
        value, heading, target,
        { GridMessages.outsideScale($0, WrittenNumber(low), WrittenNumber(high)) },
        help: GridMessages.ratingHelp)
      return nil
    }
    guard low != 1 || high != 5 else { return number }
    let exact = 1 + 4 * (number.value - low) / (high - low)
    let rating = (exact * 10).rounded() / 10
    if toldRatings.insert(heading.line).inserted {
      problem(
        .tableReading, .note,
        GridMessages.rating(
          VisibleText.escaped(value.text.excerpt), WrittenNumber(low).literal.string,
          WrittenNumber(high).literal.string, WrittenNumber(rating).literal.string,
          isRounded: abs(rating - exact) > 1e-9), value.range, at: pointer())
    }
    return WrittenNumber(rating)
  }

  /// `3/5`.
  private static func partOfFive(_ text: String) -> WrittenNumber? {
    guard text.hasSuffix("/5"), let literal = CellNumber.literal(String(text.dropLast(2))),
      let value = Double(literal), (1...5).contains(value)
    else { return nil }
    return WrittenNumber(value)
  }

  // MARK: The column

  /// Which letters stand alone below a heading, so that `L` is low beside `H` and large beside `S`.
  private mutating func letters(of heading: GridTable.Column) -> LevelWords.Letters {
    if let known = levelLetters[heading.line] { return known }
    var letters = LevelWords.Letters()
    for record in (layout.first..<layout.end).prefix(500) {
      guard let cell = layout.cell(record, layout.headings[heading.index], grid),
        cell.range.count <= 40
      else { continue }
      letters.note(grid.string(cell))
    }
    levelLetters[heading.line] = letters
    return letters
  }
}
