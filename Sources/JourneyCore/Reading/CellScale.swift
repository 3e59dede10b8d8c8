/// A scale of emotions as a heading or the head of a sheet names it: `1-5`, `−2…2`, `0 to 10`.
enum CellScale {
  /// Reads the two ends of a scale; nothing where a text holds no two numbers in their order.
  ///
  /// Which of them is the better one is told in words may come in any order: `5 = bad, 1 = good`.
  static func scale(_ text: String) -> EmotionScale? {
    let numbers = numbers(text)
    guard numbers.count == 2, let first = CellNumber.literal(numbers[0].literal),
      let second = CellNumber.literal(numbers[1].literal), let low = Double(first),
      let high = Double(second), low != high, low < high || isTurned(text) != nil
    else { return nil }
    let (minimum, maximum) = (written(first, low), written(second, high))
    return low < high
      ? EmotionScale(minimum: minimum, maximum: maximum)
      : EmotionScale(minimum: maximum, maximum: minimum)
  }

  /// Whether the lower end of a scale is the better one, as in `1 = very good, 5 = very bad`.
  ///
  /// - Parameter text: What stands in the heading, or the whole scale.
  /// - Returns: Nothing where the text does not tell.
  static func isTurned(_ text: String) -> Bool? {
    let numbers = numbers(text)
    guard numbers.count == 2,
      let first = CellNumber.literal(numbers[0].literal).flatMap({ Double($0) }),
      let second = CellNumber.literal(numbers[1].literal).flatMap({ Double($0) }), first != second
    else { return nil }
    let parts = [
      text[..<numbers[0].range.lowerBound],
      text[numbers[0].range.upperBound..<numbers[1].range.lowerBound],
      text[numbers[1].range.upperBound...],
    ].map { SentimentWords.sense(String($0)) }
    // Words stand behind their numbers, `1 = good, 5 = bad`, or in front of them, `good 1, bad 5`.
    let behind = (parts[1], parts[2])
    let before = (parts[0], parts[1])
    let (one, other) = parts[2] == nil && parts[0] != nil ? before : behind
    let isFirstBetter: Bool
    switch (one, other) {
    case (.good, .bad?), (.good, nil): isFirstBetter = true
    case (.bad, .good?), (.bad, nil): isFirstBetter = false
    case (nil, .bad?): isFirstBetter = true
    case (nil, .good?): isFirstBetter = false
    default: return nil
    }
    return isFirstBetter == (first < second)
  }

  /// The numbers of a text in their order, and where they stand.
  private static func numbers(_ text: String) -> [(literal: String, range: Range<String.Index>)] {
    var numbers: [(literal: String, range: Range<String.Index>)] = []
    var number = ""
    var start = text.startIndex
    var previous: Character = " "
    var isDecimal = false
    func end() {
      if number.contains(where: \.isNumber) {
        let length = number.count
        while let last = number.last, !last.isNumber { number.removeLast() }
        numbers.append((number, start..<text.index(start, offsetBy: length)))
      }
      number = ""
      isDecimal = false
    }
    for index in text.indices {
      let character = text[index]
      let next = text.index(after: index)
      let isNext = next < text.endIndex && isDigit(text[next])
      switch character {
      case _ where isDigit(character):
        if number.isEmpty { start = index }
        number.append(character)
      case "-", "\u{2212}", "–":
        end()
        if isNext, !isDigit(previous) {
          number = "-"
          start = index
        }
      case ".", ",":
        if isNext, !number.isEmpty, !isDecimal, isDigit(previous) {
          number.append(".")
          isDecimal = true
        } else {
          end()
        }
      default: end()
      }
      if character != " " { previous = character }
    }
    end()
    return numbers
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func written(_ literal: String, _ value: Double) -> WrittenNumber {
    WrittenNumber(value: value, literal: literal.contains(".") ? SourceText(literal) : nil)
  }
}
