// Renderers: one folder a format; each draws every document and knows no subject.

/// A format in which documents are drawn.
///
/// Renderers lie in a folder each and know documents only: no maps, no frameworks, no words of
/// theirs. What formats of plain text draw alike, signs and lines of characters, lies beside the
/// folders.
public protocol DocumentRenderer: Sendable {
  /// Draws a document as the bytes of a file.
  ///
  /// - Parameter document: Any document; its texts may hold anything.
  /// - Returns: All bytes of the file, in UTF-8 where the format is text.
  func bytes(_ document: Document) -> [UInt8]
}

extension DocumentRenderer {
  /// Draws a document as text, for formats that are text.
  ///
  /// - Parameter document: Any document; its texts may hold anything.
  /// - Returns: The text whose UTF-8 the bytes are.
  public func render(_ document: Document) -> String {
    String(decoding: bytes(document), as: UTF8.self)
  }
}
