/// The columns of the characters that are not plain letters; the table behind `DisplayWidth`.
enum ScalarWidth {
  /// Returns the columns of one grapheme cluster.
  ///
  /// An emoji counts once, be it a flag, a family or a hand with a skin tone. Of any other cluster
  /// the parts are added up, because a terminal gives each of them its cells: Thai vowels, Indic
  /// conjuncts, Hangul letters.
  static func columns(ofCluster scalars: Substring.UnicodeScalarView) -> Int {
    var sum = 0
    var previous: Unicode.Scalar?
    for scalar in scalars {
      if scalar.value == 0xFE0F, let previous, previous.properties.isEmoji { return 2 }
      if mayBeEmoji(scalar.value), scalar.properties.isEmojiPresentation { return 2 }
      sum += columns(of: scalar)
      previous = scalar
    }
    return sum
  }

  private static func mayBeEmoji(_ value: UInt32) -> Bool {
    (0x231A...0x2B55).contains(value) || value >= 0x1F000
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0...0x9F, 0xAD: return 0
    case 0xA0...0x2FF: return 1
    // The common CJK characters come before the property look-ups.
    case 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return 2
    // Vowels and final consonants of Hangul stand in the cells of the consonant before.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    case 0xFFF9...0xFFFB: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if scalar.properties.isDefaultIgnorableCodePoint { return 0 }
    return isWide(scalar.value) ? 2 : 1
  }

  /// Says whether a scalar is East Asian Wide or Fullwidth; emoji are found by their property.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x10FF: false
    case 0x1100...0x115F, 0x2329...0x232A: true
    case 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C: true
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
    case 0x16FE0...0x16FFF, 0x17000...0x18CFF, 0x18D00...0x18DFF, 0x1AFF0...0x1B2FF: true
    case 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD: true
    default: false
    }
  }
}
