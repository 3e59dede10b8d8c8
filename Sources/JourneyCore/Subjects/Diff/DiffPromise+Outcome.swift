/// What became of a plan: the old map says what was wished for, the new one what came.
extension DiffPromise {
  /// What is better than planned and what fell short.
  var outcome: [DocumentSection] {
    let (emotions, moments, metrics) = (emotions, momentsOfTruth, measured)
    let (times, unplanned) = (times(isPromise: false), unplannedStages)
    let better = fields([
      (DiffLabels.emotionsRaised, emotions.better),
      (DiffLabels.momentsOfTruth, moments.better),
      (DiffLabels.stagesUnplanned, unplanned.better),
      (DiffLabels.times, times.better),
      (DiffLabels.opportunitiesAhead, opportunities(.better)),
      (DiffLabels.metrics, metrics.better),
    ])
    let short = fields([
      (DiffLabels.emotionsLowered, emotions.worse),
      (DiffLabels.momentsOfTruth, moments.worse),
      (
        DiffLabels.painsUnplanned,
        turnover.pains.added.map { placed(newTexts.pain($0.element).text, stages.new, $0.stage) }
      ),
      (DiffLabels.stagesUnplanned, unplanned.worse),
      (DiffLabels.stagesMissing, missingStages),
      (DiffLabels.touchpointsMissing, touchpoints(.removed, oldTexts)),
      (DiffLabels.times, times.worse),
      (DiffLabels.opportunitiesBehind, opportunities(.worse)),
      (DiffLabels.metrics, metrics.worse),
    ])
    var sections: [DocumentSection] = []
    if !better.isEmpty {
      sections.append(
        DocumentSection(
          DocumentHeading(InlineText(DiffLabels.betterThanPlanned[language])),
          blocks: [.fields(better)]))
    }
    if !short.isEmpty || better.isEmpty {
      sections.append(
        DocumentSection(
          DocumentHeading(InlineText(DiffLabels.fellShort[language])),
          blocks: short.isEmpty
            ? [.note(InlineText(DiffLabels.asPlanned[language]))] : [.fields(short)]))
    }
    return sections
  }

  /// The measured values against the targets of the plan: without both there is nothing to say.
  private var measured: Sides {
    var sides = Sides()
    for (plan, reality, place) in diff.pairedMetrics {
      guard let target = plan.target, let value = reality.value,
        plan.unit == nil || reality.unit == nil || plan.unit == reality.unit
      else { continue }
      var judged = reality
      judged.target = target
      judged.unit = reality.unit ?? plan.unit
      judged.better = reality.better ?? plan.better
      var aim = MetricAim(target: target.value, better: judged.better)
      if let before = plan.value { aim.better = aim.way(from: before.value, to: value.value) }
      guard let gap = aim.gap(of: value.value), gap != 0 else { continue }
      sides.add(
        placed(newTexts.metric(judged, before: plan), stages.new, place.stage), isWorse: gap < 0)
    }
    return sides
  }

  /// What takes longer, and how long customers wait.
  ///
  /// - Parameter isPromise: Whether it is no plan that is judged: how long a place takes is then
  ///   neither better nor worse, as it may be work or care.
  /// - Returns: Entries with the place and both times.
  func times(isPromise: Bool) -> Sides {
    var sides = Sides()
    for (old, new) in diff.pairedPlaces {
      let (plan, reality) = (Times(diff.old, old), Times(diff.new, new))
      let title = new.stage.map { stages.new.title(ofEntry: $0) }
      let name = diff.new.touchpoint(at: new).map { InlineText($0.name.string) }
      let place = [name ?? "", InlineText(title ?? "", name == nil ? .plain : .faint)]
        .joined(by: InlineText(" · ", .faint))
      func entry(_ label: LocalizedText, _ first: TimeSpan, _ second: TimeSpan) -> DocumentEntry {
        DocumentEntry(
          place + InlineText("  " + label[language] + ": ", .faint)
            + InlineText(TimeText.text(first, language)) + InlineText(" → ", .faint)
            + InlineText(TimeText.text(second, language)))
      }
      if !isPromise, let first = plan.takes, let second = reality.takes,
        second.minutes > first.minutes
      {
        sides.worse.append(entry(MapLabels.takes, first, second))
      }
      if let first = plan.waits, let second = reality.waits, second.minutes != first.minutes {
        sides.add(
          entry(MapLabels.waits, first, second), isWorse: second.minutes > first.minutes)
      }
    }
    return sides
  }

  /// How long a place takes, as it says itself.
  private struct Times {
    var takes: TimeSpan?
    var waits: TimeSpan?

    init(_ map: JourneyMap, _ place: MapPlace) {
      if place.touchpoint != nil {
        let touchpoint = map.touchpoint(at: place)
        (takes, waits) = (touchpoint?.takes, touchpoint?.waits)
      } else if let stage = place.stage {
        (takes, waits) = (map.stages[stage].takes, map.stages[stage].waits)
      }
    }
  }

  /// The stages and visits that the plan does not have; those in which customers feel well are no
  /// failure.
  private var unplannedStages: Sides {
    var sides = Sides()
    for (index, origin) in diff.stageOrigins.enumerated() where origin == nil {
      let felt = diff.new.stages[index].feltEmotion
      let isHigh = felt.map { diff.new.emotionScale.side(of: $0) == .high } ?? false
      sides.add(stage(index, stages.new, newTexts), isWorse: !isHigh)
    }
    return sides
  }

  private var missingStages: [DocumentEntry] {
    let found = Set(diff.stageOrigins.compactMap { $0 })
    return diff.old.stages.indices.filter { !found.contains($0) }.map {
      stage($0, stages.old, oldTexts)
    }
  }

  private func stage(_ index: Int, _ outline: MapOutline, _ texts: MapTexts) -> DocumentEntry {
    let emotion = texts.emotion(of: texts.map.stages[index])
    return DocumentEntry(
      InlineText(outline.title(ofEntry: index)) + (emotion.map { InlineText("  ") + $0 } ?? ""))
  }
}
