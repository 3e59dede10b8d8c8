/// What the JSON reader says, in words for a person who is no programmer.
enum JSONMessages {
  /// What is wrong, and how to mend it.
  struct Message {
    let text: LocalizedText
    /// What it names of the file, and the characters that it speaks of.
    let about: [SourceText]
    let help: LocalizedText?

    init(vi: String, en: String, about: String..., help: LocalizedText? = nil) {
      self.text = LocalizedText(vi: vi, en: en)
      self.about = about.map { SourceText($0) }
      self.help = help
    }
  }

  static let missingComma = Message(
    vi: "thiếu dấu phẩy ở đây", en: "missing comma here",
    help: LocalizedText(
      vi: "các phần tử cách nhau bằng dấu phẩy", en: "entries are separated by commas"))
  static func trailingComma(_ bracket: UInt8) -> Message {
    Message(
      vi: "thừa dấu phẩy trước '\(character(bracket))'",
      en: "extra comma before '\(character(bracket))'", about: String(character(bracket)),
      help: LocalizedText(vi: "xóa dấu phẩy này", en: "remove this comma"))
  }
  static let extraComma = Message(
    vi: "thừa dấu phẩy", en: "extra comma",
    help: LocalizedText(vi: "xóa dấu phẩy này", en: "remove this comma"))
  static let semicolon = Message(
    vi: "dấu chấm phẩy ở chỗ cần dấu phẩy", en: "semicolon where a comma belongs")
  static let colonForComma = Message(
    vi: "dấu hai chấm ở chỗ cần dấu phẩy", en: "colon where a comma belongs")
  static let missingColon = Message(
    vi: "thiếu dấu hai chấm giữa khóa và giá trị", en: "missing colon between key and value")
  static let equalsSign = Message(
    vi: "dấu '=' ở chỗ cần dấu hai chấm", en: "'=' where a colon belongs", about: "=")
  static let missingValue = Message(
    vi: "thiếu giá trị sau dấu hai chấm", en: "missing value after the colon")
  static func keyWithoutValue(_ name: String) -> Message {
    Message(
      vi: "khóa '\(name)' không có giá trị", en: "the key '\(name)' has no value", about: name)
  }
  static let keyExpected = Message(
    vi: "cần một khóa trong dấu nháy kép ở đây", en: "a key in double quotes is expected here")
  static func bareKey(_ name: String) -> Message {
    Message(
      vi: "khóa '\(name)' cần dấu nháy kép", en: "the key '\(name)' needs double quotes",
      about: name,
      help: LocalizedText(vi: "viết \"\(name)\"", en: "write \"\(name)\""))
  }
  static let singleQuotes = Message(
    vi: "dấu nháy đơn ở chỗ cần dấu nháy kép", en: "single quotes where double quotes belong",
    help: LocalizedText(vi: "dùng dấu nháy kép \"…\"", en: "use double quotes \"…\""))
  static let typographicQuotes = Message(
    vi: "dấu nháy cong ở chỗ cần dấu nháy thẳng",
    en: "curly quotes where straight quotes belong",
    help: LocalizedText(
      vi: "dùng dấu nháy thẳng \"…\"; trình soạn thảo văn bản đã tự đổi chúng",
      en: "use straight quotes \"…\"; a word processor has replaced them"))
  static let openString = Message(
    vi: "văn bản bắt đầu ở đây không có dấu nháy đóng",
    en: "the text that begins here has no closing quote",
    help: LocalizedText(vi: "thêm dấu nháy kép ở cuối văn bản", en: "add a double quote at its end")
  )
  static let textBefore = Message(
    vi: "trước bản đồ có chữ khác", en: "there is other text before the map",
    help: LocalizedText(
      vi: "bỏ phần chữ đứng trước bản đồ", en: "leave out what stands before the map"))
  static let fence = Message(
    vi: "dòng này thuộc khối mã Markdown, không thuộc bản đồ",
    en: "this line belongs to a code block of Markdown, not to the map",
    help: LocalizedText(vi: "bỏ dòng này", en: "leave the line out"))
  static let innerQuote = Message(
    vi: "dấu nháy kép giữa văn bản", en: "double quote inside a text",
    help: LocalizedText(
      vi: "viết \\\", hoặc dùng dấu nháy cong “…”", en: "write \\\", or use curly quotes “…”"))
  static let extraQuote = Message(
    vi: "thừa dấu nháy kép", en: "extra double quote",
    help: LocalizedText(vi: "xóa dấu nháy này", en: "remove this quote"))
  static let lineBreakInString = Message(
    vi: "ngắt dòng giữa văn bản", en: "line break inside a text",
    help: LocalizedText(
      vi: "viết \\n, hoặc giữ văn bản trên một dòng", en: "write \\n, or keep the text on one line")
  )
  static let strangeBlank = Message(
    vi: "đây không phải là dấu cách thường", en: "this is not an ordinary space",
    help: LocalizedText(vi: "thay bằng dấu cách thường", en: "replace it with an ordinary space"))
  static let zeroWidthBlank = Message(
    vi: "có ký tự không nhìn thấy ở đây", en: "there is an invisible character here",
    help: LocalizedText(vi: "xóa ký tự này", en: "remove it"))
  static let manyStrangeBlanks = Message(
    vi: "đây không phải là dấu cách thường", en: "this is not an ordinary space",
    help: LocalizedText(
      vi: "thay bằng dấu cách thường trong cả tệp; các chỗ sau không được liệt kê",
      en:
        "replace them with ordinary spaces in the whole file; those behind this one are not listed")
  )
  static func fullWidth(_ written: String, _ meant: UInt8) -> Message {
    let meant = character(meant)
    return Message(
      vi: "dấu '\(written)' không phải là '\(meant)' mà JSON cần",
      en: "'\(written)' is not the '\(meant)' that JSON knows", about: written, String(meant),
      help: LocalizedText(vi: "viết '\(meant)'", en: "write '\(meant)'"))
  }
  static func minus(_ written: String, number: String) -> Message {
    Message(
      vi: "'\(written)' có dấu trừ mà JSON không nhận ra",
      en: "'\(written)' has a minus sign that JSON does not know", about: written,
      help: LocalizedText(
        vi: "viết -\(number) bằng dấu gạch nối", en: "write -\(number) with a hyphen"))
  }
  static let mergeConflict = Message(
    vi: "xung đột hợp nhất chưa giải quyết", en: "unresolved merge conflict",
    help: LocalizedText(
      vi: "giữ một trong hai phiên bản và xóa các dòng <<<<<<<, ======= và >>>>>>>",
      en: "keep one of the two versions and remove the lines <<<<<<<, ======= and >>>>>>>"))
  static let comment = Message(
    vi: "JSON không có chú thích", en: "JSON has no comments",
    help: LocalizedText(
      vi: "xóa chú thích, hoặc đưa vào một khóa bắt đầu bằng x-",
      en: "remove it, or put it under a key that begins with x-"))
  static func bareText(_ text: String?) -> Message {
    Message(
      vi: "văn bản cần dấu nháy kép", en: "a text needs double quotes",
      help: text.map { LocalizedText(vi: "viết \"\($0)\"", en: "write \"\($0)\"") })
  }
  static let trailingContent = Message(
    vi: "còn nội dung sau khi tài liệu đã kết thúc",
    en: "there is more text after the end of the document",
    help: oneMap)
  static let oneMap = LocalizedText(
    vi: "mỗi tệp chỉ chứa một bản đồ", en: "one file holds one map")
  static let empty = Message(
    vi: "tệp trống", en: "the file is empty",
    help: LocalizedText(
      vi: "tệp bắt đầu bằng { và kết thúc bằng }", en: "the file begins with { and ends with }")
  )
  static let endOfFile = LocalizedText(vi: "tệp kết thúc ở đây", en: "the file ends here")
  static let tooDeep = Message(
    vi: "lồng nhau quá \(JSONScanner.maximumDepth) tầng",
    en: "nested deeper than \(JSONScanner.maximumDepth) levels")
  static let unicodeEscape = Message(
    vi: "\\u cần bốn chữ số thập lục phân theo sau",
    en: "\\u must be followed by four hexadecimal digits")
  static let tooMany = LocalizedText(
    vi: "quá nhiều lỗi cú pháp; phần còn lại của tệp không được đọc",
    en: "too many syntax errors; the rest of the file was not read")

