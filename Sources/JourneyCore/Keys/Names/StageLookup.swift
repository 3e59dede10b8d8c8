/// The stages of a framework by what people call them.
///
/// A file names stages by their ids alone; tables and command lines by any name.
package struct StageLookup: Sendable {
  private let lookup: NameLookup

  /// Makes the table of a framework's stages.
  ///
  /// - Parameters:
  ///   - stages: The stages.
  ///   - ownNames: What a map calls them besides, by their indices.
  package init(_ stages: [FrameworkStage], ownNames: [Int: [String]] = [:]) {
    lookup = NameLookup(
      stages.enumerated().map { index, stage in
        NameLookup.Entry(
          id: stage.named,
          names: Language.allCases.map { stage.name[$0] } + (ownNames[index] ?? []))
      })
  }

  /// Finds the stage that a text names: by its id or its name in either language, without regard
  /// to case, accents and a number in front.
  ///
  /// - Parameter text: What somebody wrote, such as `Nhận thức` or `1. Awareness`.
  /// - Returns: The index of the stage; nothing for a text that names none, or several.
  package func resolve(_ text: String) -> Int? {
    if let index = lookup.index(of: text) { return index }
    let bare = BareStageName.text(of: text)
    if bare != text { return lookup.index(of: bare) }
    return Self.withoutNumber(text).flatMap { lookup.index(of: $0) }
  }

  /// A name without a number that only a blank parts from it, as in `3 Use`: that may belong to the
  /// name as well, as in `30 days`, so it is left out where the rest is known.
  private static func withoutNumber(_ text: String) -> String? {
    guard text.utf8.count <= FoldedName.longest else { return nil }
    let rest = text.drop { $0.isWholeNumber }
    guard rest.first == " ", (1...2).contains(text.utf8.count - rest.utf8.count) else { return nil }
    return String(rest.drop { $0 == " " })
  }

  /// Finds the stages that a word of a command line may mean.
  ///
  /// - Parameter word: The number of a stage from 1, its id or name, or the beginning of either.
  /// - Returns: The indices of the stages; one if the word is clear.
  package func indices(matching word: String) -> [Int] {
    if let index = resolve(word) { return [index] }
    if Int(word.trimmingBlanks) != nil { return numbered(word).map { [$0] } ?? [] }
    return lookup.indices(beginning: word)
  }

  /// Finds the stage whose number from 1 a text is.
  package func numbered(_ text: String) -> Int? {
    guard let number = Int(text.trimmingBlanks) ?? Self.numberBehindWord(text),
      lookup.entries.indices.contains(number - 1)
    else { return nil }
    return number - 1
  }

  /// 4 for `Giai đoạn 4`.
  private static func numberBehindWord(_ text: String) -> Int? {
    guard text.utf8.count <= FoldedName.longest else { return nil }
    let words = FoldedName.words(text)
    let isStage = ["giai doan", "stage", "buoc", "step"].contains(
      words.dropLast().joined(separator: " "))
    return isStage ? words.last.flatMap { Int($0) } : nil
  }

  /// Finds the stage that an unknown text most likely means, to offer it.
  package func suggestion(for text: String) -> NamedID? {
    numbered(text).map { lookup.entries[$0].id }
      ?? lookup.suggestion(for: BareStageName.text(of: text)) ?? lookup.suggestion(for: text)
      ?? Self.withoutNumber(text).flatMap { lookup.suggestion(for: $0) }
  }

  /// The stages with their names, as messages list them.
  package var ids: [NamedID] { lookup.entries.map(\.id) }
}

extension NamePlaces {
  /// The places of a framework's stages.
  init(_ stages: [FrameworkStage]) {
    self.init(stages.map { stage in (stage.id.string, Language.allCases.map { stage.name[$0] }) })
  }
}

extension FrameworkStage {
  /// The stage as messages offer it.
  package var named: NamedID {
    let name = name
    return NamedID(id.string, LocalizedText.deferred(vi: name[.vi], en: name[.en]))
  }
}
