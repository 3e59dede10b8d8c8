/// A measure of how well a stage or touchpoint does.
public struct Metric: Sendable, Equatable {
  /// Which way is better.
  public enum Direction: String, Sendable, CaseIterable {
    case higher, lower
  }

  /// What is measured.
  public var name: SourceText
  /// What was measured.
  public var value: WrittenNumber?
  /// What it should be.
  public var target: WrittenNumber?
  /// The question what it should be, which nobody has answered yet.
  package var targetQuestion: SourceText?
  /// The unit, such as `%`.
  public var unit: SourceText?
  /// Which way is better.
  public var better: Direction?
  /// When it was measured.
  public var date: CalendarDate?
  /// The id of the source it comes from.
  public var source: SourceText?
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Whether the value has reached the target; nothing where one is missing, and where they differ
  /// and nobody says which way is better.
  package var isReached: Bool? {
    guard let value = value?.value, let target = target?.value else { return nil }
    switch better {
    case .higher: return value >= target
    case .lower: return value <= target
    case nil: return value == target
    }
  }

  /// Creates a metric of which only the name is known.
  public init(name: SourceText) {
    self.name = name
  }
}
