/// Whose journey a map tells.
public struct Persona: Sendable, Equatable {
  /// What the persona is called.
  public var name: SourceText
  /// What the persona does, such as an occupation.
  public var role: SourceText?
  /// Who the persona is, in a few sentences.
  public var description: SourceText?
  /// What the persona wants to achieve.
  public var goals: [SourceText] = []
  /// What the persona needs for it.
  public var needs: [SourceText] = []
  /// What stands in the persona's way.
  public var frustrations: [SourceText] = []
  /// A sentence in the persona's own voice.
  public var quote: SourceText?
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey] = []

  /// Creates a persona of whom only the name is known.
  public init(name: SourceText) {
    self.name = name
  }
}
