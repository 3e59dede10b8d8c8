/// Names findings by what their line holds, so that a finding keeps its name where lines move.
///
/// A name is a hash of the rule and of the line without the blanks around it, and the number of
/// findings in the file, up to this one, with the same hash. Every line is hashed once, as long as
/// the findings come in the order of the file.
struct LineFingerprints {
  private let source: SourceFile
  private let lines: LineTable
  private var line = 0
  private var lineHash: UInt64 = 0
  private var counts: [UInt64: Int] = [:]
  /// The bytes that were hashed so far.
  private(set) var hashedBytes = 0

  init(_ source: SourceFile, _ lines: LineTable) {
    self.source = source
    self.lines = lines
  }

  /// Returns the name of the next finding.
  mutating func next(_ rule: RuleID, onLine number: Int) -> String {
    if number != line {
      line = number
      lineHash = hash(of: lines.range(ofLine: number))
    }
    var hash = Self.combined(lineHash, 0)
    for byte in rule.rawValue.utf8 { hash = Self.combined(hash, byte) }
    let count = (counts[hash] ?? 0) + 1
    counts[hash] = count
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits + ":\(count)"
  }

  private mutating func hash(of range: Range<Int>) -> UInt64 {
    let bytes = source.bytes
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    hashedBytes += range.count
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in start..<end { hash = Self.combined(hash, bytes[index]) }
    return hash
  }

  /// One step of FNV-1a in 64 bits: short, and the same on every machine and in every run.
  private static func combined(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
