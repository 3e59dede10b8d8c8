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
    for index in range where bytes[index] == UInt8(ascii: ":") { return index }
    return nil
  }

  /// Splits actors at commas; each without blanks at its ends, and empty ones among them.
  static func actors(_ range: Range<Int>, _ bytes: Span<UInt8>) -> [Range<Int>] {
    var actors: [Range<Int>] = []
    var count = 1
    for index in range where bytes[index] == UInt8(ascii: ",") { count += 1 }
    actors.reserveCapacity(count)
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: ",") {
      actors.append(MermaidSyntax.trimmed(start..<index, bytes))
      start = index + 1
    }
    actors.append(MermaidSyntax.trimmed(start..<range.upperBound, bytes))
    return actors
  }

  /// The emotion on −2…2 of a score from 1 to 5: 3.1 is 0.1, not 0.10000000000000009.
  static func emotion(_ score: Double) -> WrittenNumber {
    WrittenNumber(((score - 3) * 1e9).rounded() / 1e9)
  }
}
