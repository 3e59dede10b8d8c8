/// What the bytes of a text file turn out to be, when it has to be UTF-8 and may be something else.
package enum TextDecoding: Sendable, Equatable {
  /// UTF-8, with or without a mark at its beginning.
  case utf8
  /// UTF-16, decoded.
  case utf16([UInt8])
  /// Eight bits a letter; with the place of the first byte that is no UTF-8.
  case eightBit(EightBit, at: Int)
  /// No text at all; with the place of a byte that shows it.
  case binary(at: Int)

  /// Encodings that spreadsheets write and nobody can tell for certain, mostly eight bits a letter.
  package enum EightBit: String, Sendable {
    case windows1252 = "Windows-1252"
    case windows1258 = "Windows-1258"
    /// Four bytes a letter, which no spreadsheet reads either.
    case utf32 = "UTF-32"
    case unknown = ""
  }

  /// The bytes in which data shows that it is no text.
  private static let sample = 8192

  /// Looks at the bytes of a file.
  package init(_ bytes: [UInt8]) { self.init(bytes, UTF8Check(bytes.span)) }

  /// Looks at the bytes of a file that have been checked for being UTF-8.
  init(_ bytes: [UInt8], _ check: UTF8Check) {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .eightBit(.utf32, at: 0)
      return
    }
    if let decoded = Self.utf16(bytes) {
      self = .utf16(decoded)
      return
    }
    // Data that is no text shows a zero byte soon.
    let beginning = 0..<min(bytes.count, Self.sample)
    let zero = WordScan.firstIndex(ofRare: 0, bytes.span, in: beginning)
    if zero < beginning.upperBound {
      self = .binary(at: zero)
      return
    }
    guard !check.isValid else {
      self = .utf8
      return
    }
    let place = Self.firstFault(bytes)
    self = .eightBit(Self.eightBit(bytes), at: place)
  }

  private static func firstFault(_ bytes: [UInt8]) -> Int {
    let span = bytes.span
    var index = 0
    while index < span.count {
      let length = UTF8Check.sequenceLength(span, at: index)
      if length == 0 { return index }
      index += length
    }
    return index
  }

  /// The tone marks of Vietnamese stand behind their letters in Windows-1258; the letters that only
  /// Windows-1252 has stand alone.
  private static func eightBit(_ bytes: [UInt8]) -> EightBit {
    var tones = 0
    var letters = 0
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      // Grave, hook, tilde, acute, dot: each behind a vowel.
      case 0xCC, 0xD2, 0xDE, 0xEC, 0xF2: if isVowel(previous) { tones += 1 }
      // ă, đ, ơ, ư and the đồng.
      case 0xE3, 0xF0, 0xF5, 0xFD, 0xC3, 0xD0, 0xD5, 0xDD, 0xFE: letters += 1
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return .unknown
      default: break
      }
      previous = byte
    }
    return tones > 0 && tones + letters > 1 ? .windows1258 : .windows1252
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD: true
    default: false
    }
  }

  /// Decodes UTF-16, which has a mark at its beginning or a zero byte in every second place.
  private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
    let isBig: Bool
    var start = 2
    if bytes.starts(with: [0xFF, 0xFE]) {
      isBig = false
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      isBig = true
    } else {
      let head = bytes.prefix(64)
      guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
      let zeros = (0..<head.count).filter { head[$0] == 0 }
      guard zeros.count * 4 >= head.count,
        zeros.allSatisfy({ $0 % 2 == 1 }) || zeros.allSatisfy({ $0 % 2 == 0 })
      else { return nil }
      isBig = zeros[0] % 2 == 0
      start = 0
    }
    let high = isBig ? 0 : 1
    // Text has no letter of zero: such a file is data, or has four bytes a letter.
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == 0, bytes[index + 1] == 0 { return nil }
      index += 2
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    index = start
    while index + 1 < bytes.count {
      units.append(UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high]))
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
