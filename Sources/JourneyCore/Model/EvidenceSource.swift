/// A piece of research that a map's statements refer to.
public struct EvidenceSource: Sendable, Equatable {
  /// How the research was done.
  public enum Kind: String, Sendable, CaseIterable {
    case interview, survey, analytics, review, observation, workshop, other
  }

  /// The id by which evidence refers to it.
  public var id: SourceText
  /// What it is called.
  public var title: SourceText
  /// How it was done.
  public var kind: Kind?
  /// When it was done.
  public var date: CalendarDate?
  /// Where it can be read.
  public var url: SourceText?
  /// How many people or cases it covers.
  public var sampleSize: WrittenNumber?
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates a source.
  public init(id: SourceText, title: SourceText) {
    self.id = id
    self.title = title
  }
}
