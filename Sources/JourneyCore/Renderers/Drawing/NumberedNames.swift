/// Names of columns that are too narrow for them: numbers over the columns, and what these stand for.
enum NumberedNames {
  static let face = TextFace(size: 11.5)

  /// The names behind their numbers, one after the other.
  static func text(_ names: [String], from first: Int = 1) -> InlineText {
    names.enumerated().map { InlineText("\(first + $0)\u{A0}", .strong) + InlineText($1) }
      .joined(by: "   ")
  }

  /// The same in lines.
  static func lines(_ names: [String], width: Double) -> TextLines {
    TextLines(text(names), face, width: width)
  }

  /// Adds the numbers over their columns.
  static func addNumbers(
    _ columns: [(x: Double, width: Double, tone: PictureTone)], to layer: inout PictureLayer
  ) {
    let face = TextFace(size: 10.5, isBold: true)
    for (index, column) in columns.enumerated() {
      layer.add(
        TextLines("\(index + 1)", face, width: column.width), x: column.x, y: layer.height,
        width: column.width, tone: column.tone, anchor: .middle)
    }
    layer.height += face.lineHeight + 2
  }
}
