/// Where texts stand that lie one behind the other, by their lengths: there are hundreds of thousands,
/// of which most are short.
struct TextLengths: Sendable {
  /// Of so many texts that follow one another only the first is known by its start.
  private static let stretch = 32
  /// The length that says that a text is long.
  private static let long = UInt8.max

  private var lengths: [UInt8] = []
  /// The lengths of those texts that are long, by their numbers.
  private var longLengths: [UInt32: Int] = [:]
  /// Where the first of each stretch of texts starts.
  private var starts: [Int] = []
  /// Where the last text ends.
  private(set) var end = 0

  /// How many texts there are.
  var count: Int { lengths.count }

  /// Adds a text behind the others, by the number of its bytes.
  mutating func append(_ length: Int) {
    if lengths.count.isMultiple(of: Self.stretch) { starts.append(end) }
    if length >= Int(Self.long) { longLengths[UInt32(lengths.count)] = length }
    lengths.append(UInt8(clamping: length))
    end += length
  }

  /// Where a text stands.
  func range(of number: Int) -> Range<Int> {
    var start = starts[number / Self.stretch]
    for before in number / Self.stretch * Self.stretch..<number { start += length(of: before) }
    return start..<start + length(of: number)
  }

  private func length(of number: Int) -> Int {
    let length = lengths[number]
    return length == Self.long ? longLengths[UInt32(number)] ?? 0 : Int(length)
  }
}
