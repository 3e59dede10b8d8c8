extension JSONMembers {
  mutating func add(_ key: String, phases: PhaseSet) {
    add(key, texts: phases.phases.map(\.rawValue))
  }

  /// Adds where a framework comes from.
  mutating func add(_ key: String, source: Framework.Source?, _ language: Language) {
    guard let source else { return }
    add(key) { inner in
      inner.add("title", text: source.title?[language])
      inner.add("author", text: source.author?[language])
      inner.add("publisher", text: source.publisher?[language])
      inner.add("year", source.year.map { .number($0.literal) })
      inner.add("document", text: source.document?.string)
      inner.add("url", text: source.url?.string)
    }
  }
}
