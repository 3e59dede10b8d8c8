/// The texts of a diagram: as they stand in the file, or decoded where they hold entities.
struct MermaidNames {
  private let source: SourceFile
  private let text: MermaidText

  init(_ source: SourceFile, _ text: MermaidText) {
    self.source = source
    self.text = text
  }

  /// Whether nothing is taken out of the diagram before it is read.
  var isAsWritten: Bool { text.removed.isEmpty }

  /// Returns the text of a range without blanks at its ends.
  ///
  /// - Parameters:
  ///   - range: Where it stands.
  ///   - isMarked: Whether there may be entities or line breaks in it.
  ///   - keepsBreaks: Whether `<br>` breaks the line, as in all texts but titles.
  /// - Returns: A part of the file where nothing has to be decoded.
  func text(_ range: Range<Int>, isMarked: Bool, keepsBreaks: Bool = true) -> SourceText {
    if !isMarked, text.removed(in: range).isEmpty {
      return SourceText(file: source, range: range, isEscaped: false)
    }
    let bytes = kept(range)
    let decoded = MermaidEntities.decoded(bytes[...], keepsBreaks: keepsBreaks)
    let isPlain = bytes.count == range.count && decoded.utf8.elementsEqual(bytes)
    return isPlain
      ? SourceText(file: source, range: range, isEscaped: false) : SourceText(decoded)
  }

  /// The bytes of a range as they stand, for messages.
  func raw(_ range: Range<Int>) -> String {
    text.removed(in: range).isEmpty
      ? String(decoding: text.bytes[range], as: UTF8.self)
      : String(decoding: kept(range), as: UTF8.self)
  }

  /// The bytes of a range without directives.
  private func kept(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var index = range.lowerBound
    for removed in text.removed(in: range) {
      bytes += text.bytes[index..<max(index, removed.lowerBound)]
      index = min(removed.upperBound, range.upperBound)
    }
    return bytes + text.bytes[index..<range.upperBound]
  }

  /// The entities of a range that stand for no character: their places and their names.
  func unknownEntities(_ range: Range<Int>) -> [(range: Range<Int>, name: Range<Int>)] {
    entities(range) { entity, name in
      MermaidEntities.decoded(text.bytes[entity]).utf8.first == UInt8(ascii: "&")
        && !text.bytes[name].elementsEqual("amp".utf8)
        && !text.bytes[name].elementsEqual("38".utf8)
    }
  }

  /// The entities of a range that stand alone like a number of something, `#12;`, and are a character
  /// that nobody sees: their places and their numbers.
  func controlEntities(_ range: Range<Int>) -> [(range: Range<Int>, name: Range<Int>)] {
    entities(range) { entity, name in
      let isFirst =
        entity.lowerBound == range.lowerBound || text.bytes[entity.lowerBound - 1] == 0x20
      let isLast = entity.upperBound == range.upperBound || text.bytes[entity.upperBound] == 0x20
      guard isFirst, isLast, let number = Int(String(decoding: text.bytes[name], as: UTF8.self))
      else { return false }
      return number < 0x20 || number == 0x7F
    }
  }

  /// Some of the entities of a range: their places and what stands between their signs.
  private func entities(
    _ range: Range<Int>, where isMeant: (_ entity: Range<Int>, _ name: Range<Int>) -> Bool
  ) -> [(range: Range<Int>, name: Range<Int>)] {
    let bytes = text.bytes.span
    var found: [(range: Range<Int>, name: Range<Int>)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let length =
        bytes[index] == UInt8(ascii: "#")
        ? MermaidSyntax.entityLength(bytes, at: index, end: range.upperBound) : 0
      let end = index + max(1, length)
      if length > 0 {
        let (entity, name) = (index..<end, index + 1..<end - 1)
        if isMeant(entity, name) { found.append((entity, name)) }
      }
      index = end
    }
    return found
  }

  /// Whether a score stands behind one of the colons of a line.
  func looksLikeTask(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var start: Int?
    for index in range.lowerBound...range.upperBound {
      guard index == range.upperBound || bytes[index] == UInt8(ascii: ":") else { continue }
      if let start {
        let piece = MermaidSyntax.trimmed(start..<index, bytes)
        if !piece.isEmpty, MermaidScore.number(bytes, piece) != nil { return true }
      }
      start = index + 1
    }
    return false
  }

  /// Whether `%%` stands in a range.
  func hasComment(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var index = range.lowerBound
    while true {
      index = WordScan.firstIndex(of: UInt8(ascii: "%"), bytes, in: index..<range.upperBound)
      guard index + 1 < range.upperBound else { return false }
      if bytes[index + 1] == UInt8(ascii: "%") { return true }
      index += 1
    }
  }
}
