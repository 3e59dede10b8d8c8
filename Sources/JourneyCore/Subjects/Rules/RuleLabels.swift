/// The words that stand beside the description of a rule; the headings are the same for every rule.
enum RuleLabels {
  static let rule = LocalizedText(vi: "Quy tắc", en: "Rule")
  static let severity = LocalizedText(vi: "Mức độ", en: "Severity")
  static let finds = LocalizedText(vi: "Phát hiện", en: "Finds")
  static let whatItDoes = LocalizedText(vi: "Quy tắc này tìm gì", en: "What it does")
  static let whyIsThisBad = LocalizedText(vi: "Vì sao cần sửa", en: "Why is this bad?")
  static let example = LocalizedText(vi: "Ví dụ", en: "Example")
  static let useInstead = LocalizedText(vi: "Nên viết", en: "Use instead")
  static let source = LocalizedText(vi: "Nguồn", en: "Source")
  static let own = LocalizedText(
    vi: "Quy tắc của riêng journey-cli.", en: "journey-cli's own rule.")
  static let marks = LocalizedText(
    vi: "↓ đứng trước mỗi chỗ bị báo.", en: "↓ stands before each place that is reported.")

  /// The heading of all rules.
  static let rules = LocalizedText(vi: "Quy tắc", en: "Rules")
  /// What stands over all rules, a text a paragraph, with code between backquotes.
  static let introduction = [
    LocalizedText(
      vi: """
        Mọi điều `journey-cli validate` kiểm tra. Tệp này do `journey-cli rules --format markdown` \
        tạo ra từ chính các quy tắc; đừng sửa bằng tay.
        """,
      en: """
        Everything that `journey-cli validate` checks. This file is made of the rules themselves by \
        `journey-cli rules --format markdown`; do not edit it.
        """),
    LocalizedText(
      vi: """
        `error`: tệp sai hoặc không tin cậy được. `warning`: nhà tư vấn sẽ trả lại bản đồ. `note`: \
        lời khuyên. Tắt một quy tắc trong bản đồ bằng \
        `"disable": [{ "rule": "…", "reason": "…" }]`.
        """,
      en: """
        `error`: the file is wrong or cannot be relied on. `warning`: a consultant would send the \
        map back. `note`: advice. A map turns a rule off with \
        `"disable": [{ "rule": "…", "reason": "…" }]`.
        """),
    LocalizedText(
      vi: "Trong các ví dụ, `↓` đứng trước mỗi chỗ bị báo.",
      en: "In the examples `↓` stands before each place that is reported."),
  ]

  /// Says what the signs of an example stand for that no file would hold.
  static func signs(in example: String) -> LocalizedText? {
    let parts = example.split(separator: "\\", omittingEmptySubsequences: false).dropFirst()
    var meanings: [LocalizedText] = []
    if let byte = parts.first(where: { $0.first == "x" })?.prefix(3) {
      meanings.append(
        LocalizedText(
          vi: "\\\(byte) là đúng một byte có giá trị đó.",
          en: "\\\(byte) stands for the byte itself."))
    }
    if let brackets = parts.first(where: { $0.first == "[" }) {
      let count = brackets.dropFirst().prefix { $0 != "]" }
      meanings.append(
        LocalizedText(
          vi: "\\[\(count)] là \(count) dấu ngoặc mở liền nhau.",
          en: "\\[\(count)] stands for as many opening brackets."))
    }
    guard !meanings.isEmpty else { return nil }
    return LocalizedText(
      vi: meanings.map(\.vi).joined(separator: " "), en: meanings.map(\.en).joined(separator: " "))
  }
}
