/// Where the parts of a map or framework stand in a file of one format.
///
/// Each reader has its own; rules, reports and baselines know only this. A value keeps what it
/// passed while it looks, so that all places of a file together cost one walk: whoever looks for
/// many of them keeps a copy. Only ``source``, ``place(of:_:)`` and ``text(at:)`` have to be
/// written; the rest answers for a format in which nothing is left unread.
package protocol SourcePlaces: Sendable {
  /// The file.
  var source: SourceFile { get }
  /// Whether parts of the file could not be told apart, so that what is missing may be unread.
  var isDamaged: Bool { get }
  /// Whether an invisible character may be among the texts.
  var mayHoldInvisible: Bool { get }
  /// What people call keys where they write the file.
  var wording: KeyWording { get }

  /// Returns the place of a pointer into the model, or of the nearest value around it.
  mutating func place(of pointer: DocumentPointer, _ part: SourceMap.Part) -> SourceMap.Place

  /// Returns the text that stands at a place.
  ///
  /// - Parameter pointer: The file's own pointer, as a place has it.
  /// - Returns: Nothing if no text stands exactly there.
  mutating func text(at pointer: DocumentPointer) -> SourceText?

  /// Returns the correction that puts another text in the place of one.
  ///
  /// - Parameters:
  ///   - text: What it should be.
  ///   - pointer: The text, as a pointer into the model.
  /// - Returns: Nothing if no text stands there, or the format has no place for it.
  mutating func fix(writing text: String, at pointer: DocumentPointer) -> Diagnostic.Fix?

  /// Returns the correction that calls a member by another key.
  ///
  /// - Parameters:
  ///   - key: The key that it should have.
  ///   - pointer: The member, as a pointer into the model.
  /// - Returns: Nothing where the object has such a key, or the format has no place for it.
  mutating func fix(renaming key: String, at pointer: DocumentPointer) -> Diagnostic.Fix?

  /// Whether the file holds a list at a pointer into the model, of which every element was read.
  mutating func isRead(_ list: DocumentPointer) -> Bool

  /// Whether one of the keys may stand in an object although it was not read.
  ///
  /// - Parameters:
  ///   - keys: The keys of the model that seem to be missing.
  ///   - object: The object that lacks them, as a pointer into the model.
  ///   - extent: How far to look.
  /// - Returns: `false` where the keys are missing for certain.
  mutating func mayHide(
    _ keys: [String], in object: DocumentPointer, _ extent: SourceMap.Extent
  ) -> Bool

  /// Whether one of the texts of the file may be such a one.
  ///
  /// - Parameters:
  ///   - isWanted: Decides for a text that stands in the file as it is, by its place in the bytes.
  ///   - isEscapedWanted: Decides for one that the file writes in another way.
  /// - Returns: `false` if the answer was no for all of them, or would be.
  func mayHoldText(
    where isWanted: (Range<Int>, Span<UInt8>) -> Bool,
    orEscaped isEscapedWanted: (SourceText) -> Bool
  ) -> Bool
}

extension SourcePlaces {
  package var isDamaged: Bool { false }
  package var mayHoldInvisible: Bool { true }
  package var wording: KeyWording { .keys }

  package mutating func fix(writing text: String, at pointer: DocumentPointer) -> Diagnostic.Fix? {
    nil
  }

  package mutating func fix(renaming key: String, at pointer: DocumentPointer) -> Diagnostic.Fix? {
    nil
  }

  package mutating func isRead(_ list: DocumentPointer) -> Bool {
    place(of: list, .opening).pointer == list
  }

  package mutating func mayHide(
    _ keys: [String], in object: DocumentPointer, _ extent: SourceMap.Extent
  ) -> Bool { false }

  package func mayHoldText(
    where isWanted: (Range<Int>, Span<UInt8>) -> Bool,
    orEscaped isEscapedWanted: (SourceText) -> Bool
  ) -> Bool { true }
}
