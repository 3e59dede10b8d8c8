/// The stages of a map in the order in which a reader expects them: that of the framework, with
/// each revisit behind the entry after which it happens.
struct MapOutline {
  /// One stage: of the framework, of the map, or of both.
  struct Stage {
    /// The number in front: the place in the framework, or `?` for a stage that it does not have.
    let number: String
    /// The name: the map's own wording, else the framework's, else the id; that of a revisit says
    /// which one it is, unless the map has a wording of its own.
    let name: String
    /// The framework's name, where the map has a wording of its own.
    let frameworkName: String?
    /// The id of the framework's stage.
    let id: SourceText
    /// The index of the map's entry.
    let entry: Int?
    /// Whether the framework has the stage.
    let isKnown: Bool
    /// The index of the framework's stage, if it was found and has it.
    let place: Int?
    /// Whether it is entered again.
    var isRevisit = false
    /// Which visit it is, where the map has a wording of its own that need not say it.
    var visitBehindOwnName: String?
    /// What the map writes for an unknown stage that most likely means this one, which it lacks.
    var meantBy: String?
  }

  /// So many unknown stages times stages of a framework are compared at most.
  private static let mostCompared = 10_000

  /// The framework's stages in its order with the revisits, then those that it does not have.
  let stages: [Stage]
  /// The index in `stages` of each entry of the map.
  private let placesOfEntries: [Int]

  init(_ map: JourneyMap, _ framework: Framework?, language: Language) {
    func visitBehindName(_ index: Int?) -> String? {
      guard let index, map.stages[index].name != nil else { return nil }
      let words = Self.visit(map.stages[index], language)
      return words.isEmpty ? nil : words
    }
    guard let framework else {
      stages = map.stages.indices.map { index in
        let entry = map.stages[index]
        return Stage(
          number: String(index + 1),
          name: ListMarks.withoutNumber(
            entry.name?.string ?? entry.stage.string + Self.visit(entry, language), index + 1),
          frameworkName: nil, id: entry.stage, entry: index, isKnown: true, place: nil,
          isRevisit: entry.isRevisit, visitBehindOwnName: visitBehindName(index))
      }
      placesOfEntries = Array(map.stages.indices)
      return
    }
    let places = StagePlaces(framework.stages)
    var entries = [[Int]](repeating: [], count: framework.stages.count)
    var unknown: [Int] = []
    let revisits = Revisits(map, places)
    // A stage of which only later visits are told is there, too.
    var isEntered = [Bool](repeating: false, count: framework.stages.count)
    for entry in map.stages { if let place = places[entry.stage] { isEntered[place] = true } }
    for index in map.stages.indices where !revisits.isRevisit(index) {
      if let place = places[map.stages[index].stage] {
        entries[place].append(index)
      } else {
        unknown.append(index)
      }
    }
    let meant = Self.meant(unknown.map { map.stages[$0].stage.string }, framework, places)
    var stages: [Stage] = []
    func append(_ place: Int, _ entry: Int?) {
      let stage = framework.stages[place]
      let name = ListMarks.withoutNumber(stage.name[language], place + 1)
      let own = entry.flatMap { map.stages[$0].name?.string }
        .map { ListMarks.withoutNumber($0, place + 1) }
      let visit = entry.map { Self.visit(map.stages[$0], language) } ?? ""
      stages.append(
        Stage(
          number: String(place + 1), name: own ?? name + visit,
          frameworkName: own == nil || own == name ? nil : name, id: stage.id, entry: entry,
          isKnown: true, place: place,
          isRevisit: entry.map { map.stages[$0].isRevisit } ?? false,
          visitBehindOwnName: visitBehindName(entry), meantBy: entry == nil ? meant[place] : nil))
    }
    func append(unknown index: Int) {
      let entry = map.stages[index]
      stages.append(
        Stage(
          number: "?", name: entry.name?.string ?? entry.stage.string + Self.visit(entry, language),
          frameworkName: nil, id: entry.stage, entry: index, isKnown: false, place: nil,
          isRevisit: entry.isRevisit, visitBehindOwnName: visitBehindName(index)))
    }
    /// Revisits stand behind the entry before them in the file.
    func appendRevisits(after entry: Int?) {
      for index in revisits.after(entry) {
        if let place = places[map.stages[index].stage] {
          append(place, index)
        } else {
          append(unknown: index)
        }
      }
    }
    appendRevisits(after: nil)
    for place in framework.stages.indices {
      for entry in isEntered[place] ? entries[place].map(Optional.some) : [nil] {
        append(place, entry)
        if let entry { appendRevisits(after: entry) }
      }
    }
    for index in unknown {
      append(unknown: index)
      appendRevisits(after: index)
    }
    self.stages = stages
    var placesOfEntries = [Int](repeating: 0, count: map.stages.count)
    for (place, stage) in stages.enumerated() {
      if let entry = stage.entry { placesOfEntries[entry] = place }
    }
    self.placesOfEntries = placesOfEntries
  }

