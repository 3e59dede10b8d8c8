/// The public symbols of the library, read from the sources as the formatter lays them out.
struct PublicSymbols {
  /// One line a symbol, such as `Diagnostic.Note.message: LocalizedText`, sorted.
  let lines: [String]

  /// Reads the symbols of some files by their texts.
  init(_ texts: [String]) {
    lines = texts.flatMap(Self.symbols).sorted()
  }

  /// Reads the symbols of the library.
  init() throws {
    self.init(
      try Repository.files(in: "Sources/JourneyCore", endingIn: ".swift")
        .map { try Repository.text($0) })
  }

  /// A type or extension that is open where a line stands.
  private struct Scope {
    let name: String
    let indent: Int
    /// What is public in it without saying so: the cases of an enumeration, the requirements of a
    /// protocol.
    let openKeywords: Set<String>
  }

  private static func symbols(of text: String) -> [String] {
    var scopes: [Scope] = []
    var found: [String] = []
    for line in joined(text.split(separator: "\n")) {
      let indent = line.prefix { $0 == " " }.count
      let code = line.dropFirst(indent)
      if code.hasPrefix("//") { continue }
      while let last = scopes.last, indent <= last.indent, !code.hasPrefix(")"), code != "{" {
        scopes.removeLast()
      }
      let words = code.split { $0 == " " }.map(String.init)
      let isPublic = words.first == "public"
      let isMember =
        scopes.last.map { scope in
          indent == scope.indent + 2 && scope.openKeywords.contains(words.first ?? "")
        } ?? false
      let path = scopes.map(\.name).joined(separator: ".")
      if let keyword = words.firstIndex(where: typeKeywords.contains), keyword < 4,
        keyword + 1 < words.count
      {
        let name = String(words[keyword + 1].prefix { $0 != ":" && $0 != "{" })
        let open: [String: Set<String>] = ["enum": ["case"], "protocol": requirements]
        if isPublic { found.append(named(path, words[keyword] + " " + name)) }
        if code.hasSuffix("{") || !code.contains("}") {
          let keywords = isPublic ? open[words[keyword]] ?? [] : []
          scopes.append(Scope(name: name, indent: indent, openKeywords: keywords))
        }
      } else if words.first == "extension" {
        let name = String(words[1].prefix { $0 != ":" && $0 != "{" })
        scopes.append(Scope(name: name, indent: indent, openKeywords: []))
      } else if isPublic {
        found.append(named(path, declaration(words.dropFirst())))
      } else if isMember {
        found.append(named(path, declaration(words[...])))
      }
    }
    return found
  }

  /// The lines with each list of parameters on one line.
  private static func joined(_ lines: [Substring]) -> [String] {
    var joined: [String] = []
    var open = 0
    for line in lines {
      let code = line.drop { $0 == " " }
      let isDeclaration = open == 0 && code.hasPrefix("public ")
      if open > 0, let last = joined.indices.last {
        joined[last] += (joined[last].hasSuffix("(") || code.hasPrefix(")") ? "" : " ") + code
      } else {
        joined.append(String(line))
      }
      guard open > 0 || isDeclaration, !code.hasPrefix("//") else { continue }
      open += code.count { $0 == "(" } - code.count { $0 == ")" }
    }
    return joined
  }

  private static let typeKeywords: Set<String> = ["struct", "class", "enum", "protocol", "actor"]
  private static let requirements: Set<String> = ["func", "var", "static", "init", "mutating"]

  private static func named(_ path: String, _ declaration: String) -> String {
    path.isEmpty ? declaration : path + " · " + declaration
  }

  /// A declaration without its body or value, on one line.
  private static func declaration(_ words: ArraySlice<String>) -> String {
    var text = ""
    for word in words {
      if word == "{" || word == "=" && !text.contains("case ") { break }
      text += (text.isEmpty ? "" : " ") + word
    }
    return text
  }
}
