/// Writes a zip archive of files that are stored as they are, the same bytes for the same files.
struct ZipWriter {
  private var output: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Begins an archive.
  init() {}

  /// Makes room for so many bytes more, so that what is there is not copied in between.
  mutating func reserve(_ count: Int) { output.reserveCapacity(output.count + count) }

  /// Adds a file.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let offset = output.count
    var header: [UInt8] = []
    // Version 2.0, names in UTF-8, stored, 1980-01-01 00:00.
    for (value, size) in [
      (20, 2), (0x0800, 2), (0, 2), (0, 2), (0x21, 2), (Int(Checksum.crc32(bytes)), 4),
      (bytes.count, 4), (bytes.count, 4), (name.utf8.count, 2), (0, 2),
    ] { Self.append(value, size, to: &header) }
    Self.append(0x0403_4B50, 4, to: &output)
    output += header
    output += Array(name.utf8)
    output += bytes
    Self.append(0x0201_4B50, 4, to: &directory)
    Self.append(20, 2, to: &directory)
    directory += header
    for (value, size) in [(0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)] {
      Self.append(value, size, to: &directory)
    }
    directory += Array(name.utf8)
    count += 1
  }

  /// Ends the archive.
  ///
  /// - Returns: Its bytes.
  consuming func finished() -> [UInt8] {
    let start = output.count
    output += directory
    Self.append(0x0605_4B50, 4, to: &output)
    for (value, size) in [
      (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4), (start, 4), (0, 2),
    ] { Self.append(value, size, to: &output) }
    return output
  }

  private static func append(_ value: Int, _ size: Int, to bytes: inout [UInt8]) {
    for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