  /// The unknown stages of a map by the places of the framework's stages that they most likely mean.
  private static func meant(
    _ unknown: [String], _ framework: Framework, _ places: StagePlaces
  ) -> [Int: String] {
    var meant: [Int: String] = [:]
    guard !unknown.isEmpty, unknown.count * framework.stages.count <= mostCompared else {
      return meant
    }
    let lookup = StageLookup(framework.stages)
    for text in unknown {
      guard let offered = lookup.suggestion(for: text), let place = places[SourceText(offered.id)]
      else { continue }
      meant[place] = text
    }
    return meant
  }

  /// Whether the curve goes from one entry to another: unknown stages stand at its end, wherever
  /// the map has them.
  func areNeighbours(_ first: Int, _ second: Int) -> Bool {
    self[first].isKnown && self[second].isKnown
      || placesOfEntries[first] + 1 == placesOfEntries[second]
  }

  /// The words behind the name of a revisit.
  private static func visit(_ entry: StageEntry, _ language: Language) -> String {
    guard entry.isRevisit, let visit = entry.visit else { return "" }
    return Self.visit(visit, language)
  }

  /// The words behind a name that tell which visit of a stage it is.
  static func visit(_ visit: WrittenNumber, _ language: Language) -> String {
    " (\(visitWords(visit)[language]))"
  }

  /// Which visit of a stage it is.
  static func visitWords(_ visit: WrittenNumber) -> LocalizedText {
    let number = visit.literal.string
    return LocalizedText.deferred(
      vi: "lần \(NumberText.plain(number, language: .vi))",
      en: "visit \(NumberText.plain(number, language: .en))")
  }

  /// The stage of a map's entry.
  subscript(entry: Int) -> Stage { stages[placesOfEntries[entry]] }

  /// The number and name of a map's entry.
  func title(ofEntry entry: Int) -> String {
    self[entry].number + " " + self[entry].name
  }
}

/// The entries of a map that enter a stage again, by the entry behind which each stands.
private struct Revisits {
  private let map: JourneyMap
  private let hasAny: Bool
  /// The revisits behind each entry that is none; those behind -1 stand at the beginning.
  private var followers: [Int: [Int]] = [:]

  init(_ map: JourneyMap, _ places: StagePlaces) {
    self.map = map
    hasAny = map.stages.contains(where: \.isRevisit)
    guard hasAny else { return }
    var firsts: [SourceText: Int] = [:]
    var before: Int?
    for (index, entry) in map.stages.enumerated() {
      let place = places[entry.stage]
      guard entry.isRevisit else {
        before = index
        if firsts[entry.stage] == nil { firsts[entry.stage] = index }
        continue
      }
      // Entries out of order are shown in order: no visit then stands before the first one.
      var anchor = before
      if let first = firsts[entry.stage], let place,
        place > before.map({ places[map.stages[$0].stage] ?? .max }) ?? -1
      {
        anchor = first
      }
      followers[anchor ?? -1, default: []].append(index)
    }
  }

  func isRevisit(_ entry: Int) -> Bool { hasAny && map.stages[entry].isRevisit }

  /// The revisits that follow an entry that is none; nothing for those at the beginning.
  func after(_ entry: Int?) -> [Int] { hasAny ? followers[entry ?? -1] ?? [] : [] }
}
