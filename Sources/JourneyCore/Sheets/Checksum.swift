/// The checksum of zip archives.
enum Checksum {
  /// Four tables, by which four bytes are added at once (Kounavis and Berry, "slicing-by-4").
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 4 * 256)
    for index in 0..<256 {
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 != 0 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
      tables[index] = value
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = tables[Int(before & 0xFF)] ^ before >> 8
    }
    return tables
  }()

  /// CRC-32 as zip has it, of all bytes from a place on.
  static func crc32(_ bytes: [UInt8], from start: Int = 0) -> UInt32 {
    crc32(bytes, start..<bytes.count)
  }

  /// CRC-32 as zip has it, of some bytes.
  static func crc32(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    let table = tables.span
    let data = bytes.span.extracting(range)
    var index = 0
    while index + 4 <= data.count {
      let first = UInt32(data[index]) | UInt32(data[index + 1]) << 8
      let word = sum ^ first ^ UInt32(data[index + 2]) << 16 ^ UInt32(data[index + 3]) << 24
      sum =
        table[768 + Int(word & 0xFF)] ^ table[512 + Int(word >> 8 & 0xFF)]
        ^ table[256 + Int(word >> 16 & 0xFF)] ^ table[Int(word >> 24)]
      index += 4
    }
    while index < data.count {
      sum = table[Int((sum ^ UInt32(data[index])) & 0xFF)] ^ sum >> 8
      index += 1
    }
    return ~sum
  }
}
