extension PictureColor {
  /// The contrast with another colour, from 1 to 21, as WCAG 2.2 defines it.
  func contrast(with other: PictureColor) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The relative luminance, from 0 to 1.
  private var luminance: Double {
    0.2126 * Self.linear(value >> 16 & 0xFF) + 0.7152 * Self.linear(value >> 8 & 0xFF)
      + 0.0722 * Self.linear(value & 0xFF)
  }

  private static func linear(_ byte: UInt32) -> Double {
    let share = Double(byte) / 255
    if share <= 0.040_45 { return share / 12.92 }
    // x^2.4 is x² times the fifth root of x², which Newton's method finds.
    let base = (share + 0.055) / 1.055
    let square = base * base
    var root = 1.0
    for _ in 0..<40 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}

extension PictureTheme {
  /// The pairs of tones that stand on one another as text on its ground.
  static let textPairs: [(text: PictureTone, ground: PictureTone)] = {
    var pairs: [(PictureTone, PictureTone)] = [
      (.onFirst, .first), (.onSecond, .second), (.onThird, .third),
    ]
    for ground in [PictureTone.ground, .shade, .card, .painGround, .opportunityGround] {
      for text in [PictureTone.ink, .muted, .pain, .opportunity, .gold] {
        pairs.append((text, ground))
      }
    }
    for text in [PictureTone.firstInk, .secondInk, .thirdInk] {
      for ground in [PictureTone.ground, .shade, .card] { pairs.append((text, ground)) }
    }
    for ground in [PictureTone.low, .high] { pairs += [(.ink, ground), (.muted, ground)] }
    // Heads of stages without a period; last, so that it is not said where labels are hard to read.
    pairs.append((.ground, .muted))
    return pairs
  }()
}
