/// A condition on a number of a report under which a run fails, such as `unanswered>0`.
package struct PortfolioCondition: Sendable, Equatable {
  /// How a number is compared.
  package enum Comparison: String, Sendable, CaseIterable {
    case atMost = "<="
    case atLeast = ">="
    case differs = "!="
    case same = "=="
    case below = "<"
    case above = ">"
    case equals = "="
  }

  /// Why a text is no condition.
  package enum Mistake: Error, Sendable, Equatable {
    /// It has no sign that compares.
    case noComparison
    /// Its sign is none that compares, such as `<>`.
    case unknownSign(String)
    /// It holds several conditions without commas between them.
    case several
    /// There is no such number.
    case unknownName(String)
    /// What stands behind the sign is no number.
    case noNumber(String)
    /// The number is written as per cent, and the value is no share.
    case noShare(String, PortfolioNumber)
    /// The number is written with groups of three digits or with three digits behind a point: `1.000`.
    case twoNumbers(String)
    /// The number is one that the value never has, such as `50` for a share.
    case outOfRange(String, PortfolioNumber)
  }

  /// The number.
  package let number: PortfolioNumber
  /// How it is compared.
  package let comparison: Comparison
  /// With what it is compared.
  package let limit: Double
  /// The condition as it was written, without blanks.
  package let text: String
  /// Whether its number was written as per cent.
  package let isPercent: Bool

  /// Reads conditions that stand one behind the other with commas between them, or on lines.
  ///
  /// A comma in front of digits alone belongs to the number: `meanEmotion<0,5` is one condition.
  package static func list(_ text: String) throws(Mistake) -> [PortfolioCondition] {
    var parts: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let first = parts.count
      for part in line.split(separator: ",", omittingEmptySubsequences: false).map({ trimmed($0) })
      {
        let digits = trimmed(part.hasSuffix("%") ? String(part.dropLast()) : part)
        let isRest = !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
        if isRest, parts.count > first, parts[parts.count - 1].last?.isNumber == true {
          parts[parts.count - 1] += "," + part
        } else if !part.isEmpty {
          parts.append(part)
        }
      }
    }
    var conditions: [PortfolioCondition] = []
    for part in parts { conditions.append(try PortfolioCondition(part)) }
    if conditions.isEmpty { throw .noComparison }
    return conditions
  }

  /// Reads a condition; blanks and case do not matter, `50%` is `0.5`, and `0,5` is `0.5`.
  package init(_ typed: String) throws(Mistake) {
    let text = Self.plain(typed)
    guard let start = text.firstIndex(where: Self.isSign) else { throw .noComparison }
    let rest = text[start...]
    let sign = String(rest.prefix(while: Self.isSign))
    guard let comparison = Comparison(rawValue: sign) else { throw .unknownSign(sign) }
    if rest.dropFirst(sign.count).contains(where: Self.isSign) { throw .several }
    let name = Self.trimmed(text[..<start])
    guard let number = PortfolioNumber.allCases.first(where: { Self.isSame($0.rawValue, name) })
    else { throw .unknownName(name) }
    let word = Self.trimmed(rest.dropFirst(comparison.rawValue.count))
    let isPercent = word.hasSuffix("%")
    let written = isPercent ? Self.trimmed(word.dropLast()) : word
    let isGrouped = number.range == nil && Self.isGrouped(written)
    // Half the world writes one thousand so, the other half one.
    if isGrouped, written.count(where: { $0 == "," || $0 == "." }) == 1 { throw .twoNumbers(word) }
    let digits =
      isGrouped
      ? written.filter { $0 != "," && $0 != "." } : String(written.map { $0 == "," ? "." : $0 })
    guard digits.allSatisfy({ $0.isNumber && $0.isASCII || "-+.".contains($0) }),
      let value = Double(digits), value.isFinite
    else { throw .noNumber(word) }
    if isPercent, number != .evidenceShare { throw .noShare(word, number) }
    self.number = number
    self.comparison = comparison
    limit = isPercent ? value / 100 : value
    self.isPercent = isPercent
    self.text = number.rawValue + comparison.rawValue + word
    if let range = number.range, !range.contains(limit) { throw .outOfRange(word, number) }
  }

  private static func isSign(_ character: Character) -> Bool { "<>!=".contains(character) }

  /// A text with the signs of a keyboard for those of books and of the report itself.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for character in text {
      switch character {
      case "≤": plain += "<="
      case "≥": plain += ">="
      case "≠": plain += "!="
      case "\u{2212}": plain += "-"
      default: plain.append(character)
      }
    }
    return plain
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }

  /// Whether a count is written in groups of three digits, such as `1,000`.
  private static func isGrouped(_ digits: String) -> Bool {
    let groups = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count), first != "0"
    else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a value of its number fulfils the condition, so that the run fails.
  package func isMet(by value: Double) -> Bool {
    switch comparison {
    case .atMost: value <= limit
    case .atLeast: value >= limit
    case .differs: value != limit
    case .same, .equals: value == limit
    case .below: value < limit
    case .above: value > limit
    }
  }

  /// A value of the number in the way in which the condition writes its own: as per cent, and with
  /// as many digits as tell it from the limit.
  package func text(of value: Double, _ language: Language) -> String {
    let (value, limit) = isPercent ? (value * 100, limit * 100) : (value, limit)
    var digits = number.range == nil ? 0 : isPercent ? 1 : 2
    while digits < 9, value != limit,
      NumberText.plain(value, language: language, digits: digits)
        == NumberText.plain(limit, language: language, digits: digits)
    {
      digits += 1
    }
    return NumberText.plain(value, language: language, digits: digits) + (isPercent ? "%" : "")
  }

  /// A share as the report rounds it, where that differs from what the condition is judged by.
  package func rounded(_ value: Double, _ language: Language) -> String? {
    guard number == .evidenceShare else { return nil }
    let rounded = NumberText.percent(value, language: language)
    let exact = NumberText.percent(value, language: language, digits: 9)
    return rounded == exact ? nil : rounded
  }
}

extension PortfolioNumber {
  /// The values that it can have; nothing for a count.
  package var range: ClosedRange<Double>? {
    switch self {
    case .maps, .unanswered, .unowned, .stale: nil
    case .evidenceShare: 0...1
    case .meanEmotion: -2...2
    }
  }
}
