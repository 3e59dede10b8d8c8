extension Framework {
  /// All that a framework tells, in one place of its own: whoever holds the framework copies a pointer, and
  /// code that copies or ends a holder does not grow with the keys.
  struct Content: Sendable, Equatable {
    var schema: SourceText?
    var formatVersion: WrittenNumber?
    var id: SourceText
    var name: ReaderText
    var kind: Kind?
    var mode: ChannelMode?
    var source: Source?
    var note: ReaderText?
    var chooseWhen: ReaderText?
    var chooseWhenProvenance: FrameworkStage.Provenance?
    var translations: [Translation] = []
    var criteria: Criteria?
    var stages: [FrameworkStage]
    var ownKeys: [OwnKey] = []
  }
}
