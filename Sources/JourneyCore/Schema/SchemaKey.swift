/// A key that the schema describes; the keys of the readers are the only list of them.
protocol SchemaKey: ObjectKey {
  /// The object to which the keys belong.
  static var definition: SchemaDefinition<Self> { get }
  /// What the key means and holds.
  var property: SchemaProperty { get }
}

/// An object of a file, as the schema names and explains it.
struct SchemaDefinition<Key> {
  /// The name under `$defs`.
  let name: String
  let title: String
  let description: String
  let required: [Key]
}

/// What a key means and holds.
struct SchemaProperty {
  let title: String
  let description: String
  let node: SchemaNode

  init(_ title: String, _ description: String, _ node: SchemaNode) {
    self.title = title
    self.description = description
    self.node = node
  }
}

extension SchemaKey {
  /// The schema of the object: its keys and own keys that begin with `x-`, nothing else.
  static var schema: SchemaNode {
    let properties = allCases.map { key in
      let property = key.property
      let words = SchemaNode().with("title", property.title)
        .with("description", property.description)
      return (key.rawValue, words.followed(by: property.node))
    }
    var node = SchemaNode().with("title", definition.title)
      .with("description", definition.description).with("type", "object")
      .with("properties", named: properties)
    if !definition.required.isEmpty {
      node = node.with("required", definition.required.map(\.rawValue))
    }
    return node.with("patternProperties", named: [("^x-", .anything)])
      .with("additionalProperties", .bool(false))
  }

  /// The schema with its name, as an entry of `$defs`.
  static var entry: (String, SchemaNode) { (definition.name, schema) }
}
