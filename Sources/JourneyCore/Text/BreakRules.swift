/// Where a line may end: a small part of Unicode's line breaking, for the texts that maps hold.
enum BreakRules {
  /// Says whether a line may end at a blank; fixed blanks (U+00A0, U+202F, U+2007) are none.
  static func isBlank(_ cluster: TextClusters.Cluster) -> Bool {
    cluster.isSingle && isBlank(cluster.first)
  }

  /// Says whether a line may end at a blank of one scalar.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09: true
    case 0...0x167F: false
    case 0x1680, 0x2000...0x2006, 0x2008...0x200B, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Says whether a blank keeps its neighbours together on one line.
  static func isFixedBlank(_ cluster: TextClusters.Cluster) -> Bool {
    cluster.isSingle && isFixedBlank(cluster.first)
  }

  private static func isFixedBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xA0 || scalar.value == 0x202F || scalar.value == 0x2007
  }

  /// Says whether a cluster with this first scalar ends the line.
  static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Says whether a line may begin with what follows a blank; a separating dot stays above.
  static func mayBeginLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "·"
  }

  /// Says whether a line may end between two characters that no blank parts.
  static func mayBreak(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
    guard isEastAsian(left.value) || isEastAsian(right.value) else { return false }
    return !isFixedBlank(left) && !isFixedBlank(right) && !opens(left) && !closes(right)
  }

  private static func isEastAsian(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x2E7F: false
    case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFF60: true
    case 0x1B000...0x1B2FF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// Says whether a character must not end a line.
  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "‘", "“", "«", "‹", "$", "#", "@": true
    case "（", "［", "｛", "〈", "《", "「", "『", "【", "〔", "〖", "＄", "＃": true
    default: false
    }
  }

  /// Says whether a character must not begin a line.
  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", "’", "”", "»", "›", ",", ".", ":", ";", "!", "?", "%", "/", "…": true
    case "）", "］", "｝", "〉", "》", "」", "』", "】", "〕", "〗", "，", "．", "：", "；": true
    case "！", "？", "％", "、", "。", "・", "々", "ー", "～", "゛", "゜", "ゝ", "ゞ", "ヽ", "ヾ": true
    case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ": true
    case "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ": true
    default: false
    }
  }
}
