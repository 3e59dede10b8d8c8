/// The closing facts of a map in words: where it hurts, what turns, what to do next.
struct MapGlance {
  /// How many pains, opportunities and equally low places are named.
  private static let most = 3

  private let outline: MapOutline
  private let texts: MapTexts
  private let facts: MapFacts
  /// Whether parts of the file may not have been read, so that nothing can be said to be missing.
  private let isDamaged: Bool
  private var map: JourneyMap { texts.map }
  private var language: Language { texts.language }

  /// Prepares the facts of a map, which are found unless they are known.
  init(
    _ outline: MapOutline, _ texts: MapTexts, _ facts: MapFacts? = nil, isDamaged: Bool = false
  ) {
    self.outline = outline
    self.texts = texts
    self.isDamaged = isDamaged
    self.facts = facts ?? MapFacts(texts.map, channels: texts.channels)
  }

  /// The facts under their heading, unless there are none.
  var section: DocumentSection? {
    let fields = [
      lowestStages, lowestMoments, drop, momentsOfTruth, hurtsMost, doFirst, unanswered,
      emptyStages, channels, touchpointsByMode, time,
    ].compactMap { $0 }
    guard !fields.isEmpty else { return nil }
    return DocumentSection(
      DocumentHeading(InlineText(MapLabels.atAGlance[language], .strong)),
      blocks: [.fields(fields)])
  }

  private var lowestStages: DocumentField? {
    field(
      MapLabels.lowestStage,
      named(facts.lowestStages) {
        DocumentEntry(stageName($0), trailing: texts.emotion(of: map.stages[$0]))
      })
  }

  private var lowestMoments: DocumentField? {
    field(
      MapLabels.lowestMoment,
      named(facts.lowestMoments) { place in
        DocumentEntry(
          InlineText(name(of: place)) + InlineText(" · " + stageTitle(of: place), .faint),
          trailing: emotion(at: place))
      })
  }

  /// The first of several equal things, and how many more there are.
  private func named<Thing>(
    _ things: [Thing], _ entry: (Thing) -> DocumentEntry
  ) -> [DocumentEntry] {
    let entries = things.prefix(Self.most).map(entry)
    let others = things.count - entries.count
    return others == 0
      ? entries : entries + [DocumentEntry(InlineText(MapLabels.more(others)[language], .faint))]
  }

  private var drop: DocumentField? {
    guard let drop = facts.drops.first(where: { outline.areNeighbours($0.from, $0.to) }) else {
      return nil
    }
    let size = NumberText.signed(-drop.size, language: language)
    return DocumentField(
      MapLabels.drop[language],
      [
        DocumentEntry(
          stageName(drop.from) + InlineText(" → ", .faint) + stageName(drop.to),
          trailing: InlineText(size, .negative))
      ])
  }

  private var momentsOfTruth: DocumentField? {
    let entries = facts.momentsOfTruth.map { place in
      DocumentEntry(
        InlineText(name(of: place)) + unplacedRemark(place), marker: .momentOfTruth,
        trailing: emotion(at: place))
    }
    return field(MapLabels.momentsOfTruth, entries)
  }

  private func emotion(at place: MapPlace) -> InlineText? {
    map.touchpoint(at: place)?.emotion.map {
      texts.emotion($0.value, written: $0.literal.string)
    }
  }

  /// That a touchpoint is in no stage.
  private func unplacedRemark(_ place: MapPlace) -> InlineText {
    place.stage == nil ? InlineText(" · " + stageTitle(of: place), .faint) : ""
  }

  private var hurtsMost: DocumentField? {
    field(
      MapLabels.hurtsMost,
      facts.foremostPains(Self.most).map { entry($0, marker: .pain) })
  }

  /// What to begin with; where all that could be done is done, that nothing is left.
  private var doFirst: DocumentField? {
    if facts.opportunities.isEmpty { return nil }
    let ranked = facts.foremostOpportunities(Self.most)
    guard !ranked.isEmpty else {
      return DocumentField(
        MapLabels.doFirst[language], InlineText(MapLabels.nothingToDo[language], .positive))
    }
    return field(MapLabels.doFirst, ranked.map(entry))
  }

  private func entry(_ placed: PlacedOpportunity) -> DocumentEntry {
    let opportunity = placed.opportunity(of: map)
    let keeper = map.owner(of: placed)
    var entry = texts.opportunity(
      opportunity, keeper: opportunity.owner.isTold ? nil : keeper)
    if keeper == nil {
      entry.text = entry.text + InlineText(" · " + MapLabels.ownerless[language], .warning)
    }
    // Where details are told, it is among them.
    let rating = texts.isDetailed ? [] : texts.rating(of: opportunity)
    if !rating.isEmpty {
      entry.text = entry.text + InlineText(" · " + rating.joined(separator: ", "), .faint)
    }
    return entry
  }

