/// The words for keys and their values where a reader is told of single ones.
enum KeyLabels {
  /// Returns the word for a key.
  ///
  /// - Parameters:
  ///   - key: A key of a map file.
  ///   - subject: The object that has it.
  /// - Returns: The key itself if there is no word for it, as for an own key.
  static func label(_ key: String, of subject: MapChange.Subject) -> LocalizedText {
    subject.object.facts(key)?.label ?? LocalizedText(same: key)
  }

  /// One key after the other on the way into an object.
  struct Path {
    /// The words for the keys that are known.
    private(set) var labels: [LocalizedText] = []
    /// What stands under the last of them.
    private(set) var content: KeyContent?
    /// The end of the path that is no known key: an own key, the id of a row, a language.
    private(set) var rest = ""

    /// Follows a path.
    ///
    /// - Parameters:
    ///   - path: Keys with slashes between them.
    ///   - subject: The object that has the first.
    init(_ path: String, of subject: MapChange.Subject) {
      content = .object(subject.object)
      var keys = path.split(separator: "/", omittingEmptySubsequences: false)[...]
      while let key = keys.first, let object, let facts = object.facts(String(key)) {
        labels.append(facts.label)
        content = facts.content
        keys.removeFirst()
      }
      rest = keys.joined(separator: "/")
      if !rest.isEmpty, content != .textsByLane, content != .emotionsByWord { content = nil }
    }

    /// The object that has the next key.
    private var object: FileObject? {
      switch content {
      case .object(let object), .objects(let object): object
      default: nil
      }
    }
  }

  /// Returns the words for a value out of a list, as in `severity`.
  ///
  /// - Parameters:
  ///   - value: The value as the file writes it.
  ///   - choice: The list.
  /// - Returns: Nothing for a value that is shown as the file writes it.
  static func label(_ value: String, of choice: KeyChoice) -> LocalizedText? {
    switch choice {
    case .state: JourneyMap.State(rawValue: value)?.label
    case .mapKind: JourneyMap.Kind(rawValue: value)?.label
    case .claimBasis: ClaimBasis(rawValue: value)?.label
    case .basis: JourneyMap.Basis(rawValue: value)?.label
    case .mode: ChannelMode(rawValue: value)?.label
    case .initiator: Touchpoint.Initiator(rawValue: value)?.label
    case .severity: PainPoint.Severity(rawValue: value)?.label
    case .status: Opportunity.Status(rawValue: value)?.label
    case .phase: Phase(rawValue: value)?.label
    case .better: Metric.Direction(rawValue: value)?.label
    case .sourceKind: EvidenceSource.Kind(rawValue: value)?.label
    // No words yet: shown as the file writes them.
    case .frameworkKind, .provenance: nil
    }
  }
}
