/// Running text in which every piece knows the role it plays, never its colour.
public struct InlineText: Sendable, Hashable {
  /// A piece of text with one role.
  public struct Span: Sendable, Hashable {
    /// The text as it stands in the map; renderers escape it in their own way.
    public let text: String
    /// The part that the text plays.
    public let role: TextRole
    /// The language of the text, where a format was told that it is not the one of the labels.
    var language: Language?
  }

  /// The pieces in order; none of them is empty.
  public private(set) var spans: [Span] = []

  /// Creates an empty text.
  public init() {}

  /// Creates a text of one piece.
  public init(_ text: String, _ role: TextRole = .plain) {
    if !text.isEmpty { spans = [Span(text: text, role: role)] }
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { spans.isEmpty }

  /// The bare text, without roles.
  public var text: String {
    spans.count == 1 ? spans[0].text : spans.reduce(into: "") { $0 += $1.text }
  }

  /// Adds a piece at the end.
  public mutating func append(_ text: String, _ role: TextRole = .plain) {
    if !text.isEmpty { spans.append(Span(text: text, role: role)) }
  }

  /// Adds another text at the end.
  mutating func append(_ text: InlineText) {
    // An array that gets nothing is copied all the same where it is shared.
    if spans.isEmpty {
      spans = text.spans
    } else if !text.spans.isEmpty {
      spans += text.spans
    }
  }

  /// The same text with one role in place of another one.
  func playing(_ role: TextRole, insteadOf other: TextRole) -> InlineText {
    var text = self
    text.spans = spans.map {
      $0.role == other ? Span(text: $0.text, role: role, language: $0.language) : $0
    }
    return text
  }

  /// The same text without its last piece.
  var withoutLast: InlineText {
    var text = self
    _ = text.spans.popLast()
    return text
  }

  /// The same text without its first piece.
  var withoutFirst: InlineText {
    var text = self
    text.spans = Array(spans.dropFirst())
    return text
  }

  /// The text, or its beginning with how much more there is where it is longer than anybody reads.
  ///
  /// - Parameter most: The most bytes; a letter is never cut.
  /// - Returns: The text itself where it is short enough.
  func shortened(to most: Int) -> InlineText {
    let count = spans.reduce(0) { $0 + $1.text.utf8.count }
    guard count > most else { return self }
    var short = self
    short.spans = []
    var room = most
    for span in spans where room > 0 {
      let text = span.text.utf8.count <= room ? span.text[...] : Self.start(of: span.text, room)
      room -= span.text.utf8.count
      short.spans.append(Span(text: String(text), role: span.role, language: span.language))
    }
    let rest = count - short.spans.reduce(0) { $0 + $1.text.utf8.count }
    short.append(" … (+\((rest + 999) / 1000) KB)", .faint)
    return short
  }

  private static func start(of text: String, _ most: Int) -> Substring {
    let bytes = text.utf8
    var end = bytes.index(text.startIndex, offsetBy: most)
    // Back to where a letter begins.
    while end > text.startIndex, bytes[end] & 0xC0 == 0x80 { end = bytes.index(before: end) }
    return text[..<end]
  }

  /// Returns the two texts, one directly after the other.
  public static func + (left: InlineText, right: InlineText) -> InlineText {
    var result = left
    result.append(right)
    return result
  }

  /// Returns the same text with the language of each piece that is in another one than the labels.
  func telling(_ foreign: ForeignTexts) -> InlineText {
    var result = self
    result.spans = spans.flatMap { span in
      foreign.parts(of: span.text).filter { !$0.text.isEmpty }.map {
        Span(text: $0.text, role: span.role, language: $0.language)
      }
    }
    return result
  }

  /// Returns the same text with every plain piece in another role.
  public func playing(_ role: TextRole) -> InlineText {
    var result = self
    result.spans = spans.map {
      $0.role == .plain ? Span(text: $0.text, role: role, language: $0.language) : $0
    }
    return result
  }
}

extension InlineText: ExpressibleByStringLiteral {
  /// Creates a plain text.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Sequence<InlineText> {
  /// Joins texts into one, leaving out the empty ones.
  ///
  /// - Parameter separator: What stands between two texts.
  /// - Returns: An empty text if there is nothing to join.
  public func joined(by separator: InlineText = " · ") -> InlineText {
    // Put at the end of one text: joining thousands must not copy all of them for each.
    reduce(into: InlineText()) { joined, next in
      if next.isEmpty { return }
      if !joined.isEmpty { joined.append(separator) }
      joined.append(next)
    }
  }
}
