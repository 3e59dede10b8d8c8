import Testing

@testable import JourneyCore

/// A text and what the JSON reader has to say about it.
struct SyntaxCase: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: [SyntaxFinding]

  init(_ text: String, _ expected: SyntaxFinding...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text.debugDescription }
}

extension SyntaxFinding {
  /// A missing comma.
  static func comma(_ line: Int, _ column: Int) -> SyntaxFinding {
    SyntaxFinding(line, column, "missing comma here", "entries are separated by commas")
  }

  /// A comma too many.
  static func extraComma(_ line: Int, _ column: Int, before bracket: String? = nil) -> SyntaxFinding
  {
    SyntaxFinding(
      line, column, bracket.map { "extra comma before '\($0)'" } ?? "extra comma",
      "remove this comma")
  }

  /// Quotes as other languages have them.
  static func single(_ line: Int, _ column: Int) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "single quotes where double quotes belong", "use double quotes \"…\"")
  }

  /// Quotes as word processors make them.
  static func curly(_ line: Int, _ column: Int) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "curly quotes where straight quotes belong",
      "use straight quotes \"…\"; a word processor has replaced them")
  }

  /// A comment.
  static func comment(_ line: Int, _ column: Int) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "JSON has no comments",
      "remove it, or put it under a key that begins with x-")
  }

  /// A text that nothing closes.
  static func openText(_ line: Int, _ column: Int) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "the text that begins here has no closing quote",
      "add a double quote at its end")
  }

  /// A line break within a text.
  static func lineBreak(_ line: Int, _ column: Int) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "line break inside a text", "write \\n, or keep the text on one line")
  }

  /// A key without quotes.
  static func bareKey(_ line: Int, _ column: Int, _ name: String) -> SyntaxFinding {
    SyntaxFinding(line, column, "the key '\(name)' needs double quotes", "write \"\(name)\"")
  }

  /// A text without quotes.
  static func bareText(_ line: Int, _ column: Int, _ text: String? = nil) -> SyntaxFinding {
    SyntaxFinding(line, column, "a text needs double quotes", text.map { "write \"\($0)\"" })
  }

  /// Quotes within a text.
  static func innerQuote(_ line: Int, _ column: Int) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "double quote inside a text", "write \\\", or use curly quotes “…”")
  }

  /// A quote too many.
  static func extraQuote(_ line: Int, _ column: Int) -> SyntaxFinding {
    SyntaxFinding(line, column, "extra double quote", "remove this quote")
  }

  /// What looks like a number and is none.
  static func number(
    _ line: Int, _ column: Int, _ written: String, meant: String? = nil
  ) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "'\(written)' is not a number",
      meant.map { "write \($0)" }
        ?? "a number looks like 4, -1 or 2.5; a text stands in double quotes")
  }

  /// An escape that JSON does not have.
  static func escape(_ line: Int, _ column: Int, _ written: String) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "'\(written)' means nothing in a JSON text", "a backslash is written \\\\")
  }

  /// Half of a surrogate pair.
  static func half(_ line: Int, _ column: Int, _ written: String) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "'\(written)' is only half of a character",
      "type the character itself, such as 😀")
  }

  /// A bracket that nothing closes.
  static func unclosed(
    _ line: Int, _ column: Int, _ opening: String, _ closing: String, _ more: String = ""
  ) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "the '\(opening)' opened here is never closed\(more)",
      "add '\(closing)' where it ends")
  }

  /// A bracket too many.
  static func stray(_ line: Int, _ column: Int, _ bracket: String) -> SyntaxFinding {
    SyntaxFinding(line, column, "'\(bracket)' closes nothing")
  }

  /// A list that begins with a brace.
  static func brace(_ line: Int, _ column: Int) -> SyntaxFinding {
    SyntaxFinding(line, column, "'{' where '[' belongs", "a list stands between '[' and ']'")
  }
}
