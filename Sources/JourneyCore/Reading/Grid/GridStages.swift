/// The stages of a table by their names, and the framework that they make or belong to.
struct GridStages {
  /// The framework that the stages belong to; their own names make one if there is none.
  var framework: Framework?
  /// Whether the table names a framework that is not known here, so that cells tell ids.
  var isNamedElsewhere = false
  /// What tells one entry from another in the cells: the name of the stage, and which visit it is.
  private struct Entry: Equatable {
    let text: SourceText
    let visit: Double?

    /// The entry as a key of a table.
    var key: String { visit.map { "\($0)\u{0}\(text.string)" } ?? text.string }
  }

  /// The entry of each text that stands in a cell.
  private var entries: [String: Int] = [:]
  /// The entry of each stage by its id.
  private var places: [String: Int] = [:]
  /// The stages of an own framework by the words of their names.
  private var ids: [String: Int] = [:]
  private var taken = UniqueIDs()
  /// The stages of an own framework in the order in which they first appear.
  private(set) var own: [(id: SourceText, name: SourceText)] = []
  /// The names of the framework's stages, made when the first is asked for.
  private var known: StageLookup?
  /// Where each of these names leads, found without what is needed for others.
  private var knownNames: NamePlaces?
  private var last: (entry: Entry, place: Int)?
  /// The entries before it: rows tell of few stages in turns.
  private var recent: [(entry: Entry, place: Int)] = []
  private var oldest = 0

  /// The id of a framework that the names of stages make, by the title of their map, so that those of
  /// several maps are told apart.
  static func ownID(_ title: SourceText) -> SourceText {
    SourceText(IDText.id(of: title.string) ?? "own")
  }

  /// What a cell turned out to name.
  enum Found {
    /// A stage that has an entry already.
    case entry(Int)
    /// A new stage, by its id.
    case new(SourceText)
  }

  /// Finds the stage that a cell names.
  ///
  /// - Parameters:
  ///   - text: What the cell says.
  ///   - visit: Which time the stage is entered; nothing for the first.
  ///   - count: The number of entries so far, the place of a new one.
  /// - Returns: The entry, or the id of a stage that has none yet.
  mutating func find(_ text: SourceText, visit: WrittenNumber?, count: Int) -> Found {
    let entry = Entry(text: text, visit: visit?.value)
    if let last, last.entry == entry { return .entry(last.place) }
    if let known = recent.first(where: { $0.entry == entry }) {
      last = known
      return .entry(known.place)
    }
    let place: Int
    var found: Found
    let key = entry.key
    if let known = entries[key] {
      place = known
      found = .entry(known)
    } else {
      let id = id(of: text)
      let stage = Entry(text: id, visit: visit?.value).key
      let known = places[stage]
      place = known ?? count
      found = known.map { .entry($0) } ?? .new(id)
      if known == nil { places[stage] = place }
      entries[key] = place
    }
    remember(entry, place)
    return found
  }

  private mutating func remember(_ entry: Entry, _ place: Int) {
    last = (entry, place)
    if recent.count < 12 { return recent.append((entry, place)) }
    recent[oldest] = (entry, place)
    oldest = (oldest + 1) % recent.count
  }

  /// Whether a text named a stage before.
  mutating func holds(_ text: SourceText) -> Bool {
    if let last, last.entry.text == text { return true }
    let entry = Entry(text: text, visit: nil)
    if let known = recent.first(where: { $0.entry == entry }) {
      last = known
      return true
    }
    guard let place = entries[entry.key] else { return false }
    // Mostly the next that is looked for.
    remember(entry, place)
    return true
  }

  /// Whether words are those of the name of a stage: of the framework, or of one further above.
  func isNamed(_ words: [String]) -> Bool {
    let key = words.joined(separator: " ")
    guard let framework else { return ids[key] != nil }
    return framework.stages.contains { stage in
      Language.allCases.contains {
        FoldedName.words(stage.name[$0]).joined(separator: " ") == key
      }
    }
  }

  /// Whether a text names a stage of the framework, such as one that is called `1. Find`.
  mutating func isOfFramework(_ text: SourceText) -> Bool {
    guard let framework else { return false }
    let table = known ?? StageLookup(framework.stages)
    known = table
    return table.resolve(text.string) != nil
  }

  /// The id of the stage that a text names; of an own framework a new one if need be.
  mutating func id(of text: SourceText) -> SourceText {
    let name = BareStageName.text(of: text)
    if let framework {
      // Most cells hold the name of a stage, or its id, and nothing else: no words are kept of these.
      let string = text.string
      let places = knownNames ?? NamePlaces(framework.stages)
      knownNames = places
      if string.utf8.count <= FoldedName.longest, let stage = places.place(of: NameNumber(string)) {
        return framework.stages[stage].id
      }
      let table = known ?? StageLookup(framework.stages)
      known = table
      return table.resolve(string).map { framework.stages[$0].id } ?? name
    }
    if isNamedElsewhere { return name }
    let key = FoldedName.words(name.string).joined(separator: " ")
    if !key.isEmpty, let known = ids[key] { return own[known].id }
    let id = newID(name)
    ids[key] = own.count
    own.append((id, name))
    return id
  }

  private mutating func newID(_ name: SourceText) -> SourceText {
    SourceText(taken.take(IDText.id(of: name.string) ?? "stage-\(taken.count + 1)"))
  }
}
