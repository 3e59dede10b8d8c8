extension Framework {
  /// Where the framework comes from, on one line: title, author, publisher, year and address.
  ///
  /// - Parameter language: The language of title, author and publisher.
  /// - Returns: An empty text for a framework without a source.
  func citation(in language: Language) -> String {
    [
      source?.title?[language], source?.author?[language], source?.publisher?[language],
      source?.year?.literal.string, source?.url?.string,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
