/// A rule as SARIF describes it.
struct SARIFRule {
  private let rule: RuleDescription
  private let language: Language

  init(_ rule: RuleDescription, _ language: Language) {
    self.rule = rule
    self.language = language
  }

  /// Appends the rule as one line of JSON.
  func append(to output: inout String) {
    let id = rule.id.rawValue
    output += #"{"id":"\#(id)","name":"\#(Self.name(id))","shortDescription":{"#
    JSONText.append("text", literal(RuleDescription.sentence(rule.summary[language])), to: &output)
    output += #"},"fullDescription":{"#
    JSONText.append("text", literal(rule.reason[language]), to: &output)
    output += #"},"help":{"#
    JSONText.append("text", literal(help), to: &output)
    output += #"},"defaultConfiguration":{"level":"\#(rule.severity.rawValue)"}}"#
  }

  /// The id in the letters that SARIF wants for names: `unknown-key` is `UnknownKey`.
  private static func name(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private var help: String {
    let instead = LocalizedText(vi: "Thay vì:", en: "Instead of:")[language]
    let write = LocalizedText(vi: "hãy viết:", en: "write:")[language]
    let bad = rule.bad[language].filter { $0 != "↓" }
    var text = rule.reason[language]
    text += "\n\n\(instead)\n\n\(bad)\n\n\(write)\n\n\(rule.good[language])"
    if !rule.sources.isEmpty {
      text += "\n\n" + LocalizedText(vi: "Nguồn:", en: "Source:")[language]
    }
    for source in rule.sources {
      text += "\n\n" + source.text(in: language)
      if let address = source.work.address { text += "\n" + address }
    }
    return text
  }

  private func literal(_ text: String) -> String { SARIFMessage.literal(text) }
}
