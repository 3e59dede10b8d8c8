/// A property of an entry by which readers of an interactive format narrow what they see.
public struct DocumentFacet: Sendable, Hashable {
  /// The id of the property, such as `channel`; the same for all entries that have it.
  public var name: String
  /// The label of the property, in the language of the document.
  public var label: String
  /// The value, as it is shown.
  public var value: String
  /// Which of the things have it that the entry stands for, by their numbers from 0.
  ///
  /// Nothing where all have it. By these readers who choose several properties find what one thing has.
  package var things: [Int] = []

  /// Creates a facet.
  public init(_ name: String, label: String, value: String) {
    self.name = name
    self.label = label
    self.value = value
  }
}
