/// A scale of emotions as a heading or the head of a sheet names it: `1-5`, `−2…2`, `0 to 10`.
enum CellScale {
  /// A number of a text, and where it stands.
  private struct Number {
    let literal: String
    let range: Range<String.Index>
  }

  /// Reads the two ends of a scale; nothing where a text holds no two numbers in their order.
  ///
  /// Which of them is the better one is told in words may come in any order: `5 = bad, 1 = good`.
  static func scale(_ text: String) -> EmotionScale? {
    guard mayHoldScale(text) else { return nil }
    var numbers = numbers(text)
    if isCount(text, numbers.map(\.literal)) { return scaleBesideCount(text) }
    if isListOfSteps(numbers.map(\.literal)), let last = numbers.last {
      numbers = [numbers[0], last]
    }
    if numbers.isEmpty {
      return text.utf8.contains(UInt8(ascii: "%")) ? upTo("100", from: 0) : nil
    }
    if numbers.count == 1 { return highest(numbers[0], in: text) }
    guard let first = CellNumber.literal(numbers[0].literal),
      let second = CellNumber.literal(numbers[1].literal), let low = Double(first),
      let high = Double(second), low != high, low < high || isTurned(text) != nil,
      // Further numbers say again what an end means.
      numbers.dropFirst(2).allSatisfy({ number in
        let value = CellNumber.literal(number.literal).flatMap { Double($0) }
        return value == low || value == high
      })
    else { return nil }
    let (minimum, maximum) = (written(first, low), written(second, high))
    return low < high
      ? EmotionScale(minimum: minimum, maximum: maximum)
      : EmotionScale(minimum: maximum, maximum: minimum)
  }

  /// Whether there is a digit or a per cent sign, and something beside a number: a look that spares
  /// most texts.
  private static func mayHoldScale(_ text: String) -> Bool {
    var hasDigit = false
    var hasOther = false
    for byte in text.utf8 {
      if byte &- 0x30 < 10 {
        hasDigit = true
      } else if byte == 0x25 {
        return true
      } else {
        hasOther = true
      }
      if hasDigit, hasOther { return true }
    }
    return false
  }

  /// The scale in front of how many were asked: `1-5, n=12`.
  private static func scaleBesideCount(_ text: String) -> EmotionScale? {
    let parts = text.split { $0 == "," || $0 == ";" }.map(String.init)
    guard parts.count > 1, !numbers(parts[0]).isEmpty,
      parts.dropFirst().allSatisfy({ isCount($0, numbers($0).map(\.literal)) })
    else { return nil }
    return scale(parts[0])
  }

  /// Whether numbers are the steps of a scale one after the other, as templates explain them:
  /// `1: very bad, 2: bad, 3: neutral, 4: good, 5: very good`.
  private static func isListOfSteps(_ numbers: [String]) -> Bool {
    guard (3...11).contains(numbers.count) else { return false }
    let values = numbers.compactMap { CellNumber.literal($0).flatMap { Int($0) } }
    guard values.count == numbers.count, let first = values.first, abs(first) <= 10 else {
      return false
    }
    return zip(values, values.dropFirst()).allSatisfy { $1 == $0 + 1 }
      || zip(values, values.dropFirst()).allSatisfy { $1 == $0 - 1 }
  }

  /// The scale of which a text names the upper end alone: `out of 5`, `/10`, `thang 5`, `5-point`.
  private static func highest(
    _ number: Number, in text: String
  ) -> EmotionScale? {
    guard number.literal.utf8.count <= 3, let end = Int(number.literal), end > 2 else { return nil }
    let before = text[..<number.range.lowerBound].last { $0 != " " }
    let words = text.lowercased().split { !$0.isLetter }
    guard !words.contains(where: { isOne($0, of: people) }) else { return nil }
    guard before == "/" || words.contains(where: { isOne($0, of: marks) }) || isBest(text, number)
    else { return nil }
    return upTo(number.literal, from: end == 100 ? 0 : 1)
  }

  /// Whether a text names the upper end of a scale alone, so that its lower one is only likely.
  static func isEndAlone(_ text: String) -> Bool {
    !text.utf8.contains(UInt8(ascii: "%")) && numbers(text).count == 1
  }

  /// Whether words say that a number is the best there is: `5 = best`, `10 là tốt nhất`.
  private static func isBest(
    _ text: String, _ number: Number
  ) -> Bool {
    let words = FoldedName.words(text)
    let others = words.filter { Int($0) == nil && $0 != "is" && $0 != "la" }
    let says = text.contains { "=:".contains($0) } || words.contains("la") || words.contains("is")
    if says, SentimentWords.sense(text) == .good { return true }
    return ["best", "highest", "max", "tot nhat", "cao nhat", "vui nhat", "hai long nhat"]
      .contains(others.joined(separator: " "))
  }

  /// Words beside the upper end of a scale, but no month: `tháng 5` is written with its accent.
  private static let marks = [
    "of", "out", "max", "scale", "point", "points", "star", "stars", "thang", "điểm", "diem", "sao",
    "von", "skala", "trên",
  ]

