/// What a touchpoint said of another one of its stage that is not beside it in a new framework.
public struct PartedReference: Sendable, Equatable {
  /// The name of the touchpoint.
  public let name: SourceText
  /// The key under which it names the other one.
  let key: TouchpointKey
  /// The id of the other one.
  public let other: SourceText
  /// The name of the other one.
  public let otherName: SourceText
  /// The index of the entry of the new map in whose `origin` it stands now; nothing for a touchpoint
  /// in no stage, which still says it.
  public let entry: Int?
}
