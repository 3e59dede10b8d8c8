/// A text of a framework: one wording for all readers, or one in each language.
public enum ReaderText: Sendable, Equatable {
  /// The same for every reader.
  case plain(SourceText)
  /// A wording in one or both languages, and keys of the framework's authors.
  case localized(vi: SourceText?, en: SourceText?, ownKeys: [OwnKey] = [])

  /// Returns the wording for a reader; in the other language where his own is missing.
  public subscript(language: Language) -> String {
    switch self {
    case .plain(let text): text.string
    case .localized(let vi, let en, _):
      (language == .vi ? vi ?? en : en ?? vi)?.string ?? ""
    }
  }
}
