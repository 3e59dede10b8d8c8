/// The side to which a text keeps in a room wider than itself.
public enum TextAlignment: Sendable, Hashable {
  /// Blanks after the text.
  case left
  /// Blanks before the text.
  case right
  /// Blanks on both sides, the odd one after the text.
  case centre
}
