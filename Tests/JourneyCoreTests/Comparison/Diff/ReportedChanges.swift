import Testing

@testable import JourneyCore

/// Reads the changes back from the JSON report of a comparison, knowing the report alone.
enum ReportedChanges {
  static func read(_ report: String) throws -> [MapChange] {
    let document = JSONDocument(SourceFile(name: "report.json", text: report))
    #expect(document.problems.isEmpty)
    let root = document.value(at: 0)
    guard case .array(let changes)? = value("changes", of: root) else { return [] }
    return try changes.map { change in
      let kind = text("kind", of: change).flatMap { MapChange.Kind(rawValue: $0) }
      let subject = text("subject", of: change).flatMap { MapChange.Subject(rawValue: $0) }
      return MapChange(
        kind: try #require(kind), subject: try #require(subject),
        place: .init(), name: nil, key: text("key", of: change),
        oldPointer: text("oldPointer", of: change).map { pointer($0) },
        newPointer: text("newPointer", of: change).map { pointer($0) },
        old: value("old", of: change),
        new: value("new", of: change))
    }
  }

  private static func pointer(_ text: String) -> DocumentPointer {
    DocumentPointer(
      text.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        .map { token in
          let text = String(token)
          if let index = Int(text) { return .index(index) }
          return .key(unescaped(text))
        })
  }

  private static func unescaped(_ token: String) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in token.unicodeScalars {
      if isEscaped {
        text.append(scalar == "1" ? "/" : "~")
      } else if scalar != "~" {
        text.append(scalar)
      }
      isEscaped = !isEscaped && scalar == "~"
    }
    return String(text)
  }

  private static func value(_ key: String, of object: JSONValue) -> JSONValue? {
    guard case .object(let members) = object else { return nil }
    return members.first { $0.key.equals(key) }?.value
  }

  private static func text(_ key: String, of object: JSONValue) -> String? {
    if case .string(let text)? = value(key, of: object) { text.string } else { nil }
  }
}
