extension FileReading {
  /// Reads a map or a framework, whichever the file holds.
  ///
  /// A name that ends in `.framework.json` decides; else the key `frameworkVersion`, or the lack
  /// of a map's keys beside an id and stages.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - settings: What the repository requires of its maps.
  /// - Returns: What came of reading it.
  public static func json(
    _ source: SourceFile, settings: ProjectSettings = ProjectSettings()
  ) -> FileReading {
    json(source, settings: settings, ReadingChoices())
  }

  /// Reads a map or a framework as a person has decided.
  static func json(
    _ source: SourceFile, settings: ProjectSettings, _ choices: ReadingChoices
  ) -> FileReading {
    let document = JSONDocument(
      source, isForCorrection: choices.isForCorrection,
      guesses: choices.guesses ?? JSONScanner.maximumProblems)
    return isFramework(document)
      ? .framework(FrameworkReading.read(document)) : .map(MapReader.read(document, settings))
  }

  private static func isFramework(_ document: JSONDocument) -> Bool {
    if let subject = FileSubject(named: document.source.name, in: .json) {
      return subject == .framework
    }
    guard document.hasRoot, document.kind(0) == .object else { return false }
    if document.value("frameworkVersion", ofObject: 0) != nil { return true }
    return document.value("framework", ofObject: 0) == nil
      && document.value("title", ofObject: 0) == nil
      && document.value("id", ofObject: 0) != nil && document.value("stages", ofObject: 0) != nil
  }
}

extension SourceMap {
  /// The document of a file that was read from JSON.
  var json: JSONDocument? { (places as? JSONPlaces)?.document }
}
