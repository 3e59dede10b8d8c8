import Foundation

extension String {
  /// The same text in NFD, every mark a code point of its own.
  var decomposed: String { decomposedStringWithCanonicalMapping }
}
