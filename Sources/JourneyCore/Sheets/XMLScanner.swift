/// Goes through the tags and texts of an XML file, as far as workbooks need it.
///
/// Only the five entities of XML and numbers of characters are decoded; a document type, by which a
/// file could declare others, is a fault, and so is whatever makes a file no well-formed XML.
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
  /// Where the file ends.
  private let limit: Int
  private var index: Int
  /// Where the attributes of the tag lie that was opened last.
  private var attributes = 0..<0
  /// The names of the tags that are open.
  private var names: [Range<Int>] = []
  /// Whether the one tag has been closed in which all others are.
  private var isOver = false
  /// What makes the file one that is not read.
  private(set) var fault: Workbook.Fault?

  init(_ bytes: [UInt8]) { self.init(bytes, bytes.indices) }

  /// Takes some bytes of many.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    limit = range.upperBound
    if bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
  }

  /// Returns what comes next; nothing at the end or where the file is damaged.
  mutating func next() -> Event? {
    while index < limit {
      guard bytes[index] == 0x3C else { return text() }
      let second = index + 1 < limit ? bytes[index + 1] : 0
      guard second == 0x21 || second == 0x3F else { return tag() }
      if skip("<!--", to: "-->") || skip("<?", to: "?>") { continue }
      if starts(with: "<!DOCTYPE") { return end(.documentType) }
      let start = index + 9
      guard skip("<![CDATA[", to: "]]>"), fault == nil, !names.isEmpty else {
        return end(.damaged)
      }
      return .text(start..<index - 3, isLiteral: true)
    }
    // A file that was cut off ends with tags that are open.
    return names.isEmpty ? nil : end(.damaged)
  }

  /// Reads nothing more.
  private mutating func end(_ found: Workbook.Fault) -> Event? {
    if fault == nil { fault = found }
    index = limit
    return nil
  }

  /// A text up to the next tag; outside of all tags there are blanks alone.
  private mutating func text() -> Event? {
    let start = index
    while index < limit, bytes[index] != 0x3C {
      let byte = bytes[index]
      if byte <= 0x26 {
        let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
        guard isBlank || byte > 0x20, byte != 0x26 || isReference(index) else {
          return end(.damaged)
        }
      }
      index += 1
    }
    if names.isEmpty, !bytes[start..<index].allSatisfy({ $0 <= 0x20 }) { return end(.damaged) }
    return .text(start..<index, isLiteral: false)
  }

  private mutating func tag() -> Event? {
    var start = index + 1
    let isClosing = start < limit && bytes[start] == 0x2F
    if isClosing { start += 1 }
    var nameStart = start
    let nameEnd = endOfName(start)
    for place in start..<nameEnd where bytes[place] == 0x3A { nameStart = place + 1 }
    let behind = isClosing ? endOfBlanks(nameEnd) : endOfAttributes(nameEnd)
    guard nameStart < nameEnd, let end = behind, end < limit,
      !isClosing || bytes[end] == 0x3E
    else { return self.end(.damaged) }
    let isEmpty = !isClosing && bytes[end] == 0x2F
    index = end + (isEmpty ? 2 : 1)
    attributes = nameEnd..<end
    if isClosing {
      guard let opened = names.popLast(),
        bytes[opened].elementsEqual(bytes[start..<nameEnd])
      else { return self.end(.damaged) }
    } else if isOver {
      // A file has one tag in which all others are.
      return self.end(.damaged)
    } else if !isEmpty {
      names.append(start..<nameEnd)
    }
    isOver = names.isEmpty
    let tag = tag(named: nameStart..<nameEnd)
    return isClosing ? .close(tag) : .open(tag, isEmpty: isEmpty)
  }

  private func endOfName(_ start: Int) -> Int {
    var index = start
    while index < limit {
      let byte = bytes[index]
      // Letters, digits and the colon, and the hyphen, the point and the underscore.
      guard
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 11 || byte >= 0x80 || byte == 0x2D
          || byte == 0x2E || byte == 0x5F
      else { break }
      index += 1
    }
    return index
  }

  private func endOfBlanks(_ start: Int) -> Int {
    var index = start
    while index < limit, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  /// Where the attributes end that stand behind the name of a tag: at `>` or `/>`.
  ///
  /// - Returns: Nothing for what is no list of names with values between quotes.
  private func endOfAttributes(_ start: Int) -> Int? {
    var index = start
    while true {
      let gap = index
      index = endOfBlanks(index)
      guard index < limit else { return nil }
      if bytes[index] == 0x3E { return index }
      if bytes[index] == 0x2F {
        return index + 1 < limit && bytes[index + 1] == 0x3E ? index : nil
      }
      let name = index
      index = endOfName(name)
      guard name > gap, index > name else { return nil }
      index = endOfBlanks(index)
      guard index < limit, bytes[index] == 0x3D else { return nil }
      index = endOfBlanks(index + 1)
      guard index < limit, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
      let quote = bytes[index]
      index += 1
      while index < limit, bytes[index] != quote {
        guard bytes[index] != 0x3C, bytes[index] != 0x26 || isReference(index) else { return nil }
        index += 1
      }
      index += 1
    }
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
      guard bytes[index] == 0x26, let (scalar, end) = reference(index, range.upperBound) else {
        output.append(bytes[index])
        index += 1
        continue
      }
      output += String(Character(scalar)).utf8
      index = end + 1
    }
  }

  /// Whether a sign `&` begins what stands for a character.
  private func isReference(_ start: Int) -> Bool { reference(start, limit) != nil }

  private func reference(_ start: Int, _ limit: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let end = bytes[start..<min(start + 12, limit)].firstIndex(of: 0x3B),
      let scalar = Self.scalar(String(decoding: bytes[start + 1..<end], as: UTF8.self))
    else { return nil }
    return (scalar, end)
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

  private func starts(with mark: String) -> Bool { bytes[index..<limit].starts(with: mark.utf8) }

  private mutating func skip(_ opening: String, to closing: String) -> Bool {
    guard starts(with: opening) else { return false }
    var end = index + opening.utf8.count
    let mark = Array(closing.utf8)
    while end + mark.count <= limit {
      if bytes[end] == mark[0], bytes[end...].starts(with: mark) {
        index = end + mark.count
        return true
      }
      end += 1
    }
    _ = self.end(.damaged)
    return true
  }
}
