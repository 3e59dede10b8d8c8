/// What a reader of a comparison should know of the two maps' files.
public struct DiffOrigin: Sendable {
  /// What the old map is called, such as the name of its file.
  public var old: String
  /// What the new map is called.
  public var new: String
  /// How many errors the old map has, which may hide parts of it.
  public var oldErrors = 0
  /// How many errors the new map has.
  public var newErrors = 0
  /// The path of the old map's file where `reframe` can read it and tell it in the framework of
  /// the new one.
  public var oldPath: String?

  /// Names the maps.
  public init(old: String, new: String) {
    self.old = old
    self.new = new
  }
}
