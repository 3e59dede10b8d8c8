/// How a line is broken, so that lines are told apart without colour.
enum PictureDash: String, Sendable, Hashable, CaseIterable {
  case dashes = "5 4"
  case dots = "1 4"
  case brokenRing = "2.5 2.5"
  case longDashes = "12 4"
  case dashAndDot = "9 3 2 3"
  case dashAndTwoDots = "9 3 2 3 2 3"
}
