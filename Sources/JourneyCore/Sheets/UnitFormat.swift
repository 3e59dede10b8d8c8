/// The words that formats of cells show behind their numbers, such as `phút` of `0 "phút"`.
enum UnitFormat {
  /// Longer words are a sentence and no unit.
  private static let longest = 24

  /// Returns the unit that a format shows behind a number.
  ///
  /// - Parameter code: The code of the format, of which the part for numbers above 0 counts.
  /// - Returns: Nothing for a format that shows other words, too, or another number than the one that is
  ///   stored.
  static func unit(ofCode code: String) -> String? {
    var text = ""
    var hasDigits = false
    var isQuoted = false
    var isBracketed = false
    var before: Character = " "
    for character in code {
      defer { before = before == "\\" || before == "_" || before == "*" ? " " : character }
      if isBracketed {
        if character == "]" { isBracketed = false }
        // Of a condition another part may hold.
        if "<>=".contains(character) { return nil }
      } else if isQuoted {
        if character == "\"" { isQuoted = false } else { text.append(character) }
      } else if before == "_" || before == "*" {
        continue
      } else if before == "\\" {
        text.append(character)
      } else {
        switch character {
        case ";": return hasDigits ? checked(text) : nil
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case "\\", "_", "*": break
        case " ": text.append(character)
        case "0", "#", "?":
          // Words in front of the number, or within it.
          guard text.allSatisfy(\.isWhitespace) else { return nil }
          text = ""
          hasDigits = true
        case ".": if !text.isEmpty { return nil }
        // A comma behind the last digit leaves thousands out.
        case ",": break
        default: return nil
        }
        if before == ",", !"0#?".contains(character) { return nil }
      }
    }
    return hasDigits && before != "," ? checked(text) : nil
  }

  /// A unit is a word or two.
  private static func checked(_ text: String) -> String? {
    let unit = String(
      text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    guard unit.count <= longest, unit.contains(where: { $0.isLetter || $0 == "%" }),
      unit.allSatisfy({ $0.isLetter || " %/.°".contains($0) })
    else { return nil }
    return unit
  }
}
