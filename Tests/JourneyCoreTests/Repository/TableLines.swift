/// Numbers as they stand in the source of a table that is recorded.
enum TableLines {
  /// Four numbers a line.
  static func lines(_ numbers: [UInt64]) -> String {
    let words = numbers.map { number in
      let digits = String(number, radix: 16, uppercase: true)
      return "0x" + String(repeating: "0", count: 16 - digits.count) + digits + ","
    }
    return lines(words, each: 4)
  }

  /// Sixteen places a line.
  static func lines(_ places: [UInt8]) -> String {
    lines(places.map { "\($0)," }, each: 16)
  }

  private static func lines(_ words: [String], each count: Int) -> String {
    stride(from: 0, to: words.count, by: count).map { start in
      "    " + words[start..<min(start + count, words.count)].joined(separator: " ")
    }.joined(separator: "\n")
  }
}
