/// The bytes of one input and the name under which a person knows it.
///
/// Texts of a map keep to their place in these bytes until someone asks for them, so a clean map
/// that nobody prints costs no strings.
public final class SourceFile: Sendable {
  /// The path as the user gave it, or `<stdin>`.
  public let name: String
  /// The content, at most ``maximumSize`` bytes.
  public let bytes: [UInt8]

  /// The largest file that can be read, in bytes: places are kept in 31 bits.
  public static let maximumSize = Int(Int32.max)

  /// Creates a file from its content.
  public init(name: String, bytes: [UInt8]) {
    precondition(bytes.count <= Self.maximumSize, "the caller refuses larger files")
    self.name = name
    self.bytes = bytes
  }

  /// Creates a file from a text, as tests and writers do.
  public convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
