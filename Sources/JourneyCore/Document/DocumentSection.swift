/// A line that names what follows.
public struct DocumentHeading: Sendable, Hashable {
  /// The number in front, as it is shown; sections of one level share a column for it.
  public var number: String?
  /// The name.
  public var text: InlineText
  /// What stands flush right, such as an emotion value.
  public var trailing: InlineText?

  /// Creates a heading.
  public init(number: String? = nil, _ text: InlineText, trailing: InlineText? = nil) {
    self.number = number
    self.text = text
    self.trailing = trailing
  }
}

/// A heading with the blocks that belong to it.
public struct DocumentSection: Sendable, Hashable {
  /// The heading.
  public var heading: DocumentHeading
  /// What belongs to the heading; sections among them are one level lower.
  public var blocks: [DocumentBlock]
  /// Whether it is for a page on a screen only, where there is room beside a picture.
  var isForScreens = false
  /// Whether it is narrow, so that the beginning of the next one stands beside it where there is room.
  var isBesideNext = false

  /// Creates a section.
  public init(_ heading: DocumentHeading, blocks: [DocumentBlock] = []) {
    self.heading = heading
    self.blocks = blocks
  }
}

extension Document {
  /// The document without what is for screens only.
  var onPaper: Document {
    var document = self
    document.blocks.removeAll { block in
      if case .section(let section) = block { section.isForScreens } else { false }
    }
    return document
  }
}

extension DocumentBlock {
  /// A section under a bare heading.
  static func section(_ heading: String, _ blocks: [DocumentBlock]) -> DocumentBlock {
    .section(DocumentSection(DocumentHeading(InlineText(heading)), blocks: blocks))
  }
}
