/// A key that the schema describes; the keys of the readers are the only list of them.
protocol SchemaKey: FileKey {
  /// The object to which the keys belong.
  static var definition: SchemaDefinition<Self> { get }
  /// What the key means and holds; what it is called, its facts say.
  var property: SchemaProperty { get }
}

/// An object of a file, as the schema names and explains it.
struct SchemaDefinition<Key> {
  /// The name under `$defs`.
  let name: String
  let title: LocalizedText
  let description: LocalizedText
  let required: [Key]
}

/// What a key means and holds.
struct SchemaProperty {
  let description: LocalizedText
  let node: SchemaNode

  init(_ description: LocalizedText, _ node: SchemaNode) {
    self.description = description
    self.node = node
  }

  init(vi: String, en: String, _ node: SchemaNode) {
    self.init(LocalizedText(vi: vi, en: en), node)
  }
}

extension SchemaKey {
  /// The schema of the object: its keys and own keys that begin with `x-`, nothing else.
  static func schema(in language: Language) -> SchemaNode {
    let properties = allCases.map { key in
      let property = key.property
      let words = SchemaNode().with("title", key.label[language])
        .with("description", property.description[language])
      return (key.rawValue, words.followed(by: property.node))
    }
    var node = SchemaNode().with("title", definition.title[language])
      .with("description", definition.description[language]).with("type", "object")
      .with("properties", named: properties)
    if !definition.required.isEmpty {
      node = node.with("required", definition.required.map(\.rawValue))
    }
    return node.with("patternProperties", named: [("^x-", .anything)])
      .with("additionalProperties", .bool(false))
  }

  /// The schema with its name, as an entry of `$defs`.
  static func entry(in language: Language) -> (String, SchemaNode) {
    (definition.name, schema(in: language))
  }
}
