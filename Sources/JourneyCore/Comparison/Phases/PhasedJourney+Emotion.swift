extension PhasedJourney {
  /// How the customer feels in a phase.
  public struct Emotion: Sendable, Equatable {
    /// Of what a value that nobody wrote is the mean.
    public enum Mean: Sendable, Equatable {
      /// Of several stages in the phase.
      case stages
      /// Of several touchpoints of one stage.
      case touchpoints
    }

    /// The value on −2…2; beyond it where the map's value lies beyond its scale.
    public let value: Double
    /// The value on the map's own scale.
    public let original: Double
    /// Of what it is the mean; nothing where the map itself says this value.
    public let mean: Mean?

    /// Whether the value lies beyond the scale, which is an error of the map.
    public var isBeyondScale: Bool { abs(value) > 2 }
  }

  /// What one stage says of a phase, on the map's own scale.
  struct Feeling: Sendable, Equatable {
    let value: Double
    /// Whether it is the mean of touchpoints that differ.
    let isMean: Bool

    /// Takes a stage's own emotion, else the mean of its touchpoints' in the phase, else of all.
    init?(_ entry: StageEntry, in phase: Phase, of phases: PhaseSet) {
      if let own = entry.emotion {
        (value, isMean) = (own.value, false)
        return
      }
      let here = entry.touchpoints.filter {
        guard let own = $0.phase, phases.contains(own) else { return true }
        return own == phase
      }.compactMap(\.emotion?.value)
      let felt = here.isEmpty ? entry.touchpoints.compactMap(\.emotion?.value) : here
      guard let first = felt.first else { return nil }
      isMean = felt.contains { $0 != first }
      value = isMean ? Self.mean(felt) : first
    }

    /// The mean, also of numbers so large that their sum is none.
    static func mean(_ values: [Double]) -> Double {
      let sum = values.reduce(0, +)
      let count = Double(values.count)
      return sum.isFinite ? sum / count : values.reduce(0) { $0 + $1 / count }
    }
  }

  /// How the customer feels in a phase: the mean of what the stages there say.
  ///
  /// A stage says its own emotion, else the mean of its touchpoints' in that phase, else of all
  /// its touchpoints'.
  public func emotion(in phase: Phase) -> Emotion? {
    let felt = parts(in: phase).compactMap(\.feeling)
    guard let map, let first = felt.first else { return nil }
    let differ = felt.contains { $0.value != first.value }
    let mean = differ ? Feeling.mean(felt.map(\.value)) : first.value
    let isOfTouchpoints = felt.contains(where: \.isMean)
    return map.emotionScale.standardised(mean).map {
      Emotion(
        value: $0, original: mean, mean: differ ? .stages : isOfTouchpoints ? .touchpoints : nil)
    }
  }

  /// How the customer feels in a phase as one of the parts there says it.
  public func emotion(of part: Part) -> Emotion? {
    guard let map, let felt = part.feeling else { return nil }
    return map.emotionScale.standardised(felt.value).map {
      Emotion(value: $0, original: felt.value, mean: felt.isMean ? .touchpoints : nil)
    }
  }
}
