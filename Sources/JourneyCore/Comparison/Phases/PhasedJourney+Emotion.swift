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
    public let isBeyondScale: Bool

    /// Takes a value on a map's own scale; nothing on a scale without any extent.
    init?(_ original: Double, on scale: EmotionScale, mean: Mean?) {
      guard let value = scale.standardised(original) else { return nil }
      self.value = value
      self.original = original
      self.mean = mean
      isBeyondScale = !scale.contains(original)
    }
  }

  /// What one stage says of a phase, on the map's own scale.
  struct Feeling: Sendable, Equatable {
    let value: Double
    /// Whether it is the mean of touchpoints that differ.
    let isMean: Bool

    /// Takes a stage's own emotion, else the mean of its touchpoints' that may lie in the phase.
    init?(_ entry: StageEntry, in phase: Phase, of phases: PhaseSet) {
      if let own = entry.emotion {
        (value, isMean) = (own.value, false)
        return
      }
      var felt = EmotionMean()
      // A touchpoint is reached through its list: handed over alone it would be copied.
      let touchpoints = entry.touchpoints.span
      for index in touchpoints.indices {
        guard let emotion = touchpoints[index].emotion?.value else { continue }
        if let own = touchpoints[index].phase, phases.contains(own), own != phase { continue }
        felt.add(emotion)
      }
      guard let mean = felt.value else { return nil }
      (value, isMean) = (mean, felt.differs)
    }

    /// Takes a stage's own emotion, else the mean of its touchpoints'.
    init?(_ entry: StageEntry) {
      if let own = entry.emotion {
        (value, isMean) = (own.value, false)
        return
      }
      let felt = entry.touchpointEmotion
      guard let mean = felt.value else { return nil }
      (value, isMean) = (mean, felt.differs)
    }
  }

  /// How the customer feels in a phase: the mean of what the stages there say.
  ///
  /// A stage says its own emotion, else the mean of its touchpoints' that may lie in that phase.
  public func emotion(in phase: Phase) -> Emotion? { emotion(in: .phase(phase)) }

  /// How the customer feels in a step of what the journey is laid on.
  public func emotion(in step: ComparisonStep) -> Emotion? { emotion(of: parts(in: step)) }

  /// How the customer feels in parts that lie together.
  func emotion(of parts: [Part]) -> Emotion? {
    let felt = parts.compactMap(\.feeling)
    let stages = EmotionMean(felt.map(\.value))
    guard let map, let value = stages.value else { return nil }
    let isOfTouchpoints = felt.contains(where: \.isMean)
    return Emotion(
      value, on: map.emotionScale,
      mean: stages.differs ? .stages : isOfTouchpoints ? .touchpoints : nil)
  }

  /// How the customer feels in a phase as one of the parts there says it.
  public func emotion(of part: Part) -> Emotion? {
    guard let map, let felt = part.feeling else { return nil }
    return Emotion(
      felt.value, on: map.emotionScale, mean: felt.isMean ? .touchpoints : nil)
  }
}
