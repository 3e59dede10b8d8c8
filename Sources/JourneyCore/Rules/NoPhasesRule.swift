/// A framework none of whose stages lies on a phase.
enum NoPhasesRule: Rule {
  static let id = RuleID.noPhases
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "không giai đoạn nào của mô hình nói nó thuộc chặng nào",
        en: "a framework none of whose stages says which phase it covers"),
      reason: LocalizedText(
        vi:
          "Các mô hình được đặt cạnh nhau theo chặng: thiếu chặng thì không chuyển được bản đồ sang"
          + " mô hình khác, và khi so sánh với mô hình khác, nó chỉ được xếp theo thứ tự riêng của nó.",
        en:
          "Frameworks are laid side by side on the phases: without them a map cannot be told in"
          + " another framework, and beside one of another framework it stands in its own order."),
      bad: #"""
        { "framework": ↓{ "id": "visit-2", "name": "Khám bệnh", "stages": [
          { "id": "arrive", "name": "Đến nơi" }, { "id": "leave", "name": "Ra về" }
        ] }, "stages": [{ "stage": "arrive" }] }
        """#,
      good: #"""
        { "kind": "experience", "framework": { "id": "visit-2", "name": "Khám bệnh", "stages": [
          { "id": "arrive", "name": "Đến nơi" }, { "id": "leave", "name": "Ra về" }
        ] }, "stages": [{ "stage": "arrive" }] }
        """#)
  }

  private static let message = LocalizedText(
    vi: "không giai đoạn nào của mô hình có chặng", en: "no stage of the framework has a phase")

  /// Finds the same in a framework file, which nobody may use yet.
  ///
  /// - Parameters:
  ///   - framework: The framework.
  ///   - sourceMap: Where everything stands in its file.
  /// - Returns: One finding at most.
  static func finding(in framework: Framework, _ sourceMap: SourceMap) -> [Diagnostic] {
    guard !framework.stages.isEmpty, framework.stages.allSatisfy(\.phases.isEmpty) else {
      return []
    }
    let stages = DocumentPointer([.key(FrameworkKey.stages.rawValue)])
    let place = sourceMap.place(of: stages, .opening)
    return [
      Diagnostic(
        rule: id, severity: severity, message: message, range: place.range,
        pointer: place.pointer, subject: stages,
        help: addPhases)
    ]
  }

  private static let addPhases = LocalizedText(
    vi: "thêm \"phases\" cho các giai đoạn để reframe được, và compare xếp được theo chặng",
    en: "add \"phases\" to its stages, so that reframe works and compare can lay it on the phases")

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard context.map.kind != .experience, let stages = context.frameworkStages,
      !stages.isEmpty, stages.allSatisfy(\.phases.isEmpty)
    else { return }
    let framework = DocumentPointer([.key("framework")])
    guard findings.isSure(of: ["phases"], in: framework) else { return }
    findings.add(
      Self.self,
      message,
      at: framework, .opening,
      help: help(findings.wording, isOpen: context.map.declaredKind == nil))
  }

  /// What to do; another kind that the map states would be unmade by `experience`.
  private static func help(_ wording: KeyWording, isOpen: Bool) -> LocalizedText {
    let kind = wording.entry(wording.name(MapKey.kind), "experience")
    guard wording.isOfTable else {
      return isOpen
        ? LocalizedText.deferred(
          vi: addPhases.vi + "; hoặc \(kind.vi) cho bản đồ nếu không có gì được mua",
          en: addPhases.en + "; or \(kind.en) to the map where nothing is bought")
        : addPhases
    }
    let framework = wording.name(MapKey.framework)
    let orKind = LocalizedText.deferred(
      vi: isOpen ? "; hoặc thêm \(kind.vi) nếu không có gì được mua" : "",
      en: isOpen ? "; or add \(kind.en) where nothing is bought" : "")
    return LocalizedText.deferred(
      vi: "thêm \(framework.vi) hoặc dùng --framework để nêu một mô hình có chặng, để reframe được"
        + " và compare xếp được theo chặng" + orKind.vi,
      en: "add \(framework.en), or use --framework, to name a framework with phases, so that"
        + " reframe works and compare can lay it on the phases" + orKind.en)
  }
}
