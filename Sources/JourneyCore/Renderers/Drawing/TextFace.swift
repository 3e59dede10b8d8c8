/// The size and the cut of a text on a picture.
struct TextFace: Sendable, Hashable {
  /// The size, in px.
  var size: Double
  var isBold = false
  var isItalic = false

  /// The distance from one line to the next, in px.
  var lineHeight: Double { (size * 1.3).rounded(.up) }

  /// The face for a role: names are bold.
  func playing(_ role: TextRole) -> TextFace {
    var face = self
    if role == .strong { face.isBold = true }
    return face
  }
}
