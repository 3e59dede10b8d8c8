/// The kinds of values: each is read, or told as what it is instead.
extension ObjectReader {
  @inline(never)
  func text(_ node: Int) -> SourceText? {
    guard document.kind(node) == .string else {
      wrongType(node, expected: .text, textMeant(by: node))
      return nil
    }
    return document.text(node)
  }

  /// A text that names one thing, such as an id: several make no name together.
  @inline(never)
  func word(_ node: Int) -> SourceText? {
    guard document.kind(node) == .string else {
      wrongType(node, expected: .text, wordMeant(by: node))
      return nil
    }
    return document.text(node)
  }

  /// A text that names one thing and must say something.
  @inline(never)
  func requiredWord(_ node: Int) -> SourceText? {
    guard let text = word(node) else { return nil }
    if text.isBlank { wrongValue(node, ReadingMessages.blankText) }
    return text
  }

  /// A text that must say something.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - help: What to say of a list of texts.
  /// - Returns: Nothing for a value that is no text.
  @inline(never)
  func requiredText(_ node: Int, orList help: LocalizedText? = nil) -> SourceText? {
    if let help, document.kind(node) == .array, document.count(ofArray: node) > 1 {
      wrongType(node, expected: .text, nil, help: help)
      return nil
    }
    guard let text = text(node) else { return nil }
    if text.isBlank { wrongValue(node, ReadingMessages.blankText) }
    return text
  }

  /// An id that other places of the file name.
  @inline(never)
  func identifier(_ node: Int) -> SourceText? {
    guard let text = word(node) else { return nil }
    if !Identifier.isKebabCase(text) { wrongValue(node, ReadingMessages.identifier(text.string)) }
    return text
  }

  @inline(never)
  func texts(_ node: Int) -> [SourceText] {
    guard document.kind(node) == .array else {
      wrongType(node, expected: .texts, listMeant(by: node))
      return []
    }
    var texts: [SourceText] = []
    texts.reserveCapacity(document.count(ofArray: node))
    var child = node + 1
    let end = document.next(node)
    while child < end {
      if document.kind(child) == .string {
        texts.append(document.text(child))
      } else {
        wrongType(child, expected: .text, textMeant(by: child))
        skip(child, of: node)
      }
      child = document.next(child)
    }
    return texts
  }

  @inline(never)
  func number(_ node: Int) -> WrittenNumber? {
    guard document.kind(node) == .number else {
      wrongType(node, expected: .number, numberMeant(by: node))
      return nil
    }
    let number = NumberReading.number(document.source, document.range(node))
    if number == nil { wrongValue(node, ReadingMessages.numberTooLarge) }
    return number
  }

  /// A number between two bounds, which are included.
  @inline(never)
  func number(_ node: Int, from low: Int, to high: Int?) -> WrittenNumber? {
    if document.kind(node) != .number {
      wrongType(
        node, expected: .number,
        high.map { ratingMeant(by: node, upTo: $0) } ?? numberMeant(by: node),
        help: high.map { ReadingMessages.numberBetween(low, $0) })
      return nil
    }
    guard let number = number(node) else { return nil }
    let isLow = number.value < Double(low)
    if isLow || high.map({ number.value > Double($0) }) ?? false {
      wrongValue(node, ReadingMessages.range(number.literal.string, low, high))
    }
    return number
  }

  @inline(never)
  func boolean(_ node: Int) -> Bool? {
    switch document.kind(node) {
    case .true: return true
    case .false: return false
    default:
      wrongType(node, expected: .boolean, booleanMeant(by: node))
      return nil
    }
  }

  @inline(never)
  func date(_ node: Int) -> CalendarDate? {
    if document.kind(node) == .number, let repair = dateMeant(by: node) {
      wrongType(node, expected: .text, repair)
      return nil
    }
    guard let text = word(node) else { return nil }
    let date = CalendarDate(text.string)
    if date == nil { wrongValue(node, ReadingMessages.date(text.string), dateMeant(by: node)) }
    return date
  }

  /// A question of a starter map that nobody has answered yet, in place of a value that is no text.
  @inline(never)
  func question(_ node: Int) -> SourceText? {
    guard document.kind(node) == .string else { return nil }
    let text = document.text(node)
    return GuidanceText.isGuidance(text) ? text : nil
  }

  /// One of the values of an enumeration, looked up in its table.
  @inline(never)
  func choice<Value>(_ node: Int, _ table: ChoiceTable<Value>) -> Value? {
    guard document.kind(node) == .string else {
      // A number is none of the words.
      wrongType(
        node, expected: .text, isHead(node) ? nil : wordMeant(by: node),
        help: ReadingMessages.choice("", Value.self).help)
      return nil
    }
    let text = document.text(node)
    if let value = table.value(text) { return value }
    wrongValue(
      node, ReadingMessages.choice(text.string, Value.self), choiceMeant(by: node, Value.self))
    return nil
  }

  /// The version of a file format, a whole number from 1 to the latest that is known.
  @inline(never)
  func version(_ node: Int, upTo latest: Int = 1) -> WrittenNumber? {
    guard let number = number(node) else { return nil }
    if !(1...latest).contains(where: { Double($0) == number.value }) {
      report(.unsupportedVersion, node, ReadingMessages.version(number.literal.string))
    }
    return number
  }
}
