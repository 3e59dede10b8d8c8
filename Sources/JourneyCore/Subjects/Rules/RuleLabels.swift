/// The words that stand beside the description of a rule; the headings are the same for every rule.
enum RuleLabels {
  static let rule = LocalizedText(vi: "Quy tắc", en: "Rule")
  static let severity = LocalizedText(vi: "Mức độ", en: "Severity")
  static let finds = LocalizedText(vi: "Tìm ra", en: "Finds")
  static let whatItDoes = LocalizedText(vi: "Quy tắc này tìm gì", en: "What it does")
  static let whyIsThisBad = LocalizedText(vi: "Vì sao không nên", en: "Why is this bad?")
  static let example = LocalizedText(vi: "Ví dụ", en: "Example")
  static let useInstead = LocalizedText(vi: "Nên viết", en: "Use instead")
  static let source = LocalizedText(vi: "Nguồn", en: "Source")
  static let marks = LocalizedText(
    vi: "↓ đứng trước mỗi chỗ bị báo.", en: "↓ stands before each place that is reported.")

  /// Says what the signs of an example stand for that no file would hold.
  static func signs(in example: String) -> LocalizedText? {
    var meanings: [LocalizedText] = []
    if example.contains("\\x") {
      meanings.append(
        LocalizedText(
          vi: "\\xE1 là đúng một byte có giá trị đó.", en: "\\xE1 stands for the byte itself."))
    }
    if example.contains("\\[") {
      meanings.append(
        LocalizedText(
          vi: "\\[127] là chừng ấy dấu ngoặc mở.",
          en: "\\[127] stands for as many opening brackets."))
    }
    guard !meanings.isEmpty else { return nil }
    return LocalizedText(
      vi: meanings.map(\.vi).joined(separator: " "), en: meanings.map(\.en).joined(separator: " "))
  }
}
