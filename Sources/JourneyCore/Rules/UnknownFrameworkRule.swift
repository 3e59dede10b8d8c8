/// A framework that is not built in, or whose file cannot be read.
enum UnknownFrameworkRule: Rule {
  static let id = RuleID.unknownFramework
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "mô hình không có sẵn, hoặc tệp mô hình không đọc được",
        en: "a framework that is not built in, or whose file cannot be read"),
      reason: LocalizedText(
        vi: "Không có mô hình thì không biết các giai đoạn và thứ tự của chúng.",
        en: "Without the framework neither the stages nor their order are known."),
      bad: #"""
        { "framework": ↓"customer-5" }
        """#,
      good: #"""
        { "framework": "customer-6" }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard case .missing(let message, let help) = context.resolution else { return }
    findings.add(
      Self.self, message, about: named(context.map.framework),
      at: DocumentPointer([.key("framework")]), help: help,
      meant: meant(by: context.map.framework))
  }

  /// The built-in framework that is called so, where the map names no id.
  private static func meant(by reference: JourneyMap.FrameworkReference) -> String? {
    guard case .id(let text) = reference else { return nil }
    let key = FoldedName.key(text.string)
    let frameworks = FrameworkCatalog.all.filter { framework in
      ([framework.id.string] + Language.allCases.map { framework.name[$0] })
        .contains { FoldedName.key($0) == key }
    }
    return frameworks.count == 1 ? frameworks[0].id.string : nil
  }

  /// The id or path that the map names.
  private static func named(_ reference: JourneyMap.FrameworkReference) -> [SourceText] {
    switch reference {
    case .id(let text), .path(let text): [text]
    case .inline: []
    }
  }
}
