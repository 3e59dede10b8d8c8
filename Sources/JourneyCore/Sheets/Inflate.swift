/// Unpacks DEFLATE (RFC 1951), and stops where more comes out than is allowed.
struct Inflate {
  /// Why nothing comes out.
  enum Fault: Error {
    /// The data is not DEFLATE, or ends too soon.
    case damaged
    /// More comes out than is allowed.
    case tooLarge
  }

  /// A Huffman code: ten bits at once, longer codes bit by bit.
  private struct Code {
    static let quickBits = 10
    /// Length and symbol of each beginning of ten bits; 0 where the code is longer.
    private var quick = [UInt32](repeating: 0, count: 1 << quickBits)
    private var counts = [Int](repeating: 0, count: 16)
    private var symbols: [UInt16] = []

    init(_ lengths: ArraySlice<UInt8>) throws(Fault) {
      for length in lengths { counts[Int(length)] += 1 }
      counts[0] = 0
      var left = 1
      for length in 1..<16 {
        left = left * 2 - counts[length]
        guard left >= 0 else { throw .damaged }
      }
      var offsets = [Int](repeating: 0, count: 16)
      for length in 1..<15 { offsets[length + 1] = offsets[length] + counts[length] }
      symbols = [UInt16](repeating: 0, count: lengths.count)
      for (symbol, length) in lengths.enumerated() where length != 0 {
        symbols[offsets[Int(length)]] = UInt16(symbol)
        offsets[Int(length)] += 1
      }
      var code = 0
      var index = 0
      for length in 1..<16 {
        for _ in 0..<counts[length] {
          if length <= Self.quickBits {
            var reversed = 0
            for bit in 0..<length where code & (1 << bit) != 0 {
              reversed |= 1 << (length - 1 - bit)
            }
            var entry = reversed
            while entry < 1 << Self.quickBits {
              quick[entry] = UInt32(length) << 16 | UInt32(symbols[index])
              entry += 1 << length
            }
          }
          code += 1
          index += 1
        }
        code <<= 1
      }
    }

    @inline(__always)
    func symbol(_ bits: inout Bits) throws(Fault) -> Int {
      let entry = quick[Int(bits.peek(Self.quickBits))]
      if entry != 0 {
        try bits.drop(Int(entry >> 16))
        return Int(entry & 0xFFFF)
      }
      var code = 0
      var first = 0
      var index = 0
      for length in 1..<16 {
        code |= try bits.take(1)
        let count = counts[length]
        if code - count < first { return Int(symbols[index + code - first]) }
        index += count
        first = (first + count) << 1
        code <<= 1
      }
      throw .damaged
    }
  }

  /// The bits of the packed data, the lowest of each byte first.
  private struct Bits {
    private let bytes: [UInt8]
    private var index: Int
    private let end: Int
    private var buffer: UInt64 = 0
    private var count = 0

    init(_ bytes: [UInt8], _ range: Range<Int>) {
      self.bytes = bytes
      index = range.lowerBound
      end = range.upperBound
    }

    @inline(__always)
    private mutating func fill() {
      while count <= 48, index < end {
        buffer |= UInt64(bytes[index]) << UInt64(count)
        index += 1
        count += 8
      }
    }

    /// The next bits, zeros behind the end.
    @inline(__always)
    mutating func peek(_ wanted: Int) -> UInt64 {
      if count < wanted { fill() }
      return buffer & (1 << UInt64(wanted) - 1)
    }

    @inline(__always)
    mutating func drop(_ wanted: Int) throws(Fault) {
      guard count >= wanted else { throw .damaged }
      buffer >>= UInt64(wanted)
      count -= wanted
    }

    @inline(__always)
    mutating func take(_ wanted: Int) throws(Fault) -> Int {
      let value = Int(peek(wanted))
      try drop(wanted)
      return value
    }

    /// Goes on with a whole byte.
    mutating func align() {
      let rest = count % 8
      buffer >>= UInt64(rest)
      count -= rest
    }
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// Unpacks data.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - range: Where the packed data lies.
  ///   - limit: The most bytes that may come out.
  /// - Returns: The data.
  /// - Throws: `Fault`, before more than `limit` bytes have been made.
  static func inflated(
    _ bytes: [UInt8], _ range: Range<Int>, limit: Int
  ) throws(Fault) -> [UInt8] {
    var bits = Bits(bytes, range)
    var output: [UInt8] = []
    output.reserveCapacity(min(limit, range.count * 4))
    while true {
      let isLast = try bits.take(1) == 1
      switch try bits.take(2) {
      case 0: try copyStored(&bits, &output, limit)
      case 1:
        var lengths = [UInt8](repeating: 8, count: 288)
        for index in 144..<256 { lengths[index] = 9 }
        for index in 256..<280 { lengths[index] = 7 }
        try decode(
          try Code(lengths[...]), try Code([UInt8](repeating: 5, count: 30)[...]), &bits, &output,
          limit)
      case 2:
        let (literals, distances) = try codes(&bits)
        try decode(literals, distances, &bits, &output, limit)
      default: throw .damaged
      }
      if isLast { return output }
    }
  }

  private static func copyStored(
    _ bits: inout Bits, _ output: inout [UInt8], _ limit: Int
  ) throws(Fault) {
    bits.align()
    let length = try bits.take(16)
    guard try bits.take(16) == length ^ 0xFFFF else { throw .damaged }
    guard output.count + length <= limit else { throw .tooLarge }
    for _ in 0..<length { output.append(UInt8(truncatingIfNeeded: try bits.take(8))) }
  }

  private static func codes(_ bits: inout Bits) throws(Fault) -> (Code, Code) {
    let literals = try bits.take(5) + 257
    let distances = try bits.take(5) + 1
    let count = try bits.take(4) + 4
    guard literals <= 286, distances <= 30 else { throw .damaged }
    var lengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<count { lengths[order[index]] = UInt8(try bits.take(3)) }
    let code = try Code(lengths[...])
    var all: [UInt8] = []
    while all.count < literals + distances {
      let symbol = try code.symbol(&bits)
      switch symbol {
      case 0..<16: all.append(UInt8(symbol))
      case 16:
        guard let last = all.last else { throw .damaged }
        all += [UInt8](repeating: last, count: 3 + (try bits.take(2)))
      case 17: all += [UInt8](repeating: 0, count: 3 + (try bits.take(3)))
      default: all += [UInt8](repeating: 0, count: 11 + (try bits.take(7)))
      }
    }
    guard all.count == literals + distances, all[256] != 0 else { throw .damaged }
    return (try Code(all[..<literals]), try Code(all[literals...]))
  }

  private static func decode(
    _ literals: Code, _ distances: Code, _ bits: inout Bits, _ output: inout [UInt8], _ limit: Int
  ) throws(Fault) {
    while true {
      let symbol = try literals.symbol(&bits)
      if symbol < 256 {
        guard output.count < limit else { throw .tooLarge }
        output.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      guard symbol - 257 < lengthBases.count else { throw .damaged }
      let length = lengthBases[symbol - 257] + (try bits.take(lengthBits[symbol - 257]))
      let code = try distances.symbol(&bits)
      guard code < distanceBases.count else { throw .damaged }
      let distance = distanceBases[code] + (try bits.take(distanceBits[code]))
      guard distance <= output.count else { throw .damaged }
      guard output.count + length <= limit else { throw .tooLarge }
      var index = output.count - distance
      for _ in 0..<length {
        output.append(output[index])
        index += 1
      }
    }
  }
}
