/// Which of the known frameworks a file without one may mean, by the names of its stages.
struct FrameworkGuess {
  /// The id of the one that has all names; of several the one with the fewest other stages, if it is
  /// one.
  let whole: String?
  /// The id of the one whose stages the names are, each of them and in its order, so that nobody can
  /// mean anything else.
  let certain: String?
  /// The ids of those that have most of the names; nothing where none has more than half.
  let nearest: [String]
  /// How many of the names those have.
  let count: Int

  /// Looks for the names among frameworks.
  ///
  /// - Parameters:
  ///   - names: The different names, in their order.
  ///   - known: The frameworks among which to look.
  init(_ names: [SourceText], among known: KnownFrameworks) {
    // A single name says nothing; so many are of no framework.
    guard (2...40).contains(names.count) else {
      (whole, certain, nearest, count) = (nil, nil, [], 0)
      return
    }
    let found = known.found(names.map { Self.numbers(of: $0.string) })
    let counts = found.map { Self.count(of: $0.places) }
    let all = found.indices.filter { counts[$0] == names.count }
    let fewest = all.map { found[$0].framework.stageCount }.min() ?? 0
    let closest = all.filter { found[$0].framework.stageCount == fewest }
    let whole = closest.count == 1 ? found[closest[0]] : nil
    self.whole = whole?.framework.id
    certain = whole.flatMap { found in
      found.places.elementsEqual((0..<found.framework.stageCount).map { $0 })
        ? found.framework.id : nil
    }
    let most = counts.max() ?? 0
    nearest =
      most * 2 > names.count
      ? found.indices.filter { counts[$0] == most }.map { found[$0].framework.id } : []
    count = most
  }

  /// A name as it is compared, and where it has a number in front without that, too.
  private static func numbers(of name: String) -> [NameNumber] {
    guard name.utf8.count <= FoldedName.longest else { return [] }
    let bare = BareStageName.text(of: name)
    return bare == name ? [NameNumber(name)] : [NameNumber(name), NameNumber(bare)]
  }

  /// How many stages of a framework the names mean; 0 if two of them mean the same one.
  private static func count(of places: [Int?]) -> Int {
    let found = places.compactMap { $0 }
    return Set(found).count == found.count ? found.count : 0
  }
}
