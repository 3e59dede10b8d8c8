/// A rating as stars: `★★★☆☆`, `⭐⭐⭐`, `***`.
struct StarRating {
  /// How many stars are given.
  let given: Int
  /// How many there are, where those that are not given are drawn, too.
  let total: Int?

  /// Reads a text of stars alone.
  init?(_ text: String) {
    guard let first = text.utf8.first, first == UInt8(ascii: "*") || first >= 0xE2,
      text.utf8.count <= 80
    else { return nil }
    var given = 0
    var empty = 0
    for sign in text.unicodeScalars {
      switch sign.value {
      case 0x2605, 0x2B50, 0x1F31F, 0x2A:
        // Stars are given from the left.
        if empty > 0 { return nil }
        given += 1
      case 0x2606, 0x2729: empty += 1
      case 0x20, 0xA0, 0xFE0F, 0xFE0E: break
      default: return nil
      }
    }
    guard given > 0, given + empty <= 10 else { return nil }
    self.given = given
    total = empty > 0 ? given + empty : nil
  }
}
