import Foundation

/// A command of a GitHub workflow, read as the runner reads it: split first, unescaped after.
struct WorkflowCommand {
  let name: String
  let properties: [String: String]
  let message: String

  init?(_ line: String) {
    guard line.hasPrefix("::"), let end = line.dropFirst(2).range(of: "::") else { return nil }
    let head = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
    name = String(head.prefix { $0 != " " })
    var properties: [String: String] = [:]
    for pair in head.dropFirst(name.count + 1).split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      properties[String(parts[0])] = Self.unescaped(
        String(parts[1]), ["%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","])
    }
    self.properties = properties
    message = Self.unescaped(String(line[end.upperBound...]), ["%0D": "\r", "%0A": "\n"])
  }

  private static func unescaped(_ text: String, _ table: [String: String]) -> String {
    var text = text
    for (escape, plain) in table { text = text.replacingOccurrences(of: escape, with: plain) }
    return text.replacingOccurrences(of: "%25", with: "%")
  }
}
