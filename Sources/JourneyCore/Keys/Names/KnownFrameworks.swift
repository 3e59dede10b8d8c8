/// The frameworks that a reader knows, by the names of their stages as sorted numbers: none of them
/// is read before it is meant.
struct KnownFrameworks: Sendable {
  /// What is known of each without reading it.
  private let outlines: [Outline]
  /// The ids and names of the stages, those of one framework behind those of the other.
  private let names: [UInt64]
  /// Which of the stages of its framework each name means.
  private let places: [UInt8]
  /// Reads the framework of an id.
  private let reading: @Sendable (String) -> Framework?

  /// A framework that has not been read.
  struct Outline: Sendable {
    /// The id.
    let id: String
    /// How many stages it has.
    let stageCount: Int
    /// Where the list of names holds its own.
    fileprivate let names: Range<Int>
  }

  /// No framework at all.
  static let none = KnownFrameworks([], ends: [], names: [], places: []) { _ in nil }

  /// Creates a list of frameworks.
  ///
  /// - Parameters:
  ///   - list: The id of each, and how many stages it has.
  ///   - ends: Where the names of each end.
  ///   - names: The numbers of the names, of each framework in their order.
  ///   - places: Which of the stages each name means.
  ///   - reading: Reads the framework of an id.
  init(
    _ list: [(id: String, stageCount: Int)], ends: [UInt8], names: [UInt64], places: [UInt8],
    reading: @escaping @Sendable (String) -> Framework?
  ) {
    var start = 0
    outlines = zip(list, ends).map { entry, end in
      defer { start = Int(end) }
      return Outline(id: entry.id, stageCount: entry.stageCount, names: start..<Int(end))
    }
    self.names = names
    self.places = places
    self.reading = reading
  }

  /// Reads the framework of exactly this id.
  func framework(_ id: String) -> Framework? { reading(id) }

  /// All of them, each read.
  var all: [Framework] { outlines.compactMap { reading($0.id) } }

  /// Finds stages in each of the frameworks.
  ///
  /// - Parameter names: The numbers of what each stage is called; of several the first counts that a
  ///   framework knows.
  /// - Returns: Each framework with the places of these stages in it.
  func found(_ names: [[NameNumber]]) -> [(framework: Outline, places: [Int?])] {
    outlines.map { outline in
      (
        outline,
        names.map { numbers in numbers.lazy.compactMap { place(of: $0, in: outline) }.first }
      )
    }
  }

  private func place(of name: NameNumber, in outline: Outline) -> Int? {
    SortedNumbers.place(of: name.key, in: names, outline.names).map { Int(places[$0]) }
  }
}
