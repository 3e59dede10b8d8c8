@testable import JourneyCore

/// One typing mistake made at one place of a well-formed document.
struct Slip {
  /// What was done, for the message of a failing test.
  let name: String
  /// The document with the mistake.
  let bytes: [UInt8]
  /// Where the mistake lies.
  let place: Int

  init(_ name: String, _ bytes: [UInt8], _ range: Range<Int>, _ replacement: String) {
    self.name = name
    self.bytes = bytes[..<range.lowerBound] + Array(replacement.utf8) + bytes[range.upperBound...]
    self.place = range.lowerBound
  }
}

extension Slip {
  /// Every slip at every place of a document where a person could make it.
  static func all(in bytes: [UInt8]) -> [Slip] {
    let document = JSONDocument(SourceFile(name: "", bytes: bytes))
    var slips = punctuation(bytes, document)
    for node in document.nodes.indices { slips += atNode(bytes, document, node) }
    return slips
  }

  /// Slips in commas, colons and brackets, which are what lies between the texts.
  private static func punctuation(_ bytes: [UInt8], _ document: JSONDocument) -> [Slip] {
    var isText = [Bool](repeating: false, count: bytes.count)
    for node in document.nodes where node.kind == .string || node.kind == .key {
      for index in node.range { isText[index] = true }
    }
    var slips: [Slip] = []
    for index in bytes.indices where !isText[index] {
      let place = index..<index + 1
      let written = text(bytes[place])
      func add(_ name: String, _ replacement: String) {
        slips.append(Slip(name, bytes, place, replacement))
      }
      switch written {
      case ",":
        add("no comma", "")
        add("comma twice", ",,")
        add("semicolon", ";")
        add("colon for comma", ":")
        add("line comment", ", // later\n")
        add("comment before comma", " /* later */,")
        add("hash comment", ", # later\n")
      case ":":
        add("no colon", "")
        add("equals sign", " =")
        add("arrow", " =>")
        add("colon twice", "::")
        add("block comment", ": /* later */")
      case "}", "]":
        add("trailing comma", ",\(written)")
        add("no \(written)", "")
        add("\(written) twice", written + written)
        add("wrong bracket for \(written)", written == "}" ? "]" : "}")
      case "{", "[":
        add("no \(written)", "")
        add("leading comma", "\(written),")
      default: break
      }
    }
    return slips
  }

  private static func atNode(_ bytes: [UInt8], _ document: JSONDocument, _ node: Int) -> [Slip] {
    let range = document.range(node)
    return switch document.kind(node) {
    case .number: number(bytes, range)
    case .true, .false: word(bytes, range)
    case .key: key(bytes, range)
    case .string: string(bytes, range)
    default: []
    }
  }

  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> [Slip] {
    let written = text(bytes[range])
    return [
      Slip("plus", bytes, range, "+1"), Slip("leading zero", bytes, range, "0\(written)0"),
      Slip("no fraction", bytes, range, "\(written)."),
      Slip("per cent", bytes, range, "\(written)%"),
      Slip("unit", bytes, range, "\(written) px"), Slip("NaN", bytes, range, "NaN"),
      Slip("hexadecimal", bytes, range, "0x1F"), Slip("exponent", bytes, range, "\(written)e"),
      Slip("None", bytes, range, "None"), Slip("no value", bytes, range, ""),
      Slip("closing quote alone", bytes, range, "\(written)\""),
      Slip("decimal comma", bytes, range, "\(written),5"),
    ]
  }

  private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> [Slip] {
    [
      Slip("capital", bytes, range, "True"), Slip("yes", bytes, range, "yes"),
      Slip("no value", bytes, range, ""),
    ]
  }

  private static func key(_ bytes: [UInt8], _ range: Range<Int>) -> [Slip] {
    quotes(bytes, range) + [
      Slip("bare key", bytes, range, text(bytes[range].dropFirst().dropLast()))
    ]
  }

  private static func string(_ bytes: [UInt8], _ range: Range<Int>) -> [Slip] {
    let content = range.lowerBound + 1..<range.upperBound - 1
    let start = content.lowerBound..<content.lowerBound
    let end = content.upperBound..<content.upperBound
    let text = text(bytes[content])
    var slips = quotes(bytes, range)
    slips += [
      Slip("quotes inside", bytes, content, "said \"hi\" to \(text)"),
      Slip("tab", bytes, start, "\t"), Slip("line break", bytes, end, "\nx"),
      Slip("escape", bytes, start, "\\q"), Slip("half a character", bytes, end, "\\ud83d"),
    ]
    if !text.contains(where: { ",]}".contains($0) }), Double(text) == nil {
      slips.append(Slip("bare text", bytes, range, text))
    }
    return slips
  }

  /// Slips in the quotes of a string.
  private static func quotes(_ bytes: [UInt8], _ range: Range<Int>) -> [Slip] {
    let name = text(bytes[range].dropFirst().dropLast())
    let opening = range.lowerBound..<range.lowerBound + 1
    let closing = range.upperBound - 1..<range.upperBound
    return [
      Slip("no opening quote", bytes, opening, ""), Slip("no closing quote", bytes, closing, ""),
      Slip("opening quote twice", bytes, opening, "\"\""),
      Slip("closing quote twice", bytes, closing, "\"\""),
      Slip("curly quotes", bytes, range, "“\(name)”"),
      Slip("curly opening quote", bytes, opening, "“"),
      Slip("curly closing quote", bytes, closing, "”"),
      Slip("single quotes", bytes, range, "'\(name)'"),
    ]
  }

  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }
}
