/// What many touchpoints tell besides name, channel and emotion.
struct TouchpointParts: PartsToldTogether {
  /// How the file wrote the emotion, which makes it no other emotion.
  struct Writing: Sendable, Equatable {
    var literal: SourceText?

    static func == (left: Writing, right: Writing) -> Bool { true }
  }

  var id: SourceText?
  var emotionWriting = Writing()
  var actors: [SourceText] = []
  var description: SourceText?
  var painPoints: [PainPoint] = []
  var opportunities: [Opportunity] = []
  var metrics: [Metric] = []
  var evidence: [SourceText] = []
  var owner: SourceText?
  var handover: SourceText?
  var rare = PartsApart<RareTouchpointParts>()
}
