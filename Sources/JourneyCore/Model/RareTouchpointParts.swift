/// What few touchpoints tell.
struct RareTouchpointParts: PartsToldTogether {
  var insteadOf: SourceText?
  var alongside: SourceText?
  var emotionText: SourceText?
  var momentQuestion: SourceText?
  var backstage: [SourceText] = []
  var takes: TimeSpan?
  var waits: TimeSpan?
  var lanes: [LaneTexts] = []
  var links: [SourceText] = []
  var ownKeys: [OwnKey] = []
}
