/// The stages that a file names in its author's words, as stages of a framework.
///
/// Formats without a framework, such as Mermaid, have names of stages alone. They are found in the
/// framework that a person names, by id or by name in either language, without regard to case,
/// accents and a number in front; else in a known one if they are its stages, each of them and in
/// its order. Else they are a framework of their own within the map: a few names that a known
/// framework has, too, were meant otherwise as soon as they make a finding by its order.
struct NamedStages {
  /// The framework of the map.
  let reference: JourneyMap.FrameworkReference
  /// The id of the stage of each name.
  let ids: [SourceText]
  /// The map's own wording of each name; nothing where the framework has this very name.
  let wordings: [SourceText?]
  /// The ids of known frameworks that have most of the names, where none is certain.
  let nearest: [String]

  /// Finds the stages.
  ///
  /// - Parameters:
  ///   - names: The different names, in their order.
  ///   - title: The title of the map, by which a framework of its own is called.
  ///   - framework: The framework that a person has named.
  ///   - known: The frameworks among which to look.
  init(
    _ names: [SourceText], title: SourceText, framework: Framework?, known: KnownFrameworks
  ) {
    if let framework {
      let isKnown = known.framework(framework.id.string) == framework
      self = Self.found(
        names, in: framework, as: isKnown ? .id(framework.id) : .inline(framework))
      return
    }
    let guess = FrameworkGuess(names, among: known)
    if let certain = guess.certain.flatMap({ known.framework($0) }) {
      self = Self.found(names, in: certain, as: .id(certain.id))
      return
    }
    let own = Self.framework(of: names, title: title)
    self.init(
      reference: .inline(own), ids: own.stages.map(\.id), wordings: names.map { _ in nil },
      nearest: guess.nearest)
  }

  private init(
    reference: JourneyMap.FrameworkReference, ids: [SourceText], wordings: [SourceText?],
    nearest: [String] = []
  ) {
    self.reference = reference
    self.ids = ids
    self.wordings = wordings
    self.nearest = nearest
  }

  private static func found(
    _ names: [SourceText], in framework: Framework, as reference: JourneyMap.FrameworkReference
  ) -> NamedStages {
    let table = StageLookup(framework.stages)
    var taken = UniqueIDs(besides: framework.stages.map(\.id.string))
    var ids: [SourceText] = []
    var wordings: [SourceText?] = []
    for (index, name) in names.enumerated() {
      guard let place = table.resolve(name.string) else {
        ids.append(SourceText(id(of: name, index, besides: &taken)))
        wordings.append(name)
        continue
      }
      let stage = framework.stages[place]
      ids.append(stage.id)
      wordings.append(stage.isCalled(name) ? nil : name)
    }
    return NamedStages(reference: reference, ids: ids, wordings: wordings)
  }

  /// A framework of names alone.
  private static func framework(of names: [SourceText], title: SourceText) -> Framework {
    var taken = UniqueIDs()
    let stages = names.enumerated().map { index, name in
      FrameworkStage(
        id: SourceText(id(of: name, index, besides: &taken)), name: .plain(name))
    }
    return Framework(
      id: SourceText(IDText.id(of: title.string) ?? "own"), name: .plain(title), stages: stages)
  }

  /// An id that no other stage has.
  private static func id(
    of name: SourceText, _ index: Int, besides taken: inout UniqueIDs
  ) -> String {
    taken.take(IDText.id(of: name.string) ?? "stage-\(index + 1)")
  }
}

extension FrameworkStage {
  /// Whether this is the stage's name in one of its languages, letter for letter.
  fileprivate func isCalled(_ text: SourceText) -> Bool {
    switch name {
    case .plain(let name): name == text
    case .localized(let vi, let en, _): vi == text || en == text
    }
  }
}
