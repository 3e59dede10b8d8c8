/// Goes through the tags and texts of an XML file, as far as workbooks need it.
///
/// Only the five entities of XML and numbers of characters are decoded; a document type, by which a
/// file could declare others, is a fault.
struct XMLScanner {
  /// What comes next.
  enum Event {
    /// A tag opens; its name without a prefix.
    case open(String, isEmpty: Bool)
    /// A tag closes.
    case close(String)
    /// A text between tags.
    case text(Range<Int>)
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Where the attributes of the tag lie that was opened last.
  private var attributes = 0..<0
  /// Whether the file is no XML, or has what no workbook has.
  private(set) var isDamaged = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns what comes next; nothing at the end or where the file is damaged.
  mutating func next() -> Event? {
    while index < bytes.count {
      guard bytes[index] == 0x3C else {
        let start = index
        while index < bytes.count, bytes[index] != 0x3C { index += 1 }
        return .text(start..<index)
      }
      if skip("<!--", to: "-->") || skip("<?", to: "?>") { continue }
      if starts(with: "<![CDATA[") {
        let start = index + 9
        guard skip("<![CDATA[", to: "]]>") else { break }
        return .text(start..<index - 3)
      }
      if starts(with: "<!") { break }
      return tag()
    }
    if index < bytes.count { isDamaged = true }
    return nil
  }

  private mutating func tag() -> Event? {
    var start = index + 1
    let isClosing = start < bytes.count && bytes[start] == 0x2F
    if isClosing { start += 1 }
    var end = start
    var quote: UInt8 = 0
    while end < bytes.count, quote != 0 || bytes[end] != 0x3E {
      if quote != 0 {
        if bytes[end] == quote { quote = 0 }
      } else if bytes[end] == 0x22 || bytes[end] == 0x27 {
        quote = bytes[end]
      }
      end += 1
    }
    guard end < bytes.count else {
      isDamaged = true
      index = bytes.count
      return nil
    }
    index = end + 1
    let isEmpty = !isClosing && bytes[end - 1] == 0x2F
    var nameEnd = start
    var nameStart = start
    while nameEnd < end, bytes[nameEnd] > 0x20, bytes[nameEnd] != 0x2F {
      if bytes[nameEnd] == 0x3A { nameStart = nameEnd + 1 }
      nameEnd += 1
    }
    attributes = nameEnd..<(isEmpty ? end - 1 : end)
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
    return isClosing ? .close(name) : .open(name, isEmpty: isEmpty)
  }

  /// Returns an attribute of the tag that was opened last.
  func attribute(_ name: String) -> String? {
    var index = attributes.lowerBound
    while index < attributes.upperBound {
      while index < attributes.upperBound, bytes[index] <= 0x20 { index += 1 }
      let start = index
      while index < attributes.upperBound, bytes[index] != 0x3D { index += 1 }
      var end = index
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      index += 1
      while index < attributes.upperBound, bytes[index] <= 0x20 { index += 1 }
      guard index < attributes.upperBound else { return nil }
      let quote = bytes[index]
      let value = index + 1
      index = value
      while index < attributes.upperBound, bytes[index] != quote { index += 1 }
      if bytes[start..<end].elementsEqual(name.utf8) {
        return String(decoding: decoded(value..<index), as: UTF8.self)
      }
      index += 1
    }
    return nil
  }

  /// Returns a text with its entities decoded.
  func decoded(_ range: Range<Int>) -> [UInt8] {
    guard bytes[range].contains(0x26) else { return Array(bytes[range]) }
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x26,
        let end = bytes[index..<min(index + 12, range.upperBound)].firstIndex(of: 0x3B),
        let scalar = Self.scalar(String(decoding: bytes[index + 1..<end], as: UTF8.self))
      else {
        result.append(bytes[index])
        index += 1
        continue
      }
      result += Array(String(Character(scalar)).utf8)
      index = end + 1
    }
    return result
  }

  private static func scalar(_ entity: String) -> Unicode.Scalar? {
    switch entity {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case _ where entity.hasPrefix("#x"):
      UInt32(entity.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case _ where entity.hasPrefix("#"): UInt32(entity.dropFirst()).flatMap(Unicode.Scalar.init)
    default: nil
    }
  }

  private func starts(with mark: String) -> Bool { bytes[index...].starts(with: mark.utf8) }

  private mutating func skip(_ opening: String, to closing: String) -> Bool {
    guard starts(with: opening) else { return false }
    var end = index + opening.utf8.count
    let mark = Array(closing.utf8)
    while end + mark.count <= bytes.count {
      if bytes[end] == mark[0], bytes[end...].starts(with: mark) {
        index = end + mark.count
        return true
      }
      end += 1
    }
    isDamaged = true
    index = bytes.count
    return true
  }
}
