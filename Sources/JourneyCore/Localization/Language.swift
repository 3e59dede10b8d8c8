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
    let tag = String(tag)
    // By bytes: parting characters costs more than all else here.
    let end = tag.utf8.firstIndex { "-_.".utf8.contains($0) } ?? tag.endIndex
    switch tag[..<end].lowercased() {
    case "vi", "vie": self = .vi
    case "en", "eng": self = .en
    default: return nil
    }
  }
}
