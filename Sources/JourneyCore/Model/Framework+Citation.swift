extension Framework {
  /// Where the framework comes from, on one line: the work, and the document that was read besides.
  ///
  /// - Parameter language: The language of title, author and publisher.
  /// - Returns: An empty text for a framework without a source.
  func citation(in language: Language) -> String {
    [work(in: language), source?.document?.string ?? ""].filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  /// The work alone: title, author, publisher, year and address.
  func work(in language: Language) -> String {
    [
      source?.title?[language], source?.author?[language], source?.publisher?[language],
      source?.year?.literal.string, source?.url?.string,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// Whose words the names of a stage are, language by language: its own statement, else the
  /// framework's.
  func translations(ofStage stage: FrameworkStage) -> [Translation] {
    let own = stage.translations
    return translations.filter { general in !own.contains { $0.language == general.language } }
      + own
  }
}
