/// Words messages so that SARIF readers show them as they are.
///
/// SARIF gives `{0}` and `[text](target)` a meaning within messages (sections 3.11.5 and 3.11.6). A
/// text of a map must not become a link, so both are disarmed where they occur; braces and brackets
/// that can mean nothing else stay, because not every reader takes the escapes back.
enum SARIFMessage {
  /// Returns a text that means itself.
  static func literal(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isLink = holdsLink(bytes)
    let isPlaceholder = holdsPlaceholder(bytes)
    guard isLink || isPlaceholder else { return text }
    var output: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"):
        if isLink { output.append(UInt8(ascii: "\\")) }
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        if isPlaceholder { output.append(byte) }
      default: break
      }
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func holdsLink(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains {
      $0 == (UInt8(ascii: "]"), UInt8(ascii: "("))
    }
  }

  private static func holdsPlaceholder(_ bytes: [UInt8]) -> Bool {
    var digits: Int?
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "{"): digits = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits = digits.map { $0 + 1 }
      case UInt8(ascii: "}"):
        if let digits, digits > 0 { return true }
        digits = nil
      default: digits = nil
      }
    }
    return false
  }
}
