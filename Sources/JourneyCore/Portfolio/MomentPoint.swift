/// A moment of truth of one of many maps that is not below the middle, in as few bytes as many maps
/// ask for: by these reports that are compared know what became of one that was.
package struct MomentPoint: Sendable, Equatable {
  /// The touchpoint.
  package let place: PortfolioPlace
  /// What happens there, among the texts of its portfolio.
  package var name: TextPool.Index
  private let felt: StandardEmotion

  init(_ place: PortfolioPlace, _ name: TextPool.Index, emotion: Int) {
    (self.place, self.name, felt) = (place, name, StandardEmotion(emotion))
  }

  /// How the customer feels on −2…2, in billionths.
  package var emotion: Int { felt.units ?? 0 }
}

extension Portfolio {
  /// All moments of truth at which it is known how the customer feels: those below the middle, the
  /// lowest first, then the others map by map.
  var allMoments: [PortfolioMoment] {
    var all = moments.elements
    for map in maps {
      for point in map.highMoments ?? [] {
        all.append(
          PortfolioMoment(
            file: map.file, place: point.place, name: texts[point.name] ?? "",
            emotion: point.emotion))
      }
    }
    return all
  }
}

extension PortfolioMoment {
  /// Whether the customer feels below the middle.
  var isLow: Bool { emotion < 0 }
}
