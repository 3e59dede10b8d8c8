/// What repositories call their own frameworks, stages and channels.
///
/// Where several files call one thing otherwise the first name by its bytes holds, so that neither
/// the order of files nor their parts matter.
package struct OwnNames: Sendable, Equatable {
  /// A name in both languages.
  package struct Name: Sendable, Equatable {
    package let vi: String
    package let en: String

    init(vi: String, en: String) { (self.vi, self.en) = (vi, en) }

    init(_ text: ReaderText) { self.init(vi: text[.vi], en: text[.en]) }

    /// The name in a language.
    package subscript(language: Language) -> String {
      switch language {
      case .vi: vi
      case .en: en
      }
    }
  }

  /// The names of a framework and its stages.
  package struct FrameworkNames: Sendable, Equatable {
    /// The name of the framework.
    package let name: Name
    /// Its stages in their order.
    package let stages: [(id: String, name: Name)]

    init(name: Name, stages: [(id: String, name: Name)]) {
      (self.name, self.stages) = (name, stages)
    }

    /// Takes the names of a framework; nothing of one that ships with the product.
    init?(_ framework: Framework) {
      let shipped = FrameworkCatalog.framework(id: framework.id.string)
      // What ships is read once: it is the same file.
      if let shipped, shipped.id.file === framework.id.file { return nil }
      self.init(
        name: Name(framework.name),
        stages: framework.stages.map { ($0.id.string, Name($0.name)) })
    }

    private var words: [String] {
      [name.vi, name.en] + stages.flatMap { [$0.id, $0.name.vi, $0.name.en] }
    }

    package static func == (left: FrameworkNames, right: FrameworkNames) -> Bool {
      left.words == right.words
    }

    fileprivate func isBefore(_ other: FrameworkNames) -> Bool {
      words.lexicographicallyPrecedes(other.words, by: Portfolio.isBefore)
    }
  }

  /// The own frameworks, by their ids.
  package private(set) var frameworks: [String: FrameworkNames] = [:]
  /// The ids by which maps mean frameworks with different stages: nothing lies on one stage there.
  package private(set) var divided: Set<String> = []
  /// The own channels, by their ids.
  package private(set) var channels: [String: Name] = [:]

  mutating func add(_ names: FrameworkNames, ofFramework id: String) {
    if let known = frameworks[id] {
      if known.stages.map(\.id) != names.stages.map(\.id) { divided.insert(id) }
      if known == names || known.isBefore(names) { return }
    }
    frameworks[id] = names
  }

  /// Says that maps mean frameworks with different stages by an id.
  mutating func divide(_ id: String) { divided.insert(id) }

  mutating func add(_ name: Name, ofChannel id: String) {
    if let known = channels[id] {
      let (first, second) = ([known.vi, known.en], [name.vi, name.en])
      if !second.lexicographicallyPrecedes(first, by: Portfolio.isBefore) { return }
    }
    channels[id] = name
  }

  mutating func add(_ other: OwnNames) {
    divided.formUnion(other.divided)
    for (id, names) in other.frameworks { add(names, ofFramework: id) }
    for (id, name) in other.channels { add(name, ofChannel: id) }
  }
}
