/// How wide a text is drawn at most, whatever usual font the reader has.
struct TextMeasure {
  /// The size and cut of what is measured.
  let face: TextFace
  private let widths: [UInt8]
  /// How many px a step of the widths is.
  let scale: Double

  init(_ face: TextFace) {
    self.face = face
    widths = Self.table(of: face)
    scale = Double(AdvanceWidths.step) * face.size / 1000
  }

  /// Returns the width of one scalar in px.
  func width(of scalar: Unicode.Scalar) -> Double {
    Double(Self.steps(of: scalar, widths)) * scale
  }

  /// Returns the width of one scalar in steps.
  func steps(of scalar: Unicode.Scalar) -> Int { Self.steps(of: scalar, widths) }

  /// Returns the width of a printable ASCII character in steps.
  func steps(ofASCII byte: UInt8) -> Int { Int(widths[Int(byte) - 0x20]) }

  /// Returns the width of a part of a text in steps.
  func steps(of bytes: Span<UInt8>, in range: Range<Int>) -> Int {
    var (sum, index) = (0, range.lowerBound)
    while index < range.upperBound {
      let (scalar, count) = PlainLetters.scalar(bytes, index)
      sum += steps(of: scalar)
      index += count
    }
    return sum
  }

  /// Returns the width of a text in px.
  ///
  /// - Parameters:
  ///   - text: A text without line breaks.
  ///   - face: Its size and cut.
  /// - Returns: The width of the widest usual font.
  static func width(of text: String, _ face: TextFace) -> Double {
    let widths = table(of: face)
    let bytes = text.utf8.span
    let ofPlain = widths.span
    var (steps, index) = (0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte <= 0x7E {
        steps += Int(ofPlain[Int(byte) - 0x20])
        index += 1
        continue
      }
      let (scalar, count) = PlainLetters.scalar(bytes, index)
      steps += self.steps(of: scalar, widths)
      index += count
    }
    return Double(steps * AdvanceWidths.step) * face.size / 1000
  }

  /// Returns the width of a character in px.
  static func width(of character: Character, _ face: TextFace) -> Double {
    let widths = table(of: face)
    var steps = 0
    // What is joined into one sign, as families of emoji are, may fall apart in a plain font.
    for scalar in character.unicodeScalars { steps += self.steps(of: scalar, widths) }
    return Double(steps * AdvanceWidths.step) * face.size / 1000
  }

  /// Two runs of the tables, which are found without a look through all of them.
  static var latin: (first: UInt32, last: UInt32, start: Int) { (0xA0, 0x24F, 95) }
  static var vietnamese: (first: UInt32, last: UInt32, start: Int) { (0x1E00, 0x1EFF, 837) }

  private static func table(of face: TextFace) -> [UInt8] {
    if face.isBold { return AdvanceWidths.bold }
    return face.isItalic ? AdvanceWidths.italic : AdvanceWidths.regular
  }

  private static func steps(of scalar: Unicode.Scalar, _ widths: [UInt8]) -> Int {
    let value = scalar.value
    // The first run of the tables, which most letters are in.
    if value >= 0x20, value <= 0x7E { return Int(widths[Int(value) - 0x20]) }
    // Those of nearly all others.
    let (latin, vietnamese) = (Self.latin, Self.vietnamese)
    if value >= vietnamese.first, value <= vietnamese.last {
      return Int(widths[vietnamese.start + Int(value - vietnamese.first)])
    }
    if value >= latin.first, value <= latin.last {
      return Int(widths[latin.start + Int(value - latin.first)])
    }
    for run in AdvanceWidths.runs where value >= run.first && value <= run.last {
      return Int(widths[run.start + Int(value - run.first)])
    }
    switch value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: return 0
    case 0x1F000...0x1FAFF, 0x2600...0x27BF: return 1400 / AdvanceWidths.step
    case 0x2400...0x2426: return 1000 / AdvanceWidths.step
    default: return 1000 / AdvanceWidths.step
    }
  }
}
