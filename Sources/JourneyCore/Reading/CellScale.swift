/// A scale of emotions as a heading or the head of a sheet names it: `1-5`, `−2…2`, `0 to 10`.
enum CellScale {
  /// Reads the two ends of a scale; nothing where a text holds no two numbers in their order.
  static func scale(_ text: String) -> EmotionScale? {
    var numbers: [String] = []
    var number = ""
    var previous: Character = " "
    var isDecimal = false
    func end() {
      if number.contains(where: \.isNumber) {
        while let last = number.last, !last.isNumber { number.removeLast() }
        numbers.append(number)
      }
      number = ""
      isDecimal = false
    }
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let isNext = index + 1 < characters.count && isDigit(characters[index + 1])
      switch character {
      case _ where isDigit(character):
        number.append(character)
      case "-", "\u{2212}", "–":
        end()
        if isNext, !isDigit(previous) { number = "-" }
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
    guard numbers.count == 2, let low = CellNumber.literal(numbers[0]),
      let high = CellNumber.literal(numbers[1]), let minimum = Double(low),
      let maximum = Double(high), minimum < maximum
    else { return nil }
    return EmotionScale(minimum: written(low, minimum), maximum: written(high, maximum))
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func written(_ literal: String, _ value: Double) -> WrittenNumber {
    WrittenNumber(value: value, literal: literal.contains(".") ? SourceText(literal) : nil)
  }
}
