extension JourneyMap {
  /// All that a map tells, in one place of its own: whoever holds the map copies a pointer, and
  /// code that copies or ends a holder does not grow with the keys.
  struct Content: Sendable, Equatable {
    var schema: SourceText?
    var formatVersion: WrittenNumber?
    var title: SourceText
    var description: SourceText?
    var language: SourceText?
    var framework: FrameworkReference
    var declaredKind: Kind?
    var state: State?
    var basis: Basis?
    var persona: Persona?
    var scenario: SourceText?
    var goal: SourceText?
    var expectations: [SourceText] = []
    var startsWith: SourceText?
    var endsWith: SourceText?
    var version: SourceText?
    var date: CalendarDate?
    var dateQuestion: SourceText?
    var reviewBy: CalendarDate?
    var owner: SourceText?
    var authors: [SourceText] = []
    var declaredScale: EmotionScale?
    var emotionWords: [EmotionWord] = []
    var lanes: [Lane] = []
    var sources: [EvidenceSource] = []
    var disabledRules: [DisabledRule] = []
    var stages: [StageEntry] = []
    var unplaced: [Touchpoint] = []
    var ownKeys: [OwnKey] = []
  }
}
