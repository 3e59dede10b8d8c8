/// The rules for other programs, from the same data as the rules themselves.
public struct RulesJSON {
  private let rules: [RuleDescription]
  private let language: Language

  /// Prepares the rules for programs.
  ///
  /// - Parameters:
  ///   - rules: The rules in the order in which they are told.
  ///   - language: The language of the texts; ids, keys and severities are never translated.
  public init(_ rules: [RuleDescription] = RuleDescription.all, language: Language) {
    self.rules = rules
    self.language = language
  }

  /// The bytes of the text in UTF-8.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// The rules as a JSON object, one rule a line.
  public var text: String {
    var output = #"{"version":1,"rules":["#
    for (index, rule) in rules.enumerated() {
      output += index == 0 ? "\n{" : ",\n{"
      append(rule, to: &output)
      output += "}"
    }
    return output + (rules.isEmpty ? "]}\n" : "\n]}\n")
  }

  private func append(_ rule: RuleDescription, to output: inout String) {
    JSONText.append("id", rule.id.rawValue, to: &output)
    output += ","
    JSONText.append("severity", rule.severity.rawValue, to: &output)
    output += ","
    JSONText.append("summary", rule.summary[language], to: &output)
    output += ","
    JSONText.append("reason", rule.reason[language], to: &output)
    output += ","
    output += #""sources":"#
    JSONText.append(.array(rule.sources.map(source)), to: &output)
    output += ","
    JSONText.append("bad", rule.bad[language], to: &output)
    output += ","
    JSONText.append("good", rule.good[language], to: &output)
  }

  /// A work with the place in it; what is not known of it has no key.
  private func source(_ source: Citation) -> JSONValue {
    var object = JSONMembers()
    object.add("author", text: source.work.author)
    object.add("title", text: source.work.title[language])
    object.add("publisher", text: source.work.publisher?[language])
    object.add("year", text: source.work.year)
    object.add("url", text: source.work.address)
    object.add("place", text: source.place?[language])
    return object.object
  }
}
