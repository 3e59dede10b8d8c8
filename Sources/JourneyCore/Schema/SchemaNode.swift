/// A piece of a JSON Schema: its keywords in the order in which they are written.
struct SchemaNode {
  private var members: [JSONValue.Member] = []

  /// Accepts anything.
  static let anything = SchemaNode()

  var json: JSONValue { members.isEmpty ? .bool(true) : .object(members) }

  /// Returns the schema with one more keyword.
  func with(_ keyword: String, _ value: JSONValue) -> SchemaNode {
    var node = self
    node.members.append(.init(key: SourceText(keyword), value: value))
    return node
  }

  func with(_ keyword: String, _ text: String) -> SchemaNode {
    with(keyword, .string(SourceText(text)))
  }

  func with(_ keyword: String, _ number: Int) -> SchemaNode {
    with(keyword, .number(SourceText(String(number))))
  }

  func with(_ keyword: String, _ texts: [String]) -> SchemaNode {
    with(keyword, .array(texts.map { .string(SourceText($0)) }))
  }

  func with(_ keyword: String, _ node: SchemaNode) -> SchemaNode {
    with(keyword, node.json)
  }

  func with(_ keyword: String, _ nodes: [SchemaNode]) -> SchemaNode {
    with(keyword, .array(nodes.map(\.json)))
  }

  /// Returns the schema with an object of named schemas under a keyword.
  func with(_ keyword: String, named nodes: [(String, SchemaNode)]) -> SchemaNode {
    with(keyword, .object(nodes.map { .init(key: SourceText($0.0), value: $0.1.json) }))
  }

  /// Returns this schema with the keywords of another one behind its own.
  func followed(by other: SchemaNode) -> SchemaNode {
    var node = self
    node.members += other.members
    return node
  }
}

// MARK: What the keys of the product's files hold

extension SchemaNode {
  /// A text, which may be blank.
  static let string = SchemaNode().with("type", "string")
  static let number = SchemaNode().with("type", "number")
  static let integer = SchemaNode().with("type", "integer")
  static let boolean = SchemaNode().with("type", "boolean")
  /// A text that says something.
  static let text = reference("text")
  static let texts = list(of: string)
  static let date = reference("date")
  static let identifier = reference("identifier")
  static let phase = reference("phase")
  /// The version of a file format.
  static let version = SchemaNode().with("const", 1)
  static let rating = SchemaNode().with("type", "number").with("minimum", 1).with("maximum", 5)
  /// An address of the web or the key of a ticket: nothing that a browser would run.
  static let link = string.with(
    "pattern",
    #"^(?![\x00-\x20]*(?![Hh][Tt][Tt][Pp][Ss]?://)(?![A-Za-z0-9+.\t\n\r-]*:[0-9]+$)"#
      + #"[A-Za-z][A-Za-z0-9+.\t\n\r-]*:)"#)
  /// A number, or a word of the map's legend, which is no number in quotes.
  static let emotion = any(
    of: number, string.with("pattern", #"^(?!\s*[-+−]?[0-9]*[.,]?[0-9]*\s*$)"#))
  /// Touchpoints, each an object or its name alone.
  static let touchpoints = list(of: any(of: text, object(TouchpointKey.self)))
  static let readerText = reference("readerText")
  static let readerTexts = list(of: readerText)

  static func reference(_ name: String) -> SchemaNode {
    SchemaNode().with("$ref", "#/$defs/" + name)
  }

  static func object<Key: SchemaKey>(_ type: Key.Type) -> SchemaNode {
    reference(Key.definition.name)
  }

  static func list(of element: SchemaNode) -> SchemaNode {
    SchemaNode().with("type", "array").with("items", element)
  }

  static func list<Key: SchemaKey>(of type: Key.Type) -> SchemaNode {
    list(of: .object(type))
  }

  /// One of the values of an enumeration.
  static func choice<Value>(_ type: Value.Type) -> SchemaNode
  where Value: RawRepresentable<String> & CaseIterable {
    SchemaNode().with("enum", Value.allCases.map(\.rawValue))
  }

  /// This, or a question of a starter map in its place.
  var orQuestion: SchemaNode {
    .any(of: self, .string.with("pattern", #"^ *\[\?\]"#))
  }

  static func any(of nodes: SchemaNode...) -> SchemaNode {
    SchemaNode().with("anyOf", nodes)
  }

  /// Words that an editor offers, beside which any other text is right, too.
  static func suggestions(_ words: [String]) -> SchemaNode {
    any(of: SchemaNode().with("enum", words), text)
  }
}
