// Text: the bytes of files and what is known of texts whatever they say: lines, words, width,
// breaks, spelling, numbers.

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

  /// Where a cell stands in the text that holds the cells of a sheet.
  struct CellPlace: Sendable {
    /// Where it begins, in bytes.
    let offset: UInt32
    /// Its row, from 0.
    let row: UInt32
    /// Its column, from 0.
    let column: UInt32
  }

  /// The cells of a sheet in the order of the bytes, where these are made of one: places are its
  /// rows and columns then, and not lines and characters.
  let cells: [CellPlace]

  /// Creates a file from its content.
  public init(name: String, bytes: [UInt8]) {
    precondition(bytes.count <= Self.maximumSize, "the caller refuses larger files")
    self.name = name
    self.bytes = bytes
    cells = []
  }

  /// Creates a text that holds the cells of a sheet.
  init(name: String, bytes: [UInt8], cells: [CellPlace]) {
    precondition(bytes.count <= Self.maximumSize, "what is unpacked has a smaller bound")
    self.name = name
    self.bytes = bytes
    self.cells = cells
  }

  /// Creates a file from a text, as tests and writers do.
  public convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// A number that is equal for files of the same bytes and seldom for others.
  package var fingerprint: UInt64 { WordScan.fingerprint(bytes, bytes.indices) }
}
