/// Which pain points of a map an opportunity answers.
///
/// An opportunity answers the pains of its own place; one of a stage those at its touchpoints, too,
/// and one of a touchpoint those of the whole stage. In a map that says anywhere what an
/// opportunity `answers`, only what is named is answered. A placeholder or an open question
/// answers nothing.
struct PainAnswers {
  /// The ids of the pains that opportunities name; nothing for a map in which none does.
  private var named: Set<SourceText>?
  /// Whether each stage has an opportunity as a whole, and at any of its touchpoints.
  private var stages: [(whole: Bool, somewhere: Bool)] = []

  init(_ map: JourneyMap) {
    var named: Set<SourceText> = []
    stages = [(whole: Bool, somewhere: Bool)](repeating: (false, false), count: map.stages.count)
    map.forEachPlace { _, opportunities, place in
      for index in opportunities.indices {
        let answers = opportunities[index].answers.span
        let isAsked = place.stage.map { !stages[$0].somewhere || !stages[$0].whole } ?? false
        guard isAsked || answers.count > 0, opportunities[index].text.isStatement else { continue }
        for answer in answers.indices { named.insert(answers[answer]) }
        guard isAsked, let stage = place.stage else { continue }
        stages[stage].somewhere = true
        if place.touchpoint == nil { stages[stage].whole = true }
      }
    }
    self.named = named.isEmpty ? nil : named
  }

  /// The ids that opportunities say they answer, whether or not a pain point has them.
  var namedIDs: Set<SourceText> { named ?? [] }

  /// Whether the map says what its opportunities answer.
  var areNamed: Bool { named != nil }

  /// Whether an opportunity answers a pain point.
  ///
  /// - Parameters:
  ///   - pain: The pain point.
  ///   - place: Where it stands.
  ///   - opportunities: The opportunities of the same place.
  /// - Returns: Whether there is one that does.
  func isAnswered(
    _ pain: borrowing PainPoint, at place: MapPlace, with opportunities: Span<Opportunity>
  ) -> Bool {
    if let named { return pain.id.map(named.contains) ?? false }
    for index in opportunities.indices where opportunities[index].text.isStatement { return true }
    guard let stage = place.stage else { return false }
    return place.touchpoint == nil ? stages[stage].somewhere : stages[stage].whole
  }
}
