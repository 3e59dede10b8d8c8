/// Goes through the tags and texts of an XML file, as far as workbooks need it.
///
/// Only the five entities of XML and numbers of characters are decoded; a document type, by which a
/// file could declare others, is a fault.
struct XMLScanner {
  /// The tags that workbooks are read by, without their prefixes.
  enum Tag: String {
    case cell = "c"
    case value = "v"
    case text = "t"
    case formula = "f"
    case row
    case column = "col"
    case sharedText = "si"
    case phonetic = "rPh"
    case merge = "mergeCell"
    case link = "hyperlink"
    case comment
    case sheet
    case workbook = "workbookPr"
    case relationship = "Relationship"
    case numberFormat = "numFmt"
    case formats = "cellXfs"
    case format = "xf"
    case other = ""
  }

  /// What comes next.
  enum Event {
    /// A tag opens.
    case open(Tag, isEmpty: Bool)
    /// A tag closes.
    case close(Tag)
    /// A text between tags; one that is literal has no entities.
    case text(Range<Int>, isLiteral: Bool)
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Where the attributes of the tag lie that was opened last.
  private var attributes = 0..<0
  /// How many tags are open.
  private var depth = 0
  /// Whether the file is no XML, or has what no workbook has.
  private(set) var isDamaged = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns what comes next; nothing at the end or where the file is damaged.
  mutating func next() -> Event? {
    while index < bytes.count {
      guard bytes[index] == 0x3C else {
        let start = index
        while index < bytes.count, bytes[index] != 0x3C { index += 1 }
        return .text(start..<index, isLiteral: false)
      }
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      guard second == 0x21 || second == 0x3F else { return tag() }
      if skip("<!--", to: "-->") || skip("<?", to: "?>") { continue }
      let start = index + 9
      guard skip("<![CDATA[", to: "]]>"), !isDamaged else {
        isDamaged = true
        return nil
      }
      return .text(start..<index - 3, isLiteral: true)
    }
    // A file that was cut off ends with tags that are open.
    if depth != 0 { isDamaged = true }
    return nil
  }

  private mutating func tag() -> Event? {
    var start = index + 1
    let isClosing = start < bytes.count && bytes[start] == 0x2F
    if isClosing { start += 1 }
    var end = start
    var quote: UInt8 = 0
    while end < bytes.count, quote != 0 || bytes[end] != 0x3E {
      let byte = bytes[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
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
    if !isEmpty { depth += isClosing ? -1 : 1 }
    guard depth >= 0 else {
      isDamaged = true
      return nil
    }
    var nameEnd = start
    var nameStart = start
    while nameEnd < end, bytes[nameEnd] > 0x20, bytes[nameEnd] != 0x2F {
      if bytes[nameEnd] == 0x3A { nameStart = nameEnd + 1 }
      nameEnd += 1
    }
    attributes = nameEnd..<(isEmpty ? end - 1 : end)
    let tag = tag(named: nameStart..<nameEnd)
    return isClosing ? .close(tag) : .open(tag, isEmpty: isEmpty)
  }

  private func tag(named range: Range<Int>) -> Tag {
    if range.count == 1 {
      switch bytes[range.lowerBound] {
      case 0x63: return .cell
      case 0x76: return .value
      case 0x74: return .text
      case 0x66: return .formula
      default: return .other
      }
    }
    return Tag(rawValue: String(decoding: bytes[range], as: UTF8.self)) ?? .other
  }

  /// Returns an attribute of the tag that was opened last.
  func attribute(_ name: String) -> String? {
    attributeRange(name).map { range in
      var value: [UInt8] = []
      append(range, to: &value)
      return String(decoding: value, as: UTF8.self)
    }
  }

  /// Returns the attribute whose name has an ending, whatever its prefix is.
  func attribute(endingIn ending: String) -> String? {
    let names = String(decoding: bytes[attributes], as: UTF8.self).split(separator: "=")
    for name in names.compactMap({ $0.split(whereSeparator: \.isWhitespace).last })
    where name.hasSuffix(ending) {
      return attribute(String(name))
    }
    return nil
  }

  /// Returns where the value of an attribute lies of the tag that was opened last.
  func attributeRange(_ name: String) -> Range<Int>? {
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
      if end - start == name.utf8.count, bytes[start..<end].elementsEqual(name.utf8) {
        return value..<index
      }
      index += 1
    }
    return nil
  }

  /// Appends a text with its entities decoded.
  func append(_ range: Range<Int>, isLiteral: Bool = false, to output: inout [UInt8]) {
    guard !isLiteral, bytes[range].contains(0x26) else {
      output += bytes[range]
      return
    }
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x26,
        let end = bytes[index..<min(index + 12, range.upperBound)].firstIndex(of: 0x3B),
        let scalar = Self.scalar(String(decoding: bytes[index + 1..<end], as: UTF8.self))
      else {
        output.append(bytes[index])
        index += 1
        continue
      }
      output += String(Character(scalar)).utf8
      index = end + 1
    }
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
