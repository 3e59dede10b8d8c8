/// References of a table, in which names are all there is: what is called so gets an id.
extension GridReader {
  /// Where a pain point is told.
  private struct PainPlace {
    let stage: Int
    let touchpoint: Int?
    let index: Int
  }

  /// Replaces names of touchpoints and pain points by their ids where all records have been read.
  ///
  /// A reference that names nothing stays as the table writes it, and is told by the rules.
  mutating func resolveReferences() {
    if hasReferences.toTouchpoints { resolveTouchpoints() }
    if hasReferences.toPains { resolveAnswers() }
  }

  private mutating func resolveTouchpoints() {
    let taken = Set(map.stages.flatMap(\.touchpoints).compactMap { $0.id?.string })
    var ids = UniqueIDs(besides: taken)
    for stage in map.stages.indices {
      var named: [String: Int] = [:]
      for (index, touchpoint) in map.stages[stage].touchpoints.enumerated() {
        let name = FoldedName.key(touchpoint.name.string)
        if named[name] == nil { named[name] = index }
      }
      for index in map.stages[stage].touchpoints.indices {
        for key in [\Touchpoint.insteadOf, \Touchpoint.alongside] {
          guard let text = map.stages[stage].touchpoints[index][keyPath: key],
            !taken.contains(text.string)
          else { continue }
          let id: SourceText
          if let clean = IDText.id(of: text.string), taken.contains(clean) {
            id = SourceText(clean)
          } else if let other = named[FoldedName.key(text.string)] {
            let touchpoint = map.stages[stage].touchpoints[other]
            id =
              touchpoint.id
              ?? SourceText(ids.take(IDText.id(of: touchpoint.name.string) ?? "touchpoint"))
            map.stages[stage].touchpoints[other].id = id
          } else {
            continue
          }
          map.stages[stage].touchpoints[index][keyPath: key] = id
        }
      }
    }
  }

  private mutating func resolveAnswers() {
    var taken: Set<String> = []
    var named: [String: PainPlace] = [:]
    func key(_ stage: Int?, _ touchpoint: Int?, _ text: SourceText) -> String {
      let place = stage.map { "\($0)." + (touchpoint.map { "\($0)" } ?? "") } ?? ""
      return place + "|" + FoldedName.key(text.string)
    }
    func add(_ pains: [PainPoint], _ stage: Int, _ touchpoint: Int?) {
      for (index, pain) in pains.enumerated() {
        if let id = pain.id { taken.insert(id.string) }
        let place = PainPlace(stage: stage, touchpoint: touchpoint, index: index)
        // The nearest of several that are called so is meant: at the touchpoint, else in the stage.
        for name in [
          key(stage, touchpoint, pain.text), key(stage, nil, pain.text),
          key(nil, nil, pain.text),
        ] where named[name] == nil {
          named[name] = place
        }
      }
    }
    for stage in map.stages.indices {
      add(map.stages[stage].painPoints, stage, nil)
      for (index, touchpoint) in map.stages[stage].touchpoints.enumerated() {
        add(touchpoint.painPoints, stage, index)
      }
    }
    var ids = UniqueIDs(besides: taken)
    for stage in map.stages.indices {
      let places: [Int?] = [nil] + map.stages[stage].touchpoints.indices.map { Optional($0) }
      for touchpoint in places {
        let opportunities =
          touchpoint.map { map.stages[stage].touchpoints[$0].opportunities }
          ?? map.stages[stage].opportunities
        for (index, opportunity) in opportunities.enumerated() where !opportunity.answers.isEmpty {
          let answers = opportunity.answers.map { text -> SourceText in
            if taken.contains(text.string) { return text }
            let names = [
              key(stage, touchpoint, text), key(stage, nil, text), key(nil, nil, text),
            ]
            guard let place = names.lazy.compactMap({ named[$0] }).first else { return text }
            return id(ofPain: place, &ids)
          }
          if let touchpoint {
            map.stages[stage].touchpoints[touchpoint].opportunities[index].answers = answers
          } else {
            map.stages[stage].opportunities[index].answers = answers
          }
        }
      }
    }
  }

  /// The id of a pain point; one that has none gets one.
  private mutating func id(ofPain place: PainPlace, _ ids: inout UniqueIDs) -> SourceText {
    let pain =
      place.touchpoint.map { map.stages[place.stage].touchpoints[$0].painPoints[place.index] }
      ?? map.stages[place.stage].painPoints[place.index]
    if let id = pain.id { return id }
    let id = SourceText(ids.take(IDText.id(of: pain.text.string) ?? "pain"))
    if let touchpoint = place.touchpoint {
      map.stages[place.stage].touchpoints[touchpoint].painPoints[place.index].id = id
    } else {
      map.stages[place.stage].painPoints[place.index].id = id
    }
    return id
  }
}