  private func entry(_ pain: PlacedPain, marker: DocumentEntry.Marker) -> DocumentEntry {
    DocumentEntry(
      InlineText(ListMarks.withoutBullet(pain.pain(of: map).text.string))
        + InlineText(" · " + name(of: pain.place), .faint) + unplacedRemark(pain.place),
      marker: marker)
  }

  private var unanswered: DocumentField? {
    if facts.pains.isEmpty { return nil }
    let pains = facts.unanswered
    guard !pains.isEmpty else {
      return DocumentField(
        MapLabels.unanswered[language], InlineText(MapLabels.noneLeft[language], .positive))
    }
    return field(
      MapLabels.unanswered,
      texts.shown.entries(pains, language) { entry($0, marker: .warning) })
  }

  /// The stages without a touchpoint, those of the framework that the map lacks among them; a day
  /// has hours in which nobody meets anybody, and a blueprint columns.
  private var emptyStages: DocumentField? {
    guard !isDamaged, map.kind != .dayInTheLife else { return nil }
    let entries = Set(facts.emptyStages.filter { !map.isBehindScenes($0) })
    let empty = outline.stages.filter { $0.entry.map(entries.contains) ?? ($0.meantBy == nil) }
    return field(
      MapLabels.emptyStages,
      empty.map {
        DocumentEntry(InlineText($0.number + " ", .faint) + InlineText($0.name), marker: .warning)
      })
  }

  /// How many channels there are; those of which nobody knows the mode by their names.
  private var channels: DocumentField? {
    let unknown = facts.channels.channels(nil)
    return counts(
      MapLabels.channels, unknown: unknown.count,
      names: unknown.map(\.channel.string).joined(separator: ", ")
    ) { facts.channels.channels($0).count }
  }

  private var time: DocumentField? {
    let time = facts.time
    var parts: [InlineText] = []
    if let takes = time.takes {
      parts.append(InlineText(TimeText.text(minutes: takes, time.units.takes, language)))
      // However often a stage is entered, it is one; where only some visits are told, the others
      // are missing in the sum.
      let told = Set(facts.stageTimes.indices.filter { facts.stageTimes[$0].takes != nil })
      let toldStages = Set(told.map { map.stages[$0].stage })
      let untold = Set(map.stages.map(\.stage)).subtracting(toldStages).count
      let visits = map.stages.indices.count {
        !told.contains($0) && toldStages.contains(map.stages[$0].stage)
      }
      if untold > 0 {
        parts.append(InlineText(MapLabels.untoldTime(untold)[language], .faint))
      }
      if visits > 0 {
        parts.append(InlineText(MapLabels.untoldTime(ofVisits: visits)[language], .faint))
      }
    }
    if let waits = time.waits {
      let share = time.waitingShare.map {
        " (" + NumberText.percent($0, language: language) + ")"
      }
      let words = MapLabels.waiting(TimeText.text(minutes: waits, time.units.waits, language))[
        language]
      parts.append(InlineText(words + (share ?? ""), .warning))
    }
    return parts.isEmpty
      ? nil
      : DocumentField(MapLabels.takes[language], parts.joined(by: InlineText(" · ", .faint)))
  }

  private var touchpointsByMode: DocumentField? {
    counts(MapLabels.touchpointsByMode, unknown: facts.channels.unknownCount) {
      facts.channels.count($0)
    }
  }

  /// Counts of online, offline and unknown ones.
  private func counts(
    _ label: LocalizedText, unknown: Int, names: String = "", _ count: (ChannelMode) -> Int
  ) -> DocumentField? {
    var counts = ChannelMode.allCases.compactMap { mode -> InlineText? in
      let count = count(mode)
      return count == 0 ? nil : InlineText(MapLabels.count(count, mode)[language])
    }
    if unknown > 0 {
      counts.append(InlineText(MapLabels.unknownMode(unknown, names)[language], .warning))
    }
    return counts.isEmpty
      ? nil : DocumentField(label[language], counts.joined(by: InlineText(" · ", .faint)))
  }

  private func stageName(_ entry: Int) -> InlineText {
    InlineText(outline.title(ofEntry: entry))
  }

  private func name(of place: MapPlace) -> String {
    guard let touchpoint = map.touchpoint(at: place) else { return stageTitle(of: place) }
    return touchpoint.name.isBlank ? texts.channel(of: touchpoint).text : touchpoint.name.string
  }

  private func stageTitle(of place: MapPlace) -> String {
    place.stage.map(outline.title(ofEntry:)) ?? MapLabels.unplaced[language]
  }

  private func field(_ label: LocalizedText, _ entries: [DocumentEntry]) -> DocumentField? {
    entries.isEmpty ? nil : DocumentField(label[language], entries)
  }
}