  static func closesNothing(_ bracket: UInt8) -> Message {
    Message(
      vi: "'\(character(bracket))' không đóng ngoặc nào",
      en: "'\(character(bracket))' closes nothing", about: String(character(bracket)))
  }
  static func unclosedBefore(_ kind: JSONNode.Kind, _ bracket: UInt8) -> Message {
    Message(
      vi: "cần '\(closing(kind))' trước '\(character(bracket))' này",
      en: "expected '\(closing(kind))' before this '\(character(bracket))'",
      about: String(closing(kind)), String(character(bracket)))
  }
  static func wrongBracket(_ kind: JSONNode.Kind, _ bracket: UInt8) -> Message {
    Message(
      vi: "'\(character(bracket))' ở chỗ cần '\(closing(kind))'",
      en: "'\(character(bracket))' where '\(closing(kind))' belongs",
      about: String(character(bracket)), String(closing(kind)))
  }
  static let braceForBracket = Message(
    vi: "'{' ở chỗ cần '['", en: "'{' where '[' belongs", about: "{", "[",
    help: LocalizedText(
      vi: "danh sách nằm giữa '[' và ']'", en: "a list stands between '[' and ']'"))
  static func missingOpening(_ kind: JSONNode.Kind) -> Message {
    Message(
      vi: "thiếu '\(opening(kind))' ở đây", en: "missing '\(opening(kind))' here",
      about: String(opening(kind)))
  }
  static func missingClosing(_ kind: JSONNode.Kind) -> Message {
    Message(
      vi: "thiếu '\(closing(kind))' ở đây", en: "missing '\(closing(kind))' here",
      about: String(closing(kind)))
  }
  static func openedHere(_ kind: JSONNode.Kind) -> LocalizedText {
    LocalizedText(
      vi: "'\(opening(kind))' được mở ở đây", en: "the '\(opening(kind))' was opened here")
  }
  static func neverClosed(_ kind: JSONNode.Kind, others: Int) -> Message {
    let more = others > 0
    return Message(
      vi: "'\(opening(kind))' mở ở đây không được đóng"
        + (more ? ", và \(others) ngoặc bao quanh nó cũng vậy" : ""),
      en: "the '\(opening(kind))' opened here is never closed"
        + (more ? ", nor \(others == 1 ? "is the one" : "are the \(others)") around it" : ""),
      about: String(opening(kind)),
      help: LocalizedText(
        vi: "thêm '\(closing(kind))' vào chỗ nó kết thúc",
        en: "add '\(closing(kind))' where it ends")
    )
  }
  static func unexpected(_ text: String) -> Message {
    Message(vi: "không hiểu '\(text)'", en: "unexpected '\(text)'", about: text)
  }
  static func escape(_ text: String) -> Message {
    Message(
      vi: "'\(text)' không có nghĩa trong văn bản JSON",
      en: "'\(text)' means nothing in a JSON text", about: text,
      help: LocalizedText(
        vi: "dấu gạch chéo ngược được viết là \\\\", en: "a backslash is written \\\\"))
  }
  static func loneSurrogate(_ written: String) -> Message {
    Message(
      vi: "'\(written)' chỉ là một nửa ký tự", en: "'\(written)' is only half of a character",
      about: written,
      help: LocalizedText(
        vi: "hãy gõ thẳng ký tự đó, ví dụ 😀", en: "type the character itself, such as 😀"))
  }
  static func control(_ byte: UInt8) -> Message {
    let hex = String(byte, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: 4 - hex.utf8.count) + hex
    return Message(
      vi: byte == 0x09 ? "ký tự tab giữa văn bản" : "ký tự điều khiển U+\(code) giữa văn bản",
      en: byte == 0x09 ? "tab inside a text" : "control character U+\(code) inside a text",
      help: byte == 0x09
        ? LocalizedText(vi: "viết \\t, hoặc dùng dấu cách", en: "write \\t, or use a space")
        : LocalizedText(vi: "xóa nó", en: "remove it"))
  }
  /// What to say of a number whose digits are parted by commas, points or blanks.
  ///
  /// - Parameters:
  ///   - written: The number as the file has it.
  ///   - number: The same with a plain minus sign.
  ///   - meant: The number that it is, if it can be one alone.
  /// - Returns: What is wrong, and what to write.
  static func partedNumber(_ written: String, _ number: String, meant: String?) -> Message {
    // Where three digits stand behind one comma it may part thousands.
    let decimal = meant ?? CellNumber.literal(number)
    guard let decimal, decimal.utf8.contains(UInt8(ascii: ".")) else {
      return Self.number(written, meant: meant)
    }
    let thousands = String(decimal.filter { $0 != "." })
    let help =
      meant == nil
      ? LocalizedText(
        vi: "viết \(decimal), hoặc \(thousands) nếu dấu phẩy tách hàng nghìn",
        en: "write \(decimal), or \(thousands) if the comma separates thousands")
      : LocalizedText(vi: "viết \(decimal)", en: "write \(decimal)")
    return Message(
      vi: "dấu phẩy thập phân trong '\(written)'", en: "decimal comma in '\(written)'",
      about: written, help: help)
  }
  static func number(_ text: String, meant: String?) -> Message {
    Message(
      vi: "'\(text)' không phải là một số viết đúng cách", en: "'\(text)' is not a number",
      about: text,
      help: meant.map { LocalizedText(vi: "viết \($0)", en: "write \($0)") }
        ?? LocalizedText(
          vi: "số viết như 4, -1 hoặc 2.5; văn bản nằm trong dấu nháy kép",
          en: "a number looks like 4, -1 or 2.5; a text stands in double quotes"))
  }
  /// What to say about a word without quotes, if it is one that other languages know.
  static func bareWord(_ word: String) -> Message? {
    switch word.lowercased() {
    case "true", "false":
      Message(
        vi: "viết \(word.lowercased()) bằng chữ thường",
        en: "write \(word.lowercased()) in lower case")
    case "null", "none", "nil", "undefined":
      Message(
        vi: "'\(word)' không phải là giá trị; hãy bỏ cả khóa này",
        en: "'\(word)' is not a value; leave the key out", about: word)
    case "nan", "infinity", "inf":
      Message(vi: "'\(word)' không phải là một số", en: "'\(word)' is not a number", about: word)
    case "yes", "no":
      Message(
        vi: "viết true hoặc false thay cho '\(word)'",
        en: "write true or false instead of '\(word)'", about: word)
    default: nil
    }
  }

  private static func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
  private static func opening(_ kind: JSONNode.Kind) -> Character { kind == .object ? "{" : "[" }
  private static func closing(_ kind: JSONNode.Kind) -> Character { kind == .object ? "}" : "]" }
}
