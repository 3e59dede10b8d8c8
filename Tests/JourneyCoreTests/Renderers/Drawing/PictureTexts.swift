@testable import JourneyCore

extension PictureLayer {
  /// All texts on a picture, those within boxes and parts among them.
  var allTexts: [PictureText] { Self.texts(elements) }

  private static func texts(_ elements: [PictureElement]) -> [PictureText] {
    elements.flatMap { element -> [PictureText] in
      switch element {
      case .text(let text): [text]
      case .box(let elements), .part(_, let elements): texts(elements)
      default: []
      }
    }
  }
}

extension PictureText {
  /// What is written.
  var words: String { runs.map(\.text).joined() }
}
