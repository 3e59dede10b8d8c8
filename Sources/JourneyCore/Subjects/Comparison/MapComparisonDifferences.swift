/// The steps in which the customers of several maps feel most differently.
struct MapComparisonDifferences {
  /// Neighbouring steps in which all is the same.
  private struct Group {
    let first: MapComparison.Difference
    var last: ComparisonPoint
    var count = 1
  }

  /// How many differences are named.
  private static let most = 3

  private let comparison: MapComparison
  private let language: Language
  private let emotions: ComparedEmotion
  private let words: ComparisonSteps

  /// Whether it is drawn, where what stands behind an entry needs a sign between.
  private let isDrawn: Bool

  init(_ comparison: MapComparison, language: Language, isDrawn: Bool = false) {
    self.isDrawn = isDrawn
    self.comparison = comparison
    self.language = language
    emotions = ComparedEmotion(comparison: comparison, language: language)
    words = ComparisonSteps(comparison, language: language)
  }

  /// The section, or a word that there is no difference; nothing where nothing can be compared.
  var blocks: [DocumentBlock] {
    guard comparison.mapCount > 1 else { return [] }
    let groups = groups
    guard !groups.isEmpty else {
      let isComparable = comparison.points.contains { point in
        comparison.journeys.indices.count { comparison.emotion(of: $0, at: point) != nil } > 1
      }
      let same =
        comparison.axis == .phases
        ? ComparisonLabels.sameEmotions : ComparisonLabels.sameEmotionsByStage
      return isComparable ? [.note(InlineText(same[language]))] : []
    }
    var blocks: [DocumentBlock] = [.fields(groups.prefix(Self.most).map(field))]
    let rest = groups.dropFirst(Self.most).reduce(0) { $0 + $1.count }
    if rest > 0 {
      let more = ComparisonLabels.more(rest, on: comparison.axis)
      blocks.append(.note(InlineText(more[language])))
    }
    return [.section(ComparisonLabels.differMost[language], blocks)]
  }

  private var groups: [Group] {
    let points = comparison.points
    let next = Dictionary(zip(points, points.dropFirst())) { first, _ in first }
    return comparison.differences.reduce(into: []) { groups, difference in
      if let group = groups.last, next[group.last] == difference.point,
        group.first.spread == difference.spread,
        ends(of: group.first) == ends(of: difference)
      {
        groups[groups.count - 1].last = difference.point
        groups[groups.count - 1].count += 1
      } else {
        groups.append(Group(first: difference, last: difference.point))
      }
    }
  }

  private func field(_ group: Group) -> DocumentField {
    let difference = group.first
    let spread = NumberText.plain(difference.spread, language: language)
    let ends = ends(of: difference)
    let apart = InlineText(ComparisonLabels.points(spread)[language], .faint)
    let dot = InlineText(" · ", .faint)
    let entry =
      isDrawn
      ? DocumentEntry((ends + [apart]).joined(by: dot))
      : DocumentEntry(ends.joined(by: dot), trailing: apart)
    let points = group.count == 1 ? [difference.point] : [difference.point, group.last]
    let names = points.map { words.label(of: $0) }
    return DocumentField(names.joined(separator: " – "), [entry])
  }

  /// The highest and the lowest map with their values.
  private func ends(of difference: MapComparison.Difference) -> [InlineText] {
    [difference.highest, difference.lowest].compactMap { map in
      comparison.emotion(of: map, at: difference.point).map {
        InlineText(MapComparison.letter(of: map) + " ", .series) + emotions.text($0, of: map)
      }
    }
  }
}
