/// A file with the corrections that a program could make, and what is left for a person.
public struct FixedFile: Sendable {
  /// One correction that was made.
  public struct Change: Sendable {
    /// What was wrong.
    public let finding: Diagnostic
    /// Where it was in the file as it came, in bytes.
    public let origin: Int
    /// What stood there.
    public let old: String
    /// What stands there now.
    public let new: String
  }

  /// The file as it came.
  public let source: SourceFile
  /// The file as it is now; what no correction names is in it byte for byte.
  public let bytes: [UInt8]
  /// What was corrected, in the order of the file: all of it up to ``maximumChanges``.
  public let changes: [Change]
  /// How much was corrected.
  public let changeCount: Int
  /// What is wrong with the corrected file, which the places count in.
  public let left: FileFindings

  /// So many corrections of one file are told, however many were made.
  public static let maximumChanges = 10_000

  /// Whether anything was corrected.
  public var isChanged: Bool { changeCount > 0 }
}
