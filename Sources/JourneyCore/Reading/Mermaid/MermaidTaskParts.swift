/// The parts of a task as Mermaid splits them at colons.
struct MermaidTaskParts {
  /// The name, without blanks at its ends.
  let name: Range<Int>
  /// What is read as the score.
  let score: Range<Int>
  /// What is split at commas into actors.
  let actors: Range<Int>?
  /// What is dropped.
  let rest: Range<Int>?

  init(_ statement: MermaidStatement, _ bytes: Span<UInt8>) {
    name = MermaidSyntax.trimmed(statement.text, bytes)
    let data = statement.data
    let first = Self.colon(data, bytes)
    score = data.lowerBound..<(first ?? data.upperBound)
    guard let first else {
      (actors, rest) = (nil, nil)
      return
    }
    let behind = first + 1..<data.upperBound
    let second = Self.colon(behind, bytes)
    actors = behind.lowerBound..<(second ?? behind.upperBound)
    rest = second.map { $0 + 1..<data.upperBound }
  }

  private static func colon(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    let index = WordScan.firstIndex(of: UInt8(ascii: ":"), bytes, in: range)
    return index < range.upperBound ? index : nil
  }

  /// Splits actors at commas; each without blanks at its ends, and empty ones among them.
  static func actors(_ range: Range<Int>, _ bytes: Span<UInt8>) -> [Range<Int>] {
    var actors: [Range<Int>] = []
    var rest: Range<Int>? = range
    while let actor = nextActor(&rest, bytes) { actors.append(actor) }
    return actors
  }

  /// How many actors `actors` finds.
  static func actorCount(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    var count = 1
    var index = range.lowerBound
    while true {
      index = WordScan.firstIndex(of: UInt8(ascii: ","), bytes, in: index..<range.upperBound)
      guard index < range.upperBound else { return count }
      count += 1
      index += 1
    }
  }

  /// Takes the next actor without blanks at its ends, which may be empty.
  ///
  /// - Parameters:
  ///   - rest: Where the actors stand that are left; nothing once the last has been taken.
  ///   - bytes: The bytes of the file.
  /// - Returns: Nothing behind the last one.
  @inline(__always)
  static func nextActor(_ rest: inout Range<Int>?, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard let range = rest else { return nil }
    let comma = WordScan.firstIndex(of: UInt8(ascii: ","), bytes, in: range)
    rest = comma < range.upperBound ? comma + 1..<range.upperBound : nil
    return MermaidSyntax.trimmed(range.lowerBound..<comma, bytes)
  }

  /// The first full-width comma among actors, `，` or `、`, at which Mermaid parts nothing.
  static func wideComma(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    for (lead, middle, last) in [(UInt8(0xEF), UInt8(0xBC), UInt8(0x8C)), (0xE3, 0x80, 0x81)] {
      var start = range.lowerBound
      while true {
        let index = WordScan.firstIndex(of: lead, bytes, in: start..<range.upperBound)
        guard index + 2 < range.upperBound else { break }
        if bytes[index + 1] == middle, bytes[index + 2] == last { return index..<index + 3 }
        start = index + 1
      }
    }
    return nil
  }

  /// The emotion on −2…2 of a score from 1 to 5: 3.1 is 0.1, not 0.10000000000000009.
  static func emotion(_ score: Double) -> WrittenNumber {
    WrittenNumber(((score - 3) * 1e9).rounded() / 1e9)
  }
}
