/// Names findings by what they are about, so that each is known again in another version of a file.
///
/// Elements go by their ids, names or texts instead of their numbers: a finding keeps its name where
/// lines move, where something is put before it, and where the file is laid out anew.
struct FindingNames {
  /// The keys by which people tell the elements of a list apart, the surest first.
  private static let tellingKeys = ["id", "stage", "name", "text", "title", "rule"]
  /// The characters of a text that tell it apart.
  private static let longest = 80

  private let document: JSONDocument
  private let lines: LineTable
  /// What was passed in the file so far; its steps are what all names cost.
  private(set) var cursor = ElementCursor()

  init(_ source: SourceFile) {
    document = JSONDocument(source)
    lines = LineTable(source)
  }

  /// Returns the place of a finding, such as `/stages/use/painPoints/Chờ lâu`.
  ///
  /// - Parameter finding: A finding of the file.
  /// - Returns: A pointer with names in it; without a pointer what the line holds.
  mutating func place(of finding: Diagnostic) -> String {
    guard let pointer = finding.pointer else { return line(of: finding) }
    var node: Int? = document.hasRoot ? 0 : nil
    let steps = pointer.steps.map { step -> DocumentPointer.Step in
      switch step {
      case .key(let key):
        node = node.flatMap { cursor.member(key, of: $0, in: document) }
        return step
      case .index(let index):
        node = node.flatMap { cursor.element(index, of: $0, in: document)?.node }
        return node.flatMap { name($0) }.map { .key($0) } ?? step
      }
    }
    return DocumentPointer(steps).description
  }

  /// Returns the words that a message quotes, which tell findings in one place apart.
  ///
  /// Numbers and what is suggested are left out: they change while the finding is the same.
  static func quotes(in finding: Diagnostic) -> String {
    let message = finding.message.en.split(separator: "; did you mean", maxSplits: 1).first ?? ""
    var quotes: [Substring] = []
    var start: Substring.Index?
    var last: Character = " "
    for index in message.indices {
      let character = message[index]
      if character == "'" {
        let behind = message.index(after: index)
        if let begun = start {
          // An apostrophe within a quoted word ends nothing.
          if behind == message.endIndex || !message[behind].isLetter {
            quotes.append(message[begun..<index])
            start = nil
          }
        } else if last == " " || last == "(" {
          start = behind
        }
      }
      last = character
    }
    return quotes.map { shortened(String($0)) }.joined(separator: ", ")
  }

  private mutating func name(_ node: Int) -> String? {
    if document.kind(node) == .string { return Self.shortened(document.text(node).string) }
    for key in Self.tellingKeys {
      if let value = cursor.member(key, of: node, in: document), document.kind(value) == .string {
        return Self.shortened(document.text(value).string)
      }
    }
    return nil
  }

  private func line(of finding: Diagnostic) -> String {
    let number = lines.position(of: finding.range.lowerBound).line
    let bytes = document.source.bytes[lines.range(ofLine: number)]
    let words = String(decoding: bytes.prefix(4 * Self.longest), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    return Self.shortened(words.joined(separator: " "))
  }

  private static func shortened(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
  }
}
