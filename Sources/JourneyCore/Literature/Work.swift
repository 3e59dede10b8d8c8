/// A published work, or a document of another kind, from which the product takes an idea.
///
/// Everything said here was looked up; a year or an address that could not be found is left out.
public struct Work: Sendable {
  /// Who wrote it, if that is printed.
  public let author: String?
  /// What it is called; a description in two languages for a document without a title.
  public let title: LocalizedText
  /// Who published it, or in what it appeared.
  public let publisher: LocalizedText?
  /// When it appeared, as `2018`.
  public let year: String?
  /// Where it can be read.
  public let address: String?

  init(
    by author: String? = nil, _ title: String, in publisher: String? = nil, _ year: Int? = nil,
    at address: String? = nil
  ) {
    self.author = author
    self.title = LocalizedText(same: title)
    self.publisher = publisher.map { LocalizedText(same: $0) }
    self.year = year.map { String($0) }
    self.address = address
  }

  /// Describes a document of which only a title is known.
  init(title: LocalizedText) {
    self.title = title
    (author, publisher, year, address) = (nil, nil, nil, nil)
  }

  /// Takes the source of a built-in framework, which its own file describes.
  init(sourceOf framework: Framework) {
    let source = framework.source
    func text(_ text: ReaderText) -> LocalizedText {
      LocalizedText(vi: text[.vi], en: text[.en])
    }
    author = source?.author?[.vi]
    title = source?.title.map(text) ?? text(framework.name)
    publisher = source?.publisher.map(text)
    year = source?.year?.literal.string
    address = source?.url?.string
  }

  /// Names the work on one line: author, title, publisher and year, without the address.
  ///
  /// - Parameter language: The language of descriptions.
  /// - Returns: A text without a full stop.
  public func citation(in language: Language) -> String {
    [author, title[language], publisher?[language], year].compactMap { $0 }
      .joined(separator: ", ")
  }
}

/// A work, and where in it an idea stands.
public struct Citation: Sendable {
  /// The entry of the bibliography.
  public let entry: Bibliography
  /// The part of the work, such as a section or the number of a point.
  public let place: LocalizedText?

  init(_ entry: Bibliography, _ place: LocalizedText? = nil) {
    self.entry = entry
    self.place = place
  }

  /// The work.
  public var work: Work { entry.work }

  /// Names the work and the place in it on one line, without the address.
  ///
  /// - Parameter language: The language of descriptions and of the place.
  /// - Returns: A text without a full stop.
  public func text(in language: Language) -> String {
    work.citation(in: language) + (place.map { ": " + $0[language] } ?? "")
  }
}
