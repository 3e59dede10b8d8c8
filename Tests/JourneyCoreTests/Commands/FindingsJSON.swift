import Foundation

/// The documented shape of `validate --format json`, checked on the bytes and by Foundation.
enum FindingsJSON {
  struct Report: Decodable {
    let version: Int
    let diagnostics: [Finding]
    let summary: Summary
  }

  struct Finding: Decodable {
    let rule: String
    let severity: String
    let message: String
    let file: String
    let pointer: String?
    let start: Place
    let end: Place
    let notes: [Note]?
    let help: String?
  }

  struct Note: Decodable {
    let message: String
    let start: Place
    let end: Place
  }

  struct Place: Decodable {
    let line: Int
    let column: Int
    let offset: Int
  }

  struct Summary: Decodable {
    let files: Int
    let errors: Int
    let warnings: Int
    let notes: Int
  }

  /// Says where an output leaves the documented shape, nothing if it keeps to it.
  ///
  /// The order of the keys, and that none is there without a value, only the bytes can tell.
  static func problems(in output: Data) -> [String] {
    let text = String(decoding: output, as: UTF8.self)
    var lines = text.components(separatedBy: "\n")
    guard lines.last == "" else { return ["no line feed at the end"] }
    lines.removeLast()
    let head =
      #"\{"version":1,"tool":\{"name":"journey-cli","version":"[0-9.]+"\},"diagnostics":\["#
    let tail =
      #"\],"summary":\{"files":\d+,"errors":\d+,"warnings":\d+,"notes":\d+\}\}"#
    guard lines.count > 1 else { return matches(text, head + tail + "\n") ? [] : [text] }
    var problems: [String] = []
    for (index, line) in lines.enumerated() {
      let pattern =
        switch index {
        case 0: head
        case lines.count - 1: tail
        case lines.count - 2: finding
        default: finding + ","
        }
      if !matches(line, pattern) { problems.append(line) }
    }
    return problems
  }

  static func report(_ output: Data) throws -> Report {
    try JSONDecoder().decode(Report.self, from: output)
  }

  private static let string = #""(?:[^"\\\x00-\x1F]|\\["\\/bfnrt]|\\u[0-9a-f]{4})*""#
  private static let place = #"\{"line":[1-9]\d*,"column":[1-9]\d*,"offset":\d+\}"#
  private static let range = #","start":\#(place),"end":\#(place)"#
  private static let note = #"\{"message":\#(string)\#(range)\}"#
  private static let edit = #"\{"text":\#(string)\#(range)\}"#
  private static let fix = #","fix":\{"edits":\[\#(edit)(?:,\#(edit))*\]\}"#
  private static let finding =
    #"\{"rule":"[a-z-]+","severity":"(?:error|warning|note)","message":\#(string),"#
    + #""file":\#(string)(?:,"pointer":\#(string))?\#(range)"#
    + #"(?:,"notes":\[\#(note)(?:,\#(note))*\])?(?:,"help":\#(string))?(?:\#(fix))?\}"#

  private static func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: "^" + pattern + "$", options: .regularExpression)
      == text.startIndex..<text.endIndex
  }
}
