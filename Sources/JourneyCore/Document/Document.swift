// Document: what a reader sees, as data: sections, entries, tables, curves, texts with roles. It
// knows no journeys and no format.

/// What a renderer shows: a map, a framework or a comparison, free of any output format.
///
/// A document holds data: texts with the part that each plays, tables, the values of curves. How a
/// format draws them is the business of its renderer alone. Texts are raw, as they stand in the
/// file. Each renderer escapes them once, by the means of its format, so nothing in a document may
/// be escaped before.
public struct Document: Sendable, Hashable {
  /// The subject, with what stands flush right on its line.
  public var title: DocumentHeading?
  /// The lines directly under the title.
  public var lead: [InlineText]
  /// The body, in order.
  public var blocks: [DocumentBlock]
  /// The texts of the subject that are in another language than the labels.
  var foreign = ForeignTexts()

  /// Creates a document.
  public init(
    title: DocumentHeading? = nil, lead: [InlineText] = [], blocks: [DocumentBlock] = []
  ) {
    self.title = title
    self.lead = lead
    self.blocks = blocks
  }
}

/// One block of a document.
public enum DocumentBlock: Sendable, Hashable {
  /// A heading with what belongs to it.
  case section(DocumentSection)
  /// Running text.
  case paragraph(InlineText)
  /// An aside of the product itself, such as what was left out.
  case note(InlineText)
  /// Labels with their values.
  case fields([DocumentField])
  /// Entries one under the other.
  case list([DocumentEntry])
  /// The meanings of the signs and short words of a table, side by side.
  case legend([DocumentEntry])
  /// What the numbers of footnotes stand for, the first one first.
  case footnotes([DocumentEntry])
  /// A piece of a file, which is shown as it is: no line of it is wrapped.
  case code(DocumentCode)
  /// Rows and columns.
  case table(DocumentTable)
  /// The emotion curve over the stages.
  case chart(EmotionChart)
  /// The emotion curves of several journeys over one another.
  case curves(EmotionCurves)
  /// Rows of bars over common columns.
  case bands(DocumentBands)
  /// How things do in each step of a way.
  case heat(DocumentHeat)
  /// Things by two of their numbers.
  case quadrant(DocumentQuadrant)
}
