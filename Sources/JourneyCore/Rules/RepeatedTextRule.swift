/// A pain point or an opportunity that stands word for word in several places.
enum RepeatedTextRule: Rule {
  static let id = RuleID.repeatedText
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "cùng một điểm đau hoặc cơ hội cải thiện lặp lại nguyên văn ở nhiều chỗ",
        en: "the same pain point or opportunity word for word in several places"),
      reason: LocalizedText(
        vi: "Một điều chép nhiều lần được đếm nhiều lần, và che mất nơi ảnh hưởng nặng nhất.",
        en: "What is copied is counted more than once, and hides where it really hurts."),
      bad: #"""
        { "stages": [
          { "stage": "decide", "painPoints": ["Chờ lâu"] },
          { "stage": "use", "painPoints": [↓"Chờ lâu"] }
        ] }
        """#,
      good: #"""
        { "stages": [
          { "stage": "decide", "painPoints": ["Chờ nhân viên tư vấn 20 phút"] },
          { "stage": "use", "painPoints": ["Chờ tổng đài 6 phút"] }
        ] }
        """#)
  }

  /// The places of the texts, in the order in which those of a map are visited.
  private struct Places {
    private(set) var byText: [SourceText: [DocumentPointer]] = [:]

    /// Adds a place; of a text that stands in more of them than are told not all are kept.
    mutating func add(_ text: SourceText, _ pointer: @autoclosure () -> DocumentPointer) {
      let text = text.trimmed
      guard text.isTold, byText[text, default: []].count <= Findings.maximumOfRule else { return }
      byText[text, default: []].append(pointer())
    }
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    var pains: [UInt64] = []
    var opportunities: [UInt64] = []
    context.map.forEachPlace { painList, opportunityList, _ in
      for index in painList.indices { pains.append(painList[index].text.trimmedFingerprint) }
      for index in opportunityList.indices {
        opportunities.append(opportunityList[index].text.trimmedFingerprint)
      }
    }
    if mayRepeat(&pains) {
      var places = Places()
      context.map.forEachPlace { pains, _, place in
        let list = place.pointer.key("painPoints")
        // The questions of a starter map are no pains.
        for index in pains.indices where !GuidanceText.isGuidance(pains[index].text) {
          places.add(pains[index].text, list.index(index))
        }
      }
      report(
        places,
        LocalizedText(
          vi: "điểm đau này lặp lại nguyên văn", en: "this pain point is a copy, word for word"),
        help: LocalizedText(
          vi: "giữ ở nơi ảnh hưởng nặng nhất, hoặc kể rõ ở đây khác gì",
          en: "keep it where it hurts most, or tell what is different here"),
        &findings)
    }
    if mayRepeat(&opportunities) {
      var places = Places()
      context.map.forEachPlace { _, opportunities, place in
        let list = place.pointer.key("opportunities")
        for index in opportunities.indices
        where !GuidanceText.isGuidance(opportunities[index].text) {
          places.add(opportunities[index].text, list.index(index))
        }
      }
      report(
        places,
        LocalizedText(
          vi: "cơ hội cải thiện này lặp lại nguyên văn",
          en: "this opportunity is a copy, word for word"),
        help: LocalizedText(
          vi: "giữ ở nơi có tác dụng nhất, hoặc kể rõ ở đây khác gì",
          en: "keep it where it helps most, or tell what is different here"),
        &findings)
    }
  }

  /// Whether two texts look alike: sorted fingerprints tell it without a hash table.
  private static func mayRepeat(_ prints: inout [UInt64]) -> Bool {
    prints.sort()
    for index in prints.indices.dropFirst() where prints[index] == prints[index - 1] {
      return true
    }
    return false
  }

  private static func report(
    _ places: Places, _ message: LocalizedText, help: LocalizedText, _ findings: inout Findings
  ) {
    for pointers in places.byText.values where pointers.count > 1 {
      findings.addCopies(Self.self, message, of: pointers, help: help)
    }
  }
}
