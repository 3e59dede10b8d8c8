// Localization: every text for people in both languages, by one mechanism.

/// A sentence of the product in every language it speaks; a missing translation does not compile.
public struct LocalizedText: Sendable {
  /// The two wordings, or how to make them: of most findings only one is ever read.
  private enum Wordings: Sendable {
    case made(vi: String, en: String)
    case deferred(vi: @Sendable () -> String, en: @Sendable () -> String)
  }

  private let wordings: Wordings

  /// Creates a text from both wordings.
  public init(vi: String, en: String) {
    wordings = .made(vi: vi, en: en)
  }

  /// Creates a text that reads the same in every language, such as an id or a number.
  public init(same text: String) {
    self.init(vi: text, en: text)
  }

  private init(_ wordings: Wordings) {
    self.wordings = wordings
  }

  /// Creates a text whose wordings are made anew each time they are read.
  ///
  /// - Parameters:
  ///   - vi: The Vietnamese wording.
  ///   - en: The English wording.
  /// - Returns: A text that costs nothing in the language that nobody reads.
  package static func deferred(
    vi: @escaping @autoclosure @Sendable () -> String,
    en: @escaping @autoclosure @Sendable () -> String
  ) -> LocalizedText {
    LocalizedText(.deferred(vi: vi, en: en))
  }

  /// The Vietnamese wording.
  public var vi: String {
    switch wordings {
    case .made(let vi, _): vi
    case .deferred(let vi, _): vi()
    }
  }

  /// The English wording.
  public var en: String {
    switch wordings {
    case .made(_, let en): en
    case .deferred(_, let en): en()
    }
  }

  /// Returns the wording in the given language.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}

extension LocalizedText: Hashable {
  /// Whether both say the same.
  public static func == (left: LocalizedText, right: LocalizedText) -> Bool {
    left.vi == right.vi && left.en == right.en
  }

  /// Feeds what equality looks at.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(vi)
    hasher.combine(en)
  }
}
