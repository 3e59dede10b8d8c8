/// The language in which the product speaks to a person.
public enum Language: String, Sendable, CaseIterable {
  /// Vietnamese.
  case vi
  /// English.
  case en

  /// Finds the language that a BCP 47 tag or a POSIX locale name begins with, if there is one.
  ///
  /// - Parameter tag: A tag such as `vi`, `vi-VN`, `en_GB.UTF-8`; case does not matter.
  public init?(tag: some StringProtocol) {
    switch tag.prefix(while: { $0 != "-" && $0 != "_" && $0 != "." }).lowercased() {
    case "vi", "vie": self = .vi
    case "en", "eng": self = .en
    default: return nil
    }
  }
}
