/// A metric of one of many maps that has a value and a target.
package struct PortfolioMetric: Sendable, Equatable {
  /// The file of its map, held once for all metrics of the map.
  let source: MapFile
  /// What is measured and in which unit.
  var title: MetricTitle
  /// What was measured.
  package var value: Double
  /// What it should be.
  package var target: Double
  /// Where it stands.
  package var place: PortfolioPlace
  /// The owner, and above it in two bits which way is better.
  private var ownerAndBetter: UInt32

  /// Takes a metric.
  init(
    file source: MapFile, _ title: MetricTitle, value: Double, target: Double,
    place: PortfolioPlace,
    better: Metric.Direction?
  ) {
    (self.source, self.title, self.value, self.target) = (source, title, value, target)
    self.place = place
    let way: UInt32 =
      switch better {
      case nil: 0
      case .higher?: 1
      case .lower?: 2
      }
    ownerAndBetter = way << TextPool.Index.bits | TextPool.Index.none.small
  }

  /// The file of its map.
  package var file: String { source.path }
  /// What is measured.
  package var name: String { title.name }
  /// The unit.
  package var unit: String? { title.unit }

  private var way: UInt32 { ownerAndBetter >> TextPool.Index.bits }
  /// Which way is better, where it is stated.
  package var better: Metric.Direction? {
    switch way {
    case 1: .higher
    case 2: .lower
    default: nil
    }
  }

  /// Who takes care of its place, among the texts of its portfolio.
  package var owner: TextPool.Index {
    get { TextPool.Index(small: ownerAndBetter) }
    set { ownerAndBetter = way << TextPool.Index.bits | newValue.small }
  }

  /// What is good for it.
  var aim: MetricAim { MetricAim(target: target, better: better) }

  /// How far the value is from the target: below 0 where it has not reached it, nothing where
  /// nobody says whether it has.
  package var gap: Double? { aim.gap(of: value) }

  /// The gap as a share of the target, by which metrics in different units are ranked; those of
  /// which nothing can be said come last.
  ///
  /// Of a target of 0 or below there is no share: such a metric counts as missed wholly.
  package var relativeGap: Double {
    guard let gap else { return .infinity }
    return hasShare ? gap / target : gap.sign == .minus ? -1 : min(gap, 1)
  }

  /// Whether the gap is a share of the target.
  package var hasShare: Bool { target > 0 }

  /// Whether the target is missed.
  package var isMissed: Bool { (gap ?? 0) < 0 }
}

/// A moment of truth of one of many maps at which the customer feels below the middle.
package struct PortfolioMoment: Sendable, Equatable {
  /// The file of its map.
  package var file: String
  /// The touchpoint.
  package var place: PortfolioPlace
  /// What happens there.
  package var name: String
  /// How the customer feels on −2…2, in billionths.
  package var emotion: Int
  /// Who takes care of it, among the texts of its portfolio.
  package var owner = TextPool.Index.none

  /// What it has in common with moments of the same name.
  package var key: TextKey { TextKey.exact(name) }
}

/// A step of one of many maps at which the customer is passed on and nobody says how.
package struct PortfolioHandover: Sendable, Equatable {
  /// The file of its map.
  package var file: String
  /// The touchpoint that is left.
  package var place: PortfolioPlace
  /// How the customer feels there on −2…2; nothing in reports of earlier versions.
  private let felt: StandardEmotion
  /// The touchpoint that is left and the one that follows.
  package var names: [String]
  /// The owners of the two, where they are known and differ.
  package var owners: [String]
  /// The modes of the two, where they are known and differ.
  package var modes: [ChannelMode]
  /// How far the emotion falls on −2…2, in billionths.
  package var fall: Int

  /// Takes a step.
  init(
    file: String, place: PortfolioPlace, names: [String], owners: [String], modes: [ChannelMode],
    fall: Int, emotion: Int?
  ) {
    (self.file, self.place, self.names) = (file, place, names)
    (self.owners, self.modes, self.fall) = (owners, modes, fall)
    felt = StandardEmotion(emotion)
  }

  /// How the customer feels at the touchpoint that is left, in billionths.
  package var emotion: Int? { felt.units }
  /// How the customer feels at the touchpoint that follows, in billionths.
  var emotionBehind: Int? { emotion.map { $0 - fall } }

  /// What it has in common with steps between touchpoints of the same names.
  package var key: TextKey {
    names.reduce(TextKey(number: 0)) { key, name in
      TextKey(number: TextKey.mixed(key.number, TextKey.exact(name).number))
    }
  }
}
