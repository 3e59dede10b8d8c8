/// What of a map a source backs.
///
/// A pain is backed by its own source or its touchpoint's, one of a stage by any touchpoint's of
/// the stage; a low emotion by the touchpoint's source or a pain's there, that of a stage by any
/// source within the stage.
extension ClaimBasis {
  /// Whether somebody saw or heard it, so that a source should back it.
  var asksForSource: Bool { self == .observed || self == .reported }
}

extension Touchpoint {
  /// Whether it names a source, which backs its pains, too.
  var hasSource: Bool { !evidence.isEmpty }

  /// Whether a source backs its emotion.
  var isEmotionBacked: Bool { hasSource || painPoints.hasSource }
}

extension StageEntry {
  /// Whether a touchpoint names a source, which backs the pains of the stage, too.
  var hasSource: Bool {
    let touchpoints = touchpoints.span
    for index in touchpoints.indices where touchpoints[index].hasSource { return true }
    return false
  }

  /// Whether a source backs its emotion.
  var isEmotionBacked: Bool {
    let touchpoints = touchpoints.span
    for index in touchpoints.indices where touchpoints[index].isEmotionBacked { return true }
    return painPoints.hasSource
  }
}

extension [PainPoint] {
  /// Whether one of them names a source.
  fileprivate var hasSource: Bool {
    let pains = span
    for index in pains.indices where !pains[index].evidence.isEmpty { return true }
    return false
  }
}
