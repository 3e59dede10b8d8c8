import Foundation

/// What the files of a folder declare and mention, read word by word without a compiler.
struct SourceWords {
  /// One file.
  struct File {
    /// The path from the root of the repository.
    let path: String
    /// The folder below `Sources`.
    let folder: String
    /// The words of the code; texts and comments are left out.
    let words: Set<String>
    /// The words that stand behind a point: members that are used.
    let members: Set<String>
    /// The types that it declares outside every other type.
    let types: Set<String>
    /// Every name that it declares: of types, members, cases and variables.
    let names: Set<String>
    /// The names that its extensions add to a type.
    let added: Set<String>
  }

  /// The files of `Sources`, sorted by their paths.
  let files: [File]

  /// Reads the files of some folders below `Sources`.
  init(_ folders: [String]) throws {
    files = try folders.flatMap { folder in
      try Repository.files(in: "Sources/" + folder, endingIn: ".swift").map {
        Self.file($0, try Repository.text($0))
      }
    }
  }

  /// Reads one file from its text.
  static func file(_ path: String, _ text: String) -> File {
    var words: Set<String> = []
    var members: Set<String> = []
    var types: Set<String> = []
    var names: Set<String> = []
    var added: Set<String> = []
    var isInExtension = false
    var isInText = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let code = code(of: line, &isInText)
      let tokens = tokens(of: code)
      for (index, token) in tokens.enumerated() where token != "." {
        words.insert(token)
        if index > 0, tokens[index - 1] == "." { members.insert(token) }
      }
      let isAtStart = !line.hasPrefix(" ")
      if isAtStart, !tokens.isEmpty { isInExtension = tokens.contains("extension") }
      for (index, token) in tokens.enumerated() where index + 1 < tokens.count {
        let next = tokens[index + 1]
        if Self.typeKeywords.contains(token) {
          if isAtStart, index < 3 { types.insert(next) }
          names.insert(next)
        } else if Self.memberKeywords.contains(token), next != "." {
          names.insert(next)
          let isMember = line.hasPrefix("  ") && !line.hasPrefix("   ")
          if isInExtension, isMember { added.insert(next) }
        }
      }
    }
    let parts = path.split(separator: "/").dropFirst().dropLast()
    return File(
      path: path, folder: parts.joined(separator: "/"), words: words, members: members,
      types: types, names: names, added: added)
  }

  private static let typeKeywords: Set<String> = [
    "struct", "class", "enum", "protocol", "actor", "typealias",
  ]
  private static let memberKeywords: Set<String> = ["func", "var", "let", "case"]

  /// The code of a line, with that which stands in a text as `\(code)`; texts over several lines are
  /// skipped, too.
  private static func code(of line: Substring, _ isInText: inout Bool) -> String {
    // Most lines hold no text.
    if !isInText, !line.utf8.contains(UInt8(ascii: "\"")) {
      return line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
    }
    var code = ""
    var rest = line[...]
    // Texts in code and code in texts, the innermost last; of code, how many brackets are open.
    var places: [Place] = isInText ? [.code(brackets: 0), .text] : [.code(brackets: 0)]
    while let character = rest.first, let place = places.last {
      var count = 1
      switch place {
      case .code(let brackets):
        if rest.hasPrefix("//") { return code }
        if rest.hasPrefix("\"\"\"") {
          places.append(.text)
          count = 3
        } else if character == "\"" {
          places.append(.string)
        } else if character == ")", brackets == 0, places.count > 1 {
          places.removeLast()
          code.append(" ")
        } else {
          let change = character == "(" ? 1 : character == ")" ? -1 : 0
          places[places.count - 1] = .code(brackets: max(0, brackets + change))
          code.append(character)
        }
      case .string, .text:
        if let mark = ["\\(", "\\#("].first(where: rest.hasPrefix) {
          places.append(.code(brackets: 0))
          code.append(" ")
          count = mark.count
        } else if character == "\\" {
          count = 2
        } else if place == .string ? character == "\"" : rest.hasPrefix("\"\"\"") {
          places.removeLast()
          count = place == .string ? 1 : 3
        }
      }
      rest = rest.dropFirst(count)
    }
    isInText = places.contains(.text)
    return code
  }

  private enum Place: Equatable {
    case code(brackets: Int)
    /// A text in a line.
    case string
    /// A text over several lines.
    case text
  }

  /// The words of a line, and each point that stands before a word.
  private static func tokens(of code: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for character in code {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        tokens.append(word)
        word = ""
      }
      if character == "." { tokens.append(".") }
    }
    if !word.isEmpty { tokens.append(word) }
    return tokens
  }
}
