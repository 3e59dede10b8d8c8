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
