/// Values of which a cell has one: dates, choices, and texts that are joined.
extension GridReader {
  mutating func date(
    _ text: SourceText, _ range: Range<Int>, _ pointer: DocumentPointer
  ) -> CalendarDate? {
    let string = CellDate.withoutDay(text.string)
    if let date = CalendarDate(string) { return date }
    if let date = CellDate.date(string) { return date }
    if let date = CellDate.date(string, isDayFirst: isVietnamese, hasShortYear: true) {
      if !hasToldDayFirst {
        hasToldDayFirst = true
        problem(
          .tableReading, .note, GridMessages.dayFirst(VisibleText.escaped(text.excerpt), date),
          range, at: pointer)
      }
      return date
    }
    if let other = CellDate.date(string, isDayFirst: true) {
      let first = CellDate.date(string, isMonthFirst: true)
      if let order = orderOfDates(), let date = order.isDayFirst ? other : first {
        if !hasToldDayFirst {
          hasToldDayFirst = true
          problem(
            .tableReading, .note,
            GridMessages.likeOtherDate(
              VisibleText.escaped(text.excerpt), date, VisibleText.escaped(order.date)), range,
            at: pointer)
        }
        return date
      }
      problem(
        .wrongValue,
        GridMessages.openDate(VisibleText.escaped(text.excerpt), [other, first].compactMap { $0 }),
        range, at: pointer)
      return nil
    }
    return nil
  }

  /// Whether the day stands first in all dates of the sheet that can be meant in one way only, and one
  /// of these; nothing where there is none, or they differ.
  private mutating func orderOfDates() -> (isDayFirst: Bool, date: String)? {
    if let known = dateOrder { return known }
    var found: (isDayFirst: Bool, date: String)?
    for cell in grid.cells where (8...80).contains(cell.range.count) {
      guard grid.source.bytes[cell.range].count(where: { $0 == UInt8(ascii: "/") }) == 2 else {
        continue
      }
      for word in grid.string(cell).split(whereSeparator: \.isWhitespace) {
        let parts = word.split(separator: "/").map { Int($0) }
        guard parts.count == 3, let first = parts[0], let second = parts[1],
          CellDate.date(String(word)) != nil, first <= 31, first > 12 || second > 12
        else { continue }
        if let found, found.isDayFirst != (first > 12) {
          dateOrder = .some(nil)
          return nil
        }
        found = found ?? (first > 12, String(word))
      }
    }
    dateOrder = .some(found)
    return found
  }

  /// Whether the table is written in Vietnamese, where the day stands before the month.
  var isVietnamese: Bool {
    map.language.map { Language(tag: $0.string) == .vi }
      ?? ThousandsSigns.isVietnamese(layout.headings.map(\.text))
  }

  /// A date above the table; what is no day is kept in the description.
  mutating func headDate(
    _ text: SourceText, _ key: MapKey, _ range: Range<Int>, _ pointer: DocumentPointer
  ) -> CalendarDate? {
    let count = problems.count
    if let date = date(text, range, pointer) { return date }
    // Two days that may be meant have been told.
    guard problems.count == count else { return nil }
    // `12 Mar 2026 by Anna`.
    let words = text.string.split(separator: " ")
    if let cut = words.firstIndex(where: { $0 == "by" || $0 == "bởi" }), cut > 0,
      cut + 1 < words.count,
      let date = self.date(
        SourceText(words[..<cut].joined(separator: " ")), range, pointer)
    {
      places.add(PlaceKey.root.key("authors").index(map.authors.count), range)
      map.authors.append(SourceText(words[(cut + 1)...].joined(separator: " ")))
      return date
    }
    keepInDescription(text, key, range, GridMessages.noDate)
    return nil
  }

  mutating func choice<Value: NamedChoice>(
    _ text: SourceText, _ range: Range<Int>, _ pointer: @autoclosure () -> DocumentPointer
  ) -> Value? {
    if let value = Value.resolve(text.string) { return value }
    problem(
      .wrongValue, ReadingMessages.choice(text.excerpt, Value.self), range, at: pointer())
    return nil
  }

  /// Adds a text to one that may be there already.
  static func join(_ text: SourceText, by sign: String, to first: inout SourceText?) {
    first = first == nil ? text : joined(first, text, by: sign)
  }

  static func joined(_ first: SourceText?, _ second: SourceText, by sign: String) -> SourceText {
    guard let first, first != second else { return second }
    return SourceText(first.string + sign + second.string)
  }
}
