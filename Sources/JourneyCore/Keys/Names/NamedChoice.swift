/// An enumeration of the files with what people call its values.
///
/// A file holds the raw value alone; a cell of a table may hold any name; a message offers the
/// value that a name means.
package protocol NamedChoice: RawRepresentable<String>, CaseIterable, Sendable {
  /// The words for people.
  var label: LocalizedText { get }
  /// What else people write for it in any language, with commas between.
  var aliases: String { get }
  /// The values by their names, made when first asked for.
  static var names: ChoiceNames<Self> { get }
}

extension NamedChoice {
  /// Finds the value that a text names: by its id, its name in either language or a usual alias,
  /// without regard to case and accents.
  package static func resolve(_ text: String) -> Self? {
    Self(rawValue: text) ?? names.value(text)
  }

  /// Finds the value that an unknown text most likely means, to offer it.
  package static func suggestion(for text: String) -> NamedID? {
    guard !ChoiceNames<Self>.negates(text) else {
      return resolve(text)?.named
    }
    return names.suggestion(for: text)
  }

  /// Whether a name says more or less than the value that it is mostly used for.
  static func isDoubtful(_ name: String) -> Bool {
    DoubtfulChoices.names.contains(FoldedName.key(name))
  }

  /// The value as messages offer it.
  package var named: NamedID { NamedID(rawValue, label) }
}

/// The values of an enumeration by their names.
package struct ChoiceNames<Value: NamedChoice>: Sendable {
  private let values: [Value]
  private let lookup: NameLookup

  /// Makes the table of all values.
  package init(_ type: Value.Type = Value.self) {
    values = Array(Value.allCases)
    lookup = NameLookup(
      values.map { value in
        NameLookup.Entry(
          id: value.named,
          names: Language.allCases.map { value.label[$0] }
            + value.aliases.split(separator: ",").map(String.init))
      })
  }

  /// Whether a text says that something is not so: the name within it, or near it, is not meant.
  static func negates(_ text: String) -> Bool {
    guard text.utf8.count <= FoldedName.longest else { return false }
    return FoldedName.words(text).contains { negations.contains($0) }
  }

  private static var negations: [String] {
    ["not", "no", "never", "khong", "chua", "chang", "nicht"]
  }

  /// All values with their names.
  var ids: [NamedID] { lookup.entries.map(\.id) }

  func value(_ text: String) -> Value? { lookup.index(of: text).map { values[$0] } }

  func suggestion(for text: String) -> NamedID? { lookup.suggestion(for: text) }
}