  private static func upTo(_ literal: String, from minimum: Double) -> EmotionScale? {
    guard let maximum = Double(literal) else { return nil }
    return EmotionScale(minimum: WrittenNumber(minimum), maximum: WrittenNumber(maximum))
  }

  /// Whether a text has a number or a share in it that may be a scale: no year and no count.
  static func mayNameScale(_ text: String) -> Bool {
    if text.utf8.contains(UInt8(ascii: "%")) { return true }
    let numbers = numbers(text)
    guard !numbers.isEmpty, numbers.allSatisfy({ $0.literal.utf8.count <= 3 }) else { return false }
    let words = text.lowercased().split { !$0.isLetter }
    return !words.contains { isOne($0, of: counts) || isOne($0, of: people) }
  }

  /// Whether the numbers of a text tell a time or a count and no scale: `Q1 2026`, `2025-2026`,
  /// `tháng 3/2026`, `week 1-5`, `n = 12`.
  private static func isCount(_ text: String, _ numbers: [String]) -> Bool {
    if numbers.contains(where: isYear) { return true }
    // Without a letter there are no words.
    let mayHoldLetter = text.utf8.contains { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
    guard mayHoldLetter else { return false }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.indices.contains { index in
      // `week 1`, `tháng 3`, `n = 12`, and `Q1` as one word.
      let name = words[index].prefix { $0.isLetter }
      guard isOne(name, of: counts) else { return false }
      return name.endIndex < words[index].endIndex
        || index + 1 < words.count && words[index + 1].first?.isNumber == true
    }
  }

  /// Whether a word is in one of the lists below, which are asked for headings alone: too seldom for
  /// a set to pay.
  private static func isOne(_ word: Substring, of words: [String]) -> Bool {
    words.contains { $0 == word }
  }

  private static func isYear(_ literal: String) -> Bool {
    literal.utf8.count == 4 && Int(literal).map { (1900...2100).contains($0) } == true
  }

  /// Whoever was asked, and how often: `avg of 5 users`.
  private static let people = [
    "user", "users", "customer", "customers", "client", "clients", "people", "respondents",
    "participants", "interviews", "interview", "answers", "responses", "patients", "avg",
    "average", "mean", "median", "khách", "người", "phỏng", "lượt", "phiếu", "mẫu",
  ]

  /// `n = 12`, `Q1`, `wave 2`, `2 lần`.
  private static let counts = [
    "n", "q", "quarter", "wave", "week", "day", "month", "year", "version", "v", "quý", "năm",
    "đợt", "tuần",
    "ngày", "tháng", "lần",
  ]

  /// Whether the lower end of a scale is the better one, as in `1 = very good, 5 = very bad`.
  ///
  /// - Parameter text: What stands in the heading, or the whole scale.
  /// - Returns: Nothing where the text does not tell.
  static func isTurned(_ text: String) -> Bool? {
    var numbers = numbers(text)
    var behindFirst: String.Index?
    // Of steps that are all explained the ends tell.
    if isListOfSteps(numbers.map(\.literal)), let last = numbers.last {
      behindFirst = numbers[1].range.lowerBound
      numbers = [numbers[0], last]
    }
    guard numbers.count >= 2,
      let first = CellNumber.literal(numbers[0].literal).flatMap({ Double($0) }),
      let second = CellNumber.literal(numbers[1].literal).flatMap({ Double($0) }), first != second
    else { return nil }
    if numbers.count > 2 { return isTurned(text, numbers, first, second) }
    let parts = [
      text[..<numbers[0].range.lowerBound],
      text[numbers[0].range.upperBound..<(behindFirst ?? numbers[1].range.lowerBound)],
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

  /// The same where the ends are named again with what they mean: `1 to 5, 5 best`.
  private static func isTurned(
    _ text: String, _ numbers: [Number], _ first: Double,
    _ second: Double
  ) -> Bool? {
    for index in 2..<numbers.count {
      guard let value = CellNumber.literal(numbers[index].literal).flatMap({ Double($0) }) else {
        continue
      }
      let end = index + 1 < numbers.count ? numbers[index + 1].range.lowerBound : text.endIndex
      let behind = text[numbers[index].range.upperBound..<end]
      let before = text[numbers[index - 1].range.upperBound..<numbers[index].range.lowerBound]
      guard
        let sense = SentimentWords.sense(String(behind)) ?? SentimentWords.sense(String(before))
      else { continue }
      return (sense == .good) == (value == min(first, second))
    }
    return nil
  }

  /// The numbers of a text in their order, and where they stand.
  private static func numbers(_ text: String) -> [Number] {
    var numbers: [Number] = []
    var number = ""
    var start = text.startIndex
    var previous: Character = " "
    var isDecimal = false
    func end() {
      if number.contains(where: \.isNumber) {
        let length = number.count
        while let last = number.last, !last.isNumber { number.removeLast() }
        numbers.append(
          Number(literal: number, range: start..<text.index(start, offsetBy: length)))
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
