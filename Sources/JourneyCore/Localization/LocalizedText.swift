/// A sentence of the product in every language it speaks; a missing translation does not compile.
public struct LocalizedText: Sendable, Hashable {
  /// The Vietnamese wording.
  public let vi: String
  /// The English wording.
  public let en: String

  /// Creates a text from both wordings.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// Creates a text that reads the same in every language, such as an id or a number.
  public init(same text: String) {
    self.init(vi: text, en: text)
  }

  /// Returns the wording in the given language.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
