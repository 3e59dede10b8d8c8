/// The closing facts of a map: where it hurts, what turns, what to do next.
struct MapGlance {
  /// How many pains and opportunities are named.
  private static let most = 3

  private let outline: MapOutline
  private let texts: MapTexts
  private var map: JourneyMap { texts.map }
  private var language: Language { texts.language }

  init(_ outline: MapOutline, _ texts: MapTexts) {
    self.outline = outline
    self.texts = texts
  }

  /// The facts under their heading, unless there are none.
  var section: DocumentSection? {
    let fields = [
      lowest, drop, momentsOfTruth, hurtsMost, doFirst, unanswered, emptyStages, channels,
    ].compactMap { $0 }
    guard !fields.isEmpty else { return nil }
    return DocumentSection(
      DocumentHeading(InlineText(MapLabels.atAGlance[language], .strong)),
      blocks: [.fields(fields)])
  }

  private var lowest: DocumentField? {
    guard let index = map.lowestStage else { return nil }
    let text = stageName(index)
    return DocumentField(
      MapLabels.lowest[language],
      [DocumentEntry(text, trailing: texts.emotion(of: map.stages[index]))])
  }

  private var drop: DocumentField? {
    guard let drop = map.largestDrop else { return nil }
    let size = NumberText.signed(-drop.size, language: language, digits: 1)
    return DocumentField(
      MapLabels.drop[language],
      [
        DocumentEntry(
          stageName(drop.from) + InlineText(" → ", .faint) + stageName(drop.to),
          trailing: InlineText(size, .negative))
      ])
  }

  private var momentsOfTruth: DocumentField? {
    var entries: [DocumentEntry] = []
    for stage in map.stages {
      for touchpoint in stage.touchpoints where touchpoint.isMomentOfTruth == true {
        entries.append(
          DocumentEntry(
            InlineText(touchpoint.name.string), marker: .momentOfTruth,
            trailing: touchpoint.emotion.map { texts.emotion($0.value, written: $0.literal.string) }
          ))
      }
    }
    return field(MapLabels.momentsOfTruth, entries)
  }

  /// The pains by severity, then by how low the emotion is there.
  private var hurtsMost: DocumentField? {
    let pains = map.placedPains.filter { $0.pain.isAccepted != true }
      .enumerated()
      .sorted { left, right in
        let ranks = (rank(left.element), rank(right.element))
        return ranks.0 != ranks.1 ? ranks.0 > ranks.1 : left.offset < right.offset
      }
    return field(
      MapLabels.hurtsMost,
      pains.prefix(Self.most).map { pain in
        DocumentEntry(
          InlineText(pain.element.pain.text.string)
            + InlineText(" · " + place(pain.element), .faint), marker: .pain)
      })
  }

  private func rank(_ pain: JourneyMap.PlacedPain) -> Double {
    let scale = map.emotionScale
    let span = scale.maximum.value - scale.minimum.value
    let emotion = pain.emotion ?? scale.middle
    // The emotion only decides among pains of one severity.
    let low = span > 0 ? (scale.maximum.value - emotion) / span : 0
    return Double(pain.pain.severity?.rank ?? 0) * 2 + min(max(low, 0), 1)
  }

  /// Opportunities that bring most for their effort and are not done.
  private var doFirst: DocumentField? {
    var candidates: [(opportunity: Opportunity, gain: Double)] = []
    for stage in map.stages {
      for opportunity in stage.touchpoints.flatMap(\.opportunities) + stage.opportunities {
        guard let impact = opportunity.impact?.value, let effort = opportunity.effort?.value,
          opportunity.status != .done
        else { continue }
        candidates.append((opportunity, impact - effort))
      }
    }
    let best = candidates.enumerated()
      .sorted { left, right in
        left.element.gain != right.element.gain
          ? left.element.gain > right.element.gain : left.offset < right.offset
      }
      .prefix(Self.most)
    return field(MapLabels.doFirst, best.map { entry($0.element.opportunity) })
  }

  private func entry(_ opportunity: Opportunity) -> DocumentEntry {
    var entry = texts.opportunity(opportunity)
    if let impact = opportunity.impact, let effort = opportunity.effort {
      let numbers = [
        MapLabels.impact[language] + " "
          + NumberText.plain(impact.literal.string, language: language),
        MapLabels.effort[language] + " "
          + NumberText.plain(effort.literal.string, language: language),
      ].joined(separator: ", ")
      entry.text = entry.text + InlineText(" · " + numbers, .faint)
    }
    return entry
  }

  private var unanswered: DocumentField? {
    let pains = map.placedPains.filter { !$0.isAnswered && $0.pain.isAccepted != true }
    guard !pains.isEmpty else {
      return map.placedPains.isEmpty
        ? nil
        : DocumentField(
          MapLabels.unanswered[language], InlineText(MapLabels.none[language], .positive))
    }
    return field(
      MapLabels.unanswered,
      pains.map {
        DocumentEntry(
          InlineText($0.pain.text.string) + InlineText(" · " + place($0), .faint), marker: .warning)
      })
  }

  private var emptyStages: DocumentField? {
    let empty = outline.stages.filter { stage in
      stage.entry.map { map.stages[$0].touchpoints.isEmpty } ?? true
    }
    return field(
      MapLabels.emptyStages,
      empty.map {
        DocumentEntry(InlineText($0.number + " ", .faint) + InlineText($0.name), marker: .warning)
      })
  }

  private var channels: DocumentField? {
    let touchpoints = map.stages.flatMap(\.touchpoints)
    guard !touchpoints.isEmpty else { return nil }
    let modes = touchpoints.map { texts.channels.mode(of: $0) }
    let counts = ChannelMode.allCases.compactMap { mode in
      let count = modes.filter { $0 == mode }.count
      return count == 0 ? nil : "\(count) \(mode.label[language])"
    }
    guard !counts.isEmpty else { return nil }
    return DocumentField(
      MapLabels.channels[language], InlineText(counts.joined(separator: " · ")))
  }

  private func stageName(_ entry: Int) -> InlineText {
    InlineText(outline.title(ofEntry: entry))
  }

  private func place(_ pain: JourneyMap.PlacedPain) -> String {
    guard let touchpoint = pain.touchpoint else { return outline.title(ofEntry: pain.stage) }
    return map.stages[pain.stage].touchpoints[touchpoint].name.string
  }

  private func field(_ label: LocalizedText, _ entries: [DocumentEntry]) -> DocumentField? {
    entries.isEmpty ? nil : DocumentField(label[language], entries)
  }
}
