import Foundation

/// The ways in which people type one name.
enum WrittenForms {
  /// Returns a name composed, decomposed, without accents, and in capitals of each of these.
  static func of(_ name: String) -> [String] {
    let composed = name.precomposedStringWithCanonicalMapping
    let decomposed = name.decomposedStringWithCanonicalMapping
    let bare =
      decomposed
      .components(separatedBy: .nonBaseCharacters).joined()
      .replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "D")
    return [composed, decomposed, bare].flatMap { [$0, $0.uppercased()] }
  }
}
