/// Names of columns that are too narrow for them: numbers over the columns, and what these stand for.
enum NumberedNames {
  static let face = TextFace(size: 11.5)

  /// The names behind their numbers, one after the other.
  static func text(_ names: [String], from first: Int = 1) -> InlineText {
    text(names, names.indices.map { "\(first + $0)" })
  }

  private static func text(_ names: [String], _ numbers: [String]) -> InlineText {
    zip(numbers, names).map { InlineText("\($0)\u{A0}", .strong) + InlineText($1) }
      .joined(by: "   ")
  }

  /// The names behind their numbers in lines.
  static func lines(_ names: [String], _ numbers: [String], width: Double) -> TextLines {
    TextLines(text(names, numbers), face, width: width)
  }

  /// Adds the numbers over their columns.
  static func addNumbers(
    _ columns: [(x: Double, width: Double, tone: PictureTone)], _ numbers: [String]? = nil,
    to layer: inout PictureLayer
  ) {
    let face = TextFace(size: 10.5, isBold: true)
    for (index, column) in columns.enumerated() {
      layer.add(
        TextLines(InlineText(numbers?[index] ?? "\(index + 1)"), face, width: column.width),
        x: column.x, y: layer.height,
        width: column.width, tone: column.tone, anchor: .middle)
    }
    layer.height += face.lineHeight + 2
  }
}
