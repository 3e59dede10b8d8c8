/// The size and the cut of a text on a picture.
struct TextFace: Sendable, Hashable {
  /// The size, in px.
  var size: Double
  var isBold = false
  var isItalic = false
  /// The language of the text, where it is not that of the picture.
  var language: Language?

  /// The sizes of all texts on pictures, in px; a page has a class for each.
  static let sizes = [10.0, 10.5, 11, 11.5, 12, 12.5, 13, 13.5, 14, 17, 18, 26]

  /// The distance from one line to the next, in px.
  var lineHeight: Double { (size * 1.3).rounded(.up) }

  /// The face for a role: names are bold.
  func playing(_ role: TextRole) -> TextFace {
    var face = self
    if role == .strong { face.isBold = true }
    return face
  }
}
