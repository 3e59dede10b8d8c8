/// Which of the known frameworks a file without one may mean, by the names of its stages.
struct FrameworkGuess {
  /// The one that has all names; of several the one with the fewest other stages, if it is one.
  let whole: Framework?
  /// The one whose stages the names are, each of them and in its order, so that nobody can mean
  /// anything else.
  let certain: Framework?
  /// Those that have most of the names, with how many; nothing where none has more than half.
  let nearest: [Framework]
  /// How many of the names those have.
  let count: Int

  /// Looks for the names among frameworks.
  ///
  /// - Parameters:
  ///   - names: The different names, in their order.
  ///   - known: The frameworks among which to look.
  init(_ names: [SourceText], among known: () -> [Framework]) {
    // A single name says nothing; so many are of no framework.
    guard (2...40).contains(names.count) else {
      (whole, certain, nearest, count) = (nil, nil, [], 0)
      return
    }
    let numbers = names.map { Self.numbers(of: $0.string) }
    let counts = known().map { ($0, Self.count(of: numbers, in: $0)) }
    let all = counts.filter { $0.1 == names.count }.map(\.0)
    let fewest = all.map(\.stages.count).min() ?? 0
    let closest = all.filter { $0.stages.count == fewest }
    whole = closest.count == 1 ? closest[0] : nil
    certain = whole.flatMap { Self.areStages(numbers, of: $0) ? $0 : nil }
    let most = counts.map(\.1).max() ?? 0
    nearest = most * 2 > names.count ? counts.filter { $0.1 == most }.map(\.0) : []
    count = most
  }

  /// A name as it is compared, and where it has a number in front without that, too.
  private static func numbers(of name: String) -> [NameNumber] {
    guard name.utf8.count <= FoldedName.longest else { return [] }
    let bare = BareStageName.text(of: name)
    return bare == name ? [NameNumber(name)] : [NameNumber(name), NameNumber(bare)]
  }

  /// The places of the stages that names mean in a framework.
  private static func places(of names: [[NameNumber]], in framework: Framework) -> [Int?] {
    let stages = NamePlaces(framework.stages)
    return names.map { numbers in numbers.lazy.compactMap { stages.place(of: $0) }.first }
  }

  /// Whether the names are the stages of a framework, one for one.
  private static func areStages(_ names: [[NameNumber]], of framework: Framework) -> Bool {
    places(of: names, in: framework).elementsEqual(framework.stages.indices.map { $0 })
  }

  /// How many stages of a framework the names mean; 0 if two of them mean the same one.
  private static func count(of names: [[NameNumber]], in framework: Framework) -> Int {
    let found = places(of: names, in: framework).compactMap { $0 }
    return Set(found).count == found.count ? found.count : 0
  }
}
