/// Finds out whether a file is UTF-8 text, and makes it readable where only some bytes are wrong.
struct EncodingCheck {
  /// The file to read on with, or nothing if it is no text at all.
  let readable: SourceFile?
  let problems: [Diagnostic]
  let mayHoldInvisible: Bool

  /// Checks a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - format: The name of the text that it should be.
  init(_ source: SourceFile, expecting format: String = "JSON") {
    let bytes = source.bytes
    let check = UTF8Check(bytes.span)
    let isPlain = check.isValid && Self.beginsPlainly(bytes)
    let wide = isPlain ? nil : Self.wideEncoding(bytes)
    if isPlain || wide == nil && check.isValid && !Self.isBinary(bytes, isValid: true) {
      readable = source
      problems = []
      mayHoldInvisible = check.mayHoldInvisible
      return
    }
    mayHoldInvisible = true
    if let name = wide {
      readable = nil
      problems = [Self.problem(Self.wideMessage(name), at: 0..<min(2, bytes.count))]
    } else if Self.isBinary(bytes, isValid: check.isValid) {
      readable = nil
      problems = [Self.problem(Self.binaryMessage(format), at: 0..<min(1, bytes.count))]
    } else {
      let (repaired, wrong) = Self.repaired(source)
      readable = repaired
      problems = wrong.first.map { [Self.invalidByte(bytes, at: $0, count: wrong.count)] } ?? []
    }
  }

  private static func problem(
    _ message: LocalizedText, at range: Range<Int>, help: LocalizedText? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: .encoding, severity: .error, message: message, range: range, pointer: .root, help: help)
  }

  private static func invalidByte(_ bytes: [UInt8], at offset: Int, count: Int) -> Diagnostic {
    let hex = String(bytes[offset], radix: 16, uppercase: true)
    let more = count - 1
    return problem(
      LocalizedText(
        vi: "byte \(hex) không phải là UTF-8" + (more > 0 ? ", và còn \(more) byte như vậy" : ""),
        en: "byte \(hex) is not UTF-8"
          + (more == 0
            ? "" : more == 1 ? ", nor is one more" : ", nor are \(more) more")
      ),
      at: offset..<offset + 1,
      help: LocalizedText(
        vi: "tệp có lẽ được lưu với bảng mã Latin-1 hoặc Windows; hãy lưu lại bằng UTF-8",
        en: "the file was probably saved as Latin-1 or Windows text; save it as UTF-8"))
  }

  private static func wideMessage(_ name: String) -> LocalizedText {
    LocalizedText(
      vi: "tệp được lưu bằng \(name); hãy lưu lại bằng UTF-8",
      en: "the file is saved as \(name); save it as UTF-8")
  }

  private static func binaryMessage(_ format: String) -> LocalizedText {
    LocalizedText(
      vi: "đây là tệp nhị phân, không phải văn bản \(format)",
      en: "this is a binary file, not \(format) text")
  }

  /// Whether a file begins as JSON does, which spares it a closer look.
  private static func beginsPlainly(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first == 0x7B || first == 0x5B else { return false }
    return bytes.prefix(64).allSatisfy { $0 >= 0x09 }
  }

  /// Names UTF-16 and UTF-32 by their byte order mark, or by the zeros beside ASCII characters.
  private static func wideEncoding(_ bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(4))
    if head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    // How many of the first bytes are zero, by their place among four.
    var zeros = [0, 0, 0, 0]
    let count = min(bytes.count, 64) / 4
    for index in 0..<count * 4 where bytes[index] == 0 { zeros[index % 4] += 1 }
    guard count > 0 else { return nil }
    let isText = zeros.contains(0)
    if isText, zeros.count(where: { $0 * 2 > count }) == 3 { return "UTF-32" }
    let even = zeros[0] + zeros[2]
    let odd = zeros[1] + zeros[3]
    return even == 0 && odd > count || odd == 0 && even > count ? "UTF-16" : nil
  }

  /// Whether the first kilobyte looks like no text: bytes below the blank that no text has.
  ///
  /// One NUL in a text is a typing accident that has a place; a tenth of the bytes is not.
  private static func isBinary(_ bytes: [UInt8], isValid: Bool) -> Bool {
    let head = bytes.prefix(1024)
    var strange = 0
    var hasZero = false
    for byte in head where byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D {
      strange += 1
      hasZero = hasZero || byte == 0
    }
    // What begins like JSON is read even if it is strange, so that a place can be named.
    let beginsAsText = head.first { $0 > 0x20 }.map { $0 == 0x7B || $0 == 0x5B } ?? false
    return (hasZero && !isValid) || (strange * 10 > head.count && !(isValid && beginsAsText))
  }

  /// Replaces every byte that is no UTF-8 by a question mark, so that all offsets stay.
  private static func repaired(_ source: SourceFile) -> (SourceFile, [Int]) {
    var bytes = source.bytes
    var wrong: [Int] = []
    let limit = 1 << 20
    var index = 0
    while index < bytes.count {
      let length = UTF8Check.sequenceLength(bytes.span, at: index)
      if length == 0 {
        if wrong.count < limit { wrong.append(index) }
        bytes[index] = UInt8(ascii: "?")
        index += 1
      } else {
        index += length
      }
    }
    return (SourceFile(name: source.name, bytes: bytes), wrong)
  }
}
