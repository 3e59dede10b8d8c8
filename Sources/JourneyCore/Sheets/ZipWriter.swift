/// Writes a zip archive of files that are stored as they are, the same bytes for the same files.
struct ZipWriter {
  private var output: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Begins an archive.
  init() {}

  /// Makes room for about so many bytes: an archive that grows by doubling is there twice.
  mutating func reserve(_ count: Int) { output.reserveCapacity(count) }

  /// Adds a file.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    add(name) { $0 += bytes }
  }

  /// Adds a file that is written to its place in the archive, so that it is not held twice.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - write: Appends its bytes, and changes nothing before them.
  mutating func add(_ name: String, _ write: (inout [UInt8]) -> Void) {
    let offset = output.count
    // Its checksum and size are known once it is there.
    Self.append(0x0403_4B50, 4, to: &output)
    output += Self.header(name, sum: 0, size: 0)
    output += Array(name.utf8)
    let start = output.count
    write(&output)
    let header = Self.header(
      name, sum: Checksum.crc32(output, from: start), size: output.count - start)
    output.replaceSubrange(offset + 4..<offset + 4 + header.count, with: header)
    Self.append(0x0201_4B50, 4, to: &directory)
    Self.append(20, 2, to: &directory)
    directory += header
    for (value, size) in [(0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)] {
      Self.append(value, size, to: &directory)
    }
    directory += Array(name.utf8)
    count += 1
  }

  /// What the archive says of a file, in front of it and in its directory: version 2.0, a name in
  /// UTF-8, stored, 1980-01-01 00:00.
  private static func header(_ name: String, sum: UInt32, size: Int) -> [UInt8] {
    var header: [UInt8] = []
    for (value, length) in [
      (20, 2), (0x0800, 2), (0, 2), (0, 2), (0x21, 2), (Int(sum), 4), (size, 4), (size, 4),
      (name.utf8.count, 2), (0, 2),
    ] { append(value, length, to: &header) }
    return header
  }

  /// Ends the archive.
  ///
  /// - Returns: Its bytes; nothing is left here, so that they are not there twice.
  mutating func finish() -> [UInt8] {
    let start = output.count
    output += directory
    Self.append(0x0605_4B50, 4, to: &output)
    for (value, size) in [
      (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4), (start, 4), (0, 2),
    ] { Self.append(value, size, to: &output) }
    var bytes: [UInt8] = []
    swap(&bytes, &output)
    return bytes
  }

  private static func append(_ value: Int, _ size: Int, to bytes: inout [UInt8]) {
    for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
