// Sheets: workbooks as a zip of XML files, read within bounds and written; knows no journeys.

/// The files in a zip archive; each is unpacked when it is asked for, within bounds.
struct ZipArchive {
  /// Why a file cannot be had.
  enum Fault: Error, Equatable {
    /// It is no zip archive.
    case notZip
    /// It is broken off or otherwise damaged.
    case damaged
    /// It is locked by a password.
    case encrypted
    /// More would come out than is allowed.
    case tooLarge
  }

  private struct Entry {
    let method: Int
    let isEncrypted: Bool
    let packedSize: Int
    let size: Int
    let offset: Int
    let checksum: UInt32
  }

  /// The most bytes that are unpacked of one archive.
  static let maximumSize = 64 << 20
  /// How many times its packed size a file may have.
  static let maximumRatio = 200
  /// What even the smallest file may have.
  private static let minimumLimit = 64 << 10
  /// The most files that are looked at.
  private static let maximumEntries = 10_000

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  private var left = maximumSize

  /// The names of the files.
  var names: [String] { entries.keys.sorted() }

  /// Reads the list of files at the end of an archive.
  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notZip }
    guard let end = Self.endRecord(bytes) else { throw .damaged }
    let count = Self.number(bytes, end + 10, 2)
    let start = Self.number(bytes, end + 16, 4)
    var offset = start
    guard count <= Self.maximumEntries else { throw .tooLarge }
    for _ in 0..<count {
      guard offset + 46 <= bytes.count, Self.number(bytes, offset, 4) == 0x0201_4B50 else {
        throw .damaged
      }
      let nameLength = Self.number(bytes, offset + 28, 2)
      let extra = Self.number(bytes, offset + 30, 2)
      let next = offset + 46 + nameLength + extra + Self.number(bytes, offset + 32, 2)
      guard next <= bytes.count else { throw .damaged }
      let name = String(decoding: bytes[offset + 46..<offset + 46 + nameLength], as: UTF8.self)
      let (size, packedSize, place) = Self.sizes(bytes, offset, nameLength, extra)
      entries[name] = Entry(
        method: Self.number(bytes, offset + 10, 2),
        isEncrypted: Self.number(bytes, offset + 8, 2) & 1 != 0,
        packedSize: packedSize, size: size, offset: place,
        checksum: UInt32(truncatingIfNeeded: Self.number(bytes, offset + 16, 4)))
      offset = next
    }
    // A list that is longer than it says has lost files.
    guard offset - start == Self.number(bytes, end + 12, 4) else { throw .damaged }
  }

  /// Size, packed size and place of a file; large ones stand behind its name.
  private static func sizes(
    _ bytes: [UInt8], _ offset: Int, _ nameLength: Int, _ extra: Int
  ) -> (size: Int, packedSize: Int, place: Int) {
    var sizes = [
      number(bytes, offset + 24, 4), number(bytes, offset + 20, 4), number(bytes, offset + 42, 4),
    ]
    guard sizes.contains(0xFFFF_FFFF) else { return (sizes[0], sizes[1], sizes[2]) }
    var index = offset + 46 + nameLength
    let end = index + extra
    while index + 4 <= end {
      let length = number(bytes, index + 2, 2)
      if number(bytes, index, 2) == 1 {
        var place = index + 4
        for size in sizes.indices where sizes[size] == 0xFFFF_FFFF {
          guard place + 8 <= index + 4 + length else { break }
          sizes[size] = max(0, number(bytes, place, 7))
          place += 8
        }
      }
      index += 4 + length
    }
    return (sizes[0], sizes[1], sizes[2])
  }

  /// The bytes of a file, and where they lie among others: one that is stored as it is stays where
  /// it is.
  struct Content {
    /// The bytes, and maybe others around them.
    let bytes: [UInt8]
    /// Which of them are those of the file.
    let range: Range<Int>

    fileprivate init(_ bytes: [UInt8], _ range: Range<Int>) {
      self.bytes = bytes
      self.range = range
    }
  }

  /// Unpacks a file.
  ///
  /// - Parameter name: Its name in the archive.
  /// - Returns: Its bytes; nothing if there is no such file.
  /// - Throws: `Fault`, before more has been unpacked than is allowed.
  mutating func file(_ name: String) throws(Fault) -> [UInt8]? {
    guard let content = try content(name) else { return nil }
    return content.range == content.bytes.indices
      ? content.bytes : Array(content.bytes[content.range])
  }

  /// Unpacks a file, unless it is stored as it is.
  ///
  /// - Parameter name: Its name in the archive.
  /// - Returns: Where its bytes are; nothing if there is no such file.
  /// - Throws: `Fault`, before more has been unpacked than is allowed.
  mutating func content(_ name: String) throws(Fault) -> Content? {
    guard let entry = entries[name] else { return nil }
    if entry.isEncrypted { throw .encrypted }
    guard entry.offset + 30 <= bytes.count, Self.number(bytes, entry.offset, 4) == 0x0403_4B50
    else { throw .damaged }
    let start =
      entry.offset + 30 + Self.number(bytes, entry.offset + 26, 2)
      + Self.number(bytes, entry.offset + 28, 2)
    guard start + entry.packedSize <= bytes.count,
      bytes[entry.offset + 30..<start].starts(with: name.utf8)
    else { throw .damaged }
    let range = start..<start + entry.packedSize
    let limit = min(left, max(Self.minimumLimit, entry.packedSize * Self.maximumRatio))
    guard entry.size <= limit else { throw .tooLarge }
    let result: Content
    switch entry.method {
    case 0: result = Content(bytes, range)
    case 8:
      do throws(Inflate.Fault) {
        let inflated = try Inflate.inflated(bytes, range, limit: min(limit, entry.size))
        result = Content(inflated, inflated.indices)
      } catch {
        // More than it says of itself is a lie; more than is allowed was told above.
        throw error == .tooLarge && entry.size >= limit ? .tooLarge : .damaged
      }
    default: throw .damaged
    }
    guard result.range.count == entry.size,
      Checksum.crc32(result.bytes, result.range) == entry.checksum
    else { throw .damaged }
    left -= result.range.count
    return result
  }

  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    var index = bytes.count - 22
    let first = max(0, bytes.count - 22 - 65_535)
    while index >= first {
      if bytes[index] == 0x50, number(bytes, index, 4) == 0x0605_4B50 { return index }
      index -= 1
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    guard offset >= 0, offset + count <= bytes.count else { return 0 }
    var value = 0
    for index in (0..<count).reversed() { value = value << 8 | Int(bytes[offset + index]) }
    return value
  }
}
