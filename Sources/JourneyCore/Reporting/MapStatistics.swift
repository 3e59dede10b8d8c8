/// What the summary of a run tells of one file beside the number of its findings.
public struct MapStatistics: Sendable, Equatable {
  /// The pain points, and those that a source backs.
  public let pains: EvidenceShare
  /// The low emotions of stages and touchpoints, and those that a source backs.
  public let lows: EvidenceShare
  /// The places of the file that a person should begin with, the most pressing first.
  public let first: [StartingPlace]
  /// The questions of a starter map that are open, and those that it asks at first.
  public let questions: OpenQuestionCount

  /// Creates the statistics of a file.
  ///
  /// - Parameters:
  ///   - content: What came of reading it.
  ///   - diagnostics: What was found in it.
  ///   - framework: The framework of its map.
  public init(
    _ content: FileReading, _ diagnostics: [Diagnostic], framework: Framework? = nil
  ) {
    var map: JourneyMap?
    if case .map(let reading) = content { map = reading.map }
    let facts = map.map { MapFacts($0) }
    pains = facts?.backedPains ?? EvidenceShare()
    lows = facts?.backedLows ?? EvidenceShare()
    first =
      diagnostics.isEmpty ? [] : StartingPlace.places(in: content, facts?.pains ?? [], diagnostics)
    questions = OpenQuestionCount(diagnostics, of: map, in: content.source, framework)
  }
}
