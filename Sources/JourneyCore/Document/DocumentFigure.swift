/// How an entry looks in formats that draw; all others show its text and what belongs to it.
public struct DocumentFigure: Sendable, Hashable {
  /// The frame around an entry.
  public enum Shape: Sendable, Hashable, CaseIterable {
    /// A card like any other.
    case card
    /// A card of something that hurts.
    case painCard
    /// A card of something that could be done.
    case opportunityCard
    /// Something that is said or thought.
    case speech
    /// A bar of a measured value.
    case gauge
    /// A person: the first letter in a circle, the name, and lines beside it.
    case person
    /// A few words that stand apart, such as the state of a map.
    case badge
  }

  /// The frame.
  public var shape: Shape
  /// The picture in front of the text.
  public var symbol: DocumentSymbol?
  /// How the circle around the picture is drawn.
  public var symbolStyle: SymbolStyle
  /// Whether the frame stands out among its like.
  public var isHighlighted: Bool
  /// How strong something is, drawn as dots.
  public var level: Level?
  /// What a bar shows.
  public var gauge: Gauge?
  /// What the entry and its neighbours with the same bracket have in common.
  public var bracket: Bracket?
  /// Whether the entry was not taken from where its neighbours were.
  public var isDashed: Bool

  /// Creates a figure.
  public init(
    _ shape: Shape, symbol: DocumentSymbol? = nil, symbolStyle: SymbolStyle = .outlined,
    isHighlighted: Bool = false, level: Level? = nil, gauge: Gauge? = nil, bracket: Bracket? = nil,
    isDashed: Bool = false
  ) {
    self.shape = shape
    self.symbol = symbol
    self.symbolStyle = symbolStyle
    self.isHighlighted = isHighlighted
    self.level = level
    self.gauge = gauge
    self.bracket = bracket
    self.isDashed = isDashed
  }

  /// How the circle around a picture is drawn, by which two kinds are told apart.
  public enum SymbolStyle: Sendable, Hashable, CaseIterable {
    /// A disc: one kind.
    case filled
    /// A ring: the other kind.
    case outlined
    /// A broken ring: nobody knows which kind.
    case broken
  }

  /// Entries that stand for one another, or run at once.
  public struct Bracket: Sendable, Hashable {
    /// What they have in common.
    public var title: String
    /// A number that tells brackets with one title apart.
    public var group: Int

    /// Creates a bracket.
    public init(_ title: String, group: Int) {
      self.title = title
      self.group = group
    }
  }

  /// A number out of a few, such as a severity.
  public struct Level: Sendable, Hashable {
    /// How many are filled.
    public var filled: Int
    /// How many there are.
    public var all: Int

    /// Creates a level.
    public init(_ filled: Int, of all: Int) {
      self.filled = filled
      self.all = all
    }
  }

  /// A value on a bar.
  public struct Gauge: Sendable, Hashable {
    /// The value's place on the bar, from 0 to 1; nothing where there is no number.
    public var share: Double?
    /// The target's place on the bar, from 0 to 1.
    public var target: Double?
    /// Whether the target is reached; nothing where that cannot be said.
    public var isReached: Bool?

    /// Creates a gauge.
    public init(share: Double?, target: Double? = nil, isReached: Bool? = nil) {
      self.share = share
      self.target = target
      self.isReached = isReached
    }
  }
}
