extension JSONObjectWriter {
  mutating func add(_ key: String, phases: PhaseSet) {
    add(key, texts: phases.phases.map(\.rawValue))
  }

  /// Adds who says what of a stage: its name and activities, its phases, its name in each language.
  mutating func add(provenanceOf stage: FrameworkStage, in framework: Framework) {
    add("provenance", text: stage.provenance?.rawValue)
    add("phasesProvenance", text: stage.phasesProvenance?.rawValue)
    let translations = framework.translations(ofStage: stage)
    if translations.isEmpty { return }
    add("translations") { inner in
      for translation in translations {
        inner.add(translation.language.string, text: translation.origin.rawValue)
      }
    }
  }

  /// Adds how long something takes and how much of that is waiting, in minutes.
  mutating func add(_ time: JourneyTime) {
    add("takes", number: time.takes)
    add("waits", number: time.waits)
  }

  /// Adds ways to other stages; nothing where there are none.
  mutating func add(_ ways: [NextStage]) {
    guard !ways.isEmpty else { return }
    add("next", ways) { way, object in
      object.add("stage", text: way.stage)
      object.add("when", text: way.when)
    }
  }

  /// Adds what is told in rows of the map's own; nothing where there is none.
  mutating func add(_ lanes: [LaneTexts]) {
    guard !lanes.isEmpty else { return }
    add("lanes", lanes) { lane, object in
      object.add("lane", text: lane.lane)
      object.add("texts", texts: (0..<lane.count).lazy.map { lane[$0] })
    }
  }

  /// Adds what a touchpoint says of its time, of others of its stage and of what it rests on.
  mutating func add(relationsOf touchpoint: Touchpoint) {
    add("takes", number: touchpoint.takes?.minutes)
    add("waits", number: touchpoint.waits?.minutes)
    add("insteadOf", text: touchpoint.insteadOf)
    add("alongside", text: touchpoint.alongside)
    add("basis", text: touchpoint.basis?.rawValue)
  }

  /// Adds where a framework comes from.
  mutating func add(_ key: String, source: Framework.Source?, _ language: Language) {
    guard let source else { return }
    add(key) { inner in
      inner.add("title", text: source.title?[language])
      inner.add("author", text: source.author?[language])
      inner.add("publisher", text: source.publisher?[language])
      inner.add("year", written: source.year)
      inner.add("document", text: source.document?.string)
      inner.add("url", text: source.url?.string)
    }
  }
}
