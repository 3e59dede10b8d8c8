/// What has ids, by its names: people write the name where the id belongs.
struct NamedTargets {
  /// Something that an id may name.
  struct Target: Sendable {
    let id: SourceText?
    let name: SourceText

    /// What a message offers in place of the name.
    var suggestion: LocalizedText {
      ReadingMessages.suggestion(
        id.map { NamedID($0.string, LocalizedText(same: VisibleText.escaped(name.excerpt))) })
    }

    /// The id to write, where it has one.
    var meant: String? { id?.string }

    /// How it gets an id, where it has none.
    ///
    /// - Parameter key: The key of its name.
    /// - Returns: Nothing where it has one.
    func help(_ key: String) -> LocalizedText? {
      guard id == nil, let id = IDText.id(of: name.string) else { return nil }
      let object = "{ \"id\": \"\(id)\", \"\(key)\": \"\(VisibleText.escaped(name.excerpt))\" }"
      return LocalizedText.deferred(
        vi: "cho nó một mã, \(object), rồi viết \"\(id)\"",
        en: "give it an id, \(object), and write \"\(id)\"")
    }
  }

  /// Nothing for a name that several have.
  private var targets: [String: Target?] = [:]

  /// Adds something with a name.
  mutating func add(_ name: SourceText, id: SourceText?) {
    guard let key = Self.key(name) else { return }
    targets[key] = .some(targets[key] == nil ? Target(id: id, name: name) : nil)
  }

  /// Finds the only one that a text names.
  subscript(text: SourceText) -> Target? {
    Self.key(text).flatMap { targets[$0] ?? nil }
  }

  /// A name as it is compared; nothing for one that is blank or too long to be one.
  private static func key(_ name: SourceText) -> String? {
    let text = name.string
    guard text.utf8.count <= FoldedName.longest else { return nil }
    let key = FoldedName.key(text)
    return key.isEmpty ? nil : key
  }
}
