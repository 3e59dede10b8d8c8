import JourneyCore

/// What the maps have that do not count in a report: it is told where nothing is left.
struct PassedMaps: Sendable {
  private var personas: Set<String> = []
  private var frameworks: Set<String> = []
  private var states: Set<JourneyMap.State> = []
  private var owners: Set<String> = []
  private var channels: [String: LocalizedText] = [:]
  /// What maps write for channels, where one is meant as it is written.
  private var writings: Set<String> = []
  /// Those of them that somebody may have meant.
  private var nearWritings: Set<String> = []
  private var newest: CalendarDate?

  /// Creates one of no map.
  init() {}

  /// Takes what a map has of what is asked for.
  init(_ input: PortfolioInput, _ narrowing: PortfolioNarrowing) {
    let map = input.map
    if let persona = map.persona?.name.string { personas.insert(persona) }
    frameworks.insert(input.frameworkID)
    if let state = map.state { states.insert(state) }
    newest = map.date
    if !narrowing.owners.isEmpty { owners = input.ownerNames }
    if !narrowing.channels.isEmpty {
      let exact = narrowing.channels.compactMap { PortfolioNarrowing.exactName($0) }
      for text in input.channelTexts {
        let known = input.channels.channel(text)
        channels[known?.id ?? text.string] = LocalizedText(
          vi: known?.name[.vi] ?? text.string, en: known?.name[.en] ?? text.string)
        guard !exact.isEmpty else { continue }
        writings.insert(text.string)
        let isNear = exact.contains { name in
          PortfolioNarrowing.matches(name, text.string)
            || known != nil && input.channels.channel(SourceText(name))?.id == known?.id
        }
        if isNear { nearWritings.insert(text.string) }
      }
    }
  }

  /// Adds those of other maps.
  mutating func add(_ other: PassedMaps) {
    personas.formUnion(other.personas)
    frameworks.formUnion(other.frameworks)
    states.formUnion(other.states)
    owners.formUnion(other.owners)
    channels.merge(other.channels) { first, _ in first }
    writings.formUnion(other.writings)
    nearWritings.formUnion(other.nearWritings)
    newest = [newest, other.newest].compactMap { $0 }.max()
  }

  /// What there is of each kind that was asked for.
  func words(_ narrowing: PortfolioNarrowing) -> LocalizedText {
    var vi: [String] = []
    var en: [String] = []
    func add(_ label: (vi: String, en: String), _ names: [(vi: String, en: String)]) {
      func list(_ names: [String]) -> String {
        let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return sorted.prefix(12).map { VisibleText.escaped($0) }.joined(separator: ", ")
          + (sorted.count > 12 ? ", …" : "")
      }
      vi.append(label.vi + ": " + (names.isEmpty ? "không có" : list(names.map(\.vi))))
      en.append(label.en + ": " + (names.isEmpty ? "none" : list(names.map(\.en))))
    }
    if !narrowing.personas.isEmpty { add(("chân dung", "personas"), personas.map { ($0, $0) }) }
    if !narrowing.frameworks.isEmpty { add(("mô hình", "frameworks"), frameworks.map { ($0, $0) }) }
    if !narrowing.states.isEmpty {
      add(("trạng thái", "states"), states.map { ($0.label[.vi], $0.label[.en]) })
    }
    if !narrowing.channels.isEmpty {
      if writings.isEmpty {
        add(("kênh", "channels"), channels.values.map { ($0[.vi], $0[.en]) })
      } else {
        // A `=` asks for what stands in the maps.
        add(
          ("kênh, như bản đồ ghi", "channels as the maps write them"),
          (nearWritings.isEmpty ? writings : nearWritings).map { ($0, $0) })
      }
    }
    if !narrowing.owners.isEmpty { add(("phụ trách", "owners"), owners.map { ($0, $0) }) }
    if narrowing.since != nil {
      add(("ngày mới nhất", "newest date"), newest.map { [($0.description, $0.description)] } ?? [])
    }
    return LocalizedText(vi: vi.joined(separator: "; "), en: en.joined(separator: "; "))
  }
}
