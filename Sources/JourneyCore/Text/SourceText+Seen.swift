extension SourceText {
  /// Whether another text looks the same: accents may be composed, or stand behind their letters,
  /// and nobody sees blanks at the ends, two in place of one, or which kind of blank it is.
  func isSeen(as other: SourceText) -> Bool {
    if self == other { return true }
    guard hasUnseenBlanks || other.hasUnseenBlanks || mayHaveAccents && other.mayHaveAccents else {
      return false
    }
    return seen == other.seen
  }

  /// Whether it is more than ASCII.
  var mayHaveAccents: Bool {
    let contents = file.bytes
    return contents[range].contains { $0 >= 0x80 } || isEscaped
  }

  /// Whether it may have blanks that nobody sees: at an end, side by side, or of another kind.
  var hasUnseenBlanks: Bool {
    if isEscaped { return true }
    let file = file.bytes
    let bytes = file.span
    var last: UInt8 = 0x20
    for index in range {
      let byte = bytes[index]
      switch byte {
      case 0x20: if last == 0x20 || last == 0x0A { return true }
      case 0x0A: if last == 0x20 { return true }
      // Tabs and carriage returns, and what a blank beyond ASCII begins with.
      case 0x09, 0x0B...0x0D, 0xC2, 0xE2, 0xE3: return true
      default: break
      }
      last = byte
    }
    return !range.isEmpty && (last == 0x20 || last == 0x0A)
  }

  /// The text with one ordinary blank for each run of blanks and none at an end; line breaks stay.
  var seen: String {
    var result = ""
    var (breaks, hasBlank) = (0, false)
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x2028, 0x2029: breaks += 1
      case _ where scalar.properties.isWhitespace: hasBlank = true
      default:
        if !result.isEmpty {
          if breaks > 0 {
            result += String(repeating: "\n", count: breaks)
          } else if hasBlank {
            result += " "
          }
        }
        (breaks, hasBlank) = (0, false)
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
